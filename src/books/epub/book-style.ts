import { palette } from '../../model/palette.ts';

const { editor, faint, rule } = palette;

/** How a book looks, as far as a reader leaves that to it. */
export const style = (accent: string): string => `body { font-family: serif; line-height: 1.5; }
h1, h2 { line-height: 1.2; font-weight: normal; }
a { color: ${accent}; }
.statistic, .term { color: inherit; text-decoration-color: ${faint.light}; }
sup { font-size: 0.7em; line-height: 0; }
.number, .page-break { font: 0.75em sans-serif; color: ${faint.light}; margin-right: 0.5em; }
.passage > .number + p { display: inline; }
.passage > p + p { margin: 0.4em 0 0; }
.passage > .entry { margin-left: 1.4em; }
.passage > .inner { margin-left: 2.8em; }
.box { border: 1px solid ${rule.light}; padding: 0.8em 1em; }
.box-title { font-weight: bold; }
.passage { margin: 0 0 0.8em; }
.editors { border-left: 0.2em solid ${editor.light}; margin: 0.8em 0; padding: 0 0 0 0.8em; }
.editors .label { font: 0.85em sans-serif; color: ${editor.light}; margin: 0; }
.editors p { margin: 0; }
.outside { border-left-style: dashed; }
figure { margin: 1.5em 0; }
figcaption { margin: 0 0 0.6em; font-size: 0.9em; }
figcaption strong { display: block; font-size: 1.1em; }
figure img { width: 100%; }
.caveat { font-size: 0.85em; margin: 0.4em 0; }
.where { font-size: 0.85em; }
table { border-collapse: collapse; width: 100%; font: 0.85em/1.4 sans-serif; }
th, td { text-align: left; padding: 0.3em 1em 0.3em 0; border-bottom: 1px solid ${rule.light}; vertical-align: top; }
tbody th { font-weight: normal; }
th:last-child, td:last-child { text-align: right; padding-right: 0; }
nav ol { list-style: none; padding-left: 0; }
nav ol ol { padding-left: 1.2em; margin-top: 0.5em; }
nav li, dd { margin-bottom: 0.5em; }
nav a { text-decoration: none; }
dd { margin-left: 1.2em; }
.signed { list-style: none; }
dfn { font-style: normal; font-weight: bold; }
.works { list-style: none; padding-left: 0; }
.works li { padding-left: 1.5em; text-indent: -1.5em; margin-bottom: 0.4em; }
aside p { margin: 0 0 0.5em; font-size: 0.9em; }
`;
