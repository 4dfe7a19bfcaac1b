import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cardPicture, cards } from '../formats/card.ts';
import type { Library } from '../model/library.ts';
import type { KeptPages } from '../render/kept-pages.ts';

/**
 * Draws the cards of a site into its folder while the pages are rendered, a card between two of them; threads compress them.
 */
export class CardDrawing {
  /** How many have been drawn, when all have. */
  readonly done: Promise<number>;
  #isEnded = false;

  constructor(library: Library, folder: string, kept: KeptPages) {
    this.done = this.#draw(library, folder, kept);
    // Told by whoever waits for it; a build that fails before does not.
    this.done.catch(() => undefined);
  }

  /** Draws no more. Afterwards nothing is written any more. */
  async end(): Promise<void> {
    this.#isEnded = true;
    await this.done.catch(() => undefined);
  }

  async #draw(library: Library, folder: string, kept: KeptPages): Promise<number> {
    const left = [...cards(library)];
    const all = left.length;
    const drawNext = async (): Promise<void> => {
      for (let next = left.pop(); next && !this.#isEnded; next = left.pop()) {
        const [name, card] = next;
        if (kept.takeCard(name, card, library.site)) continue;
        const picture = await cardPicture(name, card, library.site);
        const file = join(folder, 'cards', `${name}.png`);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, picture);
      }
    };
    await Promise.all([drawNext(), drawNext()]);
    return all;
  }
}
