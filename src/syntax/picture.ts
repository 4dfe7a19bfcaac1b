/*
 * What a picture is by its bytes: a name alone says nothing. It is decoded when the site is built; what would break that, or
 * would never end, is known from its first bytes.
 */

type Side = { width: number; height: number };

interface Kind {
  /** How it begins. */
  is: (bytes: Buffer) => boolean;
  /** What its head says of its size in pixels. */
  size: (bytes: Buffer) => Side | undefined;
  /** Whether its end is there, too. */
  isWhole: (bytes: Buffer) => boolean;
}

const latin = (bytes: Buffer, from: number, to: number): string =>
  bytes.subarray(from, to).toString('latin1');

/** By the ending of their names. */
const kinds: Record<string, Kind> = {
  png: {
    is: (bytes) => latin(bytes, 1, 4) === 'PNG',
    size: (bytes) =>
      bytes.length < 24 ? undefined : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) },
    isWhole: (bytes) => bytes.includes('IEND'),
  },
  jpg: {
    is: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8,
    size: jpegSize,
    isWhole: (bytes) => bytes.includes(Buffer.from([0xff, 0xd9])),
  },
  gif: {
    is: (bytes) => latin(bytes, 0, 3) === 'GIF',
    size: (bytes) =>
      bytes.length < 10 ? undefined : { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) },
    isWhole: (bytes) => bytes.includes(0x3b, 13),
  },
  webp: {
    is: (bytes) => latin(bytes, 8, 12) === 'WEBP',
    size: webpSize,
    isWhole: (bytes) => bytes.length >= bytes.readUInt32LE(4) + 8,
  },
  avif: {
    is: (bytes) => /^ftypavi[fs]/.test(latin(bytes, 4, 12)),
    size: (bytes) => {
      const at = bytes.indexOf('ispe') + 8;
      return at < 8 || bytes.length < at + 8
        ? undefined
        : { width: bytes.readUInt32BE(at), height: bytes.readUInt32BE(at + 4) };
    },
    isWhole: () => true,
  },
  svg: {
    is: (bytes) =>
      /^[\s\uFEFF]*(?:<\?xml[\s\S]{0,300}?\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b/i.test(
        bytes.subarray(0, 3000).toString('utf8'),
      ),
    // Drawings are as large as one likes.
    size: () => ({ width: 1, height: 1 }),
    isWhole: (bytes) =>
      /<\/svg\s*>\s*(?:<!--[\s\S]*?-->\s*)*$|<svg\b[^>]*\/>\s*$/i.test(bytes.toString('utf8')),
  },
};

const found = (bytes: Buffer): [ending: string, kind: Kind] | undefined =>
  Object.entries(kinds).find(([, { is }]) => is(bytes));

/** The ending of the name that a picture should have. */
export const pictureEnding = (bytes: Buffer): string | undefined => found(bytes)?.[0];

/** Code in a drawing, or something that it would fetch from elsewhere. */
const active =
  /<(?:script|foreignObject|iframe|object|embed|audio|video|image|feImage|use|animate|set|handler|listener)\b(?![^>]*[\s:]href\s*=\s*["']#)|\son\w+\s*=|(?:href|src)\s*=\s*["'](?!#)[^"']*|javascript:|@import|image-set\(|<!ENTITY|url\(\s*["']?(?!#)|\\[0-9a-f]/i;

/** @returns what of a drawing is code, or leads out of it */
const activePartOf = (svg: string): string | undefined => active.exec(svg)?.[0].trim();

/** Larger than any photograph that a page shows, and few enough to be held in memory at once. */
export const pictureLimits = { bytes: 20 * 1024 * 1024, pixels: 100_000_000 };

/** What is wrong with a picture that is shown, and what to do. */
export function pictureFault(name: string, bytes: Buffer): [message: string, hint: string] | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).replace('jpeg', 'jpg');
  const one = found(bytes);
  if (one === undefined) {
    const formats = 'PNG, JPEG, WebP, AVIF, GIF or SVG';
    return [`"${name}" is no picture.`, `Open it in a program for pictures, and save it as ${formats}.`];
  }
  const [kind, { size, isWhole }] = one;
  if (kind !== ending) {
    const meant = name.replace(/\.\w+$/, `.${kind}`);
    return [`"${name}" is a picture of another kind, ${kind}.`, `Call it ${meant}.`];
  }
  const { width, height } = size(bytes) ?? { width: 0, height: 0 };
  if (width * height === 0 || !isWhole(bytes))
    return [`A part of "${name}" is missing.`, 'Copy it anew from where it comes from.'];
  if (width * height > pictureLimits.pixels) {
    const million = Math.round((width * height) / 1e6).toLocaleString('en-US');
    return [
      `"${name}" has ${width} × ${height} pixels, which are ${million} million.`,
      `A picture may have ${pictureLimits.pixels / 1e6} million: save it smaller.`,
    ];
  }
  const part = kind === 'svg' ? activePartOf(bytes.toString('utf8')) : undefined;
  if (part !== undefined) {
    return [
      `"${name}" holds ${JSON.stringify(part.slice(0, 60))}: code, or something from elsewhere.`,
      'Save it as plain SVG or as PNG: a drawing of the site is a drawing alone.',
    ];
  }
  return undefined;
}

function jpegSize(bytes: Buffer): Side | undefined {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    // Start of a frame; three of its numbers stand for something else.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
  }
  return undefined;
}

function webpSize(bytes: Buffer): Side | undefined {
  if (bytes.length < 30) return undefined;
  const form = latin(bytes, 12, 16);
  if (form === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  if (form === 'VP8L') {
    const bits = bytes.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
}
