import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

/** Rules that axe has and does not run by itself. */
type More = Record<string, { enabled: boolean }>;

/**
 * What axe finds in light by all its rules, and in the dark, where only colors are others, by those on colors. No page has
 * frames, so axe runs in the page alone (legacy mode), and it keeps the nodes of faults alone: half the time.
 */
export async function axe(page: Page, colorScheme: 'light' | 'dark', more: More = {}): Promise<Violations> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const builder = new AxeBuilder({ page }).setLegacyMode().options({
    // The tag of rules on colors has this one in it, which is for those who ask.
    rules: { 'color-contrast-enhanced': { enabled: false }, ...more },
    resultTypes: ['violations'],
    ...(colorScheme === 'dark' && { runOnly: { type: 'tag', values: ['cat.color'] } }),
  });
  return (await builder.analyze()).violations;
}

/** The same as lines, in light and dark. */
export async function axeFaults(page: Page, more: More = {}): Promise<string[]> {
  const lines: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const)
    for (const { id, nodes } of await axe(page, colorScheme, more))
      lines.push(`${colorScheme}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  return lines;
}
