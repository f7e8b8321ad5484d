import type { Rhetoric } from './rhetoric.ts';
import { english } from './rhetoric-en.ts';
import { spanish } from './rhetoric-es.ts';

/** The languages whose prose is read for claims. */
export const rhetorics: ReadonlyMap<string, Rhetoric> = new Map(
  [english, spanish].map((rhetoric) => [rhetoric.language, rhetoric]),
);
