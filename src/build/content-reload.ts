import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { base } from '../library/address.ts';
import { forgetLibrary } from '../library/current.ts';
import { contentFolder, siteFolder } from './folders.ts';

/**
 * While developing, an edit of prose or data shows at once: everything that rests on the content is made anew. Search
 * answers from the index of the last build, which is not made anew.
 */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${base}pagefind`, sirv(join(siteFolder, 'pagefind'), { dev: true }));
        server.watcher.add(contentFolder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentFolder)) return;
          forgetLibrary();
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
