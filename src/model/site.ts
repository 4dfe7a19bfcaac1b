import { z } from 'zod';
import { languages } from '../messages/catalogues.ts';
import { keySchema, listOf, markdownSchema, textSchema } from './key.ts';
import { defaultAccent, palette } from './palette.ts';

/** A color for links and marks, readable on the paper of its theme (WCAG AA: 4.5 to 1). */
const colorOn = (paper: string) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, {
      error: 'Write a color as # and six hexadecimal digits, in quotation marks: "#0d5a92".',
      abort: true,
    })
    .refine(
      (color) => contrast(color, paper) >= 4.5,
      `Choose a color that can be read on ${paper}: its contrast must be 4.5 to 1 or more.`,
    );

/** The pages that the site has besides its documents, by the first step of their addresses. */
export const rooms = ['compare', 'sources', 'data', 'timeline', 'glossary', 'names', 'teach'] as const;
export type Room = (typeof rooms)[number];

/** A file at the top of the content folder. */
const siteFileSchema = textSchema.regex(/^[a-z0-9][a-z0-9._-]*$/, {
  error: 'Write the name of a file beside site.yaml, in small letters: logo.svg.',
  abort: true,
});

/** What of the site stands in files beside site.yaml: its logo, its picture. */
export const filesOfSite = ({ logo, picture }: Pick<Site, 'logo' | 'picture'>): string[] =>
  [logo, picture?.file].filter((name) => name !== undefined);

/** Groups or kinds by key, each with its heading, in the order of the page that shows them. */
const headingsSchema = z.record(keySchema, textSchema).default({});

const synonymSchema = textSchema.regex(/^[\p{Ll}\p{Lo}\p{M}\p{N} ’-]+$/u, {
  error: 'Write a name or synonym in small letters, as readers type it: doctor, armed forces.',
});

const degrees = (most: number) => z.number().min(-most).max(most);

const mapSchema = z
  .strictObject({
    title: textSchema.describe('What it shows.'),
    bounds: z
      .tuple([degrees(180), degrees(90), degrees(180), degrees(90)])
      .describe('Its edges in degrees: west, south, east, north.'),
  })
  .refine(({ bounds: [west, south, east, north] }) => west < east && south < north, {
    path: ['bounds'],
    error: 'Write west, south, east, north, in degrees: [-20, -36, 54, 38].',
  });

const aboutSectionSchema = z.strictObject({
  id: keySchema.describe('The last step of its address: /about/#method.'),
  title: textSchema.describe('Its heading.'),
  text: markdownSchema.describe('Paragraphs in Markdown.'),
  documents: z
    .boolean()
    .default(false)
    .describe('The documents and what is known of their originals are listed after it.'),
});

/** site.yaml: what the site as a whole is called and says of itself, and what it looks like. */
export const siteSchema = z.strictObject({
  name: textSchema.describe('In the header of every page and behind every title.'),
  title: textSchema.describe('What stands above the front page.'),
  description: textSchema.describe('One sentence for search engines and link previews.'),
  lead: textSchema.describe('Two or three sentences at the top of the front page.'),
  language: z
    .enum(languages)
    .default('en')
    .describe('Of the interface, and of what editors write: English where it is not said.'),
  logo: siteFileSchema
    .refine((name) => /\.(?:svg|png|webp)$/.test(name), 'Name a file that ends in .svg, .png or .webp.')
    .optional()
    .describe('Beside the name in the header: a file beside this one, e.g. "logo.svg".'),
  picture: z
    .strictObject({
      file: siteFileSchema
        .refine((name) => /\.(?:jpe?g|png|webp)$/.test(name), 'Name a file that ends in .jpg, .png or .webp.')
        .describe('A file beside this one, e.g. "garden.jpg".'),
      alt: textSchema.describe('What is to be seen, for who cannot see it.'),
      credit: textSchema.optional().describe('Who made it, e.g. "Photo: Jane Roe".'),
    })
    .optional()
    .describe('On the front page, and where others share a link to it; 1200 by 630 pixels or more.'),
  accent: z
    .strictObject({
      light: colorOn(palette.paper.light).describe('On light paper, e.g. "#0d5a92".'),
      dark: colorOn(palette.paper.dark).describe('On dark paper, e.g. "#8cc3ef".'),
    })
    .default(defaultAccent)
    .describe('Of links and marks, in the light and in the dark theme.'),
  menu: listOf(z.enum(rooms))
    .default([...rooms])
    .describe("The site's own pages in the menu, in this order, after the documents."),
  rooms: z
    .partialRecord(z.enum(rooms), textSchema)
    .default({})
    .describe('What the front page says of each of these pages.'),
  comparisons: textSchema.optional().describe('What stands above the list of comparisons.'),
  names: textSchema.optional().describe('What stands above the list of names.'),
  maps: listOf(mapSchema, ({ title }) => title)
    .default([])
    .describe('Maps on the page of names, the narrowest first: a place is drawn on the first that holds it.'),
  themes: headingsSchema.describe(
    'The groups of the page of statistics; a statistic’s `theme` is one of these. Without them, every theme is its own heading.',
  ),
  'event-kinds': headingsSchema.describe(
    'What the timeline tells apart; an event’s `kind` is one of these. The first five have a mark of their own.',
  ),
  synonyms: z
    .array(z.array(synonymSchema).min(2))
    .default([])
    .describe(
      'Words that readers use for one another, a group a line: who searches for one finds the others, too, after it.',
    ),
  'other-names': z
    .array(z.array(synonymSchema).min(2))
    .default([])
    .describe(
      'Names of one thing, also in other languages, a group a line: who asks for one is answered as if by any of them.',
    ),
  about: listOf(aboutSectionSchema, ({ id }) => id)
    .default([])
    .describe('The About page.'),
});
export type Site = z.output<typeof siteSchema>;

/** The heading of a theme or kind: as the site names it, or its key with a capital. */
export function headingOf(headings: Site['themes'], key: string): string {
  const named = Object.hasOwn(headings, key) ? headings[key] : undefined;
  return named ?? key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');
}

/** The keys under which a page groups its records: those of the site first, in its order. */
export function headingKeys(headings: Site['themes'], used: Iterable<string>): string[] {
  return [...new Set([...Object.keys(headings), ...used])];
}

/** The contrast of two colors as WCAG 2 defines it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [lighter = 1, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
