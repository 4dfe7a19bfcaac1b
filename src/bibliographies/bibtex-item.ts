import { own } from '../syntax/own.ts';
import { type BibtexEntry, readBibtex } from './bibtex-file.ts';
import { inherit } from './bibtex-inheritance.ts';
import { dateInWords } from './date-in-words.ts';
import type { LibraryFile, LibraryItem } from './item.ts';
import { latexToText } from './latex.ts';

/** CSL types by entry type; one that is not here is a document, and told. */
const types: Record<string, string> = {
  ...{ article: 'article-journal', suppperiodical: 'article-journal', periodical: 'periodical' },
  ...{
    book: 'book',
    mvbook: 'book',
    collection: 'book',
    mvcollection: 'book',
    manual: 'book',
    proceedings: 'book',
  },
  ...{ mvproceedings: 'book', reference: 'book', mvreference: 'book', booklet: 'pamphlet' },
  ...{
    inbook: 'chapter',
    bookinbook: 'chapter',
    suppbook: 'chapter',
    incollection: 'chapter',
    suppcollection: 'chapter',
  },
  ...{ inproceedings: 'paper-conference', conference: 'paper-conference', inreference: 'entry-encyclopedia' },
  ...{
    report: 'report',
    techreport: 'report',
    thesis: 'thesis',
    phdthesis: 'thesis',
    mastersthesis: 'thesis',
  },
  ...{
    unpublished: 'manuscript',
    misc: 'document',
    online: 'webpage',
    electronic: 'webpage',
    www: 'webpage',
  },
  ...{ dataset: 'dataset', software: 'software', softwareversion: 'software', softwaremodule: 'software' },
  ...{ codefragment: 'software', patent: 'patent', standard: 'standard', jurisdiction: 'legal_case' },
  ...{
    legislation: 'legislation',
    legal: 'treaty',
    letter: 'personal_communication',
    movie: 'motion_picture',
  },
  ...{ video: 'motion_picture', artwork: 'graphic', image: 'graphic', audio: 'song', music: 'song' },
  ...{ performance: 'performance', review: 'review', commentary: 'book' },
};

/** Entry types that are no works. */
const noWorks: Record<string, string> = {
  set: 'a set of entries, which are taken one by one',
  xdata: 'fields for other entries, which have them now',
  bibnote: 'a note, no work',
  control: 'a setting, no work',
};

/** What BibLaTeX prints for its words in `type`, and what the entry type alone says. */
const genres: Record<string, string> = {
  ...{ phdthesis: 'PhD thesis', mastersthesis: 'Master’s thesis', mathesis: 'Master’s thesis' },
  ...{ bathesis: 'Bachelor’s thesis', candthesis: 'Candidate thesis', techreport: 'Technical report' },
  ...{
    resreport: 'Research report',
    software: 'Software',
    datacd: 'Data CD',
    audiocd: 'Audio CD',
    patent: 'Patent',
  },
  ...{
    patentde: 'German patent',
    patenteu: 'European patent',
    patentfr: 'French patent',
    patentuk: 'British patent',
  },
  ...{ patentus: 'US patent', patreq: 'Patent request', patreqde: 'German patent request' },
  ...{
    patreqeu: 'European patent request',
    patreqfr: 'French patent request',
    patreqgb: 'British patent request',
  },
  ...{ patrequk: 'British patent request', patrequs: 'US patent request' },
};

/** What `pubstate` says, in words. */
const states: Record<string, string> = {
  ...{
    inpreparation: 'in preparation',
    submitted: 'submitted',
    forthcoming: 'forthcoming',
    inpress: 'in press',
  },
  prepublished: 'prepublished',
};

/** What programs keep for themselves and no citation prints. */
const silent = new Set(
  'abstract annotation annote keywords keyword file files owner timestamp groups options langidopts sortkey sorttitle sortname sortyear sortshorthand presort label indextitle indexsorttitle shorttitle shortjournal shortauthor shorteditor shortseries shorthand shorthandintro hyphenation ids execute crossref xref xdata entryset entrysubtype related relatedtype relatedstring relatedoptions key gender nameaddon library __markedentry added-at bdsk-url-1 bdsk-file-1 date-added date-modified creationdate modificationdate citation-key biburl bibsource interhash intrahash refid mendeley-groups mendeley-tags issuetitle-short journal-iso rating readstatus priority qualityassured comment citeulike-article-id posted-at review printed ranking comment-jabref jabref eprintclass archiveprefix primaryclass eprinttype usera userb userc userd usere userf verba verbb verbc lista listb listc listd liste listf namea nameb namec authortype editortype pagination bookpagination titleaddon-short language-short'.split(
    ' ',
  ),
);

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

