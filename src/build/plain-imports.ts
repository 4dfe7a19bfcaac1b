import type { Plugin } from 'vite';

/**
 * Scripts that load others do it by plain `import()`. Vite wraps every such call in a helper, 760 bytes in a file of its own on
 * each page, that fetches styles and further modules along with them: what is loaded later here brings its styles itself, and is
 * small. So the helper becomes one that only calls, in the script itself.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    // Nor does it need the lists of files that the helper would fetch, which each script holds otherwise.
    config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
    renderChunk: (code) =>
      code.replace(
        /import \{ \w+ as __vitePreload \} from "[^"]*preload-helper[^"]*";/,
        'const __vitePreload = (load) => load();',
      ),
    generateBundle(_options, bundle) {
      for (const name of Object.keys(bundle)) if (name.includes('preload-helper')) delete bundle[name];
    },
  };
}
