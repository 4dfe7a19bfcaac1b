import { kinds } from '../content/pages.ts';
import { otherTexts } from '../content/shipped.ts';
import { site } from '../sites.ts';
import { expect, test } from './test.ts';

test.skip(...otherTexts);

/** Links inside a paragraph that nothing but a color, or nothing at all, tells from the words around them. */
const unseen = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('main p a[href]')]
    .filter((link) => {
      const parent = link.parentElement;
      const beside = [...(parent?.childNodes ?? [])]
        .filter((node) => node !== link && node.nodeType === Node.TEXT_NODE)
        .map((node) => node.textContent ?? '')
        .join('');
      return /\p{L}{2}/u.test(beside) && link.checkVisibility();
    })
    .filter((link) => {
      const style = getComputedStyle(link);
      const line = style.getPropertyValue('text-decoration-line');
      const thickness = style.getPropertyValue('text-decoration-thickness');
      return line !== 'underline' || thickness === '0px';
    })
    .map((link) => `${link.className || 'a'} "${link.textContent}"`);

test('every link inside a paragraph can be told from the text without its color', async ({ reader }) => {
  await reader.size(1280, 900);
  const faults: string[] = [];
  for (const page of Object.values(kinds)) {
    await reader.open(site.url + page);
    for (const link of await reader.ask(unseen, undefined)) faults.push(`${page} ${link}`);
  }
  expect(faults).toEqual([]);
});
