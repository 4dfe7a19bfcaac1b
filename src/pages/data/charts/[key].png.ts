import type { APIRoute } from 'astro';
import { chartPng } from '../../../formats/chart.ts';
import { library } from '../../../library/shared-library.ts';

export const getStaticPaths = () => [...library().callouts.keys()].map((key) => ({ params: { key } }));

export const GET: APIRoute = async ({ params }) => {
  const callout = library().callouts.get(params['key'] ?? '');
  if (!callout) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await chartPng(callout, library())), {
    headers: { 'Content-Type': 'image/png' },
  });
};
