import type { APIRoute } from 'astro';
import { markdownOf } from '../../formats/markdown.ts';
import { library } from '../../library/shared-library.ts';
import { bodySections, type Document } from '../../model/document.ts';
import type { Section } from '../../model/section.ts';

/** A section a page, and the whole text under `all`. */
export const getStaticPaths = () =>
  library()
    .documents.filter(({ paging }) => paging === 'sections')
    .flatMap((document) => [
      ...bodySections(document).map((section) => ({
        params: { document: document.key, section: section.key },
        props: { document, sections: [section], title: section.title },
      })),
      {
        params: { document: document.key, section: 'all' },
        props: { document, sections: document.sections, title: document.title },
      },
    ]);

interface Props {
  document: Document;
  sections: Section[];
  title: string;
}

export const GET: APIRoute = ({ props }) => {
  const { document, sections, title } = props as unknown as Props;
  return new Response(markdownOf(library(), document, sections, title));
};
