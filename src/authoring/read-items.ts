import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import { z } from 'zod';
import { UsageError } from '../build/usage-error.ts';

export function readItems(file: string): Record<string, unknown>[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`"${file}" cannot be read. Name a file that is there.`);
  }
  if (extname(file) === '.bib') return parse(file, 'BibTeX', () => new Cite(text).data);
  if (extname(file) === '.json') {
    const items = z.array(z.record(z.string(), z.unknown()));
    return parse(file, 'CSL-JSON', () => items.parse(JSON.parse(text)));
  }
  throw new UsageError(`"${file}" is neither CSL-JSON (.json) nor BibTeX (.bib).`);
}

function parse<T>(file: string, format: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof z.ZodError ? 'it is no list of works' : (error as Error).message;
    throw new UsageError(`"${file}" is not ${format}: ${reason}.`);
  }
}
