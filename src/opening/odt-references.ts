import { slug } from 'github-slugger';
import { type Told, told } from '../pandoc/told.ts';
import { carriedWord } from './carried.ts';

/*
 * References of an OpenDocument text, which Pandoc leads elsewhere or passes over, as links; what they lead to has a word in its place,
 * from which a name is put back into the tree.
 */

const reference =
  /<text:(?:bookmark|reference|sequence|note)-ref\b([^>]*)>([\s\S]*?)<\/text:(?:bookmark|reference|sequence|note)-ref>/g;
const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';

/** @returns the text, and the names in the order of their words */
export function odtReferences(xml: string, telling: Told[]): { xml: string; names: string[] } {
  const names: string[] = [];
  const meant = new Set(
    [...xml.matchAll(reference)].map(([, attributes = '']) => attribute(attributes, 'text:ref-name')),
  );
  for (const [, name = ''] of xml.matchAll(/xlink:href="#([^"|]+)"/g)) meant.add(name);
  if (meant.size === 0 && !xml.includes('|outline"')) return { xml, names };
  const named = (name: string): string => (meant.has(name) ? carriedWord('name', names.push(name) - 1) : '');
  const written = xml
    .replace(reference, (_whole, attributes: string, words: string) => {
      const name = attribute(attributes, 'text:ref-name');
      if (attribute(attributes, 'text:reference-format') === 'page') telling.push(told.noPageNumber(name));
      return `<text:a xlink:type="simple" xlink:href="#${name}">${words}</text:a>`;
    })
    .replace(
      /xlink:href="#(?:[\d.]*\.)?([^"|]+)\|outline"/g,
      (_whole, words: string) => `xlink:href="#${slug(words)}"`,
    )
    .replace(
      /<text:(?:bookmark|reference-mark)(?:-start)?\b([^>]*)\/>/g,
      (whole, attributes: string) => named(attribute(attributes, 'text:name')) || whole,
    )
    .replace(
      /<text:sequence\b([^>]*)>/g,
      (whole, attributes: string) => named(attribute(attributes, 'text:ref-name')) + whole,
    )
    .replace(
      /<text:note\b([^>]*)>/g,
      (whole, attributes: string) => named(attribute(attributes, 'text:id')) + whole,
    );
  return { xml: written, names };
}
