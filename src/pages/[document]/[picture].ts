import { extname } from 'node:path';
import type { APIRoute } from 'astro';
import { library } from '../../library/shared-library.ts';
import { pictureBytes, picturesOf, pictureTypes } from '../../render/picture-files.ts';
import { own } from '../../syntax/own.ts';

/** The pictures of a document as large as they are: what a reader enlarges, and what packets print. */
export const getStaticPaths = () =>
  [...picturesOf(library()).keys()].map((name) => {
    const [document, picture] = name.split('/');
    return { params: { document, picture } };
  });

export const GET: APIRoute = async ({ params: { document, picture = '' } }) =>
  new Response(new Uint8Array(await pictureBytes(`${document}/${picture}`)), {
    headers: { 'Content-Type': own(pictureTypes, extname(picture)) ?? '' },
  });
