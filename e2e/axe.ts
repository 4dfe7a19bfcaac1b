import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { JSHandle, Page } from 'playwright/test';

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

const allOf = (within: string): Element[] => [...document.querySelectorAll(within)];

/** Runs in a part of a page, or on elements of it alone. */
async function run(
  page: Page,
  options: axeCore.RunOptions,
  elements: JSHandle<Element[]>,
): Promise<axeCore.Result[]> {
  return page.evaluate(
    async ([include, options]) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      return (await axe.run({ include }, options)).violations;
    },
    [elements, options] as const,
  );
}

/**
 * Runs on a whole page, and the rules on colors on one element of each look. In two runs it would be found out twice what lies over
 * what, for colors and for targets, which takes longer than most rules.
 */
async function runByLooks(
  page: Page,
  options: axeCore.RunOptions,
  looks: JSHandle<Element[]>,
): Promise<axeCore.Result[]> {
  return page.evaluate(
    async ([looks, options]) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      const asked = new Set(looks.flatMap((element) => [element, ...element.querySelectorAll('*')]));
      for (const element of asked) element.setAttribute('data-look', '');
      axe.configure({
        rules: [
          { id: 'color-contrast', selector: '[data-look]' },
          { id: 'color-contrast-enhanced', selector: '[data-look]' },
          { id: 'link-in-text-block', selector: 'a[href][data-look], [role=link][data-look]' },
        ],
      });
      const { violations } = await axe.run(document.documentElement, options);
      axe.reset();
      for (const element of asked) element.removeAttribute('data-look');
      return violations;
    },
    [looks, options] as const,
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
  { within = 'html', colors, looks }: Part = {},
): Promise<axeCore.Result[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  if (!(await page.evaluate(() => 'axe' in window))) await putInto(page);
  // The tag of rules on colors has this one in it, which is for those who ask.
  const enhanced = { enabled: false, ...more['color-contrast-enhanced'] };
  const options: axeCore.RunOptions = {
    rules: { ...more, 'color-contrast-enhanced': enhanced },
    resultTypes: ['violations'],
  };
  // Whatever else is enabled would run besides what has the tag.
  const onColors: axeCore.RunOptions = {
    ...options,
    rules: { 'color-contrast-enhanced': enhanced },
    runOnly: { type: 'tag', values: ['cat.color'] },
  };
  const isOfLooks = colorScheme === 'dark' || looks;
  const elements = await page.evaluateHandle(isOfLooks ? oneOfEachLook : allOf, within);
  if (colorScheme === 'light' && looks) return runByLooks(page, options, elements);
  return run(page, colorScheme === 'dark' || colors ? onColors : options, elements);
}

/** The same as lines, in light and dark. */
export async function axeFaults(page: Page, more: More = {}, part: Part = {}): Promise<string[]> {
  const lines: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const { id, nodes } of await axe(page, colorScheme, more, part))
      lines.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  return lines;
}
