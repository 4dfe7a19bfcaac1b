import { execFile, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Environment, projectFolder } from '../config.ts';
import { refusals } from './refusals.ts';

/**
 * Pandoc, which reads and writes what word processors and publishers do. It is a tool for authors and no part of the site: that of the
 * machine is used if it is new enough, else its official build in WebAssembly, which npm brings into a cache of its own.
 */
export type Pandoc = { kind: 'program'; command: string } | { kind: 'wasm'; module: string };

/** Why Pandoc could not do it, in words for whoever asked. */
export class PandocError extends Error {}

/** The package with Pandoc 3.9 as WebAssembly, and what it needs; of which licence. */
const wasmPackage = 'pandoc-wasm@1.1.0';
export const pandocLicence = 'Pandoc, 56 MB, GPL-2.0-or-later';

/** Before 3, Pandoc does not read the citations of a word processor. */
const oldest = 3;

const cacheFolder = (environment: Environment): string =>
  join(environment['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'annotated-reader', 'pandoc');

/** Pandoc where it is there already; nothing is fetched. */
export async function findPandoc(environment: Environment = process.env): Promise<Pandoc | undefined> {
  const command = environment['PANDOC'] || 'pandoc';
  try {
    const { stdout } = await promisify(execFile)(command, ['--version'], { timeout: 20_000 });
    const [, major] = /^pandoc(?:\.exe)? (\d+)/.exec(stdout) ?? [];
    if (Number(major) >= oldest) return { kind: 'program', command };
  } catch {
    // It is not there.
  }
  const module = join(cacheFolder(environment), 'node_modules', 'pandoc-wasm', 'src', 'index.node.js');
  return existsSync(module) ? { kind: 'wasm', module } : undefined;
}

/**
 * Brings Pandoc as WebAssembly into the cache.
 * @throws PandocError when npm cannot
 */
export async function fetchPandoc(environment: Environment = process.env): Promise<Pandoc> {
  const folder = cacheFolder(environment);
  mkdirSync(folder, { recursive: true });
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) writeFileSync(manifest, '{ "private": true }\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const words = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', wasmPackage];
  try {
    await promisify(execFile)(npm, words, {
      cwd: folder,
      shell: process.platform === 'win32',
      timeout: 600_000,
    });
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new PandocError(refusals.notFetched(stderr.trim().split('\n').at(-1) || String(error)));
  }
  const found = await findPandoc({ ...environment, PANDOC: join(folder, 'none') });
  if (!found) throw new PandocError(refusals.notBrought(folder));
  return found;
}

export interface Conversion {
  from: string;
  to: string;
  /** What is read, by the names under which Pandoc finds it; the first is the document. */
  files: Record<string, Buffer>;
  /** After which it is ended; a minute and a half where nobody says. */
  seconds?: number;
  /** Further options as Pandoc's defaults files have them. */
  options?: Record<string, unknown>;
}

export interface Converted {
  output: Buffer;
  /** Pictures that the document holds, by the paths that the tree names. */
  media: Map<string, Buffer>;
}

/** A document that takes longer, or more memory, was made to do so. */
const limits = { seconds: 90, megabytes: 1500 };

/**
 * Converts in a process of its own, which sees nothing but the files that it is given, and ends after a time.
 * @throws PandocError when Pandoc cannot read the document, or takes too long
 */
export async function convert(pandoc: Pandoc, conversion: Conversion): Promise<Converted> {
  const folder = mkdtempSync(join(tmpdir(), 'pandoc-'));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', clear);
  try {
    for (const [name, bytes] of Object.entries(conversion.files)) {
      const path = join(folder, 'in', name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, bytes);
    }
    const request = {
      ...conversion,
      files: Object.keys(conversion.files),
      module: pandoc.kind === 'wasm' ? pandoc.module : '',
    };
    writeFileSync(join(folder, 'request.json'), JSON.stringify(request));
    const [command, words] =
      pandoc.kind === 'wasm'
        ? [
            process.execPath,
            [
              `--wasm-max-mem-pages=${limits.megabytes * 16}`,
              ...[
                '--disable-warning=ExperimentalWarning',
                join(projectFolder, 'src/pandoc/pandoc-process.ts'),
                folder,
              ],
            ],
          ]
        : [pandoc.command, programWords(conversion, folder)];
    const { seconds = limits.seconds } = conversion;
    const { status, complaint } = await run(command, words, join(folder, 'in'), seconds);
    if (status === 'late') {
      throw new PandocError(refusals.late(seconds));
    }
    const output = join(folder, 'out');
    if (status !== 0 || !existsSync(output)) {
      throw new PandocError(refusals.unreadable(complaintOf(complaint)));
    }
    const media = new Map<string, Buffer>();
    const list = join(folder, 'media.json');
    if (existsSync(list)) {
      const names = JSON.parse(readFileSync(list, 'utf8')) as string[];
      for (const [index, name] of names.entries())
        media.set(name, readFileSync(join(folder, `media-${index}`)));
    } else collect(join(folder, 'in', 'media'), 'media', media);
    return { output: readFileSync(output), media };
  } finally {
    process.off('exit', clear);
    clear();
  }
}

/** What Pandoc says of a mistake, without what Node says around it. */
function complaintOf(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at |^Node\.js |^\}|^file:/.test(line));
  const said = lines.findIndex((line) => /error|exception|unexpected|cannot/i.test(line));
  return (
    lines
      .slice(Math.max(said, 0), Math.max(said, 0) + 4)
      .join(' ')
      .slice(0, 500) || 'it says nothing'
  );
}

function programWords({ from, to, files, options = {} }: Conversion, folder: string): string[] {
  writeFileSync(join(folder, 'defaults.json'), JSON.stringify(options));
  const [first = ''] = Object.keys(files);
  return [
    ...[
      '--sandbox',
      `--from=${from}`,
      `--to=${to}`,
      '--standalone',
      `--defaults=${join(folder, 'defaults.json')}`,
    ],
    ...[`--output=${join(folder, 'out')}`, first],
    ...['+RTS', `-M${limits.megabytes}m`, '-RTS'],
  ];
}

async function run(
  command: string,
  words: string[],
  cwd: string,
  seconds: number,
): Promise<{ status: number | 'late'; complaint: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    // It does not outlive who waits for it.
    const end = (): void => void child.kill('SIGKILL');
    process.once('exit', end);
    child.once('close', () => process.off('exit', end));
    let complaint = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.stderr.on('data', (bytes: Buffer) => {
      if (complaint.length < 10_000) complaint += bytes.toString();
    });
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ status: 1, complaint: String(error) });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ status: isLate ? 'late' : (code ?? 1), complaint });
    });
  });
}

/** What the program extracted; names are only looked up, never written. */
function collect(folder: string, path: string, media: Map<string, Buffer>): void {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const name = `${path}/${entry.name}`;
    if (entry.isDirectory()) collect(join(folder, entry.name), name, media);
    else if (entry.isFile()) media.set(name, readFileSync(join(folder, entry.name)));
  }
}
