import type { Element, ElementContent, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** A tree as the text of an XML file. */
export function xmlFile(tree: Root | Element): string {
  const text = toXml(tree, { closeEmptyElements: true, tightClose: true });
  // The end of a CDATA section that nobody began is the one thing that the library leaves as it is.
  return `<?xml version="1.0" encoding="utf-8"?>\n${text.replaceAll(']]>', ']]&gt;')}\n`;
}

/** Elements on lines of their own, for those who read the file. */
export function onLines(elements: ElementContent[]): ElementContent[] {
  const end = { type: 'text', value: '\n' } as const;
  return elements.length === 0 ? [] : [end, ...elements.flatMap((element) => [element, end])];
}
