import type { Engine, Had } from '../../src/build/engines.ts';
import { openFirefox } from './firefox-reader.ts';
import { openInPlaywright } from './playwright-reader.ts';
import { openWebKit } from './webkit-reader.ts';

export type Key = 'Enter' | 'Escape' | 'Tab' | 'ArrowDown';

/** What a reader does in a browser, whichever engine it has and however that is driven. Elements are named by CSS selectors. */
export interface Reader {
  /** Goes to an address and waits until the page and what it loads are there. */
  open(address: string): Promise<void>;
  /** Width and height of the page in the window, in CSS pixels. */
  size(width: number, height: number): Promise<void>;
  /** Clicks on the middle of the first such element, which is brought into view if it is not there. */
  click(selector: string): Promise<void>;
  /** Touches the middle of such an element, which has to be in view, with a finger. */
  tap(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  type(words: string): Promise<void>;
  back(): Promise<void>;
  /** Opens an address in another tab, does something there, closes it, and comes back to this one. */
  beside(address: string, run: () => Promise<void>): Promise<void>;
  /** What a function says in the page. */
  ask<Given, Answer>(question: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer>;
  /** The window, as a PNG. */
  picture(): Promise<Buffer>;
  /** The page on paper, as a PDF; WebKit’s driver does not print. */
  print?(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A reader before an open window of a browser. */
export function openReader(engine: Engine, had: Had): Promise<Reader> {
  if (had.by === 'playwright') return openInPlaywright(engine, had.program);
  return engine === 'firefox' ? openFirefox(had.program) : openWebKit(had.program);
}
