/*
 * On paper, every page but the first says of what it is: the text, and the section. CSS cannot take words from a page into its margins, so
 * they are written into a sheet when somebody prints; an engine without boxes in the margins has heads of its own.
 */

addEventListener(
  'beforeprint',
  () => {
    const title = document.querySelector('main h1')?.textContent?.trim() ?? document.title;
    const whole =
      document.querySelector<HTMLMetaElement>('[name="citation_title"]')?.content ??
      document.querySelector('header .name')?.textContent ??
      '';
    const words = (text: string) => (text === title && text === whole ? '' : JSON.stringify(text));
    const box = (place: string, text: string) =>
      `@top-${place}{content:${words(text) || '""'};font:8pt system-ui,sans-serif;color:#555;vertical-align:bottom;padding-bottom:4mm}`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page{${box('left', whole)}${box('right', title)}}@page:first{@top-left{content:none}@top-right{content:none}}`,
    );
    document.adoptedStyleSheets.push(sheet);
  },
  { once: true },
);

export {};
