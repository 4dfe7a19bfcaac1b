import { library } from '../library/current.ts';
import { iconSvg } from '../sharing/icon.ts';

export const GET = () => new Response(iconSvg(library().site.accent.light));
