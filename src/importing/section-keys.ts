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

/** Where links within the document lead: to its sections and to the headings in them. */
export function anchorsOf(parts: Part[], keys: string[], document: string): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const [index, { ids, blocks, role }] of parts.entries()) {
    const address =
      role === 'abstract'
        ? `/${document}/`
        : parts.length === 1
          ? `/${document}/`
          : `/${document}/${keys[index]}/`;
    for (const id of ids) if (id) anchors.set(id, address);
    const seen = new Set<string>();
    for (const id of idsIn(blocks)) {
      if (!seen.has(id)) anchors.set(id, address);
      seen.add(id);
    }
  }
  return anchors;
}

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { t: kind, c: content } = value as { t?: string; c?: unknown };
  const inner = idsIn(content);
  if (!Array.isArray(content)) return inner;
  const attributes =
    kind === 'Header'
      ? content[1]
      : ['Div', 'Span', 'Table', 'Figure', 'Link', 'Image'].includes(kind ?? '')
        ? content[0]
        : undefined;
  const id = Array.isArray(attributes) && typeof attributes[0] === 'string' ? attributes[0] : '';
  return id ? [id, ...inner] : inner;
}
