import { library } from '../library/shared-library.ts';
import { iconSvg } from '../sharing/icon.ts';

export const GET = () => new Response(iconSvg(library().site.accent.light));
