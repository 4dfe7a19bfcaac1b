import { loadLibrary } from '../library/library.ts';
import { ContentError } from '../library/problem.ts';
import { checkAddresses } from './addresses.ts';
import { contentFolder } from './folders.ts';

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
