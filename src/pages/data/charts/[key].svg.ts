import type { APIRoute } from 'astro';
import { chartPicture } from '../../../formats/chart.ts';
import { xmlFile } from '../../../formats/xml.ts';
import { library } from '../../../library/shared-library.ts';

export const getStaticPaths = () => [...library().callouts.keys()].map((key) => ({ params: { key } }));

export const GET: APIRoute = async ({ params }) => {
  const callout = library().callouts.get(params['key'] ?? '');
  if (!callout) return new Response(null, { status: 404 });
  return new Response(xmlFile(await chartPicture(callout, library())), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
