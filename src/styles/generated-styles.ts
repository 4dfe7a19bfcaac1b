import type { Plugin } from 'vite';

/** A stylesheet that is made of the content: `import 'virtual:<name>.css'` takes it into a page. */
export function generatedStyles(name: string, rules: () => string): Plugin {
  const id = `virtual:${name}.css`;
  return {
    name,
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? rules() : undefined),
  };
}
