import { type Citing, citeWrittenAsText } from '../../citing/in-text.ts';
import type { Source, SourceRecord } from '../../model/source.ts';
import { citingLanguage } from '../../model/text-language.ts';
import type { CitationNode } from '../../syntax/citation-syntax.ts';

/**
 * The words that a citation prints, which are the same as long as the record of its work, its letter and the way of citing are
 * (memoized): an author's next edit leaves nearly all of them as they are.
 */
export function printedCitation(
  node: CitationNode,
  record: SourceRecord | undefined,
  source: Source,
  citing: Citing,
): string {
  const by = [record, source.letter, citing.citations, citingLanguage(citing)];
  const known = kept.get(node);
  if (known?.by.every((one, index) => one === by[index])) return known.words;
  const words = citeWrittenAsText(node, source, citing);
  kept.set(node, { by, words });
  return words;
}

const kept = new WeakMap<CitationNode, { by: unknown[]; words: string }>();
