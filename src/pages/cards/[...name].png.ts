import type { APIRoute } from 'astro';
import { library } from '../../library/current.ts';
import { cards, drawCard } from '../../sharing/card.ts';

export const getStaticPaths = () => [...cards(library()).keys()].map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) => {
  const picture = await drawCard(library(), params['name'] ?? '');
  return picture ? new Response(new Uint8Array(picture)) : new Response(null, { status: 404 });
};
