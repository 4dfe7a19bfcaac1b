/**
 * Where a line may end inside an address: behind what parts it, before what goes on, as the manuals have it; never before the
 * full stop of a sentence. What is marked is no character, so that nobody copies it.
 * @example breakable('https://example.org/bees/.') is 'https://example.<wbr>org/<wbr>bees/.'
 */
export function breakable(html: string): string {
  return html.replace(/https?:\/\/[^\s<]+/g, (address) =>
    address.replace(/(&amp;|(?<!:\/)[/.\-_?=])(?=[\w#%~])/g, '$1<wbr>'),
  );
}
