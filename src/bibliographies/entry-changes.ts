import { sourceSchema } from '../model/source.ts';
import type { Entry } from './entry-of-item.ts';

/**
 * Lets go of what the schema refuses, so that a bad optional field costs that field: the first of two ISBNs, no address, a journal
 * article without journal as a document. What a work cannot do without is left, for the caller to tell.
 */
export function mend({ record, changes }: Entry): void {
  // Each turn takes a field away or changes the type once.
  for (let turn = 0; turn < 30; turn += 1) {
    const { error } = sourceSchema.safeParse(record);
    const [issue] = error?.issues ?? [];
    if (issue === undefined) return;
    const [field, ...inner] = issue.path.map(String);
    if (field === undefined || field === 'id' || (field === 'title' && issue.path.length === 1)) return;
    if (field === 'container-title' && !(field in record)) {
      changes.retyped.push(
        `${record['type']} without what it is a part of taken as ${record['type'] === 'chapter' ? 'book' : 'document'}`,
      );
      record['type'] = record['type'] === 'chapter' ? 'book' : 'document';
      continue;
    }
    if (!(field in record)) return;
    const value = record[field];
    changes.lost.push(`${field}${typeof value === 'string' ? ` “${value}”` : ''} (${issue.message})`);
    if (field === 'custom' && inner[0]) {
      const { [inner[0]]: _gone, ...rest } = value as Record<string, unknown>;
      record['custom'] = rest;
    } else if (Array.isArray(value) && inner[0] !== undefined && value.length > 1) {
      record[field] = value.filter((_, index) => String(index) !== inner[0]);
    } else delete record[field];
  }
}

/** In words: "bill taken as legislation; not kept: original-date". Empty where nothing was lost. */
export function changesOf({ changes: { retyped, reworded, lost } }: Entry): string {
  const all = [...new Set(lost)];
  return [...retyped, ...reworded, ...(all.length > 0 ? [`not kept: ${all.join(', ')}`] : [])].join('; ');
}
