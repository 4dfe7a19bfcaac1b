import { anchor, type Found } from '../../annotation/anchoring.ts';
import type { Annotation, Target } from '../../annotation/annotation.ts';
import { annotatable, type Reading, readPage } from '../Annotating/page-text.ts';
import { labelOf, printedOf } from '../Annotating/place.ts';
import { fetchPage } from '../fetch-page.ts';
import { isDocument } from './notebook-site.ts';

/* Where the notes of the notebook stand today: their pages are fetched, and looked through as the texts do it themselves. */

const { base = '/' } = document.body.dataset;

/** What became of a place. */
export type Fate =
  | { kind: 'found'; target: Target; rank: number; how: Found['how']; reading: Reading }
  | { kind: 'gone' }
  /** Its page could not be had: without a network, say. */
  | { kind: 'unknown' };

interface Page {
  address: string;
  document: Document;
  readings: Reading[];
}

const pages = new Map<string, Promise<Page | 'gone' | 'unknown'>>();

function pageAt(address: string): Promise<Page | 'gone' | 'unknown'> {
  const known = pages.get(address);
  if (known) return known;
  const fetched = (async () => {
    const full = base + address.slice(1);
    const document = await fetchPage(full);
    if (document) return { address, document, readings: readPage(document) };
    pages.delete(address);
    // A page that is not there says so; a network that is not there says nothing.
    const answer = await fetch(full, { method: 'HEAD' }).catch(() => undefined);
    return answer?.status === 404 || answer?.status === 410 ? 'gone' : 'unknown';
  })();
  pages.set(address, fetched);
  return fetched;
}

const lists = new Map<string, Promise<string[]>>();

/** The pages of a document, in its order. */
function pagesOf(key: string): Promise<string[]> {
  if (!isDocument(key)) return Promise.resolve([]);
  const list =
    lists.get(key) ??
    fetch(`${base}${key}/places.json`)
      .then(async (answer) => {
        const places: Record<string, string> = answer.ok ? await answer.json() : {};
        return [...new Set(Object.values(places).map((address) => address.replace(/#.*/, '')))];
      })
      .catch(() => []);
  lists.set(key, list);
  return list;
}

/** Looks for a place on its page, and then on the other pages of its document. */
export async function find(target: Target): Promise<Fate> {
  const key = target.page.split('/')[1] ?? '';
  const others = await pagesOf(key);
  const own = await pageAt(target.page);
  if (own === 'unknown') return { kind: 'unknown' };
  if (own !== 'gone') {
    const found = on(own, target, others);
    if (found) return found;
  }
  for (const address of others) {
    const page = address === target.page ? 'gone' : await pageAt(address);
    if (page === 'unknown') return { kind: 'unknown' };
    // On another page a note's number is another note's: only words, or all of a paragraph's words, will do.
    const found =
      page !== 'gone' && target.fingerprint !== '' && on(page, { ...target, place: 'elsewhere' }, others);
    if (found) return found;
  }
  return { kind: 'gone' };
}

function on({ address, document, readings }: Page, target: Target, order: string[]): Fate | undefined {
  const former = target.place ? document.getElementById(target.place) : null;
  const block = former?.matches('.former') ? former.closest<HTMLElement>(annotatable) : null;
  const found = anchor(block ? { ...target, place: block.id } : target, readings);
  if (!found) return undefined;
  const { block: reading, start, end, how } = found;
  // A page that moved is a copy of the one that answers for it, and names it.
  const moved = document.querySelector<HTMLAnchorElement>('[data-moved]')?.getAttribute('href');
  const page = moved?.startsWith(base) ? `/${moved.slice(base.length).replace(/#.*/, '')}` : address;
  const rank =
    Math.max(0, order.indexOf(page)) * 1e6 + readings.indexOf(reading) * 1e4 + Math.min(start, 9999);
  const place = {
    page,
    place: reading.id,
    label: labelOf(reading.element),
    printed: printedOf(reading, start, end),
  };
  return { kind: 'found', target: { ...target, ...place }, rank, how, reading };
}

/** Where a note stands whose places were found: on other pages, or in paragraphs of other numbers, than when it was made. */
export function moved(note: Annotation, fates: readonly Fate[]): Target[] | undefined {
  const targets = note.targets.map((target, index) => {
    const fate = fates[index];
    return fate?.kind === 'found' ? { ...target, page: fate.target.page } : target;
  });
  return targets.some(({ page }, index) => page !== note.targets[index]?.page) ? targets : undefined;
}

/** The citation of a place in a style, as its page of citations has it; none where nothing is cited there. */
export async function citationOf({ page, place }: Target, style: string): Promise<Node[]> {
  const key = page.split('/')[1] ?? '';
  const isText = isDocument(key);
  const here = await pageAt(page);
  const home = typeof here === 'string' ? undefined : here;
  const [{ formsOf }, { findCitation }] = await Promise.all([
    import('../CitationFormats/cited-place.ts'),
    import('../CitationFormats/find-citation.ts'),
  ]);
  const found = isText ? await findCitation(`${base}${page.slice(1)}cite/`, citable(home, place)) : undefined;
  const citation = found?.citation ?? home?.document.querySelector('.formats');
  const own = isText ? found?.place : citation?.querySelector('li');
  // The entry; of notes, what stands in one.
  const entry = citation && own && formsOf(citation, own, style).at(-1);
  return [...(entry?.childNodes ?? [])].map((node) => document.importNode(node, true));
}

/** An editors’ note or a chart is cited by the paragraph before it. */
function citable(home: Page | undefined, place: string): string {
  const at = home?.readings.findIndex(({ id }) => id === place) ?? -1;
  const before = home?.readings
    .slice(0, at + 1)
    .findLast(({ element }) => element.matches('.passage, .note'));
  return before?.id ?? place;
}
