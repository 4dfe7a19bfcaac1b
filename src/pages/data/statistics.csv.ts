import { library } from '../../library/current.ts';
import { statisticColumns, statisticRow, toCsv } from '../../library/tables.ts';

export const GET = () =>
  new Response(toCsv([...library().statistics.values()].map(statisticRow), statisticColumns));
