/**
 * Tells how far something is, once a second and only when it has taken longer than two.
 * @param what is counted: "works read"
 */
export function progressLine(
  tell: (line: string) => void,
  what: string,
  now: () => number = Date.now,
): (done: number, of: number) => void {
  let next = now() + 2000;
  return (done, of) => {
    if (now() < next) return;
    next = now() + 1000;
    tell(`… ${done} of ${of} ${what}`);
  };
}
