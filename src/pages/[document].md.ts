import type { APIRoute } from 'astro';
import { markdownOf } from '../formats/markdown.ts';
import { library } from '../library/shared-library.ts';
import type { Document } from '../model/document.ts';

export const getStaticPaths = () =>
  library().documents.map((document) => ({ params: { document: document.key }, props: { document } }));

/** What stands on a document’s front page: all of it, or what goes before the sections. */
export const GET: APIRoute = ({ props }) => {
  const document = props['document'] as Document;
  const single = document.paging === 'single';
  const shown = document.sections.filter(({ role }) => single || role !== 'body');
  return new Response(markdownOf(library(), document, shown, document.title));
};
