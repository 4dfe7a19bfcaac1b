import { library } from '../library/shared-library.ts';
import { drawIco, icon } from '../sharing/icon.ts';

export const GET = async () =>
  new Response(new Uint8Array(await drawIco(icon(library().site.accent.light))));
