import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hostileContent } from '../hostile.ts';
import { made as site } from '../sites.ts';

/** Documents of which the shipped ones have no like: more note than text. */
export const made = {
  /** 52 long notes to nine sentences, on one page. */
  crowded: { page: 'crowded/', notes: 52 },
  /** Three sections of one sentence, each with a note of sixty words. */
  short: { page: 'short/all/', section: 'short/third/', notes: 3 },
  /** Four paragraphs. */
  hive: { page: 'hive/' },
  /** The same in another version, with one new, one mended and one gone: what stands in the place of `hive` after the next build. */
  mended: { page: 'mended-hive/' },
  /** A line from right to left, with a mark behind a number. */
  years: { page: 'years/', number: '2023' },
};

export const hive = {
  wall: 'The hive stands by the wall, where the morning sun comes first, and it has stood there since the wall was built.[^1] Nobody moves it.',
  spring:
    'Every spring the keeper opens it, counts the combs and takes away the two that are oldest, because old wax keeps what bees would rather be rid of.',
  summer:
    'In a wet summer there is little to take: what they bring in they need themselves, and a hive that is robbed in August starves in March.',
  visitors:
    'Visitors ask how often it has been mended. Nobody can say, since each keeper went about it in a way of his own and wrote nothing down.',
  note: '[^1]: The wall has a date over its gate.',
};
const hiveMended = [
  'This page was mended: what follows is the second version of a short text on one hive.',
  hive.wall,
  'Each spring the keeper opens it, counts all combs and takes out the two oldest ones, since old wax keeps what bees would rather be rid of.',
  hive.summer,
  hive.note,
];

function writeHive(content: string, page: string, blocks: string[]): void {
  const key = page.slice(0, -1);
  write(join(content, 'documents', key), key, 'One hive', 'single', [['hive', 'One hive', blocks]]);
}

const ordinals = ['First', 'Second', 'Third'];
const about = 'the hive, the wax, the comb, the brood, the swarm and the long winter that the bees sit out';

/** A note of some sixty words, like no other. */
const note = (number: number) =>
  `[^${number}]: Remark ${number} is about ${about}. It goes on about ${about}, and ends, after it has said of them what can be said in the space of sixty words or so, with number ${number}.`;

function writeMade(content: string): void {
  const marks = Array.from({ length: made.crowded.notes }, (_, index) => index + 1);
  const sentences = marks.map((number) => `Bees do thing ${number} in a way of their own.[^${number}]`);
  const paragraphs = Array.from({ length: 9 }, (_, index) => sentences.slice(index * 6, index * 6 + 6));
  write(join(content, 'documents/crowded'), 'crowded', 'Crowded margins', 'single', [
    ['crowded', 'Crowded', [...paragraphs.map((some) => some.join(' ')), ...marks.map(note)]],
  ]);
  write(
    join(content, 'documents/short'),
    'short',
    'Short sections',
    'sections',
    ordinals.map((ordinal, index) => [
      ordinal.toLowerCase(),
      `${ordinal} words`,
      [`The ${ordinal.toLowerCase()} is one sentence.[^${index + 1}]`, note(index + 1)],
    ]),
  );
}

function write(
  folder: string,
  key: string,
  title: string,
  paging: string,
  sections: [key: string, title: string, blocks: string[]][],
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'document.yaml'),
    `key: ${key}
title: ${title}
short-title: ${title}
kind: Report
type: report
paging: ${paging}
authors: [{ family: Beekeeper, given: Barbara }]
issued: "2020-01-02"
description: ${title}, made to be tested.
lead: ${title}, made to be tested.
`,
  );
  sections.forEach(([section, heading, blocks], index) => {
    writeFileSync(
      join(folder, `0${index + 1}-${section}.mdx`),
      `---\nkey: ${section}\ntitle: ${heading}\nsummary: Made to be tested.\n---\n\n${blocks.join('\n\n')}\n`,
    );
  });
}

const writeYears = (content: string) =>
  write(join(content, 'documents/years'), 'years', 'Years', 'single', [
    ['years', 'Years', [`שנת ${made.years.number}[^1] היא שנה טובה.`, '[^1]: Counted by hand.']],
  ]);

if (import.meta.main) {
  rmSync(site.content, { recursive: true, force: true });
  for (const [file, text] of Object.entries(hostileContent())) {
    mkdirSync(dirname(join(site.content, file)), { recursive: true });
    // A document of this site has a section "hive", too.
    writeFileSync(join(site.content, file), text.replaceAll(/\bhive(?=-\d|$)/gm, 'comb'));
  }
  writeMade(site.content);
  writeHive(site.content, made.hive.page, Object.values(hive));
  writeHive(site.content, made.mended.page, hiveMended);
  writeYears(site.content);
}
