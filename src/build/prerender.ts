import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { rendered } from '../citing/cache.ts';
import { threadsFor } from '../config.ts';
import { library } from '../library/shared-library.ts';
import type { Answer, Answers, Bundled, Given, Question } from './prerender-thread.ts';
import { pagesASweep, sweep, sweepEvery } from './sweep.ts';

/** Pages that lie before a thread at a time, so that it does not wait while the first thread is busy with one of its own. */
const ahead = 4;

/** Pages that Astro is to ask for at a time: while one is written to the disk, the next is rendered. */
export const concurrency = threadsFor(Number.POSITIVE_INFINITY) * ahead;

/**
 * Pages of a large library are rendered on as many threads as there are processors. Each has the library and the program
 * that Astro has bundled; Astro asks for a page, and who is free answers. Which thread it was makes no difference to the
 * page. While Astro bundles, the threads set citations, which pages spend most of their time on.
 */
export function prerenderOnThreads(): AstroIntegration {
  let program = '';
  let kinds = new Map<string, { styles: unknown[] }>();
  return {
    name: 'prerender-on-threads',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        const plugin = {
          name: 'name-program',
          applyToEnvironment: ({ name }: { name: string }) => name === 'prerender',
          writeBundle({ dir = '' }: { dir?: string }, files: Record<string, { isEntry?: boolean }>) {
            const entry = Object.keys(files).find((file) => files[file]?.isEntry);
            if (entry) program = pathToFileURL(join(dir, entry)).href;
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        // One bundles, renders and writes.
        const others = threadsFor(library().sections.length) - 1;
        if (others === 0) return;
        const threads = Array.from({ length: others }, (_, index) => new Thread({ index, of: others }));
        setPrerenderer((here) => onThreads(threads, here, () => ({ program, styles: stylesOf(kinds) })));
      },
      'astro:build:setup': ({ pages, target }) => {
        if (target === 'server') kinds = pages as unknown as typeof kinds;
      },
    },
  };
}

/** The styles of each kind of page, as Astro’s bundler knows them when it has ended. */
function stylesOf(kinds: Map<string, { styles: unknown[] }>): Map<string, unknown[]> {
  return new Map([...kinds].map(([kind, { styles }]) => [kind, styles]));
}

function onThreads(
  threads: Thread[],
  here: AstroPrerenderer,
  bundled: () => Omit<Bundled, 'citations'>,
): AstroPrerenderer {
  const tidy = sweepEvery(pagesASweep);
  return {
    ...here,
    name: 'on threads',
    async setup() {
      const cited = await Promise.all(threads.map((thread) => thread.stopCiting()));
      for (const [key, form] of cited.flatMap((forms) => [...forms])) rendered().set(key, form);
      // The bundler leaves much behind, and each thread needs its share.
      sweep();
      const begun = threads.map((thread) => thread.begin({ ...bundled(), citations: rendered() }));
      await here.setup?.();
      await Promise.all(begun);
    },
    render(request, options) {
      const [free] = threads.filter(({ waiting }) => waiting < ahead).sort((a, b) => a.waiting - b.waiting);
      if (free) return free.render(request.url, options.routeData.component);
      tidy();
      return here.render(request, options);
    },
    async teardown() {
      await Promise.all(threads.map((thread) => thread.end()));
      await here.teardown?.();
    },
  };
}

class Thread {
  readonly #worker: Worker;
  readonly #asked = new Map<number, PromiseWithResolvers<unknown>>();
  #count = 0;
  #failure: { reason: unknown } | undefined;

  constructor(share: Given['share']) {
    const workerData: Given = { library: library(), share };
    this.#worker = new Worker(join(import.meta.dirname, 'prerender-thread.ts'), { workerData });
    // A build that fails while it bundles does not wait for it.
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => {
      const asked = this.#asked.get(answer.number);
      this.#asked.delete(answer.number);
      if ('error' in answer) asked?.reject(answer.error);
      else asked?.resolve(answer.result);
    });
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('A thread that renders pages has ended.')));
  }

  /** What ends the thread itself, such as too little memory: nothing that it is asked would be answered. */
  #fail(reason: unknown): void {
    this.#failure ??= { reason };
    for (const { reject } of this.#asked.values()) reject(this.#failure.reason);
    this.#asked.clear();
  }

  /** How many pages lie before it. */
  get waiting(): number {
    return this.#asked.size;
  }

  stopCiting(): ReturnType<Answers['stopCiting']> {
    this.#worker.ref();
    return this.#ask('stopCiting');
  }

  begin(bundled: Bundled): ReturnType<Answers['begin']> {
    return this.#ask('begin', bundled);
  }

  async render(url: string, component: string): Promise<Response> {
    const { body, ...told } = await this.#ask('render', { url, component });
    return new Response(body, told);
  }

  async end(): Promise<void> {
    // After a mistake on one page nobody waits for the others.
    this.#worker.removeAllListeners('exit');
    await this.#worker.terminate();
  }

  #ask<Name extends keyof Answers>(
    name: Name,
    ...[parameter]: Parameters<Answers[Name]>
  ): ReturnType<Answers[Name]> {
    const number = this.#count++;
    const asked = Promise.withResolvers<unknown>();
    this.#asked.set(number, asked);
    if (this.#failure) this.#fail(this.#failure.reason);
    this.#worker.postMessage({ number, name, parameter } satisfies Question);
    return asked.promise as ReturnType<Answers[Name]>;
  }
}
