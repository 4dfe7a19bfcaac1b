import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../build/folders.ts';

const edits = 5;

/** Milliseconds after which an edit is given up. */
const patience = 60_000;

/**
 * How long an author waits for an edit while `npm run dev` serves a content folder: from the saved file to the page that
 * has its words.
 * @param file of a section, relative to the content folder
 * @param path of its page
 * @returns milliseconds, the median of a few edits
 */
export async function timeEdit(content: string, file: string, path: string): Promise<number> {
  const copy = join(projectFolder, '.results/bench/edited');
  rmSync(copy, { recursive: true, force: true });
  cpSync(content, copy, { recursive: true });
  const server = spawn(process.execPath, ['src/build/dev.ts'], {
    cwd: projectFolder,
    env: { ...process.env, CONTENT_DIR: copy },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const page = `${await addressOf(server)}/${path}`;
    await (await fetch(page)).text();
    const times: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) {
      const text = readFileSync(join(copy, file), 'utf8');
      const words = `Edited ${edit} times before.`;
      const begun = performance.now();
      // Before the first sentence: what the front matter says begins with a small letter.
      writeFileSync(join(copy, file), text.replace(/^(?=\p{Lu})/mu, `${words} `));
      while (!(await (await fetch(page)).text()).includes(words)) {
        if (performance.now() - begun > patience)
          throw new Error(`An edit of ${file} does not show on ${page}.`);
        await pause(10);
      }
      times.push(performance.now() - begun);
    }
    return times.sort((a, b) => a - b)[Math.floor(edits / 2)] ?? 0;
  } finally {
    server.kill();
    rmSync(copy, { recursive: true, force: true });
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = '';
    server.stdout?.on('data', (words) => {
      told += words;
      const [address] = /http:\/\/localhost:\d+/.exec(told) ?? [];
      if (address) resolve(address);
    });
    server.once('exit', (code) => reject(new Error(`The development server ended with ${code}.`)));
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
