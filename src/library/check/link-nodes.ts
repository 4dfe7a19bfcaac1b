import type { Link, Nodes } from 'mdast';
import { isElement } from '../../syntax/parse.ts';

/** What becomes a link on the page, and so cannot stand inside another. */
export function isLinked(node: Nodes): boolean {
  const types = ['link', 'citation', 'footnoteReference'];
  return types.includes(node.type) || isElement(node, 'Term') || isElement(node, 'Stat');
}

/** An address that stands in a text as it is: no sign in it was meant as markup. */
export function isBareLink(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [words, ...others] = node.children;
  return words?.type === 'text' && others.length === 0 && node.url.endsWith(words.value);
}

/** Whether the words of a link are an address, and another than the one that it leads to. */
export function namesOther(node: Link): boolean {
  const words = node.children
    .map((child) => (child.type === 'text' ? child.value : ''))
    .join('')
    .trim();
  if (!/^(?:https?:\/\/|www\.)\S+$/i.test(words)) return false;
  const [named, real] = [words.replace(/^www\./i, 'https://www.'), node.url].map((url) =>
    URL.parse(url)?.hostname.replace(/^www\./, ''),
  );
  return named !== undefined && named !== real;
}
