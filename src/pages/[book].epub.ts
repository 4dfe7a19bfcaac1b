import type { APIRoute } from 'astro';
import { books, makeBook } from '../book/book.ts';
import { fullAddress } from '../library/address.ts';
import { library } from '../library/current.ts';
import type { Document } from '../library/document.ts';

export const getStaticPaths = () =>
  [...books(library())].map(([book, documents]) => ({ params: { book }, props: { documents } }));

export const GET: APIRoute<{ documents: Document[] }> = async ({ props: { documents } }) => {
  const writing = { library: library(), absolute: fullAddress };
  return new Response(new Uint8Array(await makeBook(writing, documents)));
};
