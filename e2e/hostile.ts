import { soundContent } from '../src/library/fixture.ts';

/** What somebody may type, send, store or write as a title in the hope that it runs. */
export const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '<svg/onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  `\${alert(1)}`,
  '</title><script>alert(1)</script>',
  '<iframe srcdoc="<script>parent.alert(1)</script>">',
  '<details open ontoggle=alert(1)>',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '&lt;img src=x onerror=alert(1)&gt;',
  '\\u003cimg src=x onerror=alert(1)\\u003e',
  '<img src=`x` onerror=alert(1)>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<mark>x</mark><b onmouseover=alert(1)>peace</b>',
  '__proto__[x]=1',
  '<base href=//evil.example>',
  '<form action=javascript:alert(1)><input type=submit></form>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  ']]></description><script>alert(1)</script>',
];

/** A small sound content in whose every title, name and definition somebody has tried it, by file. */
export function hostileContent(): Record<string, string> {
  const quoted = hostile.map((text) => JSON.stringify(text));
  const [name = ''] = quoted;
  const content: Record<string, string> = {
    ...soundContent,
    'site.yaml': `name: ${quoted[7]}\ntitle: ${quoted[7]}\ndescription: ${quoted[1]}\nlead: ${quoted[0]}\n`,
    'documents/report/document.yaml': soundContent['documents/report/document.yaml']
      .replace('The State of the Hive', name)
      .replace('short-title: The report', `short-title: ${quoted[1]}`)
      .replace('A report on bees.', quoted[24] ?? '')
      .replace(/authors: .*/, `authors: [${quoted.map((text) => `{ literal: ${text} }`).join(', ')}]`),
    'documents/report/01-hive.mdx': soundContent['documents/report/01-hive.mdx']
      .replace('The Hive', quoted[7] ?? '')
      .replace('What lives in it.', quoted[1] ?? ''),
    'sources.yaml':
      soundContent['sources.yaml'] +
      quoted
        .map(
          (text, index) => `- id: hostile-${index}
  type: book
  author: [{ literal: ${text} }]
  title: ${text}
  publisher: ${text}
  language: en
  custom: { named-in: [hive-1] }
`,
        )
        .join(''),
    'terms.yaml':
      soundContent['terms.yaml'] +
      quoted
        .map(
          (text, index) =>
            `- key: hostile-${index}\n  term: ${text}\n  definition: ${text}\n  places: [hive-1]\n`,
        )
        .join(''),
  };
  return content;
}
