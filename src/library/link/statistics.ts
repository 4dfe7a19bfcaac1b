import { siteLanguage } from '../../model/language.ts';
import type { Note } from '../../model/note.ts';
import { type Place, placeName } from '../../model/passage.ts';
import { printedNumber } from '../../model/printed-number.ts';
import type { Source } from '../../model/source.ts';
import type { Statistic, StatisticRecord } from '../../model/statistic.ts';
import { parseFormula } from '../../syntax/formula.ts';
import { nodesIn } from '../../syntax/nodes-in.ts';
import { checkArithmetic } from '../check/arithmetic.ts';
import {
  checkHeading,
  findPlace,
  findPlaces,
  findSource,
  findSources,
  findStatistic,
  type Linking,
} from '../linking.ts';
import type { At } from '../read/yaml-tree.ts';

export function linkStatistics(linking: Linking): void {
  const printed = new Set([...linking.library.places.values()].flatMap(({ statistics }) => statistics));
  for (const { data, at } of linking.content.statistics) {
    const statistic = linking.library.statistics.get(data.key);
    if (!statistic) continue;
    const place = findPlace(linking, data.place, () => at('place'));
    if (place) putInPlace(linking, statistic, place, data, at, printed.has(statistic));
    statistic['also-in'] = findPlaces(linking, data['also-in'], (index) => at('also-in', index));
    statistic.related = data.related.flatMap(
      (key, index) => findStatistic(linking, key, () => at('related', index)) ?? [],
    );
    statistic['editors-sources'] = findSources(linking, data['editors-sources'], (index) =>
      at('editors-sources', index),
    );
    for (const source of statistic['editors-sources']) source.supports.statistics.push(statistic);
    const source =
      data.source && data.source !== 'none' && findSource(linking, data.source, () => at('source'));
    if (source) {
      statistic.source = source;
      source.statistics.push(statistic);
      if (statistic.note && !mayCite(linking, statistic.note, source)) {
        linking.report(
          at('source'),
          'unsupported-statistic',
          `Note ${statistic.note.label} of "${statistic.note.document.key}" does not cite "${source.id}".`,
          'Name a source that the note cites, or the note that cites this one.',
        );
      }
    }
    checkHeading(linking, 'themes', data.theme, () => at('theme'));
    checkPrinted(linking, data, place?.document.language ?? siteLanguage, at);
    checkArithmetic(linking, statistic, at);
    if (data.source === undefined && data.formula !== undefined && statistic.check) {
      const keys = new Set(parseFormula(data.formula).keys);
      statistic.follows = [...keys].flatMap((key) => linking.library.statistics.get(key) ?? []);
    }
  }
}

function putInPlace(
  { content, report }: Linking,
  statistic: Statistic,
  place: Place,
  { key, note: number, computed }: StatisticRecord,
  at: At,
  isUsed: boolean,
): void {
  statistic.place = place;
  const isPrinted = place.statistics.includes(statistic);
  // What the editors worked out need not be printed: it follows from all of the paragraph.
  if (!isPrinted && (computed || !isUsed)) statistic.sentence = place.text;
  if (!isPrinted && !computed && isUsed) {
    report(
      at('place'),
      'unprinted-statistic',
      `"${placeName(place)}" does not print "${key}".`,
      `Write <Stat is="${key}" /> there, or name the place that prints it.`,
    );
  } else if (!isUsed && !computed && !content.unread.texts) {
    report(
      at('key'),
      'unused-statistic',
      `No text prints "${key}".`,
      `Write <Stat is="${key}" /> into "${placeName(place)}", or remove it.`,
    );
  }
  if (number === undefined) return;
  const { document } = place;
  const own = place.section.key;
  const note = document.places.get(`note-${number}`) ?? document.places.get(`note-${own}-${number}`);
  if (note?.kind === 'note') {
    const message = noteProblem(statistic, place, note);
    if (message === undefined) statistic.note = note;
    else
      report(
        at('note'),
        'undefined-note',
        message,
        'Name the note that supports the number there, or remove the field.',
      );
  } else if (!content.unread.texts) {
    const last = document.notes.at(-1)?.number;
    report(
      at('note'),
      'undefined-note',
      `"${document.key}" has no note ${number}.`,
      last === undefined ? 'It has no notes: remove the field.' : `Its notes run from 1 to ${last}.`,
    );
  }
}

/** Why a note cannot be the one that supports a number where it is stated, as far as its marks tell. */
function noteProblem({ key, sentence }: Statistic, place: Place, note: Note): string | undefined {
  if (place === note) return undefined;
  const marks = note.marks.filter(({ passage }) => passage === place);
  if (marks.length === 0) return `"${placeName(place)}" does not mark note ${note.label}.`;
  // A note may stand at the end of a later sentence, but not where the sentence itself has another.
  const nearer = place.marks.filter((mark) => mark.sentence === sentence);
  if (nearer.length === 0 || marks.some((mark) => mark.sentence === sentence)) return undefined;
  const numbers = nearer.map((mark) => mark.note.label).join(', ');
  return `The sentence that states "${key}" marks note ${numbers}, not note ${note.label}.`;
}

/** Whether a note cites a source, or a key that is not known and may be meant for it. */
function mayCite({ library }: Linking, { body }: Note, source: Source): boolean {
  return nodesIn(body).citations.some(({ key }) => key === source.id || !library.sources.has(key));
}

function checkPrinted(
  { report }: Linking,
  { printed, value, computed }: StatisticRecord,
  language: string,
  at: At,
): void {
  if (printed === undefined || computed) return;
  const stated = printedNumber(printed, language);
  if (stated === value) return;
  const isUnread = stated === undefined && !language.startsWith('en');
  report(
    at('printed'),
    'printed-differs',
    isUnread
      ? `"${printed}" is printed, in which no number can be read as "${language}" writes them; the value is ${value}.`
      : `"${printed}" is printed, but the value is ${value}.`,
    'Make the two agree, or say "computed: true" where the text prints no number.',
  );
}
