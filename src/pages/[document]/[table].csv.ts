import type { APIRoute } from 'astro';
import { tableCsv, tablesOf } from '../../formats/table-csv.ts';
import { library } from '../../library/shared-library.ts';
import type { Passage } from '../../model/passage.ts';

/** Each table of a document, to be opened elsewhere. */
export const getStaticPaths = () =>
  library().documents.flatMap((document) =>
    tablesOf(document).map((passage) => ({
      params: { document: document.key, table: passage.id },
      props: { passage },
    })),
  );

export const GET: APIRoute<{ passage: Passage }> = ({ props: { passage } }) =>
  new Response(tableCsv(library(), passage));
