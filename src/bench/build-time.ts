import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phase } from '../build/progress.ts';
import { projectFolder } from '../config.ts';
import { keptPictures } from '../formats/png.ts';

/** What a build cost. */
export interface BuildTime {
  /** Of the whole, and of its phases. */
  milliseconds: number;
  phases: Phase[];
  /** Of a processor, by the renderer's process alone: other work on the machine does not change it much. */
  processorMilliseconds: number;
  /** Bytes that the renderer held at most. */
  peakMemory: number;
  /** The same with Pagefind's process beside it; undefined where the system does not tell (it is read from /proc). */
  peakMemoryTogether: number | undefined;
  /** Of the site. */
  bytes: number;
  files: number;
  /** HTML pages. */
  pages: number;
}

/** What the building process tells of itself, in its last line. */
interface Report {
  phases: Phase[];
  processorMilliseconds: number;
  peakMemory: number;
}

/** Builds a content folder cold, in a process of its own. */
export async function timeBuild(content: string, site: string): Promise<BuildTime> {
  rmSync(site, { recursive: true, force: true });
  rmSync(keptPictures, { recursive: true, force: true });
  return run(content, site);
}

/**
 * Builds it once more, after an edit of the words of a section.
 * @param file of the section, relative to the content folder
 */
export async function timeNextBuild(content: string, site: string, file: string): Promise<BuildTime> {
  const copy = join(projectFolder, '.results/bench/edited');
  rmSync(copy, { recursive: true, force: true });
  cpSync(content, copy, { recursive: true });
  const text = readFileSync(join(copy, file), 'utf8');
  // Before the first sentence: what the front matter says begins with a small letter.
  writeFileSync(join(copy, file), text.replace(/^(?=\p{Lu})/mu, 'This was edited. '));
  try {
    return await run(copy, site);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

async function run(content: string, site: string): Promise<BuildTime> {
  const begun = performance.now();
  const child = spawn(process.execPath, [import.meta.filename], {
    env: { ...process.env, CONTENT_DIR: content, SITE_DIR: site },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let together: number | undefined;
  const watch = setInterval(() => {
    const memory = memoryOf(child.pid ?? 0);
    if (memory !== undefined) together = Math.max(together ?? 0, memory);
  }, 100);
  try {
    const report = await new Promise<Report>((resolve, reject) => {
      let told = '';
      child.stdout.on('data', (chunk: Buffer) => {
        told += chunk;
      });
      child.on('close', (code) => {
        if (code === 0) resolve(JSON.parse(told.trimEnd().split('\n').at(-1) ?? ''));
        else reject(new Error(`The build of ${content} failed (${code}).`));
      });
    });
    return {
      milliseconds: performance.now() - begun,
      ...report,
      peakMemoryTogether: together,
      ...sizeOf(site),
    };
  } finally {
    clearInterval(watch);
  }
}

/** Bytes in memory of a process and of those that it started. */
function memoryOf(id: number): number | undefined {
  try {
    const pages = Number(readFileSync(`/proc/${id}/statm`, 'utf8').split(' ')[1]);
    const children = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean);
    return pages * 4096 + children.reduce((sum, child) => sum + (memoryOf(Number(child)) ?? 0), 0);
  } catch {
    return undefined;
  }
}

function sizeOf(folder: string): Pick<BuildTime, 'bytes' | 'files' | 'pages'> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  };
}

if (import.meta.main) {
  const { build } = await import('../build/build-site.ts');
  const phases = await build();
  const { user, system } = process.cpuUsage();
  const report: Report = {
    phases,
    processorMilliseconds: (user + system) / 1000,
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
  console.log(JSON.stringify(report));
}
