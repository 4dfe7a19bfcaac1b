import type { APIRoute } from 'astro';
import { books, makeBook } from '../books/epub/book.ts';
import { library } from '../library/shared-library.ts';
import type { Document } from '../model/document.ts';

export const getStaticPaths = () =>
  [...books(library())].map(([book, documents]) => ({ params: { book }, props: { documents } }));

export const GET: APIRoute<{ documents: readonly Document[] }> = async ({ props: { documents } }) =>
  new Response(new Uint8Array(await makeBook(library(), documents)));
