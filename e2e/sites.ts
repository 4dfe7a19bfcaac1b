/** TEST_PORT lets two runs share a machine; the servers of one are far apart, those of another are beside them. */
const port = Number(process.env['TEST_PORT'] ?? 4399);

/** What `npm run build` made of content/. The tests of the texts read it, and those of what a first visit costs. */
export const site = { port, url: `http://localhost:${port}/`, folder: '.site' };

/** The made site in fixture/, for a folder of somebody's domain and kept on devices. The tests of the engine read it. */
export const fixture = {
  content: 'e2e/fixture',
  folder: '.results/fixture',
  port: port + 1000,
  path: '/some/base/',
  url: `http://localhost:${port + 1000}/some/base/`,
};

/** `npm run dev`, for the test that edits. */
export const developing = { port: port + 2000 };

/** A site with documents that have more note than text, and with names that would do harm, which engines/made.ts writes. */
export const made = {
  content: '.results/made-content',
  folder: '.results/made',
  port: port + 3000,
  url: `http://localhost:${port + 3000}/`,
};

/** Small sites of which every word is in another language than English. */
export const inLanguages = (['fr', 'ar', 'zh'] as const).map((language, index) => ({
  language,
  content: `e2e/languages/${language}`,
  folder: `.results/languages/${language}`,
  port: port + 4000 + index * 1000,
  url: `http://localhost:${port + 4000 + index * 1000}/`,
}));
