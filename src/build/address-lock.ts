import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../config.ts';
import { meaningsOf } from '../library/address-texts.ts';
import { ledAlong } from '../library/link/redirects.ts';
import { readText } from '../library/read/read-text.ts';
import { citeAddress } from '../model/address.ts';
import type { Library } from '../model/library.ts';
import { fragmentOf, pageOf, type Redirect } from '../model/redirect.ts';
import { ContentError, nearest, type Problem, quote } from '../syntax/problem.ts';
import { fingerprint, likeness, sameText } from './fingerprint.ts';

/*
 * A published address never dies: addresses.lock.json lists every public page and id with a fingerprint of its text.
 * A build fails when one of them is gone or has come to mean other text; `npm run addresses` accepts such a change.
 * New addresses are not locked by a build, which must not write to content/; a unit test fails until the command has been run.
 */

const lockFile = 'addresses.lock.json';

/** By address, the fingerprint of what it means. */
type Lock = Map<string, string>;

/** How the addresses of the content stand to those that were published. */
interface AddressChanges {
  /** Not published yet. */
  added: string[];
  /** Published, and neither there nor redirected. */
  lost: { address: string; now: string | undefined }[];
  /** They mean other text than they did; `now` is where that text stands, if anywhere. */
  changed: { address: string; now: string | undefined }[];
}

/**
 * Holds the addresses of the content against those that were published. A content folder without a lock has published
 * nothing yet.
 * @returns how many addresses hold, and how many are new
 * @throws ContentError naming every address that is lost or has changed its meaning
 */
