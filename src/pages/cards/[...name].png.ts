import type { APIRoute } from 'astro';
import { type Card, cardSize, cards, drawCard } from '../../formats/card.ts';
import { library } from '../../library/shared-library.ts';
import { pictureCard } from '../../render/picture-files.ts';

/** While developing. A build draws them beside the pages (src/build/draw-cards.ts). */
export const getStaticPaths = () =>
  import.meta.env.PROD
    ? []
    : [...cards(library())].map(([name, card]) => ({ params: { name }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props: { card }, params: { name } }) => {
  const { site } = library();
  const own = name === 'site' ? site.picture?.file : undefined;
  const drawn = own ? await pictureCard(`site/${own}`, cardSize) : await drawCard(card, site);
  return new Response(new Uint8Array(drawn));
};
