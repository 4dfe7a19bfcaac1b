import { atomFeed } from '../formats/feed.ts';
import { library } from '../library/shared-library.ts';

export const GET = () => new Response(atomFeed(library()));
