import { language } from '../../messages/messages.ts';
import { asking as ar } from './ar.ts';
import { asking as en } from './en.ts';
import { asking as es } from './es.ts';
import { asking as fr } from './fr.ts';
import type { Asking } from './language.ts';
import { asking as ru } from './ru.ts';
import { asking as zh } from './zh.ts';

/** How people ask in the site’s language. In scripts that readers load, this file is that language’s (src/build/site-messages.ts). */
export const asking: Asking = { en, fr, es, ru, ar, zh }[language];
