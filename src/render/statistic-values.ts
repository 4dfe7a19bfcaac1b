import type { Nodes, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { href, statisticAddress } from '../model/address.ts';
import { siteLanguage } from '../model/language.ts';
import { printedValue } from '../model/statistic.ts';
import { citingLanguage } from '../model/text-language.ts';
import { attribute, isElement } from '../syntax/parse.ts';
import { element, type Transformation } from './transformation.ts';

/**
 * Numbers are printed from the data and lead to their provenance, unless the text says that nobody would look them up.
 * @example `<Stat is="mission-month-average" />` becomes
 * `<a class="statistic" href="/data/mission-month-average/">2.7%</a>`
 */
export const statistics: Transformation = (tree: Root, { library, section }) => {
  // What editors write in the midst of a text is in the language of the site.
  const editors = new Set<Nodes>();
  visit(tree, (node) => {
    if (isElement(node, 'Annotation')) visit(node, (inner: Nodes) => void editors.add(inner));
  });
  const language = citingLanguage(section.document);
  visit(tree, (node, index, parent) => {
    if (!isElement(node, 'Stat') || !parent || index === undefined) return;
    const statistic = library.statistics.get(attribute(node, 'is') ?? '');
    if (!statistic) return;
    const value: Text = {
      type: 'text',
      value: printedValue(statistic, editors.has(node) ? siteLanguage : language),
    };
    parent.children[index] =
      attribute(node, 'link') === 'no'
        ? value
        : element('a', { className: ['statistic'], href: href(statisticAddress(statistic)) }, [value]);
  });
};
