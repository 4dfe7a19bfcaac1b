import type { Link, Root } from 'mdast';
import { autolink } from 'micromark-core-commonmark';
import type { Code, Construct, Effects, Extension, State, TokenizeContext } from 'micromark-util-types';
import { visit } from 'unist-util-visit';

const angle = 60;

/** What stands behind a less-than sign that begins an address: a scheme and `://`, `mailto:`, or the name of a mailbox and an at sign. `<svg:a>` is an element. */
const address: Construct = { tokenize: tokenizeAddress, partial: true };

function tokenizeAddress(effects: Effects, ok: State, nok: State): State {
  let before = '';
  const slash = (code: Code): State | undefined => (code === 47 ? ok(code) : nok(code));
  const name = (code: Code): State | undefined => {
    if (code === 64 || (code === 58 && before === 'mailto')) return before.length > 1 ? ok(code) : nok(code);
    if (code === 58 && before.length > 1) {
      effects.consume(code);
      return slash;
    }
    const letter = code === null || code < 0 ? '' : String.fromCodePoint(code);
    if (!/[\w.+-]/.test(letter)) return nok(code);
    before += letter;
    effects.consume(code);
    return name;
  };
  return (code) => {
    effects.enter('data');
    effects.consume(code);
    return name;
  };
}

/** MDX takes every less-than sign for an element; before an address it stands aside. */
function unlessAddress(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      return effects.check(address, nok, construct.tokenize.call(this, effects, ok, nok));
    },
  };
}

/** Addresses in angle brackets, `<https://example.org>`, which MDX has turned off, beside its elements. */
export function withAutolinks(extensions: Extension[]): void {
  for (const extension of extensions) {
    for (const place of [extension.flow, extension.text]) {
      const found = place?.[angle];
      if (place && found) place[angle] = [found].flat().map(unlessAddress);
    }
  }
  const onlyAddress: Construct = {
    ...autolink,
    name: 'angleAutolink',
    tokenize(this: TokenizeContext, effects, ok, nok) {
      return effects.check(address, autolink.tokenize.call(this, effects, ok, nok), nok);
    },
  };
  extensions.push({ text: { [angle]: onlyAddress } });
}

/** "On the WWW. A copy…" names the web, and no address. */
export function withoutWeb(tree: Root): void {
  visit(tree, 'link', (node: Link, index, parent) => {
    if (parent && index !== undefined && /^https?:\/\/www\.?$/i.test(node.url))
      parent.children.splice(index, 1, ...node.children);
  });
}
