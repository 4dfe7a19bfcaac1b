import { soundContent } from '../library/fixture.ts';

/** A content folder: the texts of its files, by path. */
export type Files = Record<string, string>;

/** The keys of the sound content, each by one that is no word: in a site of many contents, each gets its own. */
const keyOf: Record<string, string> = {
  ...{
    report: 'zdoc',
    news: 'zpaper',
    hive: 'zhive',
    'doe-2019': 'zdoe-2019',
    bees: 'zbees',
    workers: 'zworkers',
  },
  ...{ drones: 'zdrones', castes: 'zcastes', worker: 'zworker', count: 'zcount', number: 'znumber' },
};

export const ownKeys = [...Object.values(keyOf), 'zname', 'zpacket', 'zold'];

/** The content of library/fixture.ts under these keys, and with a title and a term that name them. */
export const soundFiles: Files = {
  ...Object.fromEntries(
    Object.entries(soundContent).map(([file, text]) => [
      file.replace(/(?<=^documents\/)\w+/, (key) => keyOf[key] ?? key),
      text
        .replace('title: Bees\n  issued', 'title: On zbees\n  issued')
        .replace('term: worker', 'term: zworker')
        .replace(
          /(?<=\b(?:key|id|is|whole|place|document|formula): |is="|@|\+ |[[#/])([a-z]+(?:-2019)?)(?=-\d\b|[^\w-])/g,
          (key) => keyOf[key] ?? key,
        ),
    ]),
  ),
  'names.yaml':
    '- { key: zname, kind: organization, name: The zname, role: They fly., places: [zpaper-1] }\n',
  'packets.yaml':
    '- { key: zpacket, title: One, summary: Two., instruction: Read., parts: [zhive-1, zhive-2] }\n',
  'redirects.yaml': '- { from: /zold/, to: /zdoc/ }\n',
};
