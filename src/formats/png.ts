import sharp from 'sharp';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

// Each picture is drawn once, several at a time: a cache would never answer, and threads within one would wait for each other.
sharp.cache(false);
sharp.concurrency(1);

/**
 * A drawing as PNG. It holds outlines and no text, which would be set in whatever fonts the machine has.
 * @param svg with its width and height
 * @param width of the picture in pixels
 */
export function drawPng(svg: Element, width: number): Promise<Buffer> {
  return (
    sharp(Buffer.from(toXml(svg)), { density: (72 * width) / Number(svg.attributes['width']) })
      // Flat colors: a small palette without dithering looks the same, in half the bytes. Asked for the last tenth of quality,
      // the search for the palette takes most of the time.
      .png({ palette: true, colors: 16, quality: 90, dither: 0, compressionLevel: 7, effort: 1 })
      .toBuffer()
  );
}
