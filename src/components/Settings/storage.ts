/* What is kept on the reader's own device. A browser that denies storage forgets; nothing else fails. */

export function read(name: string): string | undefined {
  try {
    return localStorage.getItem(`reader:${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** An empty value is removed. */
export function write(name: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(`reader:${name}`);
    else localStorage.setItem(`reader:${name}`, value);
  } catch {
    // It holds for this page.
  }
}
