import type { APIRoute } from 'astro';
import { library } from '../../library/shared-library.ts';
import { type Card, cards, drawCard } from '../../sharing/card.ts';

export const getStaticPaths = () =>
  [...cards(library())].map(([name, card]) => ({ params: { name }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = ({ props: { card } }) =>
  new Response(new Uint8Array(drawCard(card, library().site)));
