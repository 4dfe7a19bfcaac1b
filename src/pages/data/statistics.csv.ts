import { library } from '../../library/shared-library.ts';
import { statisticColumns, statisticRow, toCsv } from '../../model/tables.ts';

export const GET = () =>
  new Response(toCsv([...library().statistics.values()].map(statisticRow), statisticColumns));
