import { catalogues, type Language } from '../messages/catalogues.ts';
import { yearOf, yearsOf } from '../model/date.ts';
import {
  type Citable,
  displayTitle,
  isForeign,
  isTranslated,
  languageName,
  statusIn,
} from '../model/source.ts';
import { workKinds } from '../model/work-kind.ts';
import { type CslItem, isOthers, isSameBody } from './csl-item.ts';
import { inSentence } from './note-parts.ts';
import type { Style } from './style.ts';

/** What a style must not print twice, and the title in the letters that it wants. */
export function shaped(source: Citable, item: CslItem, style: Style, language: Language): CslItem {
  const { author, custom } = source;
  // Of a work in another language, the processor would take the names for its letters.
  const {
    author: names,
    publisher,
    'container-title': container,
    language: _language,
    genre: _genre,
    number: _number,
    version,
    status,
    'publisher-place': place,
    'event-place': eventPlace,
    ...whole
  } = item;
  const { event, 'event-title': _event, ...eventless } = whole;
  const rest = custom.described && source.title.includes(String(event)) ? eventless : whole;
  const isThesis = source.type === 'thesis';
  // A newspaper's and a site's name is no title: "Bees.org.nz" keeps its letters in every style.
  const isName = ['paper', 'page'].includes(workKinds[source.type].note);
  const isOfItsOwn = isForeign(source, language) && !isTranslated(source, language);
  const kept = (text: unknown) => (isName || isOfItsOwn ? asItIs(String(text)) : text);
  const isContainer = isSameBody(author, container as string | undefined);
  const isPublisher = isSameBody(author, publisher as string | undefined);
  const isNamed =
    (source.type === 'treaty' || source.type === 'legislation') &&
    author.some((name) => 'literal' in name && source.title.includes(name.literal));
  // A body that issues its own work: MLA begins with the title, the others name it as the author.
  const noAuthor =
    isNamed || (style === 'mla' && (isContainer || isPublisher)) || (style === 'note' && isContainer);
  const title = style === 'apa' || custom.described ? source.title : displayTitle(source);
  const type = kindIn(style, source);
  // Author-date has the year behind the names, and no month behind the volume of a treaty series.
  const year = source.type === 'treaty' && style === 'chicago' ? yearOf(source.issued) : undefined;
  return {
    ...rest,
    type,
    ...(year !== undefined && { issued: { 'date-parts': [[year]] } }),
    title: custom.described
      ? description(source, style, language)
      : isForeign(source, language)
        ? foreign(title, source, style, language)
        : title,
    ...seriesIn(style, source, language),
    ...(names && !noAuthor && { author: (style === 'apa' ? names.map(unordered) : names).map(marked) }),
    ...(status !== undefined && { status: statusIn(source.status, language) }),
    ...(version !== undefined && { version: versionIn(style, source, language) }),
    // With the place where it was signed, Chicago’s style would print the date of a treaty twice.
    ...(eventPlace !== undefined && source.type === 'speech' && { 'event-place': eventPlace }),
    // Chicago 14.215: a university stands without its city. MLA sets it last.
    ...(place !== undefined && !isThesis && { 'publisher-place': place }),
    ...(publisher !== undefined &&
      !(isPublisher && style === 'apa') &&
      !(isThesis && style === 'mla') && { publisher }),
    ...(container !== undefined && !(isContainer && !noAuthor) && { 'container-title': kept(container) }),
  };
}

/** Stands for the authors whom nobody names until the entry is set: no style knows them. */
const othersMark = '\uE002';

const marked = <T extends NonNullable<CslItem['author']>[number]>(name: T): T | { literal: string } =>
  isOthers(name) ? { literal: othersMark } : name;

const isOrdered = (name: Citable['author'][number] | undefined): boolean =>
  name !== undefined && 'static-ordering' in name && name['static-ordering'] === true;

/** APA inverts every name, and shortens what is given. */
function unordered(name: NonNullable<CslItem['author']>[number]): typeof name {
  if ('literal' in name) return name;
  const { 'static-ordering': _order, ...plain } = name;
  return plain;
}

/** Kinds that a style prints without what identifies them, as kinds that it prints whole. */
function kindIn(style: Style, { type, volume, 'container-title': container }: Citable): string {
  if (style === 'apa' && (type === 'legislation' || type === 'treaty')) return 'report';
  // Chicago 14.290 has the volume and the page of the series in which a treaty is printed, as those of a journal.
  if (type === 'treaty' && volume && container && style !== 'mla') return 'article-journal';
  // Chicago’s styles leave out the version of what is no book.
  if (type === 'software' && (style === 'note' || style === 'chicago')) return 'book';
  if (style === 'note' && (type === 'legislation' || type === 'speech')) return 'document';
  return type;
}

/** Another language keeps its own capitals: English alone raises them in titles. */
export const asItIs = (text: string): string =>
  /\p{Script=Latin}/u.test(text) ? `<span class="nocase">${text}</span>` : text;

/** A title in another language as it is; one that is known in translation only says so. */
function foreign(title: string, source: Citable, style: Style, language: Language): string {
  if (!isTranslated(source, language)) return asItIs(title);
  // MLA names the language last.
  if (style === 'mla') return title;
  return style === 'apa' ? `[${title}]` : `${title} ${asItIs(languageMark(source, language))}`;
}

const languageMark = (source: Citable, language: Language): string =>
  `[${catalogues[language].cited.inLanguage(languageName(source, language))}]`;

