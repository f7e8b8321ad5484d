import type { Rhetoric } from './rhetoric.ts';
import { english } from './rhetoric-en.ts';

/** The languages whose prose is read for claims. */
export const rhetorics: ReadonlyMap<string, Rhetoric> = new Map(
  [english].map((rhetoric) => [rhetoric.language, rhetoric]),
);
