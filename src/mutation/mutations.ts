// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are pieces of code, to be found as they stand.
/*
 * Ways to break what is promised: each is one edit, such as a tired hand or a hurried repair makes. `npm run mutate` makes them in a
 * copy of the project, one at a time, and runs the tests that claim the promise.
 */

export interface Mutation {
  file: string;
  /** What stands in the file, once. */
  from: string;
  to: string;
  /** Of the promise's tests, those whose names match. */
  only?: string;
  /** Of the promise's files of tests, the one that has them. */
  by?: string;
}

const edit = (file: string, from: string, to: string, only?: string, by?: string): Mutation => ({
  ...{ file, from, to },
  ...(only && { only }),
  ...(by && { by }),
});

/** Several edits of one file. */
const edits = (file: string, ...rows: [from: string, to: string, only?: string, by?: string][]): Mutation[] =>
  rows.map((row) => edit(file, ...row));

/** By the beginning of the promise, as the table of .github/CONTRIBUTING.md has it. */
export const mutations: Record<string, Mutation[]> = {
  'every mistake of an author is named': [
    edit(
      'src/library/check/links.ts',
      "if (url.startsWith('//')) return",
      "if (url.startsWith('///')) return",
    ),
    ...edits(
      'src/syntax/problem.ts',
      ['|| a.line - b.line ||', '|| b.line - a.line ||'],
      ['column: offset - lastBreak }', 'column: offset - lastBreak + 1 }'],
    ),
    edit('src/model/published.ts', 'to.length === from.length && Number(to) < Number(from)', 'false'),
  ],
  'so is what nobody foresaw': [
    ...edits(
      'src/syntax/picture.ts',
      ["kind === 'svg' ? activePartOf", "kind === 'png' ? activePartOf"],
      ['if (width * height > pictureLimits.pixels)', 'if (width < 0)'],
    ),
    edit('src/library/read/yaml-tree.ts', "key.value === '__proto__'", 'false'),
    edit('src/model/published.ts', 'text.length <= 2000', 'text.length > 0'),
    edit('src/syntax/characters.ts', '\\\\u2060-\\\\u206F\\\\uFEFF', '\\\\u2060-\\\\u2065\\\\uFEFF'),
    edit('src/model/published.ts', '$)[a-z](?:[a-z0-9-]*', '$)[a-z0-9](?:[a-z0-9-]*'),
    edit(
      'src/model/event.ts',
      '.refine(({ date, shown }) => !differInMonth(shown, date), {',
      '.refine(() => true, {',
    ),
  ],
  'what other programs hand over': [
    edit(
      'src/bibliographies/bibtex-file.ts',
      'const starts = /(?<![\\w.])@[ \\t]*([\\p{L}_\\d]',
      'const starts = /(?<![\\w.])@[ \\t]*([\\p{L}]',
    ),
    edit('src/bibliographies/csl-json.ts', "if (text.slice(end, at).trim() !== '')", 'if (false)'),
  ],
  'a command ends': [
    edit('src/commands/command.ts', '  endAtOnce();\n', '', 'command ends'),
    edit(
      'src/commands/end-at-once.ts',
      "for (const listener of process.listeners('exit'))",
      'for (const listener of [] as NodeJS.ExitListener[])',
      'command ends',
    ),
  ],
  'what of others’ work': [
    edit('astro.config.mjs', 'bundledPackages(),', '', 'others’ work', 'src/commands/build.test.ts'),
    ...edits(
      'src/formats/licenses.ts',
      [", 'workbox-strategies'", '', 'others’ work', 'src/commands/build.test.ts'],
      ['if (notices.length === 0)', 'if (notices.length < 0)', 'notice has name'],
    ),
  ],
  'a mistake of syntax hides': [
    ...edits(
      'src/library/read/yaml.ts',
      ["if (!tree.isWhole) unread.add('*');", ''],
      ["unread.add('*');\n    return [];", 'return [];'],
    ),
  ],
  'content is data': [
    ...edits(
      'src/syntax/vocabulary.ts',
      ["  'citation',\n", "  'citation',\n  'mdxTextExpression',\n"],
      ["  'citation',\n", "  'citation',\n  'mdxjsEsm',\n"],
    ),
  ],
  'every address has its page': [
    ...edits(
      'src/verifying/verify-site.ts',
      ['if (!leads(address))', 'if (address === "" && !leads(address))'],
      ['page.ids.has(decoded(fragment))', 'page.ids.size > 0'],
      ['if (!page.unlisted && !paths.has(page.address))', 'if (false)'],
    ),
  ],
  'the words of a page are the words of its source': [
    ...edits(
      'src/verifying/verify-site.ts',
      [".replace(/[.,”]/g, '')", ".replace(/[.,”\\d]/g, '')"],
      ['owner.annotations.find((one) => one.id === id)?.text', 'undefined'],
    ),
    edit(
      'src/verifying/printed-words.ts',
      "['.figure-value', statistic.qualifier, figure(statistic), statistic.original],",
      '',
    ),
    edit(
      'src/verifying/verify-site.ts',
      'should === undefined || is === should',
      'should === undefined || is !== ""',
    ),
    edit('src/verifying/built-page.ts', 'if (policy !== metaPolicy(allowed))', 'if (policy === "")'),
    edit(
      'src/verifying/verify-site.ts',
      'return is === should ? [] : siteFault(`/${file}`',
      'return is !== "x" ? [] : siteFault(`/${file}`',
    ),
  ],
  'whoever has the same commit': [
    ...edits(
      'src/verifying/checksums.ts',
      ['=== hash ? [] : other(file)', '=== hash ? [] : []'],
      ['.filter((file) => !Object.hasOwn(files, file))', '.filter(() => false)'],
      ['!== hash) faults.push(other(file))', '=== "") faults.push(other(file))'],
    ),
  ],
  'a long build tells': [
    ...edits(
      'src/build/progress.ts',
      ['if (this.#elapsed() > patience) this.#say();', ''],
      ['const results = this.#waiting.length > 0 ?', 'const results = this.#waiting.length > 99 ?'],
    ),
  ],
  'a build that is killed': [
    edit('src/build/publish.ts', '  restoreSite(site);\n', '', 'between the two renames'),
    edit(
      'src/commands/build.ts',
      "process.once('SIGINT', interrupted).once('SIGTERM', interrupted)",
      'process',
      'an interruption',
    ),
    edit(
      'src/build/build-site.ts',
      'forgetInputs();\n    rmSync(stagingFolder',
      'rmSync(siteFolder, { recursive: true, force: true });\n    rmSync(stagingFolder',
      'ends early',
    ),
  ],
  'a site takes the place of nothing but a site': [
    ...edits(
      'src/build/publish.ts',
      ["  if (isIn(content, site)) refuse('the content lies in it');\n", ''],
      ['if (names.length > 0 && !holdsSite(site))', 'if (names.length > 9)'],
    ),
  ],
  'two builds at once': [
    ...edits(
      'src/build/build-lock.ts',
      ['if (!isRunning(folder, holder)) release', 'release', 'would build at once'],
      [
        'startOf(Number(id)) === Number(start);\n  } catch',
        'startOf(Number(id)) >= 0;\n  } catch',
        'lock of another machine',
      ],
    ),
  ],
  'a wrong setting': [
    ...edits(
      'src/config.ts',
      ['isNumber(value, 0, 65_535)', 'isNumber(value, 0, 99_999)'],
      ['if (url.username || url.password)', 'if (url.username && url.password)'],
    ),
  ],
  'the same content gives the same bytes': [
    edit('src/books/epub/book.ts', 'new Date(1980, 0, 1)', 'new Date()', 'same bytes'),
    edit(
      'src/layouts/Page.astro',
      '<body class={kind}',
      '<body class={kind} data-built={Date.now()}',
      'same bytes',
    ),
  ],
  'after edits': [
    edit('src/model/once.ts', '    watcher()?.use(known.reads);\n', '', 'same bytes'),
    edit('src/render/kept-pages.ts', 'areSame(file.reads) && isUntouched', 'isUntouched', 'same bytes'),
  ],
  'one policy': [
    ...edits(
      'src/hosting/headers.ts',
      ["  'Cross-Origin-Opener-Policy': 'same-origin',\n", ''],
      ["  'Cross-Origin-Resource-Policy': 'same-origin',\n", ''],
      ["  'camera',\n", ''],
      ["['trusted-types', 'offline']", `['trusted-types', 'offline', "'allow-duplicates'"]`],
      [`  ['base-uri', "'none'"],\n`, ''],
    ),
    ...edits(
      'src/hosting/header-rules.ts',
      ['"${value}" always;', '"${value}";'],
      [
        '...Object.entries(headers(inline)).map(([name, value]) => `\\t${name}',
        '...Object.entries(headers(inline)).slice(1).map(([name, value]) => `\\t${name}',
      ],
      [
        "rule('*', Object.entries(headers(inline)))",
        "rule('*', Object.entries(headers(inline)).slice(0, -1))",
      ],
    ),
    edit(
      'src/hosting/headers.ts',
      "  'Permissions-Policy': features.map((feature) => `${feature}=()`).join(', '),\n",
      '',
    ),
    ...['Permissions-Policy', 'Cross-Origin-Opener-Policy', 'Cross-Origin-Resource-Policy'].flatMap(
      (name) => [
        ...edits(
          'src/hosting/header-rules.ts',
          [
            "rule('*', Object.entries(headers(inline))),",
            `rule('*', Object.entries(headers(inline)).filter(([name]) => name !== '${name}')),`,
          ],
          [
            'const lines = Object.entries(headers(inline)).map(',
            `const lines = Object.entries(headers(inline)).filter(([name]) => name !== '${name}').map(`,
          ],
          [
            '...Object.entries(headers(inline)).map(([name, value]) => `\\t${name}',
            `...Object.entries(headers(inline)).filter(([name]) => name !== '${name}').map(([name, value]) => \`\\t\${name}`,
          ],
        ),
      ],
    ),
  ],
  'every kind of page keeps to the policy': [
    ...edits(
      'public/theme-init.js',
      [
        "root.dataset.scripts = '';",
        "root.dataset.scripts = ''; root.setAttribute('style', 'color: red');",
        'policy',
      ],
      [
        "root.dataset.scripts = '';",
        "root.dataset.scripts = ''; void fetch('https://example.org/').catch(() => 0);",
        'policy|comes from elsewhere',
      ],
    ),
  ],
  'what readers type, send or store': [
    edit(
      'src/components/Packet/packet-link.ts',
      'const strange = names.filter((name) => !isName(name)).length;',
      'const strange = names.length - names.length;',
      'packet',
    ),
    edit(
      'src/components/Preview/return.ts',
      'if (Number.isInteger(link)) linksOf()[Number(link)]?.focus',
      'if (link !== undefined) linksOf()[link as number]?.focus',
      'history',
    ),
    edit(
      'src/components/Search/landing.ts',
      'sessionStorage.removeItem',
      'sessionStorage.getItem',
      'words that a hit',
      'e2e/hostile.spec.ts',
    ),
    edit(
      'src/components/Notebook/journal.ts',
      'isNote(entry?.note) &&',
      "typeof entry?.note?.id === 'string' &&",
      'written down last',
      'e2e/hostile.spec.ts',
    ),
    edit(
      'src/components/Search/page.ts',
      'location.origin + location.pathname',
      'location.pathname',
      'two slashes',
      'e2e/hostile.spec.ts',
    ),
  ],
  'without scripts, WebAssembly': [
    edit(
      'public/theme-init.js',
      "if ('popover' in HTMLElement.prototype)",
      "if ('hidden' in HTMLElement.prototype)",
      'older',
    ),
    edit(
      'src/components/Settings/storage.ts',
      'return localStorage.getItem(`reader:${name}`) ?? undefined;\n  } catch {\n    return undefined;',
      'return localStorage.getItem(`reader:${name}`) ?? undefined;\n  } catch (error) {\n    throw error;',
      'storage',
    ),
  ],
  'after the first visit': [
    edit(
      'src/build/service-worker.ts',
      'checksums\\.json|worker',
      'checksums\\.json|quick\\.json|worker',
      'first visit every page',
    ),
    edit('src/components/Offline/worker.ts', 'if (notFound) return notFound;', '', 'first visit every page'),
  ],
  'a new version never changes': [
    ...edits(
      'src/components/Offline/worker.ts',
      ['if (response) await old.put(request, response);', '', 'new version'],
      ["if (data === 'take over') void self.skipWaiting();", '', 'new version'],
    ),
    edit('src/components/Offline/retire.ts', '  await self.registration.unregister();\n', '', 'new version'),
  ],
  'what a device keeps': [
    ...edits(
      'src/components/Offline/worker.ts',
      ['if (btoa(String.fromCharCode(...digest)) !== hash)', 'if (hash === "")', 'what is kept'],
      ['...{ url, integrity: `sha256-${hash}` },', 'url,', 'what is kept'],
    ),
  ],
  'what strangers call a thing': [
    edit('src/syntax/own.ts', 'Object.hasOwn(table, key)', 'key in table'),
    edit(
      'src/bibliographies/bibtex-item.ts',
      'const type = own(types, entry.type);',
      'const type = types[entry.type];',
    ),
  ],
  'what the check calls sound': [
    edit(
      'src/render/passages.ts',
      "{ className: ['passage'], id: passage.id }",
      "{ className: ['passage'] }",
    ),
    edit(
      'src/syntax/problem.ts',
      "from.line + before.split('\\n').length - 1",
      "from.line + before.split('\\n').length + 9",
    ),
  ],
  'versions are exact': [
    edit('.github/workflows/pages.yml', 'permissions: {}', 'permissions: write-all'),
    edit('package.json', '"astro": "7.3.5"', '"astro": "^7.3.5"'),
    edit(
      'package-lock.json',
      '"node_modules/zod": {\n',
      '"node_modules/zod": {\n      "hasInstallScript": true,\n',
    ),
    edit('src/build/lockfile.test.ts', "  'Zlib',\n", ''),
  ],
  'what was published answers': [
    ...edits(
      'src/build/address-lock.ts',
      ['likeness(print, now) < sameText', 'likeness(print, now) < 0', '', 'src/build/address-lock.test.ts'],
      [
        'return isThere || findText(current, address, print) === undefined;',
        'return true;',
        '',
        'src/build/address-lock.test.ts',
      ],
    ),
  ],
  'citations are what the manuals say': [
    edit('src/citing/styles/apa.csl', '<citation et-al-min="3"', '<citation et-al-min="2"'),
    edit('src/citing/ris.ts', "['EP', last],", ''),
    edit(
      'src/citing/styles/modern-language-association.csl',
      '<bibliography hanging-indent="true" et-al-min="3"',
      '<bibliography hanging-indent="true" et-al-min="2"',
    ),
  ],
  'Zotero saves': [
    edit('src/citing/coins.ts', "'literal' in name ? 'rft.aucorp' : 'rft.au'", "'rft.au'"),
    edit('src/citing/metadata.ts', "report: 'citation_technical_report_institution',", ''),
  ],
  'a packet prints exactly': [
    ...edits(
      'src/model/packet.ts',
      [
        'passages.flatMap(({ marks }) => marks.map(({ note }) => note))',
        'passages.flatMap(({ section }) => section.notes)',
        'packet',
      ],
      ['of(part).filter((one) => !printed.has(one))', 'of(part)', 'packet'],
    ),
  ],
  'what is asked for comes first': [
    ...edits(
      'src/search/rank.ts',
      ['b.score - a.score || a.id - b.id', 'a.id - b.id', 'first in'],
      [
        'return Math.log(1 + (total - holders + 0.5) / (holders + 0.5));',
        'return holders / total;',
        'first in',
      ],
    ),
  ],
  'a large collection': [
    edit(
      'src/search/parts.ts',
      'telling.slice(0, mostOfBeginning) : telling;',
      'telling.slice(0, mostOfBeginning) : [];',
      undefined,
      'src/search/parts.test.ts',
    ),
    edit(
      'src/search/parted-answer.ts',
      'loose.hits.filter(({ missing }) => missing.length === 0)',
      'loose.hits',
      undefined,
      'src/search/parts.test.ts',
    ),
    ...edits(
      'src/search/parts.ts',
      ['.flatMap((at) => (rows[at] ? [rows[at]] : []));', '.flatMap(() => []);', 'leads'],
      [
        'numbers.get(file)?.push(number - (this.#parts.records[file] ?? 0));',
        'numbers.get(file)?.push(number);',
        'leads',
      ],
    ),
  ],
  'a chart, its table': [
    ...edits(
      'src/components/Filter/filter.ts',
      ['if (fits) shown += 1;', 'if (fits) shown += 2;', 'narrows|tells with'],
      ['count.textContent = String(left);', 'count.textContent = String(left + 1);', 'narrows|tells with'],
      [
        'const left = this.#items.filter((item) => this.#fits(item, select));',
        'const left = this.#items;',
        'narrows|tells with',
      ],
    ),
    edit('src/model/tables.ts', 'value: ({ value }) => value,', 'value: ({ value }) => value + 1,', 'chart'),
  ],
  'an edit shows at once': [
    ...edits(
      'src/serving/content-reload.ts',
      [
        'const showEdit = () => {\n          problems = readAgain();',
        'const showEdit = () => {',
        'an author',
      ],
      ["server.ws.send({ type: 'full-reload' });", '', 'an author'],
    ),
  ],
  'after an edit only what changed': [
    edit('src/library/read/kept-files.ts', 'known?.stamp === stamp', 'known'),
    edit('src/library/check/checked-texts.ts', ' || known.document !== asked', ''),
    edit('src/library/link/printed-citations.ts', '[record, ', '['),
    edit('src/library/link/section-text.ts', '    forgetIds(block);\n', '    forgetId(block);\n'),
    edit('src/syntax/citation-syntax.ts', 'structuredClone(tree)', 'tree'),
  ],
  'every kind of page is accessible': [
    edit(
      'src/styles/base.css',
      'body {\n  margin: 0;',
      'body {\n  margin: 0;\n  min-width: 30rem;',
      '(?:front|section): axe',
      'e2e/everywhere.spec.ts',
    ),
    edit(
      'src/layouts/Page.astro',
      '<html lang={siteLanguage} dir={siteDirection}>',
      '<html>',
      '(?:front|section): axe',
      'e2e/everywhere.spec.ts',
    ),
  ],
  'a reader’s own notes last': [
    edit(
      'src/components/Notebook/notebook-store.ts',
      'note.other = version;',
      'note.other = seen;',
      'two tabs',
    ),
    ...edits(
      'src/components/Notebook/database.ts',
      ['const name = `reader:${base}`;', "const name = 'reader';", 'another folder'],
      ["if (error.name === 'VersionError') throw new NotKept(sentences.newer);", '', 'newer version'],
    ),
  ],
  'of 100 notes': [
    ...edits(
      'src/annotation/candidates.ts',
      ['const leastAlike = 0.55;', 'const leastAlike = 0.95;'],
      [
        'const leastTogether = { home: 0.6, elsewhere: 0.72 };',
        'const leastTogether = { home: 0.1, elsewhere: 0.1 };',
      ],
    ),
  ],
  'notes travel as Web Annotations': [
    ...edits(
      'src/annotation/write-annotation.ts',
      ["purpose: 'tagging'", "purpose: 'tags'"],
      [', ...(words && { refinedBy: words })', ''],
    ),
    edit(
      'src/annotation/read-annotation.ts',
      'if (items.length > limits.notes)',
      'if (items.length > Infinity)',
    ),
  ],
  'each note once': [
    edit(
      'src/components/Preview/content.ts',
      "for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id');",
      '',
      'another page',
    ),
    ...edits(
      'src/components/Preview/popover.ts',
      ["if (key === 'Escape') mark.focus", "if (key === 'End') mark.focus", 'margin'],
      ['if (takesFocus) location.assign(link.href);', '', 'cannot be fetched'],
    ),
  ],
  'Back gives the place': [
    ...edits(
      'src/components/Preview/return.ts',
      ["if (link.role === 'doc-noteref') leadBack(link);", '', 'leads back'],
      ["if (arrival?.type === 'back_forward') restoreFocus();", '', ''],
    ),
    edit(
      'src/components/Resume/offer.ts',
      '`${address}`.startsWith(`${base}${name}/`)',
      '`${address}` !== ""',
      'whatever is stored',
    ),
  ],
  'nginx and Caddy serve it': [
    ...edits(
      'src/hosting/configuration.ts',
      ["    `error_page 404 ${href('/404.html')};`,\n", '', 'nginx'],
      ['`@${ending} path *.${ending}`,', '`@${ending} path *.x${ending}`,', 'caddy'],
    ),
  ],
  'shared links have cards': [
    edit(
      'src/formats/json-ld-works.ts',
      "document.edition === 'translation' ? {} : { isBasedOn: work }",
      "document.edition === 'translation' ? {} : { mentions: work }",
      'restates',
    ),
    edit('src/formats/feed.ts', "x('updated', changed(document)),", '', 'well formed'),
  ],
  'type is set in six roles': [
    ...edits(
      'src/styles/base.css',
      ['body {\n  margin: 0;', 'body {\n  margin: 0;\n  font-size: 1.1rem;'],
      ['body {\n  margin: 0;', '.preview-title {\n  margin: 0;\n}\n\nbody {\n  margin: 0;'],
    ),
  ],
  'imports go one way': [
    edit(
      'src/model/term.ts',
      "import { z } from 'zod';",
      "import { z } from 'zod';\nimport type {} from '../library/linking.ts';",
    ),
    edit(
      'src/syntax/problem.ts',
      "import leven from 'leven';",
      "import leven from 'leven';\nimport type {} from '../model/term.ts';",
    ),
  ],
  'the author’s guide': [
    edit('src/authoring/README.md', 'kind: Leaflet\n', 'knd: Leaflet\n'),
    edit(
      'src/authoring/new-document.ts',
      'key: ${key}\ntitle: First section',
      'key: ${key}\ntilte: First section',
    ),
  ],
  'no word of an imported file': [
    edit('src/importing/import-document.ts', 'const remaining = [...lost, ...', 'const remaining = [...'),
    edit('src/importing/put-in-place.ts', '    takeBack(content, folder);\n    if (isNew)', '    if (isNew)'),
    edit('src/opening/open-document.ts', 'count > largest.entries ||', 'count < 0 ||'),
  ],
  'of a bibliography': [
    edit(
      'src/bibliographies/bibtex-names.ts',
      'cut = particle >= 0 ? particle :',
      'cut = particle > 99 ? particle :',
    ),
    edit('src/bibliographies/bibtex-dates.ts', "work.take('origdate', 'origyear')", "work.take('origyear')"),
    edit('src/bibliographies/bibtex-work.ts', "!== 'others') return nameOf", "!== 'others ') return nameOf"),
  ],
};
