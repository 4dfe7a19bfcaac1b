import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Language } from '../messages/catalogues.ts';
import { rightToLeft } from '../model/direction.ts';
import { fullName, type Name } from '../model/person.ts';

/** What of a work may be written the other way, and stands in its citation as one piece. */
export interface Isolable {
  author: Name[];
  editor?: Name[] | undefined;
  translator?: Name[] | undefined;
  title: string;
  'container-title'?: string | undefined;
  'collection-title'?: string | undefined;
  publisher?: string | undefined;
  'publisher-place'?: string | undefined;
}

const word = `[${rightToLeft}][${rightToLeft}\\p{M}\\p{N}-]*`;
const latinWord = "[\\p{sc=Latn}][\\p{sc=Latn}\\p{M}\\p{N}.'’-]*";

/** What is written against the text around it, by the direction of that text: what begins it, and a run of words of it. */
const against = {
  ltr: { start: new RegExp(`^\\P{L}*[${rightToLeft}]`, 'u'), run: `${word}(?: ${word})*` },
  rtl: {
    start: /^\P{L}*\p{sc=Latn}/u,
    run: `https?:[^\\s<]*[^\\s<.,،]|${latinWord}(?:,? ${latinWord})*`,
  },
};

const around = (language: Language) => against[language === 'ar' ? 'rtl' : 'ltr'];

/**
 * What is written the other way, so that it can be kept apart: in a line of English, an author and a title in Arabic would run
 * together, and the commas between them change sides; in a line of Arabic, those in Latin letters would. A field is one piece, colons
 * and all; of names that a style has turned, each run of words is.
 */
function piecesOf(work: Isolable, language: Language): RegExp {
  const { start, run } = around(language);
  const names = [work.author, work.editor ?? [], work.translator ?? []].flat().map(fullName);
  const others = [work.title, work['container-title'], work['collection-title']];
  const fields = [...names, ...others, work.publisher, work['publisher-place']]
    .flatMap((field) => (field && start.test(field) ? field : []))
    .sort((a, b) => b.length - a.length)
    .map((field) => field.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(${[...fields, run].join('|')})`, 'gu');
}

/** An entry of a style, as HTML. */
export function isolated(html: string, work: Isolable, language: Language): string {
  if (!new RegExp(around(language).run, 'u').test(html)) return html;
  const pieces = piecesOf(work, language);
  return html
    .split(/(<[^>]*>|&\w+;)/)
    .map((part, index) => (index % 2 ? part : part.replace(pieces, '<bdi>$1</bdi>')))
    .join('');
}

/** The parts of a note. */
export function isolatedIn(nodes: ElementContent[], work: Isolable, language: Language): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'element') return [{ ...node, children: isolatedIn(node.children, work, language) }];
    if (node.type !== 'text' || !new RegExp(around(language).run, 'u').test(node.value)) return [node];
    // What stands between the pieces has the even places.
    const parts = node.value
      .split(piecesOf(work, language))
      .map((part, index) => (index % 2 ? h('bdi', part) : part));
    return h('span', ...parts.filter((part) => part !== '')).children;
  });
}
