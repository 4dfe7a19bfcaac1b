import { Writer } from '../bench/writer.ts';
import { changeRecord } from './odd-records.ts';
import { block, inline, odd } from './odd-text.ts';
import { type Files, soundFiles } from './sound-files.ts';

/*
 * Contents that nobody wrote: sound ones with some changes each, of the kinds that people, programs and conversions make. What
 * may be written is read from the tables of the engine (elements, schemas of records), so a new construct is tried from the
 * day on which it is there. One seed always gives the same content.
 */

/** A sound content with one to three changes. */
export function fuzzedContent(seed: number): Files {
  const writer = new Writer(seed);
  const files: Files = { ...soundFiles };
  for (let left = writer.choose([1, 1, 1, 2, 2, 3]); left > 0; left--) {
    const file = writer.choose(Object.keys(files));
    const text = files[file] ?? '';
    const isText = file.endsWith('.mdx');
    const change = writer.choose(isText ? textChanges : recordChanges);
    files[file] = change(writer, text, file);
  }
  return files;
}

type Change = (writer: Writer, text: string, file: string) => string;

const somewhere = (writer: Writer, text: string): number => writer.number(0, text.length);

/** A place between two words of a text, behind its front matter. */
function between(writer: Writer, text: string): number {
  const start = text.indexOf('\n---', 3) + 5;
  const places = [...text.slice(start).matchAll(/[ \n]/g)].map(({ index }) => start + index);
  return writer.choose(places) ?? text.length;
}

const insert = (text: string, index: number, part: string): string =>
  text.slice(0, index) + part + text.slice(index);

/** What happens to any file: bytes lost, doubled, moved. */
const slips: Change[] = [
  (writer, text) => insert(text, somewhere(writer, text), writer.choose(odd)),
  (writer, text) => {
    const from = somewhere(writer, text);
    return text.slice(0, from) + text.slice(from + writer.number(1, 12));
  },
  (writer, text) => {
    const from = somewhere(writer, text);
    return insert(text, from, text.slice(from, from + writer.number(1, 60)));
  },
  (writer, text) => {
    const lines = text.split('\n');
    const [a, b] = [writer.number(0, lines.length - 1), writer.number(0, lines.length - 1)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
    return lines.join('\n');
  },
];

const textChanges: Change[] = [
  ...slips,
  ...Array<Change>(6).fill((writer, text) => insert(text, between(writer, text), ` ${inline(writer)} `)),
  ...Array<Change>(6).fill((writer, text) => {
    const gaps = [...text.matchAll(/\n\n/g)].map(({ index }) => index).slice(1);
    return insert(text, writer.choose(gaps) ?? text.length, `\n\n${block(writer)}`);
  }),
  (writer, text) => `${text}\n${block(writer)}\n\n${block(writer)}\n`,
  (writer, text, file) => {
    const [, front = '', rest = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    return `---\n${changeRecord(writer, front, 'section', file)}---\n${rest}`;
  },
];

const recordChanges: Change[] = [
  ...slips,
  ...Array<Change>(12).fill((writer, text, file) => {
    const name = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    return changeRecord(writer, text, name, file);
  }),
];
