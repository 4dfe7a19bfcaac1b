import { library } from '../../library/current.ts';
import { statisticRow, toCsv } from '../../library/tables.ts';

export const GET = () => new Response(toCsv([...library().statistics.values()].map(statisticRow)));
