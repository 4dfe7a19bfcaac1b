import leven from 'leven';
import * as messages from '../../messages/messages.ts';
import { fetchPage } from '../fetch-page.ts';

/*
 * The page for what is not found: offers the pages whose addresses are nearest to the one that was asked for. The map of
 * the site, which search engines read, knows them all.
 */

/** What a part of an address that is missing or too much counts; one that has nothing in common counts 1. */
const gap = 0.6;
/** Up to which difference an address is near. */
const near = 0.8;

const base = document.body.dataset['base'] ?? '/';

/** The parts of an address, as people mistype them: with capitals, file endings, without the base path. */
function partsOf(path: string): string[] {
  const written = path.startsWith(base) ? path.slice(base.length) : path;
  return decoded(written.slice(0, 300))
    .toLowerCase()
    .replace(/(?:index)?\.html?$/, '')
    .split('/')
    .filter(Boolean);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The share of letters that differ; words of which half do have nothing to do with each other. */
function change(part: string, other: string): number {
  const share = leven(part, other) / Math.max(part.length, other.length);
  return share > 0.5 ? 1 : share;
}

/** How far two addresses are from each other: the edit distance of their parts. */
function distance(a: string[], b: string[]): number {
  let row = b.map((_part, index) => (index + 1) * gap);
  for (const [index, part] of a.entries()) {
    let diagonal = index * gap;
    let left = diagonal + gap;
    row = b.map((other, column) => {
      const above = row[column] ?? 0;
      const changed = diagonal + change(part, other);
      diagonal = above;
      left = Math.min(changed, above + gap, left + gap);
      return left;
    });
  }
  return row.at(-1) ?? a.length * gap;
}

/** Paths of up to three pages, the nearest first. */
async function nearest(asked: string[]): Promise<string[]> {
  const map = await fetchPage(`${base}sitemap.xml`);
  const paths = [...(map?.querySelectorAll('loc') ?? [])].map(
    ({ textContent }) => new URL(textContent).pathname,
  );
  return (
    paths
      .map((path) => ({ path, far: distance(asked, partsOf(path)) }))
      // The front page is linked above, and no nearer than any other.
      .filter(({ path, far }) => far <= near && path !== base)
      .sort((a, b) => a.far - b.far || a.path.length - b.path.length)
      .slice(0, 3)
      .map(({ path }) => path)
  );
}

async function offer(): Promise<void> {
  const asked = partsOf(location.pathname);
  const list = document.createElement('ul');
  for (const path of asked.length > 0 ? await nearest(asked) : []) {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = path;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
    const title = (await fetchPage(path))?.querySelector('h1')?.textContent?.trim();
    if (title) item.append(` ${title}`);
  }
  if (list.childElementCount === 0) return;
  const notice = document.createElement('div');
  notice.className = 'nearest-pages';
  notice.role = 'status';
  document.querySelector('main header')?.after(notice);
  notice.append(`${messages.site.nothingIs}/${asked.join('/')}/${messages.site.nearIt}`, list);
}

void offer();
