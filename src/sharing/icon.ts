import sharp from 'sharp';

// Each picture is drawn once, several at a time: nothing to remember, nothing to divide.
sharp.cache(false);
sharp.concurrency(1);

/** The mark of the site: a page with a note, in the accent color. `inset` leaves room for launchers that cut icons round. */
export function iconSvg(accent: string, { rounded = true, inset = 0 } = {}): string {
  const scale = (32 - 2 * inset) / 32;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<rect width="32" height="32"${rounded ? ' rx="6"' : ''} fill="${accent}"/>`,
    `<g transform="translate(${inset} ${inset}) scale(${scale})" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round">`,
    '<path d="M9 9h14M9 15h14M9 21h7"/><circle cx="22" cy="22" r="1.5" fill="#fff"/></g></svg>\n',
  ].join('');
}

/** The pictures made of it, by file name, as devices ask for them. */
export const icons = {
  'apple-touch-icon.png': { size: 180, rounded: false, inset: 1 },
  'icon-192.png': { size: 192, rounded: true, inset: 0 },
  'icon-512.png': { size: 512, rounded: true, inset: 0 },
  'icon-maskable-512.png': { size: 512, rounded: false, inset: 1 },
} as const;

export function drawPng(svg: string, size: number): Promise<Buffer> {
  return (
    sharp(Buffer.from(svg), { density: (72 * size) / 32 })
      .resize(size, size)
      // Flat colors: a small palette without dithering looks the same. Asked for the last tenth of quality, the search for
      // the palette takes most of the time.
      .png({ palette: true, colors: 32, quality: 90, dither: 0, compressionLevel: 7, effort: 1 })
      .toBuffer()
  );
}

/** A PNG in the container that browsers have asked for at /favicon.ico since 1999. */
export async function drawIco(svg: string, size = 32): Promise<Buffer> {
  const png = await drawPng(svg, size);
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // with one picture
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // plane
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
