import { library } from '../library/shared-library.ts';
import { llmsTxt } from '../sharing/llms.ts';

export const GET = () => new Response(llmsTxt(library()));