function itemOf(entry: BibtexEntry, lost: string[]): LibraryItem {
  const { type: entryType, key, line, fields: raw } = entry;
  const used = new Set<string>();
  const unknown = new Set<string>();
  const read = (source: string): string => {
    const plain = latexToText(source);
    for (const command of plain.unknown) unknown.add(command);
    return plain.text;
  };
  /** The first of the fields that says something, as plain text. */
  const take = (...names: string[]): string | undefined => {
    for (const name of names) {
      const written = raw.get(name);
      if (written === undefined) continue;
      used.add(name);
      const text = read(written);
      if (text !== '') return text;
    }
    return undefined;
  };
  /** The first as it is typed, but for LaTeX's marks on signs of its own. */
  const verbatim = (...names: string[]): string | undefined => {
    for (const name of names) {
      const written = raw.get(name);
      if (written === undefined) continue;
      used.add(name);
      const text = plainAddress(written);
      if (text !== '') return text;
    }
    return undefined;
  };
  let hasOthers = false;
  const names = (field: string): object[] => {
    const written = raw.get(field);
    if (written === undefined) return [];
    used.add(field);
    return splitNames(written).flatMap((name) => {
      if (name.trim().toLowerCase() !== 'others') return nameOf(name, read);
      if (field === 'author') hasOthers = true;
      else lost.push(`others of ${field}`);
      return [];
    });
  };
  /** A list of publishers or places: "A and B", "A, B and C". */
  const list = (...candidates: string[]): string | undefined => {
    for (const name of candidates) {
      const written = raw.get(name);
      if (written === undefined) continue;
      used.add(name);
      const parts = splitNames(written).map((part) => (part.trim() === 'others' ? 'et al.' : read(part)));
      const [last = '', ...before] = parts.filter(Boolean).reverse();
      if (last !== '')
        return before.length === 0
          ? last
          : `${before.reverse().join(', ')}${last === 'et al.' ? ' ' : ' and '}${last}`;
    }
    return undefined;
  };
  const titled = (prefix: string): string | undefined =>
    withSubtitle(take(`${prefix}title`), take(`${prefix}subtitle`), take(`${prefix}titleaddon`));

  const remarks: string[] = [];
  const fields: Record<string, unknown> = {};
  const put = (field: string, text: unknown): void => {
    if (text !== undefined && text !== '' && !(field in fields)) fields[field] = text;
  };

  let type = own(types, entryType) ?? 'document';
  if (own(types, entryType) === undefined) lost.push(`the type ${entryType}: taken as a document`);
  const subtype = raw.get('entrysubtype');
  if (type === 'article-journal' && subtype === 'magazine') type = 'article-magazine';
  if (type === 'article-journal' && subtype === 'newspaper') type = 'article-newspaper';
  const isPart = ['chapter', 'paper-conference', 'entry-encyclopedia'].includes(type);
  const isArticle = type.startsWith('article') || type === 'review';

  for (const role of ['author', 'editor', 'translator']) {
    const found = names(role);
    if (found.length > 0) fields[role] = found;
  }
  const editorType = raw.get('editortype');
  if (editorType && editorType !== 'editor') lost.push(`that the editor is ${editorType}`);

  // A volume of a work in several: the work, then the volume's own title.
  const main = titled('main');
  const title = titled('');
  const book = isPart ? titled('book') : undefined;
  const [whole, volumeTitle] = isPart ? [main ?? book, main && book] : [main ?? title, main && title];
  const issueTitle = isArticle || type === 'periodical' ? titled('issue') : undefined;
  put('title', isPart ? title : [whole, volumeTitle].filter(Boolean).join('. '));
  if (!fields['title']) put('title', issueTitle);
  else if (issueTitle) remarks.push(`In the issue “${issueTitle}”.`);
  if (isPart) put('container-title', [whole, volumeTitle].filter(Boolean).join('. '));
  put('container-title', withSubtitle(take('journaltitle', 'journal'), take('journalsubtitle'), undefined));
  if (!isPart) put('container-title', take('booktitle'));

  const series = take('series');
  const volume = take('volume');
  const number = take('number');
  const issue = take('issue');
  const part = take('part');
  const set = (words: string): string =>
    ({ newseries: 'New series', oldseries: 'Old series' })[words] ??
    (/^\d+$/.test(words) ? `Series ${words}` : words);
  put('collection-title', series && set(series));
  if (isArticle || type === 'periodical') {
    put('volume', volume);
    put('issue', number ?? issue);
    if (number && issue) remarks.push(`Issue: ${issue}.`);
  } else if (['book', 'chapter', 'paper-conference', 'entry-encyclopedia', 'pamphlet'].includes(type)) {
    // Classic BibTeX has the volume of a series there; BibLaTeX calls it the number.
    const ofSeries = series !== undefined && number === undefined && main === undefined;
    put('collection-number', number ?? (ofSeries ? volume : undefined));
    put('volume', ofSeries ? undefined : [volume, part].filter(Boolean).join('.'));
  } else {
    put('number', number ?? issue);
    put('volume', volume);
  }
  if (part && !('volume' in fields)) lost.push('part');

  const pages = take('pages');
  const eid = take('eid');
  put('page', (pages ?? eid)?.replace(/\s*[–—−-]+\s*/g, '-'));
  if (pages && eid) remarks.push(`Article number ${eid}.`);
  put('number-of-volumes', take('volumes'));
  put('number-of-pages', take('pagetotal', 'numpages'));
  put('chapter-number', take('chapter'));
  put('edition', editionOf(take('edition')));
  put('version', take('version'));
  const kind = take('type');
  put('genre', own(genres, kind ?? '') ?? kind ?? own(genres, entryType));

  const organization = list('organization');
  const house = list('publisher') ?? list('school') ?? list('institution') ?? organization;
  if (type === 'legal_case' || type === 'legislation' || type === 'treaty') put('authority', house);
  else put('publisher', house);
  if (organization && organization !== house) remarks.push(`Organized by ${organization}.`);
  const holders = list('holder');
  if (holders) put('authority', holders);
  put('publisher-place', list('location', 'address'));
  put('event-title', withSubtitle(take('eventtitle'), undefined, take('eventtitleaddon')));
  put('event-place', list('venue'));
  put('archive', take('archive'));

  const doi = verbatim('doi');
  put('DOI', doi);
  put('URL', verbatim('url'));
  put('ISBN', take('isbn'));
  put('ISSN', take('issn'));
  const how = raw.get('howpublished');
  for (const name of ['howpublished', 'note', 'addendum']) {
    const written = raw.get(name);
    if (written === undefined) continue;
    used.add(name);
    const address = /\\url\s*\{([^{}]+)\}|(?:^|\s)(https?:\/\/[^\s{}]+)/.exec(written);
    if (address && !('URL' in fields)) {
      put('URL', plainAddress(address[1] ?? address[2] ?? '').replace(/[.,;]+$/, ''));
    }
    const rest = read(address ? written.replace(address[0], ' ') : written)
      .replace(/^(?:available (?:at|from|online)|retrieved from|url|online):?\s*(?=[.,;]?$)/i, '')
      .replace(/^[\s.,;:]+|[\s;:]+$/g, '');
    const [, seen] = /^(?:last )?(?:accessed|retrieved|visited|viewed)(?: on)?:? (.+?)\.?$/i.exec(rest) ?? [];
    const accessed = seen && dateInWords(seen)?.date;
    if (accessed) put('accessed', accessed);
    else if (/^(?:forthcoming|in press|submitted|in preparation|to appear|under review)$/i.test(rest)) {
      put('status', rest.toLowerCase());
    } else if (rest && name === 'howpublished') put('genre', rest);
    else if (rest && type === 'manuscript' && !('genre' in fields)) put('genre', rest);
    else if (rest) remarks.push(/[.!?]$/.test(rest) ? rest : `${rest}.`);
  }
  if (how !== undefined && fields['genre'] !== undefined && !read(how).includes(String(fields['genre']))) {
    const words = read(how);
    if (words && !/https?:|\\url/.test(how)) remarks.push(`${words}.`);
  }

  const state = take('pubstate');
  put('status', state && (own(states, state) ?? state));
  const accessed = take('urldate', 'lastchecked', 'accessed');
  if (accessed) {
    const date = dateInWords(accessed);
    put('accessed', date?.date);
    if (!date?.date) lost.push(`urldate “${accessed}”`);
  }
  const [written, month, day] = [dateField(raw, used, read), take('month'), take('day')];
  const issued = written === undefined ? undefined : dateInWords(written, month, day);
  put('issued', issued?.date);
  put('status', issued?.status);
  if (written && !issued) lost.push(`date “${written}”`);
  const event = take('eventdate');
  if (event) {
    const date = dateInWords(event)?.date;
    if (!fields['issued']) put('issued', date);
    else if (date) remarks.push(`Held ${event}.`);
  }
  const original = take('origdate', 'origyear');
  if (original) {
    put('original-date', dateInWords(original)?.date);
    if (!fields['original-date']) lost.push(`origdate “${original}”`);
  }
  // Of several, the first.
  const [language] = splitNames(raw.get('language') ?? raw.get('langid') ?? raw.get('hyphenation') ?? '');
  used.add('langid').add('language');
  put('language', language?.replace(/^lang(?=[a-z]{4})/, ''));
  // Of an introduction to his own works, the author is told once.
  if (raw.get('bookauthor') === raw.get('author')) used.add('bookauthor');

  const eprint = verbatim('eprint');
  if (eprint) {
    const archive = (raw.get('eprinttype') ?? raw.get('archiveprefix') ?? '').toLowerCase();
    eprintOf(eprint, archive, fields, put, lost);
    if (['document', 'webpage'].includes(type) && archive === 'arxiv') {
      type = 'article';
      put('number', `arXiv:${eprint.replace(/^arxiv:/i, '')}`);
      put('publisher', 'arXiv');
    }
  }
  if (
    type === 'document' &&
    entryType === 'misc' &&
    fields['URL'] &&
    !fields['publisher'] &&
    !fields['number']
  ) {
    type = 'webpage';
  }
  // Of an organization that issues its own page, nobody else is named.
  fields['type'] = type;

  for (const [name, words] of raw) {
    if (!used.has(name) && !silent.has(name) && words.trim() !== '') lost.push(name);
  }
  if (unknown.size > 0) lost.push(`${[...unknown].join(', ')}, kept as typed`);
  return {
    ...{ name: key || String(fields['title'] ?? 'an entry without key'), line, lost },
    fields: { id: key, ...fields },
    hasOthers,
    remarks,
  };
}

