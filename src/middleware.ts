import { defineMiddleware } from 'astro:middleware';
import { withLineBreaks } from './render/line-breaks.ts';

/** What happens to every page when it has been rendered, while developing as in a build. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(withLineBreaks(await response.text()), response);
});
