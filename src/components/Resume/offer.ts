import * as messages from '../../messages/messages.ts';
import { within } from '../Annotating/place.ts';
import { read } from '../Settings/storage.ts';

/*
 * Offers to go on reading: on the front page of the site, on that of the document, and on the page on which one stopped.
 * Nothing moves by itself.
 */

export interface Stop {
  address: string;
  /** Of a paragraph; empty for the beginning of a page. */
  id: string;
  label: string;
  /** Of a paragraph: "paragraph 3". */
  place?: string;
}

const { document: key, base = '/' } = document.body.dataset;

export function offer(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-document]')) {
    const stop = storedStop(link.dataset['document'] ?? '');
    if (!stop) continue;
    link.href = addressOf(stop);
    link.textContent = messages.presses.continueReading;
    link.ariaLabel = messages.presses.continueReading + messages.signs.colon + stop.label;
  }
  const stop = storedStop(key ?? '');
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Who comes Back, or reloads, is where they were; a line above them would move it.
  if (!stop || location.hash || arrival?.type !== 'navigate') return;
  const isWhereOneStopped = location.pathname === stop.address && stop.id !== '';
  if (location.pathname !== `${base}${key}/` && !isWhereOneStopped) return;
  const link = document.createElement('a');
  link.href = addressOf(stop);
  link.textContent = messages.presses.continueReading + messages.signs.colon + stop.label;
  const line = document.createElement('p');
  line.className = 'resume';
  line.append(link);
  document.querySelector('.section-header')?.append(line);
}

const addressOf = ({ address, id }: Stop): string => (id ? `${address}#${id}` : address);

/** What is stored may be anything: only an address inside the document counts. */
function storedStop(name: string): Stop | undefined {
  try {
    const stop = JSON.parse(read(`stopped:${name}`) ?? 'null') as Partial<Stop> | null;
    const { address = '', id = '', label = '', place = '' } = stop ?? {};
    const named = place ? within(`${label}`, `${place}`) : `${label}`;
    const inside = `${address}`.startsWith(`${base}${name}/`) && /^[a-z0-9-]*$/.test(`${id}`);
    return inside ? { address, id, label: named.slice(0, 200) } : undefined;
  } catch {
    return undefined;
  }
}
