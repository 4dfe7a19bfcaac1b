import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reservedKeys } from '../library/check/reserved.ts';
import { findDocuments } from '../library/read/find-documents.ts';
import { keySchema } from '../model/key.ts';
import { UsageError } from '../syntax/usage-error.ts';
import { modeline } from './json-schemas.ts';

/** Where a new site begins: lists without entries, and a name to be changed. */
const lists = ['sources', 'statistics', 'callouts', 'terms', 'events', 'comparisons'];

/**
 * Makes the folder of a document that passes the check as it is, and what the content folder lacks around it.
 * Nothing that is there is touched.
 * @param folder the content folder; it is made where it is not there
 * @returns the files that were written, relative to the content folder
 * @throws UsageError when the key is none, is taken, or is an address that the site itself uses
 */
export function newDocument(folder: string, key: string): string[] {
  const checked = keySchema.safeParse(key);
  if (!checked.success) throw new UsageError(`"${key}" is no key. ${checked.error.issues[0]?.message}`);
  if (reservedKeys.document.includes(key)) {
    throw new UsageError(`The site itself uses the address /${key}/. Choose another key.`);
  }
  mkdirSync(folder, { recursive: true });
  const taken = findDocuments(folder, []).some(({ record }) => record.split('/')[1] === key);
  if (taken || existsSync(join(folder, 'documents', key))) {
    throw new UsageError(`There is a document "${key}" already. Edit it, or choose another key.`);
  }
  const title = key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');
  return [
    ...makeLists(folder),
    ...write(
      folder,
      `documents/${key}/document.yaml`,
      `${modeline('document', join(folder, 'documents', key))}${documentFile(key, title)}`,
    ),
    ...write(folder, `documents/${key}/01-${key}-1.mdx`, sectionFile(`${key}-1`)),
  ];
}

/**
 * Writes what a content folder has around its documents, where it is not there.
 * @param home where the folder will stand, if not where it is written
 */
export function makeLists(folder: string, home = folder): string[] {
  return [
    ...write(folder, 'site.yaml', `${modeline('site', home)}${siteFile}`),
    ...lists.flatMap((list) => write(folder, `${list}.yaml`, `${modeline(list, home)}[]\n`)),
  ];
}

/** Writes a file where none is, and names it. */
function write(folder: string, file: string, text: string): string[] {
  const path = join(folder, file);
  if (existsSync(path)) return [];
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return [file];
}

const siteFile = `name: A reader
title: A reader, annotated
description: One sentence for search engines and link previews.
lead: Two or three sentences at the top of the front page.
about:
  - id: edition
    title: This edition
    text: Who made it, what is in it, what it may be used for, and how to reach you.
    documents: true
`;

const documentFile = (key: string, title: string): string => `key: ${key}
title: ${title}
short-title: ${title}
kind: Report
type: report
# Whose words it is: original, restatement, translation or abridgement.
edition: original
# "sections": a page each; "single": the whole text on one page.
paging: sections
authors:
  - { family: Family name, given: Given name }
  # - { literal: Name of a body }
issued: "${new Date().getUTCFullYear()}"
description: One sentence for search engines and link previews.
lead: Two or three sentences for the front page.
`;

const sectionFile = (key: string): string => `---
key: ${key}
title: First section
summary: One or two sentences, what a reader learns here.
---

The first paragraph. It has a note.[^1]

[^1]: The text of the note.
`;
