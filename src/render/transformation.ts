import type { Data, Nodes, Parent, Root, RootContent } from 'mdast';
import type { Library } from '../model/library.ts';
import type { Section } from '../model/section.ts';

/** What a transformation knows beside the tree. */
export interface Context {
  library: Library;
  section: Section;
}

/** Rewrites a section, or a part of one, in place: authors' syntax becomes elements of the page. */
export type Transformation = (tree: Root, context: Context) => void;

/** A node that becomes an HTML element as it is. */
export interface PageElement extends Parent {
  type: 'pageElement';
  data: Data;
  children: RootContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    pageElement: PageElement;
  }
  interface PhrasingContentMap {
    pageElement: PageElement;
  }
}

/** @example element('sup', { className: ['mark'] }, [child]) */
export function element(name: string, properties: Properties, children: Nodes[]): PageElement {
  return {
    type: 'pageElement',
    data: { hName: name, hProperties: properties },
    children: children as RootContent[],
  };
}

type Properties = NonNullable<Data['hProperties']>;
