import { words } from './languages/site.ts';
import { basesOf } from './words.ts';

/** What else the language calls what this word names, and how else it is spelled. Who asks for one form means the others, too. */
export function variantsOf(word: string): string[] {
  const bases = basesOf(word);
  const names = words.forms.filter((names) => bases.some((base) => names.includes(base))).flat();
  const spelled = words.endings.flatMap(([one, other]) => (one.test(word) ? [word.replace(one, other)] : []));
  return [...new Set([...names, ...spelled])].filter((other) => other !== word);
}
