import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join, relative, resolve } from 'node:path';
import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import { soundContent } from '../src/library/fixture.ts';
import { fixture, site } from './sites.ts';

/*
 * The servers that people have, with the configuration that `npm run hosting` prints: whatever a static host may do wrong
 * with pages, search, types and lifetimes shows here.
 */
test.describe.configure({ mode: 'serial' });

const room = resolve('.results/hosting');

/** A program of the system, installed where it is missing and that is possible. */
function find(name: string): string | undefined {
  const places = ['/usr/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'].map((folder) =>
    join(folder, name),
  );
  const there = () => places.find((path) => existsSync(path));
  if (there() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return there();
  try {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', timeout: 120_000 });
    execFileSync('apt-get', ['install', '-y', '-qq', name], {
      stdio: 'ignore',
      timeout: 180_000,
      env: environment,
    });
  } catch {
    // What is still missing is told by the test that is skipped.
  }
  return there();
}

/** What stands under each base: which content, and a page of it that has moved. */
const homes: Record<string, { content: string; site: string; from: string; to: string }> = {
  '/': { content: join(room, 'content'), site: join(room, 'site'), from: 'was-here/', to: 'about/' },
  [fixture.path]: {
    content: fixture.content,
    site: fixture.folder,
    from: 'report/menace/',
    to: 'report/winter/',
  },
};

/** The site of the texts at a root, with compressed files beside its own, and the made one in a folder as it is. */
function prepare(): void {
  rmSync(room, { recursive: true, force: true });
  // Of a content, what is printed has its language and what has moved: a small one does.
  const language = /^language:.*/m.exec(readFileSync('content/site.yaml', 'utf8'))?.[0] ?? '';
  const small = {
    ...soundContent,
    'site.yaml': `${soundContent['site.yaml']}${language}\n`,
    'redirects.yaml': '- { from: /was-here/, to: /about/ }\n',
  };
  for (const [file, text] of Object.entries(small)) {
    mkdirSync(dirname(join(room, 'content', file)), { recursive: true });
    writeFileSync(join(room, 'content', file), text);
  }
  // Not the lists and records, and what only other programs read, which are most of a site: nobody goes there below.
  const lists = 'sources|compare|teach|names|timeline|glossary|notebook';
  const others = new RegExp(
    `^(?:${lists}|data/(?!statistics\\.csv).+|.+/(?:all|cite)|.+\\.(?:epub|bib|ris)|checksums\\.json)$`,
  );
  const isRead = (path: string) => !others.test(relative(site.folder, path).replaceAll('\\', '/'));
  cpSync(site.folder, join(room, 'site'), { recursive: true, filter: isRead });
  execFileSync(process.execPath, ['src/commands/compress.ts'], {
    env: { ...process.env, SITE_DIR: join(room, 'site') },
  });
  const place = join(room, 'based', fixture.path).replace(/\/$/, '');
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(fixture.folder), place);
}

/** A port that nobody listens on: the next server that asks for one is given another. */
function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}

/** What answers there calls itself by its name; another program on the port would be tested in its place. */
const nameAt = async (url: string) => {
  const response = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
  return response?.headers.get('server') ?? 'nothing';
};

/** Starts a server on a configuration of ours, and waits until it answers. */
async function start(
  server: 'nginx' | 'caddy',
  program: string,
  base: string,
): Promise<{ child: ChildProcess; home: string }> {
  const port = await freePort();
  const root = base === '/' ? join(room, 'site') : join(room, 'based');
  const listen = server === 'nginx' ? String(port) : `:${port}`;
  const configuration = execFileSync(process.execPath, ['src/commands/hosting.ts', server, root, listen], {
    encoding: 'utf8',
    env: { ...process.env, BASE_PATH: base, CONTENT_DIR: homes[base]?.content, SITE_DIR: homes[base]?.site },
  });
  const file = join(room, `${server}-${port}.conf`);
  if (server === 'nginx') {
    const whole = `user root;\ndaemon off;\npid ${room}/${port}.pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${configuration}}\n`;
    writeFileSync(file, whole);
  } else writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${configuration}`);
  const parameters = server === 'nginx' ? ['-c', file] : ['run', '--config', file, '--adapter', 'caddyfile'];
  const child = spawn(program, parameters, { stdio: 'ignore', env: { ...process.env, HOME: room } });
  const home = `http://localhost:${port}${base}`;
  await expect.poll(() => nameAt(home), { timeout: 60_000 }).toMatch(new RegExp(server, 'i'));
  return { child, home };
}

