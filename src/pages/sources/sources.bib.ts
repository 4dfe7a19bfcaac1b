import { toBibtex } from '../../citing/bibtex.ts';
import { cslOfSource } from '../../citing/csl-item.ts';
import { library } from '../../library/shared-library.ts';

/** The whole bibliography, for reference managers. */
export function GET() {
  const all = [...library().sources.values()].map(cslOfSource);
  return new Response(toBibtex(...all), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
}
