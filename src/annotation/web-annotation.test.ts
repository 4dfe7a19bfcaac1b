import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import {
  type Annotation,
  changed,
  newAnnotation,
  quoteOf,
  type Target,
  tagsOf,
  UnreadableFile,
} from './annotation.ts';
import { longestLink, packNotes, unpackNotes } from './notes-link.ts';
import { readFile } from './read-annotation.ts';
import type { Site } from './web-annotation.ts';
import { writeCollection } from './write-annotation.ts';

const site: Site = { root: 'https://example.org/reader/', steps: ['bees', 'sources'] };
const text = 'A hive sends out scouts in spring, and each of them looks for a hollow tree.';

const target = (words?: string): Target => ({
  page: '/bees/hive/',
  place: 'hive-2',
  ...(words && { quote: quoteOf(text, text.indexOf(words), text.indexOf(words) + words.length) }),
  fingerprint: '0123456789abcdef01234567',
  label: 'The Hive, paragraph 2',
  printed: 'p. 3',
});

const notes: Annotation[] = [
  changed(newAnnotation([target('hollow tree')], 'wavy'), {
    note: 'Why hollow?\n<script>alert(1)</script>',
    tags: ['trees', 'ask in class'],
  }),
  newAnnotation([target()], 'dashed'),
  newAnnotation([{ ...target(), page: '/sources/seeley-2010/', place: '' }]),
];
const collection = { id: 'urn:uuid:8a1d0c4e-6f0b-4a52-9a53-0d1f2e3a4b5c', name: 'Ana Lima', notes };

test('what is saved comes back as it was', () => {
  const { left, ...read } = readFile(JSON.stringify(writeCollection(collection, site)), site);
  assert.deepEqual(read, collection);
  assert.equal(left, 0);
});

test('a site that moved to another host or folder knows its notes again', () => {
  const file = JSON.stringify(writeCollection(collection, site));
  for (const root of ['http://localhost:4321/', 'https://other.example/some/base/'])
    assert.deepEqual(readFile(file, { ...site, root }).notes, notes);
});

test('a few notes fit into a link, and come out of it', async () => {
  const packed = await packNotes(collection, site);
  assert.match(packed, /^[\w-]+$/);
  assert.ok(packed.length < longestLink / 2, `${packed.length}`);
  assert.deepEqual((await unpackNotes(packed, site)).notes, notes);
  await assert.rejects(unpackNotes(packed.slice(10), site));
});

test('a link that would unfold to more than a device has is refused', async () => {
  const many = { ...collection, notes: [changed(notes[0] as Annotation, { note: 'a'.repeat(3_000_000) })] };
  await assert.rejects(
    packNotes(many, site).then((packed) => unpackNotes(packed, site)),
    /too much/,
  );
});

/*
 * The rules of the Web Annotation Data Model (W3C Recommendation, 23 February 2017) that say MUST, for what we write: sections
 * 3.1 annotations, 3.2 bodies and targets, 4.1 selectors, 5 collections.
 */
const iri = z.string().regex(/^(?:https?:\/\/|urn:)\S+$/);
const utc = z.iso.datetime();
const context = z.union([
  z.literal('http://www.w3.org/ns/anno.jsonld'),
  z
    .array(z.union([z.string(), z.record(z.string(), iri)]))
    .refine((all) => all.includes('http://www.w3.org/ns/anno.jsonld')),
]);
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
});
const position = z
  .strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start < end);
const words = z.array(z.union([quote, position]));
const fragment = z.strictObject({
  type: z.literal('FragmentSelector'),
  value: z.string().min(1),
  conformsTo: iri,
  refinedBy: words.optional(),
});
/** Terms that are none of the standard's have to be in the context. */
const own = {
  fingerprint: z.string().optional(),
  label: z.string().optional(),
  printedPages: z.string().optional(),
};
const resource = z.strictObject({
  type: z.literal('SpecificResource'),
  source: iri,
  selector: z.union([fragment, words]).optional(),
  styleClass: z.string(),
  ...own,
});
const motivation = z.enum(['commenting', 'tagging', 'highlighting', 'bookmarking']);
const body = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  format: z.literal('text/plain'),
  purpose: motivation,
});
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  created: utc,
  modified: utc,
  motivation,
  stylesheet: z.strictObject({ type: z.literal('CssStylesheet'), value: z.string() }),
  body: z.array(body).min(1).optional(),
  target: z.array(resource).min(1),
});
const page = z.strictObject({
  id: iri,
  type: z.literal('AnnotationPage'),
  startIndex: z.int().min(0),
  items: z.array(annotation),
});
const collectionRules = z.strictObject({
  '@context': context,
  id: iri,
  type: z.literal('AnnotationCollection'),
  label: z.string(),
  creator: z.strictObject({ type: z.literal('Person'), name: z.string() }).optional(),
  modified: utc,
  total: z.int().min(0),
  first: page,
});

test('a file keeps the rules of the W3C’s model, and names every term that is our own', () => {
  const file = writeCollection(collection, site);
  collectionRules.parse(JSON.parse(JSON.stringify(file)));
  const [, terms] = file['@context'] as [string, Record<string, string>];
  assert.deepEqual(Object.keys(terms).sort(), Object.keys(own).sort());
  assert.equal((file['first'] as { items: unknown[] }).items.length, file['total']);
});

