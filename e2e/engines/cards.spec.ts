import { otherTexts } from '../content/shipped.ts';
import { site } from '../sites.ts';
import { eventually, expect, test } from './test.ts';

test.skip(...otherTexts);

/** A link of each kind that opens a card, by the page of text it stands on. */
const links: Record<string, [kind: string, link: string][]> = {
  'brief/protecting/': [
    ['note mark', '#ref-12'],
    ['figure', '.passage a.statistic'],
    ['term', '.passage a.term'],
  ],
  'brief/introduction/': [['source', '.passage a.source']],
  'brief/intervene/': [['cross link', '.text a.cross']],
};

/** The card that is open, at rest: how opaque, and which part of its words is in the window. */
const card = () => {
  const open = document.querySelector('.preview:popover-open');
  if (!open) return 'none is open';
  const content = open.querySelector('.preview-content');
  const words = document.createRange();
  words.selectNodeContents(content ?? open);
  const box = open.getBoundingClientRect();
  const first = words.getClientRects()[0];
  const { opacity, visibility } = getComputedStyle(open);
  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (opacity !== '1' || visibility !== 'visible') return `its opacity is ${opacity}, it is ${visibility}`;
  if ((content?.textContent ?? '').trim().length < 20) return 'it has no words';
  if (!first || first.top < 0 || first.left < 0 || first.bottom > innerHeight || first.right > innerWidth)
    return `its words begin at ${first?.left}, ${first?.top}`;
  if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight + 0.5)
    return `it is at ${box.left}, ${box.top}, ${box.right}, ${box.bottom}`;
  if (!open.contains(seen)) return 'something lies over it';
  return 'seen';
};

const inMargin = () =>
  (document.querySelector('.note')?.getBoundingClientRect().left ?? 0) >
  (document.querySelector('main')?.getBoundingClientRect().right ?? 0);

/** Until what fades or moves in has come to rest, and is drawn. */
const rest = async () => {
  await new Promise(requestAnimationFrame);
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  await new Promise(requestAnimationFrame);
};

for (const width of [500, 800, 1280, 1600]) {
  test(`a card opened from each kind of link is seen at ${width} px`, async ({ reader }) => {
    await reader.size(width, 900);
    for (const [page, some] of Object.entries(links)) {
      await reader.open(site.url + page);
      for (const [kind, link] of some) {
        // In the margin the note is there already.
        if (kind === 'note mark' && (await reader.ask(inMargin, undefined))) continue;
        await reader.click(link);
        await eventually(reader, card, undefined, `${kind} at ${width} px`).toBe('seen');
        await reader.ask(rest, undefined);
        expect(await reader.ask(card, undefined), `${kind} at ${width} px`).toBe('seen');
        await reader.press('Escape');
        await eventually(reader, card, undefined, `${kind} closes`).toBe('none is open');
      }
    }
  });
}
