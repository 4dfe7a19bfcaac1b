import type * as en from './en/index.ts';

/** What a message of another language is, by the English one: the same kind of thing, with other words. */
type Said<Message> = Message extends string
  ? string
  : Message extends (...values: infer Values) => infer Words
    ? (...values: Values) => Said<Words>
    : Message extends RegExp
      ? RegExp
      : { readonly [Name in keyof Message]: Said<Message[Name]> };

/** All that the interface says. English is the source: what another language leaves out does not compile. */
export type Catalogue = Said<typeof en>;
