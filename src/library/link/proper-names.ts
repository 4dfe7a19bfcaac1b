import { placeName } from '../../model/passage.ts';
import { fullNames } from '../../model/person.ts';
import { formsOf, type ProperName } from '../../model/proper-name.ts';
import { displayTitle, type Source } from '../../model/source.ts';
import { findPlaces, type Linking } from '../linking.ts';

/** Finds, for each name, all that speaks of it, and reports names that nothing speaks of. */
export function linkNames(linking: Linking): void {
  const { content, library, report } = linking;
  if (content.names.length === 0) return;
  const spoken = readerOf(linking);
  for (const passage of library.passages) {
    for (const name of spoken(passage.text)) name.passages.push(passage);
    for (const annotation of passage.annotations)
      for (const name of spoken(annotation.text)) name.annotations.push({ passage, annotation });
  }
  for (const { notes } of library.documents)
    for (const note of notes) for (const name of spoken(note.text)) name.notes.push(note);
  for (const source of library.sources.values())
    for (const name of spoken(wordsOf(source))) name.sources.push(source);
  for (const statistic of library.statistics.values()) {
    const { title, measures, doubts, derived } = statistic;
    const text = [title, measures, ...doubts, ...derived.map(({ label }) => label)].join('\n');
    for (const name of spoken(text)) name.statistics.push(statistic);
  }
  for (const event of library.events.values())
    for (const name of spoken(`${event.title}\n${event.text}`)) name.events.push(event);
  const terms = new Map(
    [...library.terms.values()].flatMap((term) => [term.term, ...term.also].map((form) => [form, term])),
  );
  for (const { data, at } of content.names) {
    const name = library.names.get(data.key);
    if (!name) continue;
    const places = findPlaces(linking, data.places, (index) => at('places', index));
    // To say it twice would count it twice; the page tells once where it is named.
    for (const [index, place] of places.entries()) {
      const isNamed = place.kind === 'note' ? name.notes.includes(place) : name.passages.includes(place);
      if (!isNamed) name.meant.push(place);
      else if (places.length === data.places.length)
        report(
          at('places', index),
          'wrong-value',
          `"${placeName(place)}" names "${data.key}" already.`,
          'Remove it: only what means it without naming it stands here.',
        );
    }
    const term = formsOf(data)
      .map((form) => terms.get(form))
      .find((found) => found !== undefined);
    if (term) name.term = term;
    checkSpoken(linking, name, at('key'));
  }
}

type At = Parameters<Linking['report']>[0];

function checkSpoken({ content, report }: Linking, name: ProperName, at: At): void {
  const { passages, notes, annotations, sources, statistics, events, meant } = name;
  const uses = [passages, notes, annotations, sources, statistics, events, meant];
  const isRead =
    !content.unread.texts && Object.values(content.unread.lists).every((lost) => lost.size === 0);
  if (!isRead || uses.some(({ length }) => length > 0)) return;
  report(
    at,
    'unused-name',
    `Nothing speaks of "${name.name}".`,
    'Add what the texts call it (also), say where it is meant (places), or remove it.',
  );
}

/** Who made a source, what it is called, where it appeared, and what the editors say of it. */
const wordsOf = (source: Source): string =>
  [
    ...source.author.map((author) => fullNames([author])),
    displayTitle(source),
    source['container-title'],
    source.publisher,
    source['event-title'],
    source.custom.why,
    ...source.custom.remarks,
    ...source.custom.doubts,
  ]
    .filter(Boolean)
    .join('\n');

/** What names a text speaks of. At each place the longest name counts: "South Sudan" does not speak of Sudan. */
function readerOf({ content, library, report }: Linking): (text: string) => Set<ProperName> {
  const byForm = new Map<string, ProperName>();
  for (const { data, at } of content.names) {
    const name = library.names.get(data.key);
    if (!name) continue;
    for (const form of formsOf(data)) {
      const other = byForm.get(form);
      if (other === undefined) byForm.set(form, name);
      else
        report(
          at('key'),
          'doubled-name',
          other === name
            ? `"${form}" is written twice for "${data.key}".`
            : `"${form}" names "${other.key}" already.`,
          'Keep it where it is meant most, or make one entry of the two.',
        );
    }
  }
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length).map(escaped);
  // In other scripts than ours a name has no space around it.
  const pattern = new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}])(?:${forms.join('|')})(?![\\p{Script=Latin}\\p{N}])`,
    'gu',
  );
  return (text) => new Set([...text.matchAll(pattern)].flatMap(([form]) => byForm.get(form) ?? []));
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
