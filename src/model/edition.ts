/** Whose words the text of a document is: decides every sentence that the site says about it. */
export const editions = ['original', 'restatement', 'translation', 'abridgement'] as const;
export type Edition = (typeof editions)[number];

interface Words {
  /** "This site … it": before the titles of the documents, and behind them. */
  site: [verb: string, end: string];
  /** What stands over a text, and leads to the About page; nothing where it is the original itself. */
  label?: string;
  /** "A … of": what it is. */
  noun: string;
  /** What was done to the original; nothing where this is the original itself. */
  done?: string;
  /** On the cover of a book. */
  cover: string;
}

export const editionWords: Record<Edition, Words> = {
  original: { site: ['publishes', ''], noun: 'edition', cover: 'Annotated' },
  restatement: {
    site: ['restates', ' in its own words'],
    label: 'Restated in our own words',
    noun: 'restatement',
    done: 'restated',
    cover: 'Restated and annotated',
  },
  translation: {
    site: ['translates', ''],
    label: 'Translated',
    noun: 'translation',
    done: 'translated',
    cover: 'Translated and annotated',
  },
  abridgement: {
    site: ['abridges', ''],
    label: 'Abridged',
    noun: 'abridgement',
    done: 'abridged',
    cover: 'Abridged and annotated',
  },
};

/** Documents by whose words they are, in the order of these. */
export function byEdition<T extends { edition: Edition }>(documents: readonly T[]): [Edition, T[]][] {
  return editions.flatMap((edition): [Edition, T[]][] => {
    const some = documents.filter((document) => document.edition === edition);
    return some.length > 0 ? [[edition, some]] : [];
  });
}

/** The one edition that all of some documents are, if they are one. */
export function commonEdition(documents: readonly { edition: Edition }[]): Edition | undefined {
  const [first, ...others] = new Set(documents.map(({ edition }) => edition));
  return others.length === 0 ? first : undefined;
}
