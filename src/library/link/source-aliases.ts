import { nodesIn } from '../../syntax/nodes-in.ts';
import type { Linking } from '../linking.ts';

/**
 * Texts may cite a work by the key that it had in the library from which it came (custom, keys): citations are given the key
 * that it has here, before anything else reads them.
 */
export function translateAliases({ content, library, report }: Linking): void {
  const keys = new Map<string, string>();
  for (const { data, at } of content.sources) {
    for (const [index, alias] of (data.custom.keys ?? []).entries()) {
      const other = library.sources.has(alias) ? alias : keys.get(alias);
      if (other === undefined) keys.set(alias, data.id);
      else if (other !== data.id) {
        const message = `"${alias}" is a key of "${other}" already.`;
        report(at('custom', 'keys', index), 'doubled-key', message, 'Keep it with one of the two works.');
      }
    }
  }
  for (const { sections } of content.documents) {
    for (const { tree } of sections) {
      for (const node of nodesIn(tree).citations) {
        // A tree that is read again may have been translated when the list said otherwise.
        node.written ??= node.key;
        node.key = keys.get(node.written) ?? node.written;
      }
    }
  }
}
