import type { APIRoute } from 'astro';
import { library } from '../../../library/shared-library.ts';
import { calloutRows, toCsv } from '../../../model/tables.ts';

export const getStaticPaths = () => [...library().callouts.keys()].map((key) => ({ params: { key } }));

export const GET: APIRoute = ({ params }) => {
  const callout = library().callouts.get(params['key'] ?? '');
  return callout ? new Response(toCsv(calloutRows(callout))) : new Response(null, { status: 404 });
};