/** Whatever the texts are about: the first of them is opened, a note of it read, and what it is called searched for. */
async function readAndSearch(page: Page, home: string): Promise<void> {
  await page.goto(home);
  await page.getByRole('link', { name: 'Begin reading' }).first().click();
  const mark = page.locator('[role="doc-noteref"]').first();
  if (await mark.isVisible()) {
    await mark.click();
    await expect(page.getByRole('dialog').or(page.locator('.note:focus'))).toBeVisible();
  }
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.goto(`${home}search/?${new URLSearchParams({ q: title })}`);
  await expect(page.locator('.search-results a').first()).toBeVisible();
}

test.beforeAll(prepare);

for (const server of ['nginx', 'caddy'] as const) {
  for (const base of ['/', fixture.path]) {
    test.describe(`${server} under ${base}`, () => {
      let child: ChildProcess | undefined;
      let home: string;
      let context: BrowserContext;

      test.beforeAll(async ({ browser }) => {
        test.setTimeout(400_000);
        const program = find(server);
        test.skip(program === undefined, `${server} is not installed, and could not be.`);
        ({ child, home } = await start(server, program ?? '', base));
        context = await browser.newContext();
      });
      test.afterAll(async () => {
        await context?.close();
        child?.kill();
      });

      test('reading, notes and search work', async () => {
        const page = await context.newPage();
        const errors: string[] = [];
        page.on('pageerror', ({ message }) => errors.push(message));
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        await readAndSearch(page, home);
        expect(errors).toEqual([]);
      });

      test('every file has its type, its lifetime and the headers of the site', async ({ request }) => {
        const html = await (await request.get(`${home}about/`)).text();
        const asset = /href="([^"]*assets\/[^"]*\.css)"/.exec(html)?.[1] ?? '';
        const { files } = await (await request.get(`${home}pagefind/quick.json`)).json();
        const wasm = files.find((file: string) => file.endsWith('.pagefind'));
        const [, markdown = ''] =
          /\/([\w-]+\.md)\b/.exec(await (await request.get(`${home}llms.txt`)).text()) ?? [];
        const wanted = {
          '': 'text/html; charset=utf-8',
          [markdown]: 'text/markdown; charset=utf-8',
          'feed.xml': 'application/xml; charset=utf-8',
          'site.webmanifest': 'application/manifest+json',
          'data/statistics.csv': 'text/csv; charset=utf-8',
          'favicon.svg': /^image\/svg\+xml/,
          'cards/site.png': 'image/png',
        };
        for (const [file, type] of Object.entries(wanted)) {
          const response = await request.get(home + file);
          expect(response.status(), file).toBe(200);
          if (typeof type === 'string')
            expect(response.headers()['content-type']?.toLowerCase(), file).toBe(type);
          else expect(response.headers()['content-type'], file).toMatch(type);
          expect(response.headers()['cache-control'], file).toBe('no-cache');
          expect(response.headers()['content-security-policy'], file).toContain("default-src 'none'");
        }
        const compressed = await request.get(home, { headers: { 'accept-encoding': 'br, gzip' } });
        const coding = base !== '/' ? undefined : server === 'nginx' ? 'gzip' : 'br';
        expect(compressed.headers()['content-encoding']).toBe(coding);
        // A cache on the way must not give it to a browser that cannot read it.
        if (coding) expect(compressed.headers()['vary']).toMatch(/accept-encoding/i);
        const lasting = await request.get(new URL(asset, home).href);
        expect(lasting.headers()['cache-control']).toContain('immutable');
        const program = await request.get(`${home}pagefind/${wasm}`);
        expect(program.headers()['cache-control']).toContain('immutable');
        expect(program.headers()['content-type']).toBe('application/octet-stream');
      });

      test('what is missing is 404, with a page that helps; what has moved leads on', async ({ request }) => {
        const missing = await request.get(`${home}no/such/page/`);
        expect(missing.status()).toBe(404);
        expect(await missing.text()).toContain('There is no page at this address');
        expect(missing.headers()['content-security-policy']).toContain("default-src 'none'");
        const { from = '', to = '' } = homes[base] ?? {};
        const moved = await request.get(home + from, { maxRedirects: 0 });
        const target = new URL(moved.headers()['location'] ?? '', home).pathname;
        expect([moved.status(), target]).toEqual([301, base + to]);
        const bare = await request.get(home + to.replace(/\/$/, ''));
        expect([bare.status(), new URL(bare.url()).pathname]).toEqual([200, base + to]);
      });
    });
  }
}
