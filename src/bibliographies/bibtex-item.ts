import { own } from '../syntax/own.ts';
import { readDates } from './bibtex-dates.ts';
import { type BibtexEntry, readBibtex } from './bibtex-file.ts';
import { inherit } from './bibtex-inheritance.ts';
import { splitNames } from './bibtex-names.ts';
import { readRemarks } from './bibtex-remarks.ts';
import { genres, noWorks, states, types } from './bibtex-words.ts';
import { BibtexWork } from './bibtex-work.ts';
import type { LibraryFile, LibraryItem } from './item.ts';

/** Reads a BibTeX or BibLaTeX file: works, and what is none or cannot be read. */
export function readBibtexLibrary(text: string): LibraryFile {
  const { entries, faults } = readBibtex(text);
  const missing = inherit(entries);
  const told = [...faults, ...missing];
  const left = faults
    .filter(({ name }) => !entries.some(({ key }) => key === name))
    .map((fault) => ({ ...fault, isFault: true }));
  const items: LibraryItem[] = [];
  for (const entry of entries) {
    const why = own(noWorks, entry.type);
    if (why !== undefined) left.push({ name: entry.key, line: entry.line, why, isFault: false });
    else {
      const lost = told.filter(({ name }) => name === entry.key && name !== '').map((fault) => fault.why);
      try {
        items.push(itemOf(entry, lost));
      } catch (error) {
        const reason = (error as Error).message;
        left.push({ name: entry.key, line: entry.line, why: reason, isFault: true });
      }
    }
  }
  return { items, left };
}

/** Reads an entry; what stands first of two fields that say the same is kept. */
function itemOf(entry: BibtexEntry, lost: string[]): LibraryItem {
  const type = own(types, entry.type);
  if (type === undefined) lost.push(`the type ${entry.type}: taken as a document`);
  const work = new BibtexWork(entry, type ?? 'document', lost);
  const subtype = work.raw('entrysubtype');
  if (work.type === 'article-journal' && subtype === 'magazine') work.type = 'article-magazine';
  if (work.type === 'article-journal' && subtype === 'newspaper') work.type = 'article-newspaper';
  readPeople(work);
  readTitles(work);
  readNumbers(work);
  readPublisher(work);
  work.put('archive', work.take('archive'));
  work.put('DOI', work.verbatim('doi'));
  work.put('URL', work.verbatim('url'));
  work.put('ISBN', work.take('isbn'));
  work.put('ISSN', work.take('issn'));
  readRemarks(work);
  const state = work.take('pubstate');
  work.put('status', state && (own(states, state) ?? state));
  readDates(work);
  // Of several languages, the first.
  const written = work.raw('language') ?? work.raw('langid') ?? work.raw('hyphenation') ?? '';
  const [language] = splitNames(written);
  work.use('langid', 'language');
  work.put('language', language?.replace(/^lang(?=[a-z]{4})/, ''));
  readEprint(work);
  const { URL, publisher, number } = work.fields;
  const isPage = work.type === 'document' && entry.type === 'misc' && URL && !publisher && !number;
  if (isPage) work.type = 'webpage';
  return work.finished();
}

function readPeople(work: BibtexWork): void {
  for (const role of ['author', 'editor', 'translator']) {
    const found = work.names(role);
    if (found.length > 0) work.fields[role] = found;
  }
  const editorType = work.raw('editortype');
  if (editorType && editorType !== 'editor') work.lost.push(`that the editor is ${editorType}`);
  // Of an introduction to his own works, the author is told once.
  if (work.raw('bookauthor') === work.raw('author')) work.use('bookauthor');
}

function readTitles(work: BibtexWork): void {
  const titled = (prefix: string): string | undefined =>
    withSubtitle(
      work.take(`${prefix}title`),
      work.take(`${prefix}subtitle`),
      work.take(`${prefix}titleaddon`),
    );
  const { isPart, isArticle, type } = work;
  // A volume of a work in several: the work, then the volume's own title.
  const main = titled('main');
  const title = titled('');
  const book = isPart ? titled('book') : undefined;
  const [whole, volumeTitle] = isPart ? [main ?? book, main && book] : [main ?? title, main && title];
  const issueTitle = isArticle || type === 'periodical' ? titled('issue') : undefined;
  work.put('title', isPart ? title : [whole, volumeTitle].filter(Boolean).join('. '));
  if (!work.fields['title']) work.put('title', issueTitle);
  else if (issueTitle) work.remarks.push(`In the issue “${issueTitle}”.`);
  if (isPart) work.put('container-title', [whole, volumeTitle].filter(Boolean).join('. '));
  const journal = withSubtitle(work.take('journaltitle', 'journal'), work.take('journalsubtitle'), undefined);
  work.put('container-title', journal);
  if (!isPart) work.put('container-title', work.take('booktitle'));
}

