import DataCallout from './DataCallout/DataCallout.astro';
import SizedPicture from './SizedPicture.astro';

/** Elements of the authors' vocabulary that need more than a rewritten tag; src/render/ does the others. */
export const mdxComponents = { DataCallout, SizedPicture };
