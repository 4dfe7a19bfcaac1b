import { manifest } from '../formats/manifest.ts';
import { library } from '../library/shared-library.ts';

export const GET = () => new Response(manifest(library()));
