import { library } from '../library/current.ts';
import { sitemap } from '../sharing/sitemap.ts';

export const GET = () => new Response(sitemap(library()));
