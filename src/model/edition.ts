/** Whose words the text of a document is: decides every sentence that the site says about it (messages/en/editions.ts). */
export const editions = ['original', 'restatement', 'translation', 'abridgement'] as const;
export type Edition = (typeof editions)[number];

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
