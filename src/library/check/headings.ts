import type { Heading } from 'mdast';
import type { Document } from '../../model/document.ts';
import { idOf } from '../../syntax/node-id.ts';
import { type Position, quote } from '../../syntax/problem.ts';
import { readProse } from '../../syntax/prose.ts';
import type { Linking } from '../linking.ts';
import { positionOf } from '../read/read-content.ts';
import { documentIds } from './reserved.ts';

/** A heading's address is made of its words, and must be the only one of its document: all of it stands on one page. */
export function checkHeadings({ content, library, report }: Linking): void {
  const plain = { statistic: (key: string) => key, citation: () => '' };
  for (const { record, sections } of content.documents) {
    const seen = new Map<string, Position>();
    const taken = idsOf(library.documents.find(({ key }) => key === record.data.key));
    for (const file of sections) {
      const headings = file.tree.children.filter((block): block is Heading => block.type === 'heading');
      for (const heading of headings) {
        const text = readProse(heading, plain).text.trim();
        const id = idOf(heading);
        const at = positionOf(file, heading);
        // One without any word is told of already (check/grammar.ts), one of a text that is not read, too.
        if (id === undefined || text === '') continue;
        if (id === '') {
          const message = `The heading ${quote(text)} has no letter and no digit.`;
          report(at, 'empty-text', message, 'Add a word: the words of a heading are its address.');
          continue;
        }
        const first = seen.get(id);
        if (first) {
          const message = `The heading ${quote(text)} stands in ${first.file}, line ${first.line}, already.`;
          report(
            at,
            'doubled-heading',
            message,
            'Word one of the two differently: their words are their addresses.',
          );
        } else if (taken.has(id) || library.places.has(id)) {
          const message = `The heading ${quote(text)} would have the address of ${id}.`;
          report(at, 'doubled-heading', message, 'Word it differently: its words are its address.');
        }
        seen.set(id, first ?? at);
      }
    }
  }
}

/** Every id of a document's pages but those of its headings. */
function idsOf(document: Document | undefined): Set<string> {
  if (!document) return new Set();
  const { sections, passages, notes } = document;
  return new Set([
    ...documentIds,
    ...sections.flatMap(({ key }) => [key, `questions-${key}`]),
    ...passages.flatMap(({ id, annotations, callouts, pages }) => [
      id,
      ...annotations.map((annotation) => annotation.id),
      ...callouts.map(({ key }) => `callout-${key}`),
      ...pages.map((number) => `page-${number}`),
    ]),
    ...notes.flatMap(({ id, marks }) => [id, ...marks.map((mark) => mark.id)]),
  ]);
}
