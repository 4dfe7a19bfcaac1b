import { publishedUntil } from '../config.ts';
import { type Command, runCommand } from './command.ts';

const usage = `
Usage: npm run verify [-- <folder or address> [<checksums.json>]]

Reads the built site (.site/, or the folder that SITE_DIR names) against the content that it was made from.
With a folder or an address (https://…), holds every file of the site there against its checksums.json, or against
another that you trust: that of a build of your own, since the same input gives the same bytes. What npm run compress
made is passed over, and so is what a host keeps for itself.
Ends with 0 when all holds, else with 1.
`;

export const verify: Command = {
  usage,
  takes: 'words',
  run: async ({ words, content, site, print }) => {
    const [where, list, ...others] = words;
    const { UsageError } = await import('../syntax/usage-error.ts');
    const wrong = others[0] ?? words.find((word) => word.startsWith('-'));
    if (wrong !== undefined) throw new UsageError(`"${wrong}" is nothing that this command knows.`);
    if (where !== undefined) return verifyCopy(where, list, print);
    const [{ checkBuilt }, { verifySite }, { loadLibrary }] = await Promise.all([
      import('../build/publish.ts'),
      import('../verifying/verify-site.ts'),
      import('../library/load-library.ts'),
    ]);
    const library = loadLibrary(content, publishedUntil());
    checkBuilt(site);
    const links = verifySite(site, library);
    await verifyCopy(site, undefined, () => undefined);
    print(`The pages are sound: ${links.toLocaleString('en-US')} links lead somewhere.`);
    return 0;
  },
};

/** A copy of a site, in a folder or on a host, against a list of checksums. */
async function verifyCopy(
  where: string,
  list: string | undefined,
  print: (line: string) => void,
): Promise<number> {
  const [{ readFileSync, existsSync }, { join }, checksums, { SiteError }, { UsageError }] =
    await Promise.all([
      import('node:fs'),
      import('node:path'),
      import('../verifying/checksums.ts'),
      import('../verifying/site-fault.ts'),
      import('../syntax/usage-error.ts'),
    ]);
  const { asked, checkFolder, checkHosted, checksumsFile, readChecksums } = checksums;
  const isHosted = /^https?:\/\//.test(where);
  if (isHosted && !URL.canParse(where)) throw new UsageError(`"${where}" is no address.`);
  if (!isHosted && !existsSync(where))
    throw new UsageError(`"${where}" is no folder, and no address: https://….`);
  if (list !== undefined && !existsSync(list)) throw new UsageError(`There is no file "${list}".`);
  const root = isHosted ? new URL(where.endsWith('/') ? where : `${where}/`).href : where;
  const text = async (): Promise<string> => {
    if (list !== undefined) return readFileSync(list, 'utf8');
    if (isHosted) return (await (await asked(new URL(checksumsFile, root)))?.text()) ?? '';
    const path = join(root, checksumsFile);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const trusted = readChecksums(await text());
  const faults = isHosted ? await checkHosted(root, trusted) : checkFolder(root, trusted);
  if (faults.length > 0) throw new SiteError(faults);
  const { made, files } = trusted;
  const commit = made.commit ? ` of commit ${made.commit.slice(0, 12)}` : '';
  print(
    `All ${Object.keys(files).length.toLocaleString('en-US')} files are those${commit} that were made of the content ${made.content.slice(0, 12)}.`,
  );
  return 0;
}

if (import.meta.main) await runCommand(verify);