/** The date in one field, or the year with what stands beside it. */
function dateField(
  raw: Map<string, string>,
  used: Set<string>,
  read: (text: string) => string,
): string | undefined {
  const date = raw.get('date');
  used.add('date');
  used.add('year');
  // A tilde is a sign of EDTF there, and a space elsewhere.
  if (date?.trim()) return date.trim();
  const year = raw.get('year');
  return year === undefined ? undefined : read(year) || undefined;
}

function withSubtitle(title?: string, subtitle?: string, addon?: string): string | undefined {
  if (title === undefined) return subtitle;
  const joint = /[?!:.]$/.test(title) ? ' ' : ': ';
  const whole = subtitle ? `${title}${joint}${subtitle}` : title;
  return addon ? `${whole}${/[?!.]$/.test(whole) ? '' : '.'} ${addon}` : whole;
}

/** "2" for "2nd" and "Second"; what is no number stays. */
function editionOf(text: string | undefined): string | undefined {
  const plain = text?.replace(/[,.]?\s*(?:ed\.?|edition)$/i, '').trim();
  if (plain === undefined || plain === '') return undefined;
  const [, digits] = /^(\d+)(?:st|nd|rd|th|\.)?$/i.exec(plain) ?? [];
  const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  );
  const index = ordinals.indexOf(plain.toLowerCase());
  return digits ?? (index >= 0 ? String(index + 1) : text);
}

