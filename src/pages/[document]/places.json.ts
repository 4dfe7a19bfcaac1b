import type { APIRoute } from 'astro';
import { library } from '../../library/shared-library.ts';
import { placeAddress } from '../../model/address.ts';
import type { Document } from '../../model/document.ts';

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
