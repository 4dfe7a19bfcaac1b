import { isOffered, type Language } from '../messages/catalogues.ts';
import type { Document } from './document.ts';
import { siteLanguage } from './language.ts';

/*
 * Who speaks which language: a text its own, with its notes and what cites it; a file of a text (a book, a Word file, Markdown), too. A
 * page speaks the site's, also of a text in another, and so does what lists pages for programs.
 */

/**
 * The language that the words of a document are in here: an original and an abridgement keep the author's; a translation and
 * a restatement are in the site's own, whatever `language` says of the original.
 */
export function textLanguage({ edition, language }: Pick<Document, 'edition' | 'language'>): string {
  return edition === 'original' || edition === 'abridgement' ? (language ?? siteLanguage) : siteLanguage;
}

/** The `lang` of its words on a page: nothing where they are in the language of the page around them. */
export function foreignLanguage(document: Pick<Document, 'edition' | 'language'>): string | undefined {
  const language = textLanguage(document);
  return language === siteLanguage ? undefined : language;
}

/**
 * The language in which its notes, and citations of it, say what they say: that of its words, where the interface speaks it, and
 * otherwise the site's. What a page says about it is always the site's.
 */
export function citingLanguage(document: Pick<Document, 'edition' | 'language'>): Language {
  const [language] = textLanguage(document).split('-');
  return isOffered(language) ? language : siteLanguage;
}

/** The language that a book of some documents speaks: theirs, where they have one in common. */
export function bookLanguage(documents: readonly Pick<Document, 'edition' | 'language'>[]): Language {
  const [language, ...others] = new Set(documents.map(citingLanguage));
  return language === undefined || others.length > 0 ? siteLanguage : language;
}

/** The `lang` of what the site itself says in the midst of a text: a number's name, a mark's. */
export const siteLanguageIn = (document: Pick<Document, 'edition' | 'language'>): string | undefined =>
  foreignLanguage(document) && siteLanguage;
