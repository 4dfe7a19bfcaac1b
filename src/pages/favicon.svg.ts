import { iconSvg } from '../formats/icon.ts';
import { library } from '../library/shared-library.ts';

export const GET = () => new Response(iconSvg(library().site.accent.light));
