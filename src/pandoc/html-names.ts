/** Elements whose names Pandoc's reader passes over. */
const named =
  /<(?:p|blockquote|dd|dt|td|th|figcaption|caption|pre)\b[^>]*\bid\s*=\s*(?:"([^"]+)"|'([^']+)'|([^\s"'>]+))[^>]*>/gi;

/** HTML as Pandoc keeps all of it that links lead to: the name of a paragraph stands in it. */
export const withNames = (source: string): string =>
  source.replace(named, (tag, double?: string, single?: string, bare?: string) => {
    const name = double ?? single ?? bare ?? '';
    return /^<(?:blockquote|pre)/i.test(tag)
      ? `<p><span id="${name}"></span></p>${tag}`
      : `${tag}<span id="${name}"></span>`;
  });
