import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentFolder } from '../../config.ts';
import { types } from '../../hosting/types.ts';
import { library } from '../../library/shared-library.ts';
import { attachmentFiles, isAttachment } from '../../model/attachment.ts';
import { pictureBytes, picturesOf } from '../../render/picture-files.ts';
import { own } from '../../syntax/own.ts';

/** What lies in the folder of a document for its readers: pictures as large as they are, and what is to be downloaded. */
export const getStaticPaths = () =>
  [...picturesOf(library()).keys(), ...library().documents.flatMap(attachmentFiles)].map((name) => {
    const [document, file] = name.split('/');
    return { params: { document, file } };
  });

export const GET: APIRoute = async ({ params: { document, file = '' } }) => {
  const name = `${document}/${file}`;
  const bytes = isAttachment(file)
    ? readFileSync(join(contentFolder, 'documents', name))
    : await pictureBytes(name);
  return new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': own(types, extname(file).slice(1)) ?? '' },
  });
};
