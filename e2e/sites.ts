/** TEST_PORT lets two runs share a machine. */
const port = Number(process.env['TEST_PORT'] ?? 4399);

/** The site as `npm run build` made it. */
export const site = { port, url: `http://localhost:${port}/` };

/** The same, with a history of redirects, built for a folder of somebody's domain; the tests make it. */
export const based = {
  port: port - 1,
  path: '/some/base/',
  url: `http://localhost:${port - 1}/`,
  content: '.results/content',
};
