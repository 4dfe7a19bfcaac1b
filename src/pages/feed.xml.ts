import { library } from '../library/shared-library.ts';
import { atomFeed } from '../sharing/feed.ts';

export const GET = () => new Response(atomFeed(library()));
