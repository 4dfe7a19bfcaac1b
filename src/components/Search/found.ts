/** What a hit that is followed hands over to the page it leads to, so that no address carries the words. */
export interface Found {
  /** Path and fragment of the hit. */
  address: string;
  words: string[];
  /** The hit is opened in another tab: this page stays as it is. */
  isBeside?: boolean;
}

/** Told as an event to `landing.ts`, which every page has loaded and which therefore shares no code with search. */
function tell(detail: Found): void {
  dispatchEvent(new CustomEvent('reader:found', { detail }));
}

export function follow(url: URL, words: string[]): void {
  tell({ address: url.pathname + url.hash, words });
}

/** A tab that this one opens starts with a copy of its session's storage, and so with the words; here they are taken back. */
export function followBeside(url: URL, words: string[]): void {
  tell({ address: url.pathname + url.hash, words, isBeside: true });
  open(url, '_blank');
  tell({ address: '', words: [] });
}
