import { library } from '../library/current.ts';
import { atomFeed } from '../sharing/feed.ts';

export const GET = () => new Response(atomFeed(library()));
