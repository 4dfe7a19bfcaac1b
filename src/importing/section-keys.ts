import { slug } from 'github-slugger';
import { isReserved } from '../library/check/reserved.ts';
import type { Part } from './document-parts.ts';

/** Keys of sections by their headings, each once. */
export function keysOf(parts: Part[], document: string, taken: ReadonlySet<string>): string[] {
  const used = new Set<string>();
  return parts.map(({ title, role }, index) => {
    const words = (role ?? slug(title))
      .normalize('NFKD')
      .replace(/[^a-z0-9-]/g, '')
      .replace(/-+/g, '-')
      .replace(/^-|-$/g, '');
    const short = words
      .split('-')
      .slice(0, 6)
      .join('-')
      .slice(0, 40)
      .replace(/-$/, '')
      .replace(/^(?=\d)/, 's');
    const plain = /^[a-z]/.test(short) ? short : `section-${index + 1}`;
    const isFree = (key: string): boolean =>
      !used.has(key) && !taken.has(key) && !isReserved('section', key) && key !== document;
    const names = [plain, `${document}-${plain}`.slice(0, 70)];
    let key = names.find(isFree) ?? plain;
    for (let number = 2; !isFree(key); number += 1) key = `${names[1]}-part-${number}`;
    used.add(key);
    return key;
  });
}
