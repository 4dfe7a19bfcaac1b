import type { APIRoute } from 'astro';
import { citationEndings, citationFile } from '../../../../citing/cited-page.ts';
import { library } from '../../../../library/shared-library.ts';
import { bodySections } from '../../../../model/document.ts';
import type { Section } from '../../../../model/section.ts';

/** The citations of a section, its paragraphs and its notes, for reference managers. */
export function getStaticPaths() {
  return library()
    .documents.filter(({ paging }) => paging === 'sections')
    .flatMap((document) =>
      bodySections(document).flatMap((section) =>
        citationEndings.map((ending) => ({
          params: { document: document.key, section: section.key, ending },
          props: { section },
        })),
      ),
    );
}

export const GET: APIRoute<{ section: Section }> = ({ props: { section }, params: { ending = '' } }) =>
  new Response(citationFile(section, ending));
