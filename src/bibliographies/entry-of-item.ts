import { sourceSchema } from '../model/source.ts';
import { isWorkType, type WorkType } from '../model/work-kind.ts';
import { typedMarkup } from '../syntax/markup-in-plain-text.ts';
import { own } from '../syntax/own.ts';
import { dateOf } from './entry-date.ts';
import { identifierOf, isAlias, textOf } from './entry-fields.ts';
import { newKey } from './entry-key.ts';
import { distinct, names } from './entry-names.ts';
import { languageOf } from './guess-language.ts';
import type { LibraryItem } from './item.ts';

/** What a work of a library becomes in sources.yaml, and in words what became of its fields. */
export interface Entry {
  record: Record<string, unknown>;
  changes: { retyped: string[]; reworded: string[]; lost: string[] };
}

/** Fields that are no plain text of one line. */
const otherFields = new Set(
  'id type author editor translator issued accessed original-date language custom'.split(' '),
);

/** The fields that are taken over as they are, in the order in which they are written. */
const textFields = Object.keys(sourceSchema.shape).filter((name) => !otherFields.has(name));

/** Fields by which CSL 1.0.1 called them, and what a field of ours may stand under besides. */
const formerNames: Record<string, string> = { 'event-title': 'event' };

/** What a library program keeps for itself, and no citation prints. */
const unprinted = new Set(
  'id type _graph abstract call-number citation-key citation-label keyword source title-short shortTitle container-title-short journalAbbreviation note-short categories system_id annote'.split(
    ' ',
  ),
);

/**
 * @param isTaken whether a key is one of sources.yaml already
 */
export function entryOf(item: LibraryItem, isTaken: (key: string) => boolean): Entry {
  const { fields } = item;
  const changes: Entry['changes'] = { retyped: [], reworded: [], lost: [...item.lost] };
  const dated = (name: string): string | undefined => {
    const found = dateOf(fields[name]);
    if (found.reworded && found.date)
      changes.reworded.push(`${name} “${found.reworded}” taken as ${found.date}`);
    else if (found.reworded && !found.status) changes.lost.push(`${name} “${found.reworded}”`);
    return found.date;
  };
  const [author, editor, translator] = ['author', 'editor', 'translator'].map((role) => {
    const written = fields[role];
    if (written !== undefined && !Array.isArray(written)) changes.lost.push(role);
    return names(written);
  });
  const issued = dated('issued');
  const accessed = dated('accessed');
  const original = dated('original-date');
  const status = dateOf(fields['issued']).status;
  const texts = textFields.flatMap((field): [string, string][] => {
    const value = fields[field] ?? fields[own(formerNames, field) ?? field];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const text = textOf(String(value));
    return text === '' ? [] : [[field, identifierOf(field, text)]];
  });
  const record: Record<string, unknown> = {
    id: '',
    type: typeOf(fields, changes),
    ...(author?.length && { author: distinct(author) }),
    ...(editor?.length && { editor: distinct(editor) }),
    ...(translator?.length && { translator: distinct(translator) }),
    ...Object.fromEntries(texts),
    ...(status && !fields['status'] && !issued && { status }),
    ...(accessed && { accessed }),
    ...(issued && { issued }),
    ...(original && { 'original-date': original }),
  };
  const language = languageOf(fields);
  if (language) record['language'] = language;
  if (item.hasOthers) record['custom'] = { ...(record['custom'] as object), 'other-authors': true };
  if (item.isEditors) record['custom'] = { ...(record['custom'] as object), editors: 'note' };
  record['id'] = newKey(item, author?.[0], issued, language, isTaken);
  const alias = String(fields['citation-key'] ?? fields['id'] ?? '');
  if (alias !== record['id'] && isAlias(alias)) {
    record['custom'] = { ...(record['custom'] as object), keys: [alias] };
  }
  const remarks = [...item.remarks, ...(typeof fields['note'] === 'string' ? [fields['note']] : [])]
    .map(textOf)
    .filter((text) => text !== '' && typedMarkup(text) === undefined);
  if (remarks.length > 0)
    record['custom'] = { ...(record['custom'] as object), remarks: [...new Set(remarks)] };

  const renamed = Object.entries(formerNames).flatMap(([name, former]) => (name in record ? former : []));
  for (const [name, value] of Object.entries(fields)) {
    const isTold = changes.lost.some((one) => one === name || one.startsWith(`${name} “`));
    const isKept = name in record || isTold || renamed.includes(name) || unprinted.has(name);
    if (!isKept && !(name === 'note' && remarks.length > 0) && !(name === 'issued' && status)) {
      if (!['""', '[]', '{}', 'null'].includes(JSON.stringify(value))) changes.lost.push(name);
    }
  }
  return { record, changes };
}

function typeOf(fields: Record<string, unknown>, changes: Entry['changes']): WorkType {
  const type = String(fields['type'] ?? '');
  if (isWorkType(type)) return type;
  changes.retyped.push(type === '' ? 'no type: taken as document' : `${type} taken as document`);
  return 'document';
}
