import { library } from '../../library/shared-library.ts';
import { statisticRow, toJson } from '../../model/tables.ts';

export const GET = () => new Response(toJson([...library().statistics.values()].map(statisticRow)));
