/*
 * On paper, every sheet but the first says of what it is: the text, and the section. CSS cannot take words from a page into its margins, so
 * they are written into a sheet of styles when somebody prints (how they are set, styles/print.css says). An engine without boxes in the
 * margins has heads of its own.
 */

addEventListener(
  'beforeprint',
  () => {
    const box = (place: string, text = '') => `@top-${place}{content:${JSON.stringify(text)}}`;
    const whole = document.querySelector<HTMLMetaElement>('[name="citation_title"]')?.content;
    const title = document.querySelector('h1')?.textContent?.trim();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page{${box('left', whole === title ? '' : whole)}${box('right', title)}}@page:first{@top-left{content:none}@top-right{content:none}}`,
    );
    document.adoptedStyleSheets.push(sheet);
  },
  { once: true },
);

export {};
