import axeCore from 'axe-core';
import type { Page } from 'playwright/test';

/** Rules that axe has and does not run by itself. */
type More = Record<string, { enabled: boolean }>;

/** What of a page is asked, where it has been asked in full as it was before. */
interface Part {
  /** The part of the page that is new. */
  within?: string;
  /** Colors alone are others. */
  colors?: true;
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
  { within, colors }: Part = {},
): Promise<axeCore.Result[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const options: axeCore.RunOptions = {
    // The tag of rules on colors has this one in it, which is for those who ask.
    rules: { 'color-contrast-enhanced': { enabled: false }, ...more },
    resultTypes: ['violations'],
    ...((colors || colorScheme === 'dark') && { runOnly: { type: 'tag', values: ['cat.color'] } }),
  };
  return page.evaluate(
    async ([options, within]) => {
      const { axe } = window as unknown as { axe: typeof axeCore };
      return (await axe.run(within ? { include: [[within]] } : document, options)).violations;
    },
    [options, within] as const,
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
