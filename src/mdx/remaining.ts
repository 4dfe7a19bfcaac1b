import type { Told } from '../pandoc/told.ts';

/** Something that an import could not do, or that a person should look at. */
export interface Remaining extends Told {
  /** The file of the document, relative to the content folder; where it is about one of them. */
  file?: string | undefined;
  /** "paragraph 3", "note 12", "table 2". */
  place?: string | undefined;
}

/** Lists what remains; what is the same in many places is one entry with all of them. */
export function toldTogether(remaining: Remaining[]): { what: string; todo: string; places: string[] }[] {
  const groups = Map.groupBy(remaining, ({ what, todo }) => `${what}\n${todo}`);
  return [...groups.values()].map((same) => {
    const [{ what, todo } = { what: '', todo: '' }] = same;
    const places = same.map(({ file, place }) => [file, place].filter(Boolean).join(', ')).filter(Boolean);
    return { what, todo, places: [...new Set(places)] };
  });
}
