import type { Annotation } from '../../annotation/annotation.ts';
import type { Site } from '../../annotation/web-annotation.ts';
import { read, write } from '../Settings/storage.ts';

/* Where this site stands, and what of the notebook is set rather than written. */

const { base = '/' } = document.body.dataset;

export const root = new URL(base, location.href).href;

const page = document.querySelector<HTMLElement>('[data-steps]')?.dataset;

/** The first steps of addresses, documents first; on other pages than the notebook, that of the page alone. */
const steps = (page?.['steps'] ?? location.pathname.slice(base.length).split('/')[0] ?? '').split(' ');

const titles: Record<string, string> = JSON.parse(page?.['titles'] ?? '{}');

export const site: Site = { root, steps };

export const isDocument = (key: string): boolean => Object.hasOwn(titles, key);

/** "The brief"; of other pages, "Sources". */
export function titleOf(address: string): string {
  const step = address.split('/')[1] ?? '';
  return isDocument(step)
    ? (titles[step] ?? step)
    : step.charAt(0).toUpperCase() + step.slice(1).replaceAll('-', ' ');
}

/** Where a text comes in the notebook. */
export const rankOf = (address: string): number => {
  const rank = steps.indexOf(address.split('/')[1] ?? '');
  return rank < 0 ? steps.length : rank;
};

export const addressOf = ({ page, place }: Annotation['targets'][number]): string =>
  `${base}${page.slice(1)}${place && `#${place}`}`;

/** By which files from this device are known as later versions of each other. */
export function notebookId(newId: () => string): string {
  const known = read(`notebook:${base}`);
  if (known?.startsWith('urn:uuid:')) return known;
  const id = newId();
  write(`notebook:${base}`, id);
  return id;
}
