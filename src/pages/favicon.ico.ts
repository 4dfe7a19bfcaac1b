import { library } from '../library/shared-library.ts';
import { drawIco, iconSvg } from '../sharing/icon.ts';

export const GET = async () =>
  new Response(new Uint8Array(await drawIco(iconSvg(library().site.accent.light))));
