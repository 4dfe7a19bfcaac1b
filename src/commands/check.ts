import { publishedUntil } from '../config.ts';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm run check [-- --json]

Reads content/ (or the folder that CONTENT_DIR names) and names every problem at once, with file, line, column and what
to do; --json says it for programs. In a workflow of a code host (GITHUB_ACTIONS is set) the lines are marked, too.
A source, term, name or number that nothing uses is a warning: it is told, and keeps no site from being built.
Ends with 0 when there is no problem but warnings, 1 when there is one, 2 for an option that it does not know.
`;

export const check: Command = {
  usage,
  takes: ['--json'],
  run: async ({ words, environment, content, print, complain }) => {
    const [
      { checkAddresses },
      { asAnnotations, asJson, asText },
      { loadLibrary },
      { counted },
      { ContentError },
    ] = await Promise.all([
      import('../build/address-lock.ts'),
      import('../build/report.ts'),
      import('../library/load-library.ts'),
      import('../messages/en/counted.ts'),
      import('../syntax/problem.ts'),
    ]);
    const wantsJson = words.includes('--json');
    try {
      const library = loadLibrary(content, publishedUntil());
      checkAddresses(library, content);
      const { documents, passages, warnings, waiting } = library;
      const counts = `${counted(documents.length, 'document')}, ${counted(passages.length, 'paragraph')}`;
      if (environment['GITHUB_ACTIONS'] && warnings.length > 0) complain(asAnnotations(warnings, content));
      if (!wantsJson && warnings.length > 0) print(`${asText(warnings, content)}\n`);
      print(wantsJson ? asJson(warnings) : `The content is sound: ${counts}.`);
      if (!wantsJson) for (const { key, 'publish-on': day } of waiting) print(`"${key}" waits for ${day}.`);
      return 0;
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      if (environment['GITHUB_ACTIONS']) complain(asAnnotations(error.problems, content));
      if (!wantsJson) throw error;
      print(asJson(error.problems));
      return 1;
    }
  },
};

if (import.meta.main) await runCommand(check);
