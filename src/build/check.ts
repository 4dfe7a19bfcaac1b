import { loadLibrary } from '../library/library.ts';
import { ContentError } from '../library/problem.ts';
import { checkAddresses } from './addresses.ts';
import { contentFolder } from './folders.ts';
import { offerHelp } from './help.ts';

offerHelp(`
Usage: npm run check

Reads content/ (or the folder that CONTENT_DIR names) and names every problem at once, with file, line, column and what
to do. Ends with 0 when there is none, else with 1.
`);

try {
  const library = loadLibrary(contentFolder);
  checkAddresses(library);
  const { documents, passages } = library;
  console.log(`The content is sound: ${documents.length} documents, ${passages.length} paragraphs.`);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
