import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { base } from '../config.ts';
import { platformHeaders } from '../hosting/configuration.ts';
import type { InlineCode } from '../hosting/headers.ts';
import { allowedCode } from '../hosting/inline-code.ts';
import { knownAddresses } from '../library/check/links.ts';
import * as messages from '../messages/messages.ts';
import type { Library } from '../model/library.ts';
import type { KeptPages } from '../render/kept-pages.ts';
import { type BuiltPage, knownPage, linkedPage, readBuiltPage } from './built-page.ts';
import { madeFiles } from './made-files.ts';
import { type PrintedWords, printedWords } from './printed-words.ts';
import { SiteError, type SiteFault, siteFault } from './site-fault.ts';
import { isOfIndex, rendered } from './unlisted-files.ts';

/** Pages that hosts ask for by their names. */
const unlinked = ['/404.html'];

/** The twin of a file that `npm run compress` made. */
const compressed = /\.(?:br|gz)$/;

/**
 * Reads the rendered pages as a browser would and holds them against the library: every address has its page and every
 * page is an address, every link and fragment leads somewhere, no id stands twice, each mark leads to its own note, each page
 * has the policy and nothing that it forbids, the words of every paragraph, note and record are those of the content, and so
 * are the files for programs and hosts; no other file is there.
 * @param kept knows what was taken over from a site that was verified: of that, only links and ids are asked for
 * @returns how many links were followed
 * @throws SiteError
 */
