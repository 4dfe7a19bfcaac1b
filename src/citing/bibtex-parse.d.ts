declare module 'bibtex-parse' {
  /** Each entry with its key, its type, and its fields in capitals. */
  export function entries(
    bibtex: string,
  ): ({ key: string; type: string } & Record<string, string | number>)[];
}