/** Series, volume, number, issue and pages: which is which depends on the kind of work. */
function readNumbers(work: BibtexWork): void {
  const { isArticle, type } = work;
  const series = work.take('series');
  const volume = work.take('volume');
  const number = work.take('number');
  const issue = work.take('issue');
  const part = work.take('part');
  work.put('collection-title', series && seriesOf(series));
  if (isArticle || type === 'periodical') {
    work.put('volume', volume);
    work.put('issue', number ?? issue);
    if (number && issue) work.remarks.push(`Issue: ${issue}.`);
  } else if (work.isPart || type === 'book' || type === 'pamphlet') {
    // Classic BibTeX has the volume of a series there; BibLaTeX calls it the number.
    const ofSeries = series !== undefined && number === undefined && work.raw('maintitle') === undefined;
    work.put('collection-number', number ?? (ofSeries ? volume : undefined));
    work.put('volume', ofSeries ? undefined : [volume, part].filter(Boolean).join('.'));
  } else {
    work.put('number', number ?? issue);
    work.put('volume', volume);
  }
  if (part && !('volume' in work.fields)) work.lost.push('part');

  const pages = work.take('pages');
  const eid = work.take('eid');
  work.put('page', (pages ?? eid)?.replace(/\s*[–—−-]+\s*/g, '-'));
  if (pages && eid) work.remarks.push(`Article number ${eid}.`);
  work.put('number-of-volumes', work.take('volumes'));
  work.put('number-of-pages', work.take('pagetotal', 'numpages'));
  work.put('chapter-number', work.take('chapter'));
  work.put('edition', editionOf(work.take('edition')));
  work.put('version', work.take('version'));
  const kind = work.take('type');
  work.put('genre', own(genres, kind ?? '') ?? kind ?? own(genres, work.entryType));
}

function readPublisher(work: BibtexWork): void {
  const organization = work.list('organization');
  const house = work.list('publisher') ?? work.list('school') ?? work.list('institution') ?? organization;
  const isLaw = ['legal_case', 'legislation', 'treaty'].includes(work.type);
  work.put(isLaw ? 'authority' : 'publisher', house);
  if (organization && organization !== house) work.remarks.push(`Organized by ${organization}.`);
  work.put('authority', work.list('holder'));
  work.put('publisher-place', work.list('location', 'address'));
  const event = withSubtitle(work.take('eventtitle'), undefined, work.take('eventtitleaddon'));
  work.put('event-title', event);
  work.put('event-place', work.list('venue'));
}

/** Where archives have what they call by numbers of their own. */
function readEprint(work: BibtexWork): void {
  const eprint = work.verbatim('eprint');
  if (!eprint) return;
  const { fields, lost } = work;
  const archive = (work.raw('eprinttype') ?? work.raw('archiveprefix') ?? '').toLowerCase();
  const name = eprint.replace(/^arxiv:/i, '');
  if (/^https?:/.test(eprint)) work.put('URL', eprint);
  else if (archive === 'arxiv' || /^arxiv:/i.test(eprint)) work.put('URL', `https://arxiv.org/abs/${name}`);
  else if (archive === 'jstor') work.put('URL', `https://www.jstor.org/stable/${name}`);
  else if (archive === 'pubmed') work.put('URL', `https://pubmed.ncbi.nlm.nih.gov/${name}/`);
  else if (archive === 'hdl') work.put('URL', `https://hdl.handle.net/${name}`);
  else if (archive === 'googlebooks') work.put('URL', `https://books.google.com/books?id=${name}`);
  else lost.push(`eprint “${eprint}”`);
  if (fields['URL'] && !String(fields['URL']).includes(name) && archive !== '')
    lost.push(`eprint ${archive} “${name}”, as it has an address`);
  if (['document', 'webpage'].includes(work.type) && archive === 'arxiv') {
    work.type = 'article';
    work.put('number', `arXiv:${name}`);
    work.put('publisher', 'arXiv');
  }
}

function withSubtitle(title?: string, subtitle?: string, addon?: string): string | undefined {
  if (title === undefined) return subtitle;
  const joint = /[?!:.]$/.test(title) ? ' ' : ': ';
  const whole = subtitle ? `${title}${joint}${subtitle}` : title;
  return addon ? `${whole}${/[?!.]$/.test(whole) ? '' : '.'} ${addon}` : whole;
}

/** "New series" for BibLaTeX's word, "Series 2" for a number. */
function seriesOf(words: string): string {
  if (words === 'newseries') return 'New series';
  if (words === 'oldseries') return 'Old series';
  return /^\d+$/.test(words) ? `Series ${words}` : words;
}

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);

/** "2" for "2nd" and "Second"; what is no number stays. */
function editionOf(text: string | undefined): string | undefined {
  const plain = text?.replace(/[,.]?\s*(?:ed\.?|edition)$/i, '').trim();
  if (plain === undefined || plain === '') return undefined;
  const [, digits] = /^(\d+)(?:st|nd|rd|th|\.)?$/i.exec(plain) ?? [];
  const index = ordinals.indexOf(plain.toLowerCase());
  return digits ?? (index >= 0 ? String(index + 1) : text);
}