/** Without what LaTeX needs before % and _, and without its braces. */
function plainAddress(text: string): string {
  return text
    .trim()
    .replace(/^\\(?:url|path|nolinkurl)\s*\{([\s\S]*)\}$/, '$1')
    .replace(/\\(?=[%_&#~$^{}])/g, '')
    .replace(/\{\\?~\}|\\textasciitilde\s?(?:\{\})?|\\string~/g, '~')
    .replace(/[{}\s]/g, '');
}

/** Where archives have what they call by numbers of their own. */
function eprintOf(
  eprint: string,
  archive: string,
  fields: Record<string, unknown>,
  put: (field: string, text: unknown) => void,
  lost: string[],
): void {
  const name = eprint.replace(/^arxiv:/i, '');
  if (/^https?:/.test(eprint)) put('URL', eprint);
  else if (archive === 'arxiv' || /^arxiv:/i.test(eprint)) put('URL', `https://arxiv.org/abs/${name}`);
  else if (archive === 'jstor') put('URL', `https://www.jstor.org/stable/${name}`);
  else if (archive === 'pubmed') put('URL', `https://pubmed.ncbi.nlm.nih.gov/${name}/`);
  else if (archive === 'hdl') put('URL', `https://hdl.handle.net/${name}`);
  else if (archive === 'googlebooks') put('URL', `https://books.google.com/books?id=${name}`);
  else lost.push(`eprint “${eprint}”`);
  if (fields['URL'] && !String(fields['URL']).includes(name) && archive !== '')
    lost.push(`eprint ${archive} “${name}”, as it has an address`);
}

/** Names between " and ", where it does not stand in braces. */
export function splitNames(text: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    else if (text[at] === '}') depth -= 1;
    else if (depth === 0 && /\s/.test(text.charAt(at))) {
      const [joint] = /^\s+and(?=\s)/i.exec(text.slice(at, at + 40)) ?? [];
      if (joint === undefined) continue;
      parts.push(text.slice(from, at));
      at += joint.length;
      from = at;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter(Boolean);
}

/** Splits where a sign stands outside of braces. */
function splitOutside(text: string, sign: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '{') depth += 1;
    else if (letter === '}') depth -= 1;
    if (depth === 0 && sign.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/**
 * "von Last, Jr, First", "First von Last", "{A body}", and BibLaTeX's "family=…, given=…". A particle stands with the family name, as it
 * is printed.
 */
function nameOf(written: string, read: (text: string) => string): object[] {
  const isWhole =
    /^\{[\s\S]*\}$/.test(written) && splitOutside(written, /\s/).length === 1 && !/^\{\\/.test(written);
  if (isWhole) {
    const literal = read(written);
    return literal ? [{ literal }] : [];
  }
  const parts = splitOutside(written, /,/);
  if (/^(?:family|given|prefix|suffix)\s*=/.test(parts[0] ?? '')) {
    const named = Object.fromEntries(
      parts.map((part) => [part.split('=')[0]?.trim(), read(part.replace(/^[^=]*=/, ''))]),
    );
    const family = [named['prefix'], named['family'], named['suffix']].filter(Boolean).join(' ');
    return family ? [named['given'] ? { family, given: named['given'] } : { literal: family }] : [];
  }
  const [first = '', second, third] = parts;
  if (second !== undefined) {
    const [suffix, given] = third === undefined ? [undefined, second] : [second, third];
    const family = [read(first), suffix && read(suffix)].filter(Boolean).join(', ');
    const name = read(given ?? '');
    return [name ? { family, given: name } : { literal: family }];
  }
  const words = splitOutside(first, /[\s~]/);
  if (words.length === 1) return [{ literal: read(first) }];
  // The family name begins with the first word in lower case, or is the last.
  const isLower = (word: string): boolean => /^\p{Ll}/u.test(read(word)) && !word.startsWith('{');
  const particle = words.slice(0, -1).findIndex(isLower);
  const cut = particle >= 0 ? particle : words.length - 1;
  const family = read(words.slice(cut).join(' '));
  const given = read(words.slice(0, cut).join(' '));
  return [given ? { family, given } : { literal: family }];
}
