import * as ar from './ar/index.ts';
import type { Catalogue } from './catalogue.ts';
import * as en from './en/index.ts';
import * as es from './es/index.ts';
import * as fr from './fr/index.ts';
import * as ru from './ru/index.ts';
import * as zh from './zh/index.ts';

/** The languages that the interface speaks: those with every message. */
export const catalogues = { en, fr, es, ru, ar, zh } satisfies Record<string, Catalogue>;
export type Language = keyof typeof catalogues;

export const languages = Object.keys(catalogues) as [Language, ...Language[]];

export const isOffered = (language: string | undefined): language is Language =>
  language !== undefined && Object.hasOwn(catalogues, language);
