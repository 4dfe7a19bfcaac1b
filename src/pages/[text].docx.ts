import type { APIRoute } from 'astro';
import { makeDocx } from '../books/docx/docx.ts';
import { makesDocx } from '../config.ts';
import { library } from '../library/shared-library.ts';
import type { Document } from '../model/document.ts';

/** Where the build was asked for them. */
export const getStaticPaths = () =>
  makesDocx()
    ? library().documents.map((document) => ({ params: { text: document.key }, props: { document } }))
    : [];

export const GET: APIRoute<{ document: Document }> = async ({ props: { document } }) =>
  new Response(new Uint8Array(await makeDocx(library(), document)));
