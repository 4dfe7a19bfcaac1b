import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rtlcss from 'rtlcss';
import { freeMemory } from './src/build/free-memory.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { siteMessages } from './src/build/site-messages.ts';
import { base, siteUrl, stagingFolder } from './src/config.ts';
import { bundledPackages } from './src/formats/licenses.ts';
import { siteDirection } from './src/model/language.ts';
import { pictures } from './src/render/picture-files.ts';
import { rehypePlugins, remarkPlugins } from './src/render/transformations.ts';
import { texts } from './src/render/virtual-texts.ts';
import { contentReload } from './src/serving/content-reload.ts';
import { colors } from './src/styles/colors.ts';
import { noteAnchors } from './src/styles/note-anchors.ts';

export default defineConfig({
  site: siteUrl.href,
  base,
  outDir: stagingFolder,
  cacheDir: '.astro',
  trailingSlash: 'always',
  // 'jsx', the default, joins words that stand on separate lines.
  compressHTML: true,
  // What may stand in pages is put there when all are rendered (src/hosting/inline-code.ts), and the policy names it.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ gfm: false, smartypants: false, remarkPlugins, rehypePlugins }),
  },
  integrations: [mdx({ optimize: true }), contentReload()],
  devToolbar: { enabled: false },
  vite: {
    // Not in node_modules/, which several projects may share, and builds at once would spoil.
    cacheDir: '.astro/vite',
    plugins: [
      siteMessages(),
      texts(),
      pictures(),
      colors(),
      noteAnchors(),
      plainImports(),
      bundledPackages(),
      freeMemory(),
    ],
    // The sheets are written for pages from left to right; a site in Arabic has them mirrored.
    ...(siteDirection === 'rtl' && { css: { postcss: { plugins: [rtlcss()] } } }),
    build: {
      assetsInlineLimit: 0,
      // The search index is there already; the build has emptied the folder before.
      emptyOutDir: false,
      // Every MDX file compiles to a module with a directive that bundlers warn of and nothing needs.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // A name that two scripts know stands in both: a module for it would be a request more on every page.
        optimization: { inlineConst: { mode: 'all' } },
      },
    },
  },
});
