import { cslOfSource } from '../../citing/csl-item.ts';
import { library } from '../../library/shared-library.ts';
import { toJson } from '../../model/tables.ts';

/** The whole bibliography, for reference managers. */
export function GET() {
  const all = [...library().sources.values()].map(cslOfSource);
  return new Response(toJson(all), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
}
