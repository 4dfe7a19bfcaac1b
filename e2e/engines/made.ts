import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture, made as site } from '../sites.ts';

/** Documents of which the shipped ones have no like: more note than text. */
export const made = {
  /** 52 long notes to nine sentences, on one page. */
  crowded: { page: 'crowded/', notes: 52 },
  /** Three sections of one sentence, each with a note of sixty words. */
  short: { page: 'short/all/', section: 'short/third/', notes: 3 },
};

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

if (import.meta.main) {
  rmSync(site.content, { recursive: true, force: true });
  cpSync(fixture.content, site.content, { recursive: true });
  writeMade(site.content);
}
