import { loadLibrary } from '../library/library.ts';
import { counted } from '../library/number.ts';
import { checkAddresses } from './addresses.ts';
import { begin } from './begin.ts';
import { contentFolder } from './folders.ts';
import { asAnnotations, asJson, asText, problemsOf } from './report.ts';

begin(`
Usage: npm run check [-- --json]

Reads content/ (or the folder that CONTENT_DIR names) and names every problem at once, with file, line, column and what
to do; --json says it for programs. In a workflow of a code host (GITHUB_ACTIONS is set) the lines are marked, too.
Ends with 0 when there is no problem, 1 when there is one, 2 for an option that it does not know.
`);

const wantsJson = process.argv.includes('--json');
const unknown = process.argv.slice(2).find((word) => word !== '--json');
if (unknown) {
  console.error(`"${unknown}" is not an option of check. It knows --json.`);
  process.exit(2);
}

try {
  const library = loadLibrary(contentFolder);
  checkAddresses(library);
  const { documents, passages } = library;
  console.log(
    wantsJson
      ? asJson([])
      : `The content is sound: ${counted(documents.length, 'document')}, ${counted(passages.length, 'paragraph')}.`,
  );
} catch (error) {
  const problems = problemsOf(error);
  if (wantsJson) console.log(asJson(problems));
  else console.error(asText(problems, contentFolder));
  if (process.env['GITHUB_ACTIONS']) console.error(asAnnotations(problems, contentFolder));
  process.exitCode = 1;
}
