import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { toHtml } from 'hast-util-to-html';
import sirv from 'sirv';
import { asText } from '../build/report.ts';
import { base, contentFolder, siteFolder } from '../config.ts';
import { forgetLibrary, library } from '../library/shared-library.ts';
import { indexFolder } from '../model/index-files.ts';
import { ContentError } from '../syntax/problem.ts';

/**
 * While developing, an edit of prose or data shows at once: everything that rests on the content is made anew, and
 * nothing else. As long as the content has problems, the terminal and every page tell them. Search answers from the
 * index of the last build, which is not made anew.
 */
export function contentReload(): AstroIntegration {
  return {
    name: 'content-reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let problems = readAgain();
        // When a page was last asked for, and when the content was last read again.
        let [asked, read] = [0, 0];
        server.middlewares.use((request, _response, next) => {
          if (request.headers.accept?.includes('text/html')) asked = performance.now();
          next();
        });
        server.middlewares.use((request, response, next) => {
          if (!problems || isOfServer.test(request.url ?? '')) return next();
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(problemPage(problems));
        });
        server.middlewares.use(`${base}${indexFolder}`, sirv(join(siteFolder, indexFolder), { dev: true }));
        server.watcher.add(contentFolder);
        const showEdit = () => {
          problems = readAgain();
          read = performance.now();
          for (const { moduleGraph, hot } of Object.values(server.environments)) {
            for (const module of moduleGraph.idToModuleMap.values()) {
              if (isMadeOfContent(module)) moduleGraph.invalidateModule(module);
            }
            // The paths of a page hold the records that it is made of.
            hot.send('astro:content-changed', {});
          }
          server.ws.send({ type: 'full-reload' });
        };
        // A page that was on its way while an edit was shown heard nothing of it: it begins to listen when it has loaded.
        server.ws.on('vite:client:connect', (_, client) => {
          if (read > asked) client.send({ type: 'full-reload' });
        });
        // A file that is saved is told several times, and several may be saved at once: they are waited for (debounced).
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(contentFolder)) return;
          clearTimeout(waiting);
          waiting = setTimeout(showEdit, 20);
        });
      },
    },
  };
}

/** What the server needs to reload a page. */
const isOfServer = /\/(?:@|node_modules\/)/;

const madeOfContent = ['\0virtual:texts', '\0virtual:colors.css', '\0virtual:note-anchors.css'];

/** Texts and the styles that name notes and colors; everything else asks for the library when it is rendered. */
const isMadeOfContent = ({ id, file }: { id: string | null; file: string | null }): boolean =>
  file?.startsWith(contentFolder) || madeOfContent.includes(id ?? '');

/**
 * Reads the content as it is now, and tells its problems in the terminal.
 * @returns the same report, if there is any
 */
function readAgain(): string | undefined {
  forgetLibrary();
  try {
    library();
    return undefined;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const report = asText(error.problems, contentFolder);
    console.error(`\n${report}`);
    return report;
  }
}

/** It is loaded again at the next edit, as any page is; the server keeps what does that at its root, whatever the base. */
const problemPage = (report: string): string =>
  `<!doctype html><html lang="en"><title>The content has problems</title><script type="module" src="/@vite/client"></script><h1>The content has problems</h1><pre>${toHtml({ type: 'text', value: report })}</pre></html>`;
