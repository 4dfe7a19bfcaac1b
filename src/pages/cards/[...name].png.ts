import type { APIRoute } from 'astro';
import { type Card, cardPicture, cards } from '../../formats/card.ts';
import { library } from '../../library/shared-library.ts';

/** While developing. A build draws them beside the pages (src/build/draw-cards.ts). */
export const getStaticPaths = () =>
  import.meta.env.PROD
    ? []
    : [...cards(library())].map(([name, card]) => ({ params: { name }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props: { card }, params: { name = '' } }) =>
  new Response(new Uint8Array(await cardPicture(name, card, library().site)));
