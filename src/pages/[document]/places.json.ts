import type { APIRoute } from 'astro';
import { placeAddress } from '../../library/address.ts';
import { library } from '../../library/current.ts';
import type { Document } from '../../library/document.ts';

/** Where each paragraph and note of a document stands, by id: for readers who arrive at one that is not there. */
export function getStaticPaths() {
  return library().documents.map((document) => ({ params: { document: document.key }, props: { document } }));
}

export const GET: APIRoute<{ document: Document }> = ({ props: { document } }) =>
  Response.json(
    Object.fromEntries(
      [...document.passages, ...document.notes].map((place) => [place.id, placeAddress(place)]),
    ),
  );
