import axeCore from 'axe-core';
import type { Page } from 'playwright/test';

/** Rules that axe has and does not run by itself. */
type More = Record<string, { enabled: boolean }>;

/** What of a page is looked at: all of it by all rules, where nothing else is said. */
interface Part {
  /** The element to look into, e.g. a card over a page that has been looked at without it. */
  within?: string;
  /** Only by the rules on colors: since the page was looked at by all, nothing else has changed. */
  isOfColors?: boolean;
}

/**
 * What axe finds in light by all its rules, and in the dark, where only colors are others, by those on colors. No page has
 * frames: axe is put into the page once and runs there, without the programs that gather results of frames, which took most of
 * the time. It keeps the nodes of faults alone.
 */
export async function axe(
  page: Page,
  colorScheme: 'light' | 'dark',
  more: More = {},
  { within, isOfColors = colorScheme === 'dark' }: Part = {},
): Promise<axeCore.Result[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  // A rule that is asked for runs besides those of a tag: sizes are the same in any color.
  const { 'target-size': sizes, ...ofColors } = more;
  const options: axeCore.RunOptions = {
    // The tag of rules on colors has this one in it, which is for those who ask.
    rules: {
      'color-contrast-enhanced': { enabled: false },
      ...ofColors,
      ...(sizes && !isOfColors && { 'target-size': sizes }),
    },
    resultTypes: ['violations'],
    ...(isOfColors && { runOnly: { type: 'tag', values: ['cat.color'] } }),
  };
  return page.evaluate(
    async ([within, options]) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      // An element that is not there is an error of axe.
      return (await axe.run(within ?? document, options)).violations;
    },
    [within, options] as const,
  );
}

/** The same as lines, in light and dark. */
export async function axeFaults(page: Page, more: More = {}, part: Part = {}): Promise<string[]> {
  const lines: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const { id, nodes } of await axe(page, colorScheme, more, part))
      lines.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  return lines;
}
