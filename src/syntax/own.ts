/**
 * What a table has of its own under a key. Whoever writes a text, a library or an address may call something "constructor" or
 * "toString", which every object answers to.
 */
export const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
