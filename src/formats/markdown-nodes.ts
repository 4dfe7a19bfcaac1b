/* Nodes of Markdown by what they hold. */

export const text = (value: string) => ({ type: 'text', value }) as const;

export const emphasis = (value: string) => ({ type: 'emphasis' as const, children: [text(value)] });

export const strong = (value: string) => ({ type: 'strong' as const, children: [text(value)] });

export const link = (url: string, words: string) => ({ type: 'link' as const, url, children: [text(words)] });

export const heading = (depth: 1 | 2, words: string) => ({
  type: 'heading' as const,
  depth,
  children: [text(words)],
});
