/** TEST_PORT lets two runs share a machine; the servers of one are far apart, those of another are beside them. */
const port = Number(process.env['TEST_PORT'] ?? 4399);

/** The site as `npm run build` made it. */
export const site = { port, url: `http://localhost:${port}/` };

/** The same, with a history of redirects, built for a folder of somebody's domain; the tests make it. */
export const based = {
  port: port + 1000,
  path: '/some/base/',
  url: `http://localhost:${port + 1000}/`,
  content: '.results/content',
};

/** `npm run dev`, for the test that edits. */
export const developing = { port: port + 2000 };
