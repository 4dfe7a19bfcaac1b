import { own } from '../../syntax/own.ts';
import { read, write } from '../Settings/storage.ts';
import { type Hole, written } from './holes.ts';

/**
 * Writes into what all places share what is this one's: the end of its address, its key, the remark of its files.
 * @param citation a page's citations
 * @returns the part that is its own; none where the page does not cite it
 */
export function citeAt(citation: Element, id: string): HTMLElement | undefined {
  const places = [...citation.querySelectorAll<HTMLElement>('.cited > li')];
  const place = places.find((each) => each.id === id);
  if (!place) return undefined;
  const { key = '', told } = place.dataset;
  const values: Record<Hole, string> = {
    key,
    hash: place === places[0] ? '' : `#${id}`,
    note: ((citation as HTMLElement).dataset['told'] ?? '') + (told ?? ''),
  };
  for (const hole of citation.querySelectorAll<HTMLElement>('[data-hole]')) {
    const name = hole.dataset['hole'] as Hole;
    hole.textContent = written(values[name], name, hole.closest<HTMLElement>('[data-file]')?.dataset['file']);
  }
  for (const button of citation.querySelectorAll<HTMLElement>('[data-save]'))
    button.dataset['save'] = button.dataset['save']?.replace(/^.*(?=\.)/, key);
  return place;
}

/** What a style has for a place: what stands where it is cited, and then its entry in a list of works. */
export function formsOf(citation: Element, place: Element | null | undefined, style: string): Element[] {
  return [place, citation.querySelector('.works')].flatMap((part) => part?.querySelector(`p.${style}`) ?? []);
}

const inShort = { apa: 'APA', mla: 'MLA', note: 'Chicago', chicago: 'Chicago' };

/** The style that was picked last, on whatever page, and how it is called in short. */
export function pickedStyle(): { style: string; name: string } {
  const style = read('style') ?? '';
  const name = own<string>(inShort, style);
  return name ? { style, name } : { style: 'apa', name: inShort.apa };
}

/** Picks that style, and keeps the next one. */
export function keepStyle(citation: Element): void {
  const inputs = [...citation.querySelectorAll('input')];
  const chosen = inputs.find(({ checked }) => checked);
  // A reader may have been quicker than this script.
  if (chosen && !chosen.defaultChecked) write('style', chosen.value);
  const { style } = pickedStyle();
  for (const input of inputs) input.checked = input.value === style;
  citation.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) write('style', target.value);
  });
}
