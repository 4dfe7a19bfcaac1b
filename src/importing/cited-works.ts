import { cpSync, existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { addWorks, type Imported } from '../bibliographies/import-sources.ts';
import type { LibraryFile } from '../bibliographies/item.ts';
import { readLibrary } from '../bibliographies/read-library.ts';
import { readText } from '../library/read/read-text.ts';
import { parseYamlList } from '../library/read/yaml.ts';
import type { Remaining } from '../mdx/remaining.ts';
import { sourceSchema } from '../model/source.ts';
import type { OpenedDocument } from '../opening/open-document.ts';
import { type Block, plainMeta, styleOf } from '../pandoc/pandoc-tree.ts';
import { told } from '../pandoc/told.ts';
import type { DocumentOptions } from './import-document.ts';
import { readLiteralCitations } from './literal-citations.ts';

/** Adds the works of the document's own fields and of its libraries to the list in the stage. */
export function takeWorks(
  content: string,
  stage: string,
  opened: OpenedDocument,
  file: string,
  { bibliographies = [] }: DocumentOptions,
): { imported: Imported; work: (name: string) => string | undefined } {
  if (existsSync(join(content, 'sources.yaml')))
    cpSync(join(content, 'sources.yaml'), join(stage, 'sources.yaml'));
  const { meta } = opened.tree;
  const named = [plainMeta(meta['bibliography']) ?? []]
    .flat()
    .map((name) => resolve(dirname(file), String(name)));
  const libraries = [
    ...new Set([
      ...bibliographies.map((name) => resolve(name)),
      ...named.filter((name) => existsSync(name) && !relative(dirname(resolve(file)), name).startsWith('..')),
    ]),
  ].map((name) => readLibrary(name));
  const before = knownKeys(stage);
  const names = new Set([
    ...libraries.flatMap(({ items }) => items.map(({ name }) => name)),
    ...before.ids,
    ...before.aliases.keys(),
  ]);
  readLiteralCitations(opened.tree, (name) => names.has(name));
  const cited = citedIn(opened.tree.blocks);
  const own = ownWorks(plainMeta(meta['references']), citedIn(withoutEditorsNotes(opened.tree.blocks)));
  const imported: Imported = {
    added: [],
    doubles: [],
    left: [],
    passed: [],
    guessed: [],
    capitals: [],
    changed: [],
  };
  const keys = new Map<string, string>();
  for (const library of [own, ...libraries]) {
    const result = addWorks(stage, library, cited);
    for (const [name, list] of Object.entries(result))
      imported[name as keyof Imported].push(...(list as never[]));
    for (const { name, key } of [...result.added, ...result.doubles])
      if (!keys.has(name)) keys.set(name, key);
  }
  const known = new Set<string>();
  const { aliases, ids } = knownKeys(stage);
  for (const id of ids) known.add(id);
  return { imported, work: (name) => keys.get(name) ?? (known.has(name) ? name : aliases.get(name)) };
}

/** CSL items that the document brings, whose numbers mean nothing outside of it. */
function ownWorks(references: unknown, inText: ReadonlySet<string>): LibraryFile {
  const items = (Array.isArray(references) ? references : []) as Record<string, unknown>[];
  return {
    left: [],
    items: items.map((fields) => {
      const { id, ...rest } = fields;
      const name = String(id ?? '');
      const isKey = /^[a-z][\w:.-]*$/i.test(name) && !/^[A-Z0-9]{8}$|^(?:ITEM|endnote)-/.test(name);
      const isEditors = !inText.has(name);
      return { name, line: 1, fields: isKey ? fields : rest, lost: [], remarks: [], isEditors };
    }),
  };
}

function knownKeys(folder: string): { ids: string[]; aliases: Map<string, string> } {
  const text = readText(folder, 'sources.yaml', []) ?? '';
  const works = parseYamlList('sources.yaml', text, sourceSchema, [], new Set());
  return {
    ids: works.map(({ data }) => data.id),
    aliases: new Map(works.flatMap(({ data }) => (data.custom.keys ?? []).map((alias) => [alias, data.id]))),
  };
}

/** The text without what the site's editors said in a Word file that it made. */
const withoutEditorsNotes = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block) => !(block.t === 'Div' && styleOf(block.c[0]) === 'Editors’ Note'));

/** By what the document calls the works that it cites. */
function citedIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) citedIn(one, found);
  else if (typeof value === 'object' && value !== null) {
    const { citationId } = value as { citationId?: unknown };
    if (typeof citationId === 'string') found.add(citationId);
    for (const one of Object.values(value)) citedIn(one, found);
  }
  return found;
}

export function sourcesRemaining({ left, changed, capitals }: Imported): Remaining[] {
  return [
    ...left.map(({ name, why }) => ({
      file: 'sources.yaml',
      ...told.workLeft(name, why),
    })),
    ...changed.map(({ key, how }) => ({
      file: 'sources.yaml',
      place: key,
      ...told.workChanged(how),
    })),
    ...(capitals.length > 0
      ? [
          {
            file: 'sources.yaml',
            ...told.capitals(capitals.join(', ')),
          },
        ]
      : []),
  ];
}
