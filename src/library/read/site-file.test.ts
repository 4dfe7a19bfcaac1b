import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingKeys, headingOf } from '../../model/site.ts';
import { libraryOf, reportOn, soundContent } from '../fixture.ts';

const site = (more: string) => ({ 'site.yaml': soundContent['site.yaml'] + more });

test('an accent color that cannot be read on the paper is refused', () => {
  assert.match(
    reportOn(site('accent: { light: "#8cc3ef", dark: "#8cc3ef" }\n')),
    /site\.yaml:5:\d+ {2}wrong-value\n\s+"#8cc3ef" stands in the field "light"\.\n\s+Choose a color that can be read/,
  );
});

test('a theme or kind that the site does not list is named, with the nearest that it does', () => {
  assert.match(
    reportOn(site('themes: { peoples: People, money: Money }\n')),
    /statistics\.yaml:2:3 {2}wrong-value\n\s+"people" is not among the themes of site\.yaml\.\n\s+Did you mean "peoples"/,
  );
  assert.match(reportOn(site('event-kinds: { politics: Politics }\n')), /"un" is not among the event-kinds/);
});

test('headings come in the order of the site, and without a list from the keys', () => {
  const { themes } = libraryOf(site('themes: { money: Sums, people: People }\n')).site;
  assert.deepEqual(headingKeys(themes, ['people']), ['money', 'people']);
  assert.equal(headingOf(themes, 'money'), 'Sums');
  assert.equal(headingOf({}, 'far-places'), 'Far places');
});
