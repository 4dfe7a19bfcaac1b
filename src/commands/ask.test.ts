import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { ask } from './ask.ts';

test('yes is yes; no, nothing, Ctrl-C, Ctrl-D and an end of what is typed are no', async () => {
  for (const [typed, is] of [
    ['y\n', true],
    ['Yes \n', true],
    ['n\n', false],
    ['\n', false],
    ['\x03', false],
    ['\x04', false],
    [undefined, false],
  ] as const) {
    const input = new PassThrough();
    const answer = ask('Fetch it?', input, new PassThrough());
    if (typed === undefined) input.end();
    else input.write(typed);
    assert.equal(await answer, is, JSON.stringify(typed));
  }
});
