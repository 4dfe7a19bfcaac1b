/** What a hit that is followed hands over to the page it leads to, so that no address carries the words. */
export interface Found {
  /** Path and fragment of the hit. */
  address: string;
  words: string[];
}

/** Told as an event to `landing.ts`, which every page has loaded and which therefore shares no code with search. */
export function follow(url: URL, words: string[]): void {
  const detail: Found = { address: url.pathname + url.hash, words };
  dispatchEvent(new CustomEvent('reader:found', { detail }));
}
