import type { APIRoute } from 'astro';
import { citationEndings, citationFile } from '../../../citing/cited-page.ts';
import { library } from '../../../library/shared-library.ts';
import type { Document } from '../../../model/document.ts';

/** The citations of a document and of what stands on its front page, for reference managers. */
export function getStaticPaths() {
  return library().documents.flatMap((document) =>
    citationEndings.map((ending) => ({
      params: { document: document.key, ending },
      props: { document },
    })),
  );
}

export const GET: APIRoute<{ document: Document }> = ({ props: { document }, params: { ending = '' } }) =>
  new Response(citationFile(document, ending));
