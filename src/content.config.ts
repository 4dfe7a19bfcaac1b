import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './build/folders.ts';

// The library reads, checks and links the content; this only lets Astro render the texts.
const texts = defineCollection({
  loader: glob({
    base: contentFolder,
    pattern: 'documents/*/*.mdx',
    generateId: ({ entry }) => entry,
    retainBody: false,
  }),
});

export const collections = { texts };