/** A kind of work or a series, and the number in it: MLA sets them last, and only APA’s style prints them as its manual does. */
function seriesIn(
  style: Style,
  { type, genre, number }: Citable,
  language: Language,
): { genre?: string; number?: string } {
  if (style === 'mla' && (type === 'report' || type === 'thesis')) return {};
  if (style !== 'apa' && genre && number)
    return { genre: catalogues[language].cited.numbered(genre, number) };
  return { ...(genre && { genre }), ...(number && { number }) };
}

/** APA 10.9 and MLA 5.48 have "Version" before the number, Chicago’s style sets it itself. */
function versionIn(
  style: Style,
  { version = '', 'container-title': container }: Citable,
  language: Language,
): string {
  if (style === 'note' || style === 'chicago' || !/^\d/.test(version)) return version;
  const { cited } = catalogues[language];
  return (style === 'mla' && container ? cited.version : cited.Version)(version);
}

/** Around a description until the entry is set, and for the quotation marks in it: no style knows these signs. */
const [begin, end, opening, closing] = ['\uE003', '\uE004', '\uE005', '\uE006'];

/** A title that the editors had to give: in the letters that it has, with the language where there is another. */
function description(source: Citable, style: Style, around: Language): string {
  const shielded = source.title.replaceAll('“', opening).replaceAll('”', closing);
  const language =
    isForeign(source, around) && style !== 'apa' && style !== 'mla' ? ` ${languageMark(source, around)}` : '';
  return asItIs(`${begin}${shielded}${language}${end}`);
}

/** A description is no title: neither in italics nor in quotation marks. APA 9.22 sets it in brackets, with what kind of work it is. */
const undescribed = (html: string, style: Style): string =>
  html
    .replace(
      new RegExp(
        `(?:[“‘《〈„]|«\u00a0?|<i>)?${begin}([^${end}]*)${end}([.,?]?)(?:[”’》〉“]|\u00a0?»|</i>)?`,
        'g',
      ),
      (_whole, words: string, stop: string) =>
        style === 'apa' ? `[${words}]${stop}` : words + (stop === '.' && /[?!]$/.test(words) ? '' : stop),
    )
    .replaceAll(opening, '“')
    .replaceAll(closing, '”')
    .replace(/”([.,])/g, '$1”')
    .replace(/^(\[[^\]]+\]\. \([^)]*\)\.) \[[^\]]+\]\./, '$1')
    .replace(/(\]) \[[^\]]+\]/, '$1');

/** What the manuals ask for and their styles in CSL do not do. */
export function finishSource(html: string, source: Citable, style: Style, language: Language): string {
  // Chicago 14.99: the language of a translated title stands behind the quotation marks.
  const { cited, signs } = catalogues[language];
  const { comma } = signs;
  const mark = languageMark(source, language).replace(/[[\]]/g, '\\$&');
  let finished = withOthers(html, language).replace(
    new RegExp(` (${mark})(${cited.isCommaInside ? '[.,]' : ''})(”|\u00a0?»|》)`, 'g'),
    '$3 $1$2',
  );
  // APA 9.25: an issue without a volume stands in parentheses.
  if (style === 'apa' && source.issue && !source.volume)
    finished = finished.replace(`<i>${source.issue}</i>`, `(${source.issue})`);
  // A date that is a year stands behind the author already.
  if (style === 'chicago' && source.issued)
    finished = finished
      .replace(`${comma}${source.issued}.`, '.')
      .replace(new RegExp(`(?<= ${source.issued}\\. .*[.?!”»》${end}]) ${source.issued}\\.`), '');
  // A note is one sentence.
  if (style === 'note' && source.genre)
    finished = finished.replace(`${comma}${source.genre}`, `${comma}${inSentence(source.genre)}`);
  // Where a name keeps its order, no comma parts it from the second.
  if (source.author.length === 2 && isOrdered(source.author[0]))
    finished = finished.replace(', and ', ' and ');
  // Each work is set by itself: that it has a letter, the style cannot know. MLA and notes print none.
  if (source.letter && (style === 'apa' || style === 'chicago')) {
    const year = yearsOf(source.issued, language) ?? '';
    finished = finished.replace(new RegExp(`(?<=[( ،，])${year}(?=[.,،，)])`), `${year}${source.letter}`);
  }
  return source.custom.described ? undescribed(finished, style) : finished;
}

/** Behind the last name that is known, with a comma where names are inverted: "Roe, J., et al." */
function withOthers(html: string, language: Language): string {
  const { cited, sources } = catalogues[language];
  const [, and = ''] = new Intl.ListFormat(cited.nameList, { type: 'conjunction' })
    .formatToParts(['a', 'b'])
    .map(({ value }) => value.trim());
  const behind = sources.andOthers('');
  return html
    .replace(new RegExp(`(,?) ?(?:(?:${and}|&amp;|&) ?)?${othersMark}\\.?`, 'g'), `$1${behind}`)
    .replace(/^([^(<“]*, [^(<“]*[^,]) et al\./, '$1, et al.');
}

/** What MLA sets behind an entry. */
export function supplementsOf(source: Citable, language: Language): (string | undefined)[] {
  const { type, genre, number, publisher } = source;
  return [
    type === 'report' ? [genre, number].filter(Boolean).join(' ') : undefined,
    type === 'thesis' ? [publisher, genre].filter(Boolean).join(', ') : undefined,
    [source['collection-title'], source['collection-number']].filter(Boolean).join(' '),
    isForeign(source, language)
      ? catalogues[language].cited.InLanguage(languageName(source, language))
      : undefined,
  ];
}
