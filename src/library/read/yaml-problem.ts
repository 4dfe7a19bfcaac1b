import type { YAMLError } from 'yaml';
import { quote } from '../../syntax/problem.ts';

/** What is wrong with a line that is not YAML, and what to do, as far as the line tells. */
export function yamlProblem({ code, message }: YAMLError, line: string): [message: string, hint: string] {
  if (/^ *\t/.test(line)) return ['A tab indents this line.', 'Indent with spaces.'];
  const [, hash] = /\[(?:[^\]"'#]*,)?\s*(#[^\s,\]]*)/.exec(line) ?? [];
  if (hash !== undefined) {
    return [`${quote(hash)} is taken for a comment.`, 'Remove the #, or put the text in quotation marks.'];
  }
  const [, sign] = /^[\s-]*[\w-]+: +([&!%@`*-])/.exec(line) ?? [];
  if (sign !== undefined) return [`A text cannot begin with ${sign}.`, 'Put it in quotation marks.'];
  if (/^\s*[\w-]+: +\[[^\]]*\]\s*[^\s#]/.test(line)) {
    return ['Words stand behind a list.', 'Put the whole in quotation marks if it is a text.'];
  }
  if (message.startsWith('Unexpected seq-item-ind at node end')) {
    return ['Entries follow the [] of an empty list.', 'Remove the line "[]".'];
  }
  if (/^ *-[^\s-]/.test(line)) return ['A hyphen has no space behind it.', 'Write "- key: …".'];
  if (message.startsWith('A block sequence')) {
    return ['A hyphen begins this line, but not those before it.', 'Write "name: …", as they have it.'];
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    return /:\s.*:(?:\s|$)/.test(line)
      ? ['A colon stands inside an unquoted text.', 'Put the text behind the first colon in quotation marks.']
      : ['The next line is indented deeper than this one.', 'Indent all fields of a record alike.'];
  }
  if (message.startsWith('Missing closing')) {
    return ['The quotation mark is not closed.', 'Write another at the end of the text.'];
  }
  const isField = /^ +[\w-]+:(?:\s|$)/.test(line);
  if (
    message.startsWith('All mapping items') ||
    (isField && /^(MULTI|MISSING)/.test(code) && !/["']/.test(line))
  ) {
    return ['This field is not indented like those before it.', 'Indent all fields of a record alike.'];
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || (code === 'MISSING_CHAR' && !/["']/.test(line))) {
    return [
      'This line is no field.',
      'Write "name: value", with a space behind the colon; put a text of several lines in quotation marks.',
    ];
  }
  if (code === 'UNEXPECTED_TOKEN' && /: *'/.test(line)) {
    return [
      'A quotation mark ends the text too early.',
      `Write '' for an apostrophe inside '…', or put "…" around it.`,
    ];
  }
  if (code === 'UNEXPECTED_TOKEN' && /: *"/.test(line)) {
    return ['A quotation mark ends the text too early.', 'Write \\" inside "…", or curly ones: “ ”.'];
  }
  if (message.startsWith('Flow')) {
    return ['A list or group is still open here.', 'Write ] or } at its end.'];
  }
  if (/call stack/i.test(message)) {
    return [
      'Here lists and fields stand in each other more deeply than can be read.',
      'No record has more than a few of them: look for a bracket that is not closed.',
    ];
  }
  if (code === 'BAD_SCALAR_START') {
    return [`This is not YAML: ${reasonOf(message)}.`, 'Put the text in quotation marks.'];
  }
  return [
    `This is not YAML: ${reasonOf(message)}.`,
    'Compare the line with its neighbors: indentation, a missing quotation mark, a colon inside an unquoted text.',
  ];
}

function reasonOf(message: string): string {
  const [line = message] = message.split('\n');
  return line.charAt(0).toLowerCase() + line.slice(1).replace(/["']quote/, 'quotation mark');
}