export function checkAddresses(library: Library, folder = contentFolder): { kept: number; added: number } {
  const published = readLock(folder);
  if (!published) return { kept: 0, added: 0 };
  const current = fingerprintsOf(library);
  const { added, lost, changed } = compare(published, library, current);
  const lines = new Map([...published.keys()].map((address, index) => [address, index + 2]));
  const problem = (address: string, code: Problem['code'], message: string, hint: string): Problem => ({
    ...{ file: lockFile, line: lines.get(address) ?? 1, column: 3, code, message, hint },
  });
  const accept = 'To break the links that others have made, on purpose, run npm run addresses.';
  const problems = [
    ...withoutLedAlong(lost, published, current).map(({ address, now }) =>
      problem(
        address,
        'lost-address',
        `"${address}" was published and is no longer there.${now ? ` What stood there is at "${now}" now.` : ''}`,
        `Add to redirects.yaml: { from: "${address}", to: "${now ?? '…'}" }. ${accept}`,
      ),
    ),
    ...changed.map(({ address, now }) =>
      problem(
        address,
        'changed-address',
        `"${address}" means other text than when it was published.${now ? ` What it meant is at "${now}" now.` : ''}`,
        `Put new text where no published one moves (at the end of its section), or give a rewritten one back its words. ${accept}`,
      ),
    ),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return { kept: published.size, added: added.length };
}

/**
 * Writes the lock anew: what is there now is what was published. Addresses that are redirected stay in it, so that
 * their redirects cannot be dropped later.
 */
export function acceptAddresses(library: Library, folder = contentFolder): AddressChanges {
  const published = readLock(folder) ?? new Map();
  const current = fingerprintsOf(library);
  const changes = compare(published, library, current);
  const redirected = [...published].filter((entry) => isRedirected(library.redirects, current, ...entry));
  const lock = new Map([...redirected, ...current]);
  const sorted = [...lock].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(join(folder, lockFile), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  return changes;
}

function compare(published: Lock, { redirects }: Library, current: Lock): AddressChanges {
  const changes: AddressChanges = { added: [], lost: [], changed: [] };
  for (const [address, print] of published) {
    const now = current.get(address);
    if (now === undefined) {
      if (isRedirected(redirects, current, address, print)) continue;
      changes.lost.push({ address, now: findText(current, address, print) });
    } else if (print !== '' && likeness(print, now) < sameText) {
      changes.changed.push({ address, now: findText(current, address, print) });
    }
  }
  for (const gone of changes.lost)
    gone.now ??= inMovedDocument(changes.lost, current, gone.address) ?? nearPage(current, gone.address);
  changes.added = [...current.keys()].filter((address) => !published.has(address));
  return changes;
}

/**
 * Whether a redirect answers for an address: its own, or that of its page, which leads along the fragments that the new
 * page has, and answers for those whose text is nowhere any more.
 */
function isRedirected(
  redirects: Library['redirects'],
  current: Lock,
  address: string,
  print: string,
): boolean {
  if (redirects.has(address)) return true;
  const page = redirects.get(pageOf(address));
  if (!page) return false;
  const isThere = current.has(`${pageOf(page.to)}#${fragmentOf(address)}`);
  return isThere || findText(current, address, print) === undefined;
}

/** The lost addresses for which the redirects that are proposed for pages would not answer. */
function withoutLedAlong(
  lost: AddressChanges['lost'],
  published: Lock,
  current: Lock,
): AddressChanges['lost'] {
  const proposed = new Map<string, Redirect>();
  // The lock names a page before what is on it and below it.
  return lost.filter(({ address, now = '' }) => {
    if (isRedirected(proposed, current, address, published.get(address) ?? '')) return false;
    if (fragmentOf(address) === '') {
      const page = { from: address, to: now };
      const cite = { from: citeAddress(address), to: '' };
      const led = now === '' ? [cite] : ledAlong(page, current.keys());
      for (const redirect of [page, ...led]) proposed.set(redirect.from, redirect);
    }
    return true;
  });
}

function fingerprintsOf(library: Library): Lock {
  return new Map([...meaningsOf(library)].map(([address, text]) => [address, fingerprint(text)]));
}

/** Where the text of an address stands now: of the addresses of its kind, the one that is most like it. */
function findText(current: Lock, address: string, print: string): string | undefined {
  let best: string | undefined;
  let most = sameText - 1;
  const isDocumentGone = !current.has(documentOf(address));
  for (const [candidate, now] of current) {
    if (now === '' || kindOf(candidate) !== kindOf(address)) continue;
    if (!isDocumentGone && documentOf(candidate) !== documentOf(address)) continue;
    const like = likeness(print, now);
    if (like > most) [best, most] = [candidate, like];
  }
  return best;
}

/** The document or list that has an address: the page of its first step. */
const documentOf = (address: string): string => /^\/[^/#]+\//.exec(address)?.[0] ?? '/';

/** Notes are compared with notes, paragraphs with paragraphs, pages with pages. */
function kindOf(address: string): string {
  const fragment = fragmentOf(address);
  const kind =
    /^(note|ref|page|callout)-/.exec(fragment)?.[1] ?? (fragment.includes('-editors') ? 'editors' : 'text');
  const list = /\/(notes|cite)\//.exec(address)?.[1] ?? '';
  return `${list}/${fragment === '' ? 'page' : kind}`;
}

/**
 * Where a heading or a page, which have no text to be found by, stands now that its document has another key: in the document in
 * which the first text of the former one is found.
 */
function inMovedDocument(lost: AddressChanges['lost'], current: Lock, address: string): string | undefined {
  const former = documentOf(address);
  const first = lost.find((other) => other.now !== undefined && documentOf(other.address) === former);
  if (current.has(former) || first?.now === undefined) return undefined;
  const there = documentOf(first.now) + address.slice(former.length);
  return current.has(there) ? there : undefined;
}

/** The same within a page: the id that is most like it, or the page itself. */
function nearPage(current: Lock, address: string): string | undefined {
  const page = pageOf(address);
  const beside = [...current.keys()].filter((other) => pageOf(other) === page && other !== page);
  return nearest(address, beside) ?? (current.has(page) && page !== address ? page : undefined);
}

/** @throws ContentError when the lock is not what `npm run addresses` writes */
function readLock(folder: string): Lock | undefined {
  if (!existsSync(join(folder, lockFile))) return undefined;
  const problems: Problem[] = [];
  const text = readText(folder, lockFile, problems);
  const lock = text === undefined ? undefined : parseLock(text, problems);
  if (!lock || problems.length > 0) throw new ContentError(problems);
  return lock;
}

const restore = 'Restore it from the history of the project: without it nobody knows what was published.';

/** An entry a line. */
function parseLock(text: string, problems: Problem[]): Lock | undefined {
  const report = (line: number, message: string): undefined => {
    problems.push({ file: lockFile, line, column: 1, code: 'wrong-value', message, hint: restore });
  };
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    const [, line = 1] = /line (\d+)/.exec(String(error)) ?? [];
    return report(Number(line), 'Here the list of addresses is no JSON.');
  }
  if (typeof written !== 'object' || written === null || Array.isArray(written)) {
    return report(1, 'This is not the list of addresses that npm run addresses writes.');
  }
  const lines = text.split('\n');
  const entries = Object.entries(written);
  for (const [address, print] of entries) {
    const isSound = address.startsWith('/') && typeof print === 'string' && /^([0-9a-f]{24})?$/.test(print);
    const key = `  ${JSON.stringify(address)}:`;
    const line = lines.findIndex((entry) => entry.startsWith(key)) + 1;
    if (!isSound) report(line || 1, `${quote(address)} has ${quote(print)}, which is no fingerprint.`);
  }
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const address = /^ {2}"[^"]*"(?=:)/.exec(line)?.[0];
    if (address === undefined) continue;
    if (seen.has(address)) report(index + 1, `${address.trim()} stands twice.`);
    seen.add(address);
  }
  return new Map(entries as [string, string][]);
}
