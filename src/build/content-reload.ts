import type { AstroIntegration } from 'astro';
import { forgetLibrary } from '../library/current.ts';
import { contentFolder } from './folders.ts';

/** While developing, an edit of prose or data shows at once: everything that rests on the content is made anew. */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
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
