import type { APIRoute } from 'astro';
import { library } from '../library/shared-library.ts';
import { drawPng, icon, icons } from '../sharing/icon.ts';

export const getStaticPaths = () =>
  Object.keys(icons).map((file) => ({ params: { icon: file.replace('.png', '') }, props: { file } }));

export const GET: APIRoute = async ({ props }) => {
  const { size, ...shape } = icons[props['file'] as keyof typeof icons];
  return new Response(new Uint8Array(await drawPng(icon(library().site.accent.light, shape), size)));
};
