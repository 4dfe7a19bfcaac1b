import { Parser } from 'htmlparser2';

/** What can run, load or show something else than the drawing. */
const unsafe = new Set([
  ...[
    'script',
    'foreignobject',
    'iframe',
    'object',
    'embed',
    'audio',
    'video',
    'canvas',
    'handler',
    'listener',
  ],
  ...['set', 'animate', 'animatemotion', 'animatetransform', 'metadata', 'sodipodi:namedview'],
]);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Whether a style or an attribute leads out of the drawing. */
const leadsOut = (value: string): boolean =>
  /@import|expression\(|image-set\(|url\(\s*['"]?(?!#)|\\[0-9a-f]/i.test(value);

/**
 * A drawing without scripts, handlers of events, animations of links, and anything that it would load: whoever opens it by
 * itself gets the drawing alone.
 * @throws Error where it is no SVG
 */
export function safeSvg(svg: string): string {
  let written = '';
  let skipped = 0;
  let isStyle = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped > 0 || unsafe.has(name.toLowerCase())) {
          skipped += 1;
          return;
        }
        // What is drawn in a link stays; the link does not.
        if (name === 'a') return;
        isStyle = name === 'style';
        const kept = Object.entries(attributes).filter(([key, value]) => isSafe(key, value));
        written += `<${name}${kept.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
      },
      ontext(text) {
        if (skipped === 0 && !(isStyle && leadsOut(text))) written += escaped(text);
      },
      onclosetag(name) {
        if (skipped > 0) skipped -= 1;
        else if (name !== 'a') written += `</${name}>`;
        isStyle = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(svg);
  if (!/^\s*<svg[\s>]/.test(written)) throw new Error('It is no SVG.');
  return `${written.trim()}\n`;
}

function isSafe(name: string, value: string): boolean {
  if (/^on/i.test(name) || leadsOut(value)) return false;
  if (!/(?:^|:)href$/i.test(name)) return true;
  return value.startsWith('#') || /^data:image\/(?:png|jpeg|webp|gif);/i.test(value);
}

/** How large a drawing is, in its own units; undefined where it does not say. */
export function svgSize(svg: string): { width: number; height: number } | undefined {
  const [tag = ''] = /<svg\b[^>]*>/.exec(svg) ?? [];
  const [, box] = /\bviewBox="([^"]*)"/.exec(tag) ?? [];
  const [, , boxWidth = 0, boxHeight = 0] =
    box
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const side = (name: string) =>
    Number.parseFloat(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(tag)?.[1] ?? '');
  const [width, height] = [side('width') || boxWidth, side('height') || boxHeight];
  return width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
}
