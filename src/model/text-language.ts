import { isOffered, type Language } from '../messages/catalogues.ts';
import type { Document } from './document.ts';
import { siteLanguage } from './language.ts';

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
