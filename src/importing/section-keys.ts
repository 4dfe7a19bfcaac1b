import { slug } from 'github-slugger';
import { isReserved } from '../library/check/reserved.ts';
import { type Inline, plainText } from '../pandoc/pandoc-tree.ts';
import { own } from '../syntax/own.ts';
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

/** What programs that count for their authors call what they count. */
const counted: Record<string, { figure: string; table: string }> = {
  en: { figure: 'Figure', table: 'Table' },
  fr: { figure: 'Figure', table: 'Tableau' },
  es: { figure: 'Figura', table: 'Tabla' },
  de: { figure: 'Abbildung', table: 'Tabelle' },
  ru: { figure: 'Рисунок', table: 'Таблица' },
  ar: { figure: 'الشكل', table: 'الجدول' },
  zh: { figure: '图', table: '表' },
};

/** What headings, tables and pictures are called, by the ids to which links without words lead. */
export function namesOf(parts: Part[], language: string): Map<string, string> {
  const names = new Map<string, string>();
  const words = own(counted, language.split('-')[0] ?? '') ?? { figure: 'Figure', table: 'Table' };
  const counts = { Figure: 0, Table: 0 };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const { t: kind, c: content } = value as { t?: string; c?: unknown[] };
    if (kind === 'Header')
      names.set(String((content?.[1] as unknown[])?.[0]), plainText(content?.[2] as Inline[]));
    if (kind === 'Figure' || kind === 'Table') {
      counts[kind] += 1;
      const id = String((content?.[0] as unknown[])?.[0] ?? '');
      if (id) names.set(id, `${kind === 'Figure' ? words.figure : words.table} ${counts[kind]}`);
    }
    walk(Object.values(value));
  };
  for (const { ids, title, blocks } of parts) {
    for (const id of ids) names.set(id, title);
    walk(blocks);
  }
  names.delete('');
  return names;
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
