import { language } from '../../messages/messages.ts';
import { words as ar } from './ar.ts';
import { words as en } from './en.ts';
import { words as es } from './es.ts';
import { words as fr } from './fr.ts';
import type { LanguageWords } from './language.ts';
import { words as ru } from './ru.ts';
import { words as zh } from './zh.ts';

/** What search knows of the site’s language. In scripts that readers load, this file is that language’s (src/build/site-messages.ts). */
export const words: LanguageWords = { en, fr, es, ru, ar, zh }[language];
