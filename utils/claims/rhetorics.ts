import type { Rhetoric } from './rhetoric.ts';
import { english } from './rhetoric-en.ts';
import { spanish } from './rhetoric-es.ts';
import { french } from './rhetoric-fr.ts';
import { portuguese } from './rhetoric-pt.ts';

/** The languages whose prose is read for claims. */
export const rhetorics: ReadonlyMap<string, Rhetoric> = new Map(
  [english, spanish, portuguese, french].map((rhetoric) => [rhetoric.language, rhetoric]),
);
