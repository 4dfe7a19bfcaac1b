import { defineConfig } from 'astro/config';
import { contentReload } from './src/build/content-reload.ts';
import { stagingFolder } from './src/build/folders.ts';
import { base, siteUrl } from './src/library/address.ts';
import { accent } from './src/styles/accent.ts';
import { noteAnchors } from './src/styles/note-anchors.ts';

export default defineConfig({
  site: siteUrl.href,
  base,
  outDir: stagingFolder,
  cacheDir: '.astro/cache',
  trailingSlash: 'always',
  // 'jsx', the default, joins words that stand on separate lines.
  compressHTML: true,
  // The Content-Security-Policy allows no inline code.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  integrations: [contentReload()],
  devToolbar: { enabled: false },
  vite: {
    plugins: [accent(), noteAnchors()],
    // The search index is there already; the build has emptied the folder before.
    build: { assetsInlineLimit: 0, emptyOutDir: false },
  },
});
