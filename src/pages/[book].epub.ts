import type { APIRoute } from 'astro';
import { books, makeBook } from '../book/book.ts';
import { library } from '../library/shared-library.ts';
import type { Document } from '../model/document.ts';

export const getStaticPaths = () =>
  [...books(library())].map(([book, documents]) => ({ params: { book }, props: { documents } }));

export const GET: APIRoute<{ documents: Document[] }> = ({ props: { documents } }) =>
  new Response(new Uint8Array(makeBook(library(), documents)));
