import { sitemap } from '../formats/sitemap.ts';
import { library } from '../library/shared-library.ts';

export const GET = () => new Response(sitemap(library()));
