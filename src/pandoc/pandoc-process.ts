import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/*
 * Pandoc in WebAssembly, in a process of its own: it has no files but those in the request, and whoever waits for it can end it.
 */

interface Request {
  from: string;
  to: string;
  files: string[];
  options?: Record<string, unknown>;
  module: string;
}

interface Answer {
  stdout: string;
  stderr: string;
  files: Record<string, Blob>;
  mediaFiles: Record<string, Blob>;
}

const folder = process.argv[2] ?? '';
const { from, to, files, options, module }: Request = JSON.parse(
  readFileSync(join(folder, 'request.json'), 'utf8'),
);
const {
  convert,
}: { convert: (options: object, input: null, files: Record<string, Blob>) => Promise<Answer> } = await import(
  pathToFileURL(module).href
);
const given = Object.fromEntries(
  files.map((name) => [name, new Blob([readFileSync(join(folder, 'in', name))])]),
);
const written = 'output.file';
const answer = await convert(
  { ...options, from, to, standalone: true, 'input-files': files.slice(0, 1), 'output-file': written },
  null,
  given,
);
const output = answer.files[written];
if (!output || output.size === 0) {
  process.stderr.write(answer.stderr || 'no text came out of it');
  process.exitCode = 1;
} else {
  const media = Object.entries(answer.mediaFiles ?? {});
  for (const [index, [, blob]] of media.entries()) {
    writeFileSync(join(folder, `media-${index}`), new Uint8Array(await blob.arrayBuffer()));
  }
  writeFileSync(join(folder, 'media.json'), JSON.stringify(media.map(([name]) => name)));
  writeFileSync(join(folder, 'out'), new Uint8Array(await output.arrayBuffer()));
}
