/** What Chromium leaves out in the tests, because it takes time and no page is another for it. */
export const switches = [
  '--no-sandbox',
  // One process draws all pages of a browser, and paints them: starting one for each took a fourth of a visit.
  '--renderer-process-limit=1',
  '--in-process-gpu',
  '--disable-gpu',
  // A frame and a compositor of its own for each document that is visited (RenderDocument) take another fourth. The last list
  // counts: of Playwright's own, it has again what pages could be drawn or left by.
  '--disable-features=RenderDocument,PaintHolding,AvoidUnnecessaryBeforeUnloadCheckSync',
  // Optimized code never pays on pages that are left so soon: it is compiled anew for each, a fifth of what axe takes.
  '--js-flags=--no-opt --no-maglev',
];
