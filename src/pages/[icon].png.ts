import type { APIRoute } from 'astro';
import { icon, icons } from '../formats/icon.ts';
import { drawPng } from '../formats/png.ts';
import { library } from '../library/shared-library.ts';

export const getStaticPaths = () =>
  Object.keys(icons).map((file) => ({ params: { icon: file.replace('.png', '') }, props: { file } }));

export const GET: APIRoute = async ({ props }) => {
  const { size, ...shape } = icons[props['file'] as keyof typeof icons];
  return new Response(new Uint8Array(await drawPng(icon(library().site.accent.light, shape), size)));
};