const hypothesis = {
  export_date: '2026-10-05T18:00:00.000Z',
  export_userid: 'acct:ana@hypothes.is',
  client_version: '1.1600.0',
  annotations: [
    {
      id: 'AbC_123-x',
      created: '2026-10-01T10:00:00.000000+00:00',
      updated: '2026-10-02T10:00:00.000000+00:00',
      user: 'acct:ana@hypothes.is',
      user_info: { display_name: 'Ana' },
      uri: 'https://example.org/reader/bees/hive/',
      text: 'Why hollow?',
      tags: ['trees'],
      document: { title: ['The Hive'] },
      target: [
        {
          source: 'https://example.org/reader/bees/hive/#hive-1',
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/div[1]/p[2]',
              startOffset: 3,
              endContainer: '/div[1]/p[2]',
              endOffset: 9,
            },
            { type: 'TextPositionSelector', start: 4012, end: 4023 },
            { type: 'TextQuoteSelector', exact: 'hollow tree', prefix: 'looks for a ', suffix: '.' },
          ],
        },
      ],
    },
    {
      id: 'elsewhere',
      uri: 'https://example.org/another/',
      text: '',
      target: [{ source: 'https://example.org/another/' }],
    },
  ],
};

test('an export of Hypothesis is read: words, text, tags, who; what is about other sites is left out', () => {
  const { name, notes: read, left } = readFile(JSON.stringify(hypothesis), site);
  assert.equal(name, 'ana');
  assert.equal(left, 1);
  const [note] = read;
  assert.equal(note?.note, 'Why hollow?');
  assert.deepEqual(note?.tags, ['trees']);
  assert.equal(note?.modified, '2026-10-02T10:00:00.000Z');
  assert.equal(note?.targets[0]?.page, '/bees/hive/');
  assert.deepEqual(note?.targets[0]?.quote?.exact, 'hollow tree');
  // The same file read twice is the same notes.
  assert.equal(readFile(JSON.stringify(hypothesis), site).notes[0]?.id, note?.id);
});

test('annotations as other programs write them: one alone, a list, a page, bodies and targets of every form', () => {
  const alone = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.com/anno/1',
    type: 'Annotation',
    bodyValue: 'Plain',
    target: 'https://example.org/reader/bees/hive/#hive-2',
  };
  const [read] = readFile(JSON.stringify(alone), site).notes;
  assert.deepEqual(
    [read?.note, read?.targets[0]?.page, read?.targets[0]?.place],
    ['Plain', '/bees/hive/', 'hive-2'],
  );
  assert.equal(
    readFile(JSON.stringify([alone, { ...alone, id: 'https://example.com/anno/2' }]), site).notes.length,
    2,
  );
  const inPage = {
    type: 'AnnotationPage',
    items: [{ ...alone, body: { type: 'TextualBody', value: 'In a page' }, bodyValue: undefined }],
  };
  assert.equal(readFile(JSON.stringify(inPage), site).notes[0]?.note, 'In a page');
});

test('a hostile file is text, numbers and addresses of this site, or refused with a reason', () => {
  for (const [file, why] of [
    ['<html>', /not JSON/],
    ['{"a": 1}', /no annotations/],
    ['null', /no annotations/],
    [JSON.stringify(Array.from({ length: 10_001 }, () => ({}))), /10001 notes/],
    [`"${'a'.repeat(20_000_001)}"`, /too large/],
  ] as const)
    assert.throws(
      () => readFile(file, site),
      (error) => error instanceof UnreadableFile && why.test(error.message),
    );
  const hostile = JSON.parse(`[{
    "id": "javascript:alert(1)", "__proto__": { "polluted": true }, "created": "not a time", "modified": 17,
    "body": [null, 7, { "value": { "a": 1 } }, { "value": "\\u202Eevil\\u0000<img src=x onerror=alert(1)>" }, { "purpose": "tagging", "value": "<b>" }],
    "target": [
      { "source": "javascript:alert(1)" }, { "source": "https://example.org/reader/bees/../../etc/" }, null, 5,
      { "source": "https://example.org/reader/bees/hive/", "styleClass": "ink-constructor", "fingerprint": "<b>",
        "selector": { "type": "FragmentSelector", "value": "\\"><script>", "refinedBy": [
          { "type": "TextQuoteSelector", "exact": "hollow", "prefix": 9 },
          { "type": "TextPositionSelector", "start": -1, "end": 1e99 } ] } }
    ] }]`);
  const [note, ...more] = readFile(JSON.stringify(hostile), site).notes;
  assert.deepEqual(more, []);
  assert.match(note?.id ?? '', /^urn:uuid:/);
  assert.equal(note?.note, 'evil<img src=x onerror=alert(1)>');
  assert.equal(note?.ink, 'solid');
  assert.deepEqual(note?.targets, [
    {
      page: '/bees/hive/',
      place: '',
      quote: { exact: 'hollow', prefix: '', suffix: '', start: -1, end: -1 },
      fingerprint: '',
      label: '',
      printed: '',
    },
  ]);
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

test('tags are what stands between commas, each once', () => {
  assert.deepEqual(tagsOf(' bees,  two  words, bees,, '), ['bees', 'two words']);
});