export function verifySite(folder: string, library: Library, kept?: KeptPages): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(slashed(folder), slashed(join(entry.parentPath, entry.name))))
    .sort();
  const faults: SiteFault[] = checkFiles(folder, files, library, kept);
  const printed = printedWords(library);
  const pages = new Map<string, BuiltPage>();
  const allowed = allowedCode(folder, files);
  for (const page of readPages(folder, files, printed, allowed, kept)) {
    if (!page.isKnown) {
      faults.push(...lostWords(page, library), ...unsaidWords(page, printed.get(page.address) ?? []));
      faults.push(...wrongMarks(page, library));
    }
    // The texts of all pages together would be the largest thing that a build has to keep.
    page.texts.clear();
    page.said.clear();
    pages.set(page.address, page);
  }
  faults.push(...checkHeaders(folder, allowed));
  const known = knownAddresses(library);
  const present = new Set(files.map((file) => `/${file}`));
  const answers = new Map<string, boolean>();
  const leads = (target: string): boolean => {
    const known = answers.get(target) ?? isThere(target);
    answers.set(target, known);
    return known;
  };
  const isThere = (target: string): boolean => {
    const [path = '', fragment] = target.split('#');
    const page = pages.get(path);
    if (!page) return fragment === undefined && present.has(path);
    // A fragment that begins like a field is data for the page, as that of a packet.
    return !fragment || /^\w+=/.test(fragment) || page.ids.has(decoded(fragment));
  };

  for (const address of known) {
    if (!leads(address))
      faults.push(
        siteFault(address, 'missing-page', 'It is an address of the site, but nothing answers it.'),
      );
  }
  const paths = new Set(
    [...known, ...library.redirects.keys(), ...unlinked].map((address) => address.replace(/#.*/, '')),
  );
  let followed = 0;
  for (const page of pages.values()) {
    const named = resolveCanonical(page) ?? '';
    if (!pages.has(named))
      faults.push(
        siteFault(
          page.address,
          'broken-link',
          `Its canonical link leads to ${page.canonical}, which is not there.`,
        ),
      );
    // One that repeats another need not be an address itself.
    if (!page.unlisted && !paths.has(pages.has(named) ? named : page.address))
      faults.push(
        siteFault(page.address, 'unknown-page', 'The page is there, but is no address of the site.'),
      );
    faults.push(...page.faults);
    for (const link of page.links) {
      if (/^(?:https?|mailto):/.test(link)) continue;
      followed += 1;
      if (/^(?:[a-z][a-z+.-]*:|\/\/)/i.test(link.trim())) {
        faults.push(siteFault(page.address, 'unsafe-address', `It links to ${link}.`));
        continue;
      }
      const target = resolveLink(page.address, link);
      if (target === undefined)
        faults.push(
          siteFault(page.address, 'broken-link', `It links to ${link}, which is not under ${base}.`),
        );
      else if (!leads(target))
        faults.push(siteFault(page.address, 'broken-link', `It links to ${link}, which is not there.`));
    }
  }
  if (faults.length > 0) throw new SiteError(faults);
  return followed;
}

/** A fragment as an id; a browser, too, takes one with a broken escape as it is. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const slashed = (path: string): string => path.replaceAll('\\', '/');

function* readPages(
  folder: string,
  files: string[],
  printed: ReadonlyMap<string, PrintedWords[]>,
  allowed: InlineCode,
  kept: KeptPages | undefined,
): Generator<BuiltPage> {
  for (const name of files.filter((file) => file.endsWith('.html'))) {
    const address = `/${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
    const linked = kept?.takenOver(name)?.linked;
    if (linked) {
      yield knownPage(address, linked);
      continue;
    }
    const html = readFileSync(join(folder, name), 'utf8');
    const wanted = new Set(printed.get(address)?.map(({ within }) => within));
    const page = readBuiltPage(html, address, wanted, allowed);
    kept?.verified(name, linkedPage(page));
    yield page;
  }
}

/** What hosts are told of, which names the code in all pages. */
function checkHeaders(folder: string, inline: InlineCode): SiteFault[] {
  const file = join(folder, '_headers');
  // That it is not there is told already.
  if (!existsSync(file)) return [];
  const [is, should] = [readFileSync(file, 'utf8'), platformHeaders(inline)];
  return is === should ? [] : [siteFault('/_headers', 'wrong-file', `It reads ${difference(is, should)}.`)];
}

/** Files that are no pages: those that must be there, what they hold, and what has no business there. */
function checkFiles(
  folder: string,
  files: string[],
  library: Library,
  kept: KeptPages | undefined,
): SiteFault[] {
  const made = madeFiles(library);
  const there = new Set(files);
  const isKnown = (file: string): boolean =>
    file.endsWith('.html') || made.has(file) || rendered.test(file) || isOfIndex(file);
  const unknown = files
    .filter((file) => !isKnown(file) && !(compressed.test(file) && isKnown(file.replace(compressed, ''))))
    .map((file) =>
      siteFault(`/${file}`, 'unknown-file', 'Nothing links to it, and no reader should get it.'),
    );
  const others = [...made].flatMap(([file, make]) => {
    if (!there.has(file))
      return late.has(file)
        ? []
        : siteFault(`/${file}`, 'missing-file', 'It is a file of the site, and is not there.');
    if (!make || kept?.takenOver(file)) return [];
    const [is, should] = [readFileSync(join(folder, file), 'utf8'), make()];
    return is === should ? [] : siteFault(`/${file}`, 'wrong-file', `It reads ${difference(is, should)}.`);
  });
  return [...unknown, ...others];
}

/** Files that a build writes last, when all others have been verified. */
const late = new Set(['worker.js', 'checksums.json']);

/** Records that read otherwise on their page than in the content. */
function unsaidWords(page: BuiltPage, printed: PrintedWords[]): SiteFault[] {
  const plain = new Map([...page.said].map(([within, text]) => [within, ` ${said(text)} `]));
  return printed
    .filter((one) => !plain.get(one.within)?.includes(said(one.words)))
    .map(({ within, words: should }) => {
      const where = within === 'main' ? 'It' : within;
      return siteFault(page.address, 'lost-words', `${where} does not say “${said(should).slice(0, 80)}”.`);
    });
}

/** As `words`, and without what only screen readers are told of a chart. */
const said = (text: string): string => words(text.replaceAll(messages.charts.highlighted, ' '));

/** Marks that lead to another note than theirs, and notes that lead back to the mark of another. */
function wrongMarks({ address, marks, backs }: BuiltPage, library: Library): SiteFault[] {
  const key = address.split('/')[1] ?? '';
  const notes = library.documents.find((document) => document.key === key)?.notes ?? [];
  const noteOf = new Map(notes.flatMap((note) => note.marks.map((mark) => [mark.id, note.id] as const)));
  const wrong = (what: string, is: string, should: string | undefined) =>
    should === undefined || is === should
      ? []
      : siteFault(address, 'wrong-mark', `${what} leads to ${is}, not to ${should}.`);
  return [
    ...marks.flatMap(([mark, target]) =>
      wrong(
        `The mark #${mark}`,
        target.replace(/^.*(?=#)/, ''),
        noteOf.has(mark) ? `#${noteOf.get(mark)}` : undefined,
      ),
    ),
    ...backs.flatMap(([note, target]) => {
      const own = noteOf.get(target.replace(/^.*#/, ''));
      return own === undefined
        ? []
        : wrong(`The way back from #${note}, ${target},`, `the mark of #${own}`, `the mark of #${note}`);
    }),
  ];
}

/** A link of a page as an address from the root of the site; undefined outside the base path. */
function resolveLink(from: string, link: string): string | undefined {
  if (link.startsWith('#')) return from + link;
  const path = link.split('?')[0] ?? '';
  if (!path.startsWith('/')) return posix.join(from, path);
  return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
}

/** The page under which search engines are to know a page, as an address from the root of the site: itself, unless it says otherwise. */
function resolveCanonical({ address, canonical }: BuiltPage): string | undefined {
  return canonical === undefined
    ? address
    : resolveLink(address, URL.parse(canonical)?.pathname ?? canonical);
}

/** Paragraphs and notes that read otherwise than their source: words run together, doubled or left out. */
function lostWords(page: BuiltPage, library: Library): SiteFault[] {
  const key = page.address.split('/')[1] ?? '';
  return [...page.texts].flatMap(([id, printed]) => {
    const written = writtenText(library, key, id);
    if (written === undefined) return [];
    if (words(printed) === words(written)) return [];
    return siteFault(
      page.address,
      'lost-words',
      `#${id} reads ${difference(words(printed), words(written))}.`,
    );
  });
}

/** Without the stops and commas, of any script, that a citation takes inside or leaves behind, as its site is printed or not. */
const words = (text: string): string =>
  text
    .replace(/[.,”،，。」》]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[;:؛；：])/g, '')
    .trim();

/** The words that an id of a document stands for. */
function writtenText(library: Library, document: string, id: string): string | undefined {
  const place = library.places.get(`${document}/${id}`) ?? library.places.get(id);
  if (place) return place.text;
  const [passage = ''] = id.split('-editors');
  const owner = library.places.get(`${document}/${passage}`) ?? library.places.get(passage);
  return owner?.kind === 'passage' ? owner.annotations.find((one) => one.id === id)?.text : undefined;
}

/** Where two texts part, with some words around. */
function difference(is: string, should: string): string {
  let index = 0;
  while (index < is.length && is[index] === should[index]) index += 1;
  const from = Math.max(0, should.lastIndexOf(' ', index - 12));
  const cut = (text: string) => `“${text.slice(from, index + 24).trim()}”`;
  return `${cut(is)}, its source ${cut(should)}`;
}
