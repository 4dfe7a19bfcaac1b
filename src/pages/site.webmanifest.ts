import { library } from '../library/current.ts';
import { manifest } from '../sharing/manifest.ts';

export const GET = () => new Response(manifest(library()));
