import type { Plugin } from 'vite';
import { keptPages } from '../render/kept-pages.ts';

/** A stylesheet that is made of the content: `import 'virtual:<name>.css'` takes it into a page. */
export function generatedStyles(name: string, rules: () => string): Plugin {
  const id = `virtual:${name}.css`;
  return {
    name,
    configResolved: () => keptPages()?.useStyles(name, rules()),
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? rules() : undefined),
  };
}
