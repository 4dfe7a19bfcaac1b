import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright/test';

/** Rules that axe has and does not run by itself. */
type More = Record<string, { enabled: boolean }>;

/** What of a page is asked, where it has been asked in full as it was before. */
interface Part {
  /** The part of the page that is new. */
  within?: string;
  /** Colors alone are others. */
  colors?: true;
  /** What the template has was seen whole in another width, on the made site: rules on colors look at one element of each look. */
  looks?: true;
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Puts axe into a page. As a script, and not as a function to be called there, it is compiled once for all pages of a process. */
async function putInto(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: source });
  // Left open, it would take back what is emulated, with the next page.
  await session.detach();
}

/**
 * One of all elements with words that the template has in one place and that look alike: under the same names and classes, of the
 * same color, size and weight, on the same grounds. What has been looked at in light stands where it stood, and only colors are others.
 */
function oneOfEachLook(within: string): Element[] {
  const grounds = new Map<Element, string>();
  /** In what an element stands, and on which colors. */
  const groundsOf = (element: Element): string => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
    const attributes = ['class', 'aria-hidden', 'disabled'].map((name) => element.getAttribute(name));
    const own = [element.localName, ...attributes, backgroundColor, backgroundImage, opacity].join(' ');
    const all = `${element.parentElement ? groundsOf(element.parentElement) : ''} > ${own}`;
    grounds.set(element, all);
    return all;
  };
  const looks = new Map<string, Element>();
  for (const element of document.querySelectorAll(`:is(${within}), :is(${within}) *`)) {
    const isField = element.matches('input, select, textarea');
    const hasWords = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if ((!isField && !hasWords) || !element.checkVisibility({ visibilityProperty: true })) continue;
    const { color, fontSize, fontWeight, textDecorationLine, textShadow } = getComputedStyle(element);
    // A link is told apart from the words around it.
    const around = element.parentElement ? getComputedStyle(element.parentElement).color : '';
    const look = [color, around, fontSize, fontWeight, textDecorationLine, textShadow, groundsOf(element)];
    looks.set(look.join(), looks.get(look.join()) ?? element);
  }
  return [...looks.values()];
}

/** Runs in a part of a page, on all of it or on one element of each look. */
async function run(page: Page, options: axeCore.RunOptions, within = 'html', looks = false) {
  const elements = await page.evaluateHandle(
    looks ? oneOfEachLook : (within) => [...document.querySelectorAll(within)],
    within,
  );
  return page.evaluate(
    async ([include, options]) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      return (await axe.run({ include }, options)).violations;
    },
    [elements, options] as const,
  );
}

/**
 * What axe finds in light by all its rules, and in the dark, where only colors are others, by those on colors, in one element of
 * each look. No page has frames: axe is put into the page once and runs there, without the programs that gather results of frames,
 * which took most of the time. It keeps the nodes of faults alone.
 */
export async function axe(
  page: Page,
  colorScheme: 'light' | 'dark',
  more: More = {},
  { within, colors, looks }: Part = {},
): Promise<axeCore.Result[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  if (!(await page.evaluate(() => 'axe' in window))) await putInto(page);
  // The tag of rules on colors has this one in it, which is for those who ask.
  const rules: More = { 'color-contrast-enhanced': { enabled: false }, ...more };
  const options: axeCore.RunOptions = { rules, resultTypes: ['violations'] };
  const onColors: axeCore.RunOptions = { ...options, runOnly: { type: 'tag', values: ['cat.color'] } };
  if (colorScheme === 'dark') return run(page, onColors, within, true);
  if (colors) return run(page, onColors, within);
  if (!looks) return run(page, options, within);
  const without = {
    ...rules,
    'color-contrast': { enabled: false },
    'link-in-text-block': { enabled: false },
  };
  return [
    ...(await run(page, { ...options, rules: without }, within)),
    ...(await run(page, onColors, within, true)),
  ];
}

/** The same as lines, in light and dark. */
export async function axeFaults(page: Page, more: More = {}, part: Part = {}): Promise<string[]> {
  const lines: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const { id, nodes } of await axe(page, colorScheme, more, part))
      lines.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  return lines;
}
