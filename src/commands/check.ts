import { checkAddresses } from '../build/address-lock.ts';
import { asAnnotations, asJson } from '../build/report.ts';
import { contentFolder } from '../config.ts';
import { leftOut } from '../formats/card.ts';
import { loadLibrary } from '../library/load-library.ts';
import { counted } from '../model/number.ts';
import { ContentError } from '../syntax/problem.ts';
import { runCommand } from './command.ts';

const usage = `
Usage: npm run check [-- --json]

Reads content/ (or the folder that CONTENT_DIR names) and names every problem at once, with file, line, column and what
to do; --json says it for programs. In a workflow of a code host (GITHUB_ACTIONS is set) the lines are marked, too.
Ends with 0 when there is no problem, 1 when there is one, 2 for an option that it does not know.
`;

const check = async (words: string[]): Promise<void> => {
  const wantsJson = words.includes('--json');
  try {
    const library = loadLibrary(contentFolder);
    checkAddresses(library);
    const { documents, passages } = library;
    if (wantsJson) return console.log(asJson([]));
    console.log(
      `The content is sound: ${counted(documents.length, 'document')}, ${counted(passages.length, 'paragraph')}.`,
    );
    for (const line of await leftOut(library)) console.log(line);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    if (process.env['GITHUB_ACTIONS']) console.error(asAnnotations(error.problems, contentFolder));
    if (!wantsJson) throw error;
    console.log(asJson(error.problems));
    process.exitCode = 1;
  }
};

await runCommand(usage, check, ['--json']);
