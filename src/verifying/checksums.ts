import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { filesOf, type Inputs } from './inputs.ts';
import { SiteError, type SiteFault, siteFault } from './site-fault.ts';

/*
 * `checksums.json` of a site: what it was made of, and the SHA-256 of each of its files. The same input gives the same bytes, so
 * whoever builds the same commit gets the same list, and can hold a copy of the site against it, wherever that is. A list that
 * lies beside the files was written by whoever wrote them: against strangers, bring your own.
 */

export const checksumsFile = 'checksums.json';

/** What hosts read for themselves, and do not hand out. */
const kept = ['_headers', '_redirects'];

/** Made of other files by `npm run compress`, after the list was written. */
const compressed = /\.(?:br|gz)$/;

const checksumsSchema = z.object({
  made: z.object({
    content: z.string(),
    program: z.string(),
    node: z.string(),
    settings: z.record(z.string(), z.string()),
    commit: z.string().optional(),
  }),
  /** By path from the root of the site: SHA-256, in hexadecimal digits. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

export type Checksums = z.output<typeof checksumsSchema>;

/** @param made what the site was made of, read before it was */
export function writeChecksums(folder: string, made: Inputs): void {
  const files = Object.fromEntries(
    listed(folder).map((file) => [file, hashOf(readFileSync(join(folder, file)))]),
  );
  const checksums: Checksums = { made, files };
  writeFileSync(join(folder, checksumsFile), `${JSON.stringify(checksums, null, 1)}\n`);
}

/**
 * @param text of a `checksums.json`
 * @throws SiteError where it is none
 */
export function readChecksums(text: string): Checksums {
  const found = checksumsSchema.safeParse(json(text));
  if (!found.success)
    throw new SiteError([siteFault(`/${checksumsFile}`, 'missing-file', 'No list of checksums is there.')]);
  return found.data;
}

/** What of a folder is not as its list has it: other bytes, files that lack, files too many. */
export function checkFolder(folder: string, { files }: Checksums): SiteFault[] {
  const there = new Set(listed(folder));
  return [
    ...Object.entries(files).flatMap(([file, hash]) => {
      if (!there.has(file) || !existsSync(join(folder, file))) return missing(file);
      return hashOf(readFileSync(join(folder, file))) === hash ? [] : other(file);
    }),
    ...[...there]
      .filter((file) => !Object.hasOwn(files, file))
      .map((file) => siteFault(`/${file}`, 'unknown-file', 'It is in no list of checksums.')),
  ];
}

/**
 * What of a site that a host serves is not as the list has it. Files that lie there beside it cannot be seen from here.
 * @param root its address, with a slash at the end
 */
export async function checkHosted(root: string, { files }: Checksums): Promise<SiteFault[]> {
  const wanted = Object.entries(files).filter(([file]) => !kept.includes(file));
  const faults: SiteFault[] = [];
  const next = async (): Promise<void> => {
    for (let entry = wanted.shift(); entry; entry = wanted.shift()) {
      const [file, hash] = entry;
      // Hosts lead from index.html to its folder, and answer with the page for what is not found as what it is.
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const answer = await asked(new URL(encodeURI(path), root));
      if (!answer || (!answer.ok && file !== '404.html')) faults.push(missing(file));
      else if (hashOf(Buffer.from(await answer.arrayBuffer())) !== hash) faults.push(other(file));
    }
  };
  await Promise.all(Array.from({ length: 8 }, next));
  return faults.sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The answer of a host; undefined where none comes. */
export const asked = (url: URL): Promise<Response | undefined> =>
  fetch(url, { cache: 'no-store' }).catch(() => undefined);

const missing = (file: string): SiteFault =>
  siteFault(`/${file}`, 'missing-file', 'It is in the list of checksums, and not there.');
const other = (file: string): SiteFault =>
  siteFault(`/${file}`, 'other-bytes', 'Its bytes are not those in the list of checksums.');

const listed = (folder: string): string[] =>
  filesOf(folder)
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .filter((file) => file !== checksumsFile && !compressed.test(file));

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
