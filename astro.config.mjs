import { defineConfig } from 'astro/config';
import { contentReload } from './src/build/content-reload.ts';
import { stagingFolder } from './src/build/folders.ts';
import { base } from './src/library/address.ts';
import { noteAnchors } from './src/styles/note-anchors.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
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
    plugins: [noteAnchors()],
    // The search index is there already; the build has emptied the folder before.
    build: { assetsInlineLimit: 0, emptyOutDir: false },
  },
});
