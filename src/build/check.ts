import { loadLibrary } from '../library/library.ts';
import { checkAddresses } from './addresses.ts';
import { contentFolder } from './folders.ts';
import { asAnnotations, asJson, asText, problemsOf } from './report.ts';

/*
 * npm run check: names every problem of the content at once. `npm run check -- --json` for programs; in a workflow of a
 * code host (GITHUB_ACTIONS is set) the lines are marked, too.
 */

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
      : `The content is sound: ${documents.length} documents, ${passages.length} paragraphs.`,
  );
} catch (error) {
  const problems = problemsOf(error);
  if (wantsJson) console.log(asJson(problems));
  else console.error(asText(problems, contentFolder));
  if (process.env['GITHUB_ACTIONS']) console.error(asAnnotations(problems, contentFolder));
  process.exitCode = 1;
}
