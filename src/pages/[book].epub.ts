import type { APIRoute } from 'astro';
import { books, makeBook } from '../book/book.ts';
import { contentFolder } from '../build/folders.ts';
import { fullAddress } from '../library/address.ts';
import { library } from '../library/current.ts';

export const getStaticPaths = () => [...books(library()).keys()].map((book) => ({ params: { book } }));

export const GET: APIRoute = async ({ params }) => {
  const documents = books(library()).get(params['book'] ?? '');
  if (!documents) return new Response(null, { status: 404 });
  const writing = { library: library(), folder: contentFolder, absolute: fullAddress };
  return new Response(new Uint8Array(await makeBook(writing, documents)));
};
