/**
 * Adds a stylesheet to the page, for what is shown only once a reader asks for it.
 * @param href its address, as `import href from './x.css?url'` gives it
 * @returns when it is there, or cannot be had
 */
export function loadStyle(href: string): Promise<unknown> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  const loaded = new Promise((resolve) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
  });
  document.head.append(sheet);
  return loaded;
}
