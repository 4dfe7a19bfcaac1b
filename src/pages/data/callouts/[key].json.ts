import type { APIRoute } from 'astro';
import { library } from '../../../library/shared-library.ts';
import { calloutRows, toJson } from '../../../model/tables.ts';

export const getStaticPaths = () => [...library().callouts.keys()].map((key) => ({ params: { key } }));

export const GET: APIRoute = ({ params }) => {
  const callout = library().callouts.get(params['key'] ?? '');
  if (!callout) return new Response(null, { status: 404 });
  const { title, measures, caveats } = callout;
  return new Response(toJson({ title, measures, caveats, rows: calloutRows(callout) }));
};
