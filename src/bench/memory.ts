import { join } from 'node:path';
import { type BuildTime, timeBuild, timeNextBuild } from './build-time.ts';
import { plainPages, writeContent } from './plain-texts.ts';

/** Pages of plain text, and the bytes that Node and Pagefind may hold together while a site is built of them: 1.2 GiB. */
const pages = 1000;
const most = 1.2 * 2 ** 30;

/**
 * Builds pages of plain text, and once more after an edit, and prints what that took.
 * @param folder where what is made may stay
 * @throws where it took more memory than it may
 */
export async function measureMemory(folder: string): Promise<{ build: BuildTime; next: BuildTime }> {
  const content = join(folder, `plain-${pages}`);
  writeContent(content, plainPages(pages));
  const site = join(folder, `plain-site-${pages}`);
  const build = await timeBuild(content, site);
  tell(`${pages.toLocaleString('en-US')} pages of plain text`, build);
  const next = await timeNextBuild(content, site, 'documents/survey-7/02-part.mdx');
  tell('Once more, after an edit', next);
  return { build, next };
}

function tell(what: string, { peakMemory, peakMemoryTogether, processorMilliseconds }: BuildTime): void {
  const held = peakMemoryTogether ?? peakMemory;
  const told = `${mebibytes(held)} of memory at most, of ${mebibytes(most)}`;
  console.log(`${what}: ${told}; ${(processorMilliseconds / 1000).toFixed(1)} s of a processor.`);
  if (held > most) throw new Error('The build takes more memory than it may.');
}

const mebibytes = (bytes: number): string =>
  `${(bytes / 2 ** 20).toLocaleString('en-US', { maximumFractionDigits: 0 })} MiB`;
