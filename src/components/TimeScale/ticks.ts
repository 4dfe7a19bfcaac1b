/** Years between two that are named on a scale of time. */
const steps = [1, 5, 10, 25, 50, 100];

/** As many names as fit beside each other. */
const most = 16;

/** The years that a scale marks, from one year to another: some are named, with four marks between two of them. */
export function ticksOf(first: number, last: number): { year: number; isNamed: boolean }[] {
  const step = steps.find((years) => (last - first) / years < most) ?? 1000;
  const apart = Math.max(1, step / 5);
  const from = Math.ceil(first / apart) * apart;
  return Array.from({ length: Math.floor((last - from) / apart) + 1 }, (_, index) => {
    const year = from + index * apart;
    return { year, isNamed: year % step === 0 };
  });
}
