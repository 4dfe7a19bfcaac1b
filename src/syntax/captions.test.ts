import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { attribute, isElement, parseMdx } from './parse.ts';

/** What an element that is all of a text is called, its number, and the words of its caption. */
function named(source: string): (string | undefined)[] {
  const { children } = parseMdx(source);
  const [element, ...others] = children;
  assert.ok(element && isElement(element) && others.length === 0, `${source}\nis more than one element`);
  const caption = (element.children as Nodes[]).find(({ type }) => type === 'paragraph');
  return [attribute(element, 'label'), attribute(element, 'number'), caption && words(caption)];
}

const words = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : '';

const table = '| a | b |\n| - | - |\n| 1 | 2 |';

test('a caption is found however reports of each language begin it', () => {
  const captions: [string, (string | undefined)[]][] = [
    ['Table 2.1: Outlays', ['Table', '2.1', 'Outlays']],
    ['**Tableau 1.** – Décisions rendues', ['Tableau', '1', 'Décisions rendues']],
    ['**Tableau 1 :** Décisions', ['Tableau', '1', 'Décisions']],
    ['Table IV. Outlays', ['Table', 'IV', 'Outlays']],
    ['Table 3 - Outlays', ['Table', '3', 'Outlays']],
    ['**表1　每立方米成本（美元）**', ['表', '1', '每立方米成本（美元）']],
    ['表一：成本', ['表', '一', '成本']],
    ['الجدول ١: كلفة المتر', ['الجدول', '١', 'كلفة المتر']],
    ['Table 1\n**Litres, by setting**', ['Table', '1', 'Litres, by setting']],
    ['Table 1\n\n**Litres, by setting**', ['Table', '1', 'Litres, by setting']],
  ];
  for (const [caption, expected] of captions) assert.deepEqual(named(`${caption}\n\n${table}`), expected);
});

test('a caption below a picture is found as well, and a sentence that begins so is none', () => {
  assert.deepEqual(named('![a map](map.png)\n\n图1　营地分布'), ['图', '1', '营地分布']);
  assert.deepEqual(named('![a map](map.png)\n\nFigure I\n**Queues**'), ['Figure', 'I', 'Queues']);
  for (const sentence of ['Table 1 shows it.', 'Table I shows it.', '表1显示成本。', 'Figure 2 is below.'])
    assert.equal(parseMdx(`${sentence}\n\n${table}`).children.length, 2, sentence);
});

test('a quotation whose first line is the title of a box is a box, in each language', () => {
  const boxes: [string, string, string][] = [
    ['Encadré 2 – L’affaire', '2', 'L’affaire'],
    ['إطار ١: ماذا يعني', '١', 'ماذا يعني'],
    ['专栏1　什么是安全？', '1', '什么是安全？'],
  ];
  for (const [title, number, said] of boxes) {
    const [box] = parseMdx(`> **${title}**\n>\n> Words.`).children;
    assert.ok(box && isElement(box, 'Box'), title);
    assert.deepEqual([attribute(box, 'number'), attribute(box, 'title')], [number, said]);
  }
});

test('where a table is from is part of it, in letters of its own or not', () => {
  for (const source of ['*Source*: UNHCR.', 'Source: UNHCR.', '**Source :** UNHCR.', '来源：难民署。'])
    assert.equal(parseMdx(`Table 1: Taps\n\n${table}\n\n${source}`).children.length, 1, source);
});
