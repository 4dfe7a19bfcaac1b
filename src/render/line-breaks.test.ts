import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bound, breakable, withLineBreaks } from './line-breaks.ts';

test('a line may end inside an address where its parts do, and nowhere else', () => {
  assert.equal(
    breakable('At https://example.org/a-b/c_d/?e=f&amp;g=%20h/#i-2. A word/word, <i>other-words</i>.'),
    'At https://example.<wbr>org/<wbr>a-<wbr>b/<wbr>c_<wbr>d/?<wbr>e=<wbr>f&amp;<wbr>g=<wbr>%20h/<wbr>#i-<wbr>2. ' +
      'A word/word, <i>other-words</i>.',
  );
});

test('no line ends inside a date, an issue or a reference to pages', () => {
  assert.equal(
    bound(
      'In 2015, September 28, 2015, and May 1; 28 September 2015 and 1 May; 58, no. 3 (2014): 608–620; no. A; by 1990 March; 12 Marches',
    ),
    'In 2015, September\u00a028, 2015, and May\u00a01; 28\u00a0September 2015 and 1\u00a0May; 58, no.\u00a03 (2014):\u00a0608–620; no. A; by 1990 March; 12 Marches',
  );
});

test('in a page, only what is read is touched: no attribute, script, style, title, code or comment', () => {
  const kept = [
    '<title>1 May</title><style>a{content:"1 May"}</style>',
    '<script type="application/ld+json">{"name":"1 May <b> https://a.example/b"}</script>',
    `<a title="1 > 0, 1 May" href='https://a.example/b'>`,
    "<!-- it’s 1 May, isn't it? -->",
    '<pre>https://a.example/b\n1 May</pre><textarea>1 May</textarea><code>1 May</code>',
    '<svg><text>1 May</text></svg>',
  ].join('');
  assert.equal(
    withLineBreaks(`${kept}<p>1 May, <b>2 May</b>: https://a.example/b</p>`),
    `${kept}<p>1\u00a0May, <b>2\u00a0May</b>: https://a.<wbr>example/<wbr>b</p>`,
  );
});
