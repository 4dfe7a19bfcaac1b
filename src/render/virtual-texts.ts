import { join } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder } from '../config.ts';
import { library } from '../library/shared-library.ts';
import { keptPages } from './kept-pages.ts';

/**
 * The module `virtual:texts`: by the file of each section, what loads the component that its text was made into. While
 * developing, none of them is looked at before it is asked for, or an edit of one would wait for all.
 */
export function texts(): Plugin {
  return {
    name: 'texts',
    resolveId: (id) => (id === 'virtual:texts' ? `\0${id}` : undefined),
    load(id) {
      if (id !== '\0virtual:texts') return undefined;
      const isBuild = this.environment.mode === 'build';
      const rendered = library().sections.filter((section) => !keptPages()?.keepsText(section));
      const entries = rendered.map(({ file }) => {
        const path = JSON.stringify(join(contentFolder, file).replaceAll('\\', '/'));
        return `${JSON.stringify(file)}: () => ${isBuild ? 'import' : 'load'}(${path}),\n`;
      });
      const load = 'const load = (path) => import(/* @vite-ignore */ path);\n';
      return `${isBuild ? '' : load}export default {\n${entries.join('')}};`;
    },
  };
}
