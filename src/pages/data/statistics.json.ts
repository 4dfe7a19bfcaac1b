import { library } from '../../library/current.ts';
import { statisticRow, toJson } from '../../library/tables.ts';

export const GET = () => new Response(toJson([...library().statistics.values()].map(statisticRow)));
