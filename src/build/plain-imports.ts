import type { Plugin } from 'vite';

/**
 * Scripts that load others do it by plain `import()`. Vite wraps every such call in a helper, 760 bytes on each page, that
 * fetches styles and further modules along with them: what is loaded later here brings its styles itself, and is small.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    // Nor does it need the lists of files that the helper would fetch, which each script holds otherwise.
    config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  };
}
