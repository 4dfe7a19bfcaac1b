import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { xml } from '../xml.ts';

/** A tree as XHTML: every element closed, every character as itself or by its number, and no end of a CDATA section. */
export function toXhtml(tree: Nodes | Nodes[]): string {
  const nodes = Array.isArray(tree) ? tree : [tree];
  return nodes
    .map((node) =>
      toHtml(node, { closeSelfClosing: true, characterReferences: { useNamedReferences: false } }),
    )
    .join('')
    .replaceAll(']]>', ']]&gt;');
}

/** A file of the book. `type` is its part of the book, as EPUB names it: "chapter", "backmatter". */
export function page(title: string, body: string, type = 'bodymatter'): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><meta charset="utf-8"/><title>${xml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body epub:type="${type}">
${body}
</body>
</html>
`;
}
