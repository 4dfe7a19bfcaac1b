import { cslOfSource } from '../../citing/csl-item.ts';
import { toRis } from '../../citing/ris.ts';
import { library } from '../../library/shared-library.ts';

/** The whole bibliography, for reference managers. */
export function GET() {
  const all = [...library().sources.values()].map(cslOfSource);
  return new Response(all.map(toRis).join('\r\n'), {
    headers: { 'content-type': 'application/x-research-info-systems; charset=utf-8' },
  });
}
