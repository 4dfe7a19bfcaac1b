import { defineMiddleware } from 'astro:middleware';
import { keptPages } from './render/kept-pages.ts';
import { withLineBreaks } from './render/line-breaks.ts';

/** What happens to every page when it has been rendered, while developing as in a build, which takes the pages that are kept. */
export const onRequest = defineMiddleware(async ({ url, props }, next) => {
  const render = async () => {
    const response = await next();
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
    return new Response(withLineBreaks(await response.text()), response);
  };
  return keptPages()?.page(url.pathname, props, render) ?? render();
});
