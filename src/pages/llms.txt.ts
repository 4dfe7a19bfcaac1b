import { llmsTxt } from '../formats/llms.ts';
import { library } from '../library/shared-library.ts';

export const GET = () => new Response(llmsTxt(library()));
