import { Once } from './once.ts';

/** Whose words the text of a document is: decides every sentence that the site says about it (messages/en/editions.ts). */
export const editions = ['original', 'restatement', 'translation', 'abridgement'] as const;
export type Edition = (typeof editions)[number];

// Every page says it, at its head and at its foot.
const grouped = new Once<readonly { edition: Edition }[], [Edition, { edition: Edition }[]][]>();

/** Documents by whose words they are, in the order of these. */
export function byEdition<T extends { edition: Edition }>(documents: readonly T[]): [Edition, T[]][] {
  const groups = grouped.of(documents, () =>
    editions.flatMap((edition): [Edition, { edition: Edition }[]][] => {
      const some = documents.filter((document) => document.edition === edition);
      return some.length > 0 ? [[edition, some]] : [];
    }),
  );
  return groups as [Edition, T[]][];
}

/** The one edition that all of some documents are, if they are one. */
export function commonEdition(documents: readonly { edition: Edition }[]): Edition | undefined {
  const [first, ...others] = new Set(documents.map(({ edition }) => edition));
  return others.length === 0 ? first : undefined;
}
