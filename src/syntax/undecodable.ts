/** Where the first letter of a file stands that is none in its encoding (UTF-8), with what is around it. */
export function firstFault(bytes: Buffer): [line: number, words: string] {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const at = Math.max(loose.indexOf('\uFFFD'), 0);
  const [, begun = ''] = /([^\n]{0,15})$/.exec(loose.slice(0, at)) ?? [];
  return [loose.slice(0, at).split('\n').length, begun + (loose.slice(at, at + 15).split('\n')[0] ?? '')];
}
