import { library } from '../library/current.ts';
import { llmsTxt } from '../sharing/llms.ts';

export const GET = () => new Response(llmsTxt(library()));
