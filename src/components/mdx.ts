import DataCallout from './DataCallout/DataCallout.astro';

/** Elements of the authors' vocabulary that need more than a rewritten tag; src/render/ does the others. */
export const mdxComponents = { DataCallout };
