import { DomUtils, parseDocument } from 'htmlparser2';
import type { Preparation } from './open-document.ts';

/**
 * JATS as Pandoc reads it: the notes of an abstract stand in it, where its reader finds them. Authors whose names are not in parts
 * are read here.
 */
export function prepareJats(source: string): Omit<Preparation, 'bytes'> & { text: string } {
  const notes = new Map(
    [...source.matchAll(/<fn\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/fn>/g)].map(([, id = '', inner = '']) => [
      id,
      inner.replace(/<label>[\s\S]*?<\/label>/, ''),
    ]),
  );
  const text = source.replace(/<abstract\b[\s\S]*?<\/abstract>/g, (abstract) =>
    abstract.replace(
      /(?:<sup>\s*)?<xref\b[^>]*\bref-type="fn"[^>]*\brid="([^"]+)"[^>]*>[\s\S]*?<\/xref>(?:\s*<\/sup>)?/g,
      (whole, id: string) => (notes.has(id) ? `<fn>${notes.get(id)}</fn>` : whole),
    ),
  );
  const creator = authorsOf(source).join('; ');
  return { text, ...(creator && { properties: { creator } }) };
}

/** "Roe, Jane" of each author, or the name as it is written. */
function authorsOf(source: string): string[] {
  const front = /<front\b[\s\S]*?<\/front>/.exec(source)?.[0];
  if (front === undefined) return [];
  const root = parseDocument(front, { xmlMode: true });
  const authors = DomUtils.getElementsByTagName('contrib', root).filter(
    ({ attribs }) => (attribs['contrib-type'] ?? 'author') === 'author',
  );
  return authors.flatMap((author) => {
    const text = (name: string): string => {
      const [found] = DomUtils.getElementsByTagName(name, author);
      return found ? DomUtils.textContent(found).replace(/\s+/g, ' ').trim() : '';
    };
    const [family, given] = [text('surname'), text('given-names')];
    const whole = text('string-name') || text('collab');
    return (family ? (given ? `${family}, ${given}` : family) : whole) || [];
  });
}
