import { library } from '../library/shared-library.ts';
import { sitemap } from '../sharing/sitemap.ts';

export const GET = () => new Response(sitemap(library()));
