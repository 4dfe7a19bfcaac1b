import { robots } from '../formats/sitemap.ts';

export const GET = () => new Response(robots());
