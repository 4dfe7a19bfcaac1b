import { styleText } from 'node:util';

/** Milliseconds that a build may take without a word. */
const patience = 8000;

/** A part of a build, and how long it took. */
export interface Phase {
  name: string;
  milliseconds: number;
}

/** What a build tells of itself: nothing but a summary when it is short, a line a phase when it is long. */
export class Progress {
  readonly phases: Phase[] = [];
  readonly #begun = performance.now();
  readonly #results: string[] = [];
  #waiting: string[] = [];

  /** @param tell what a reader of the summary learns of the result */
  async phase<T>(name: string, run: () => T | Promise<T>, tell: (result: T) => string): Promise<T> {
    const begun = performance.now();
    const timer = setTimeout(() => this.#say(`  ${name} …`), Math.max(0, patience - this.#elapsed()));
    try {
      const result = await run();
      this.#results.push(tell(result));
      const milliseconds = performance.now() - begun;
      this.phases.push({ name, milliseconds });
      const took = seconds(milliseconds).padStart(7);
      this.#waiting.push(`${styleText('green', '✓')} ${name.padEnd(10)}${took}  ${tell(result)}`);
      if (this.#elapsed() > patience) this.#say();
      return result;
    } finally {
      clearTimeout(timer);
    }
  }

  /** "Built .site in 4.6 s: 2 documents, …, 132 pages, …"; what was told line by line is not told again. */
  summary(what: string): string {
    const results = this.#waiting.length > 0 ? `: ${this.#results.filter(Boolean).join(', ')}` : '';
    return `${what} in ${seconds(this.#elapsed())}${results}.`;
  }

  #elapsed(): number {
    return performance.now() - this.#begun;
  }

  #say(...lines: string[]): void {
    console.log([...this.#waiting, ...lines].join('\n'));
    this.#waiting = [];
  }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;
