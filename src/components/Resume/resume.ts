import { read, write } from '../Settings/storage.ts';

/*
 * Where a reader stopped, per document, on this device alone. The front page of the document, and the top of a document
 * that is one page, offer to go on from there; nothing moves by itself.
 */

interface Stop {
  address: string;
  id: string;
  label: string;
}

const { document: key, base = '/' } = document.body.dataset;
const passages = [...document.querySelectorAll<HTMLElement>('.text.body .passage')];

if (key) {
  offer(key);
  if (passages.length > 0) {
    addEventListener('pagehide', () => remember(key));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') remember(key);
    });
  }
}

/** The first passage that is still to be read, unless reading has not begun. */
function remember(name: string): void {
  const passage = passages.find((element) => element.getBoundingClientRect().bottom > innerHeight / 3);
  if (!passage || scrollY < 200) return;
  const title = document.querySelector('h1')?.textContent ?? '';
  const number = passage.querySelector('.number')?.textContent ?? '';
  const stop: Stop = {
    address: location.pathname,
    id: passage.id,
    label: `${title}${title.endsWith('?') ? '' : ','} paragraph ${number}`,
  };
  write(`stopped:${name}`, JSON.stringify(stop));
}

function offer(name: string): void {
  const stop = storedStop(name);
  const front = `${base}${name}/`;
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Who comes Back, or reloads, is where they were; a line above them would move it.
  if (arrival?.type !== 'navigate') return;
  if (!stop || location.pathname !== front || location.hash) return;
  const link = document.createElement('a');
  link.href = `${stop.address}#${stop.id}`;
  link.textContent = `Go on reading: ${stop.label}`;
  const line = document.createElement('p');
  line.className = 'resume';
  line.append(link);
  document.querySelector('.section-header')?.append(line);
}

/** What is stored may be anything: only an address inside the document counts. */
function storedStop(name: string): Stop | undefined {
  try {
    const stop = JSON.parse(read(`stopped:${name}`) ?? 'null') as Partial<Stop> | null;
    const { address = '', id = '', label = '' } = stop ?? {};
    const inside = `${address}`.startsWith(`${base}${name}/`) && /^[a-z0-9-]+$/.test(`${id}`);
    return inside ? { address, id, label: `${label}`.slice(0, 200) } : undefined;
  } catch {
    return undefined;
  }
}
