import { drawIco, icon } from '../formats/icon.ts';
import { library } from '../library/shared-library.ts';

export const GET = async () => new Response(new Uint8Array(await drawIco(icon(library().site.accent.light))));
