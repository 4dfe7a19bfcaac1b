import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeSvg } from './safe-svg.ts';

const svg = (inner: string, more = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg"${more}>${inner}</svg>`;

test('a drawing is served without what could run, load or lead anywhere', () => {
  const drawn = '<rect width="9"></rect>';
  for (const strange of [
    '<script>alert(1)</script>',
    '<foreignObject><p>x</p></foreignObject>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onload" to="alert(1)"/>',
    '<metadata>me</metadata>',
  ])
    assert.equal(safeSvg(svg(strange + drawn)), `${svg(drawn)}\n`, strange);
  assert.equal(safeSvg(svg(`<a href="javascript:alert(1)">${drawn}</a>`)), `${svg(drawn)}\n`);
  for (const attribute of [
    'onload="alert(1)"',
    'style="fill:url(https://example.org/x)"',
    'style="fill:u\\72l(https://example.org/x)"',
    'style="fill:image-set(&quot;https://example.org/x&quot; 1x)"',
    'href="https://example.org/x.svg#a"',
    'xlink:href="data:image/svg+xml,x"',
  ])
    assert.equal(safeSvg(svg(drawn, ` ${attribute}`)), `${svg(drawn)}\n`, attribute);
  for (const style of ['@import "https://example.org/x.css";', '@\\69mport "https://example.org/x.css";'])
    assert.equal(safeSvg(svg(`<style>${style}</style>`)), `${svg('<style></style>')}\n`, style);
});

test('what is no drawing is refused', () => {
  for (const text of ['', 'bees', '<html><svg/></html>']) assert.throws(() => safeSvg(text), /It is no SVG/);
});
