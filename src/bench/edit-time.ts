import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../config.ts';
import { startDevServer } from '../serving/dev-server.ts';

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
  const server = await startDevServer(copy);
  try {
    const page = `${server.address}/${path}`;
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
    server.stop();
    rmSync(copy, { recursive: true, force: true });
  }
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
