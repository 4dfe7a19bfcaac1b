/** Where a link in a sentence leads, and what it looks like. */
export type LinkTo = string | { href: string; class?: string; rel?: string };

/**
 * A sentence as HTML: what stands in it between `<a>` and `</a>` leads, in turn, to these addresses. Values in it are escaped by who puts
 * them there.
 */
export function withLinks(sentence: string, ...links: LinkTo[]): string {
  const left = [...links];
  return sentence.replace(/<a>/g, () => {
    const to = left.shift();
    if (to === undefined) throw new Error(`No address for a link in “${sentence}”.`);
    const attributes = typeof to === 'string' ? { href: to } : to;
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${asHtml(value)}"`);
    return `<a${written.join('')}>`;
  });
}

/** Text where HTML stands. */
export const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
