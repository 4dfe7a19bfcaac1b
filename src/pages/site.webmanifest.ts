import { library } from '../library/shared-library.ts';
import { manifest } from '../sharing/manifest.ts';

export const GET = () => new Response(manifest(library()));
