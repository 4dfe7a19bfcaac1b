import { isSection, type Part } from '../../model/packet.ts';
import { placeName } from '../../model/passage.ts';
import { sectionName } from '../../model/section.ts';
import { suggest } from '../../syntax/problem.ts';
import type { Linking } from '../linking.ts';

/** Makes the parts of packets, named by keys and ids, sections and paragraphs. */
export function linkPackets({ content, library, report }: Linking): void {
  if (content.packets.length === 0) return;
  const sections = new Map(library.sections.map((section) => [sectionName(section), section]));
  const passages = new Map(library.passages.map((passage) => [placeName(passage), passage]));
  for (const { data, at } of content.packets) {
    if (library.packets.has(data.key)) {
      report(
        at('key'),
        'doubled-key',
        `There is a packet "${data.key}" already.`,
        'Give one of the two another key.',
      );
    }
    const parts = data.parts.flatMap((name, index): Part[] => {
      // A single page's section has the key of its document; its caption is a paragraph of the same name.
      const part = passages.get(name) ?? sections.get(name);
      if (part) return [part];
      const hint = suggest(name, [...sections.keys(), ...passages.keys()], 'Name a section or a paragraph.');
      if (!content.unread.texts)
        report(at('parts', index), 'unknown-place', `No document has "${name}".`, hint);
      return [];
    });
    for (const [index, part] of parts.entries()) {
      if (isSection(part) || !parts.includes(part.section) || parts.length < data.parts.length) continue;
      const message = `"${part.id}" is in "${part.section.key}", which is a part already.`;
      report(at('parts', index), 'wrong-value', message, 'Keep the section or its paragraphs.');
    }
    library.packets.set(data.key, { ...data, parts });
  }
}
