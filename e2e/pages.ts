import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fixture } from './sites.ts';

/** One page of each kind of the made site, for what must hold on all of them. */
export const kinds = {
  front: '',
  report: 'report/',
  section: 'report/hives/',
  whole: 'report/all/',
  notes: 'report/notes/',
  letter: 'letter/',
  constructs: 'manual/tools/',
  record: 'almanac/',
  sources: 'sources/',
  source: 'sources/roe-2016/',
  data: 'data/',
  figure: 'data/hive-month-average/',
  compare: 'compare/',
  comparison: 'compare/robbing/',
  chart: 'data/charts/six-plots/',
  timeline: 'timeline/',
  glossary: 'glossary/',
  names: 'names/',
  search: 'search/',
  teach: 'teach/',
  questions: 'teach/questions/',
  tasks: 'teach/tasks/',
  packet: 'teach/motives/',
  notebook: 'notebook/',
  'own packet': 'teach/packet/#parts=winter.letter-4&questions=1&title=Risk',
  citations: 'report/winter/cite/',
  about: 'about/',
  missing: 'no/such/page/',
};

/** Kinds of pages that scripts fill when they are there: they are whole when nothing more is loaded. */
export const filled = ['notebook', 'search', 'own packet', 'compare', 'missing'];

/** One of each set of scripts that pages have, for what depends on these alone: `failures.spec.ts` holds that none is left out. */
export const scripted: (keyof typeof kinds)[] = [
  ...(['front', 'section', 'notes', 'sources', 'source', 'compare', 'search', 'teach', 'packet'] as const),
  ...(['notebook', 'own packet', 'missing'] as const),
];

/** Every section of the report, with the numbers of the notes that it prints. */
export const sections: Record<string, number[]> = {
  garden: [1, 2, 3],
  forage: [4, 5, 6],
  winter: [7, 8, 9],
  hives: [10, 11, 12],
  honey: [13, 14, 15, 16, 17, 18, 19, 20],
  swarm: [21, 22, 23, 24],
};

/** The records of a list of the made site, e.g. of sources.yaml. */
export const recordsOf = (list: string): Record<string, unknown>[] =>
  parse(readFileSync(`${fixture.content}/${list}.yaml`, 'utf8'));
