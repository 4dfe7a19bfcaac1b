import type { Nodes } from 'mdast';
import { isElement } from './parse.ts';

/** Elements that hold blocks and are passages of their own. */
export const exhibits = ['Table', 'Picture', 'Box', 'Equation'] as const;

export type Exhibit = (typeof exhibits)[number];

export const isExhibit = (node: Nodes): boolean => exhibits.some((name) => isElement(node, name));
