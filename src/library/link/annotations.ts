import { citeWrittenInShort } from '../../citing/in-text.ts';
import { type Annotation, isFromOutside } from '../../model/editors-note.ts';
import type { Passage } from '../../model/passage.ts';
import { isCited, type Source } from '../../model/source.ts';
import { printedValue } from '../../model/statistic.ts';
import { stampId } from '../../syntax/node-id.ts';
import type { Element } from '../../syntax/parse.ts';
import { proseOf } from '../../syntax/prose.ts';
import { annotationKind } from '../../syntax/vocabulary.ts';
import type { Linking } from '../linking.ts';
import { positionOf, type SectionFile } from '../read/read-content.ts';
import type { Reading } from './reading.ts';

/** Gives a paragraph the editors' note that follows it, and reports one that follows none, or that needs a source. */
export function annotate(
  linking: Linking,
  { printing }: Reading,
  file: SectionFile,
  passage: Passage | undefined,
  block: Element,
): void {
  const { library, report } = linking;
  const at = positionOf(file, block);
  if (!passage) {
    const hint = 'Put it after the paragraph that it concerns.';
    report(at, 'misplaced-annotation', 'This editors’ note follows no paragraph.', hint);
    return;
  }
  const prose = proseOf(block.children, {
    ...printing,
    // What editors write is in the language of the site.
    statistic: (key) => {
      const statistic = library.statistics.get(key);
      return statistic ? printedValue(statistic) : '';
    },
    citation: (node) => {
      const source = library.sources.get(node.key);
      return source ? citeWrittenInShort(node, source) : '';
    },
  });
  const sources = new Set<Source>();
  for (const { node } of prose.citations) {
    // What editors cite is no use that the authors make of it, but a use.
    linking.citedByEditors.add(node.key);
    const source = library.sources.get(node.key);
    if (source) sources.add(source);
  }
  const kind = annotationKind(block);
  const isKnown = prose.citations.every(({ node }) => library.sources.has(node.key));
  if (isFromOutside(kind) && isKnown && [...sources].every(isCited)) {
    report(
      at,
      'unsupported-annotation',
      `This note of the kind "${kind}" tells what no document does, and cites no source of the editors.`,
      'Cite one, [@its-key], that says "custom: { editors: note }" in sources.yaml, or make it a "critical" note.',
    );
  }
  const before = passage.annotations.length;
  const id = before === 0 ? `${passage.id}-editors` : `${passage.id}-editors-${before + 1}`;
  stampId(block, id);
  const annotation: Annotation = { id, kind, passage, text: prose.text.trim(), sources: [...sources] };
  passage.annotations.push(annotation);
  for (const { supports } of sources) supports.notes.push(annotation);
}
