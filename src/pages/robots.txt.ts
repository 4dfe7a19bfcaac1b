import { robots } from '../sharing/sitemap.ts';

export const GET = () => new Response(robots());
