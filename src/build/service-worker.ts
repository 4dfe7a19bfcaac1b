import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { base, keepsOffline, projectFolder } from '../config.ts';
import { checkWorkerPackages, packagesOf } from '../formats/licenses.ts';
import { lastingPaths } from '../hosting/headers.ts';

/*
 * The worker is Workbox's precache, bundled by the Vite that Astro brings: four packages instead of the three hundred of
 * workbox-build, whose list of files is ten lines of this file.
 */

/** Bytes that a site may take on a reader's device. A larger one is not kept. */
const most = 25_000_000;

/** Files that hosts and other programs read, and those that readers take with them. */
const unread =
  /(?:^|\/)(?:_headers|_redirects|robots\.txt|sitemap[^/]*\.xml|checksums\.json|worker\.js|[^/]+\.(?:pdf|xlsx|ods|odt|zip))$|^\./;

/** Its address, the hash of its bytes in Base64, and whether its name holds one already. */
type KeptFile = [url: string, hash: string, isLasting: boolean];

/**
 * Writes the service worker of a built site, with the list of all its files: last of all, since it names the index.
 * Without one of its own a site gets the worker that removes what an earlier build has left.
 * @returns what was done, in words
 */
export async function writeWorker(folder: string): Promise<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !unread.test(file))
    .sort();
  const size = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const isKept = keepsOffline && size <= most;
  if (isKept)
    await bundle(
      'worker.ts',
      folder,
      files.map((file) => keptFile(folder, file)),
    );
  else await bundle('retire.ts', folder, []);
  if (isKept) return `${files.length} files kept offline`;
  return keepsOffline ? `too large to keep offline (${Math.round(size / 1e6)} MB)` : 'not kept offline';
}

function keptFile(folder: string, file: string): KeptFile {
  const isLasting = lastingPaths.some((lasting) => file.startsWith(lasting));
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('base64');
  return [base + file, hash, isLasting];
}

async function bundle(source: string, folder: string, files: KeptFile[]): Promise<void> {
  // The bundler comes only when it is needed.
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    root: projectFolder,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      FILES: JSON.stringify(files),
      NOT_FOUND: JSON.stringify(`${base}404.html`),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(projectFolder, 'src/components/Offline', source),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'worker.js',
      },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  checkWorkerPackages(packagesOf(chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))));
}
