import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isMainThread, Worker } from 'node:worker_threads';

/*
 * Pandoc in WebAssembly, in a process of its own: it has no files but those in the request, and whoever waits for it can end it. It works in
 * a thread, beside one that ends it when nobody waits any more.
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

const parent = process.ppid;

if (isMainThread) {
  const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2), stderr: false });
  worker.once('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
  const watch = setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, 1000);
  worker.once('exit', (code) => {
    clearInterval(watch);
    process.exitCode ||= code;
  });
} else await answerRequest(process.argv[2] ?? '');

async function answerRequest(folder: string): Promise<void> {
  const { from, to, files, options, module }: Request = JSON.parse(
    readFileSync(join(folder, 'request.json'), 'utf8'),
  );
  const {
    convert,
  }: { convert: (options: object, input: null, files: Record<string, Blob>) => Promise<Answer> } =
    await import(pathToFileURL(module).href);
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
}
