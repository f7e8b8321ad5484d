import type { LoadedByPart } from '../loaded.ts';
import { measureAnchors } from './measure-anchors.ts';
import { measureChanges } from './measure-changes.ts';
import { measurePage } from './measure-page.ts';
import { measurePainting } from './measure-painting.ts';
import { measureSets } from './measure-sets.ts';
import { report } from './report.ts';

/** What can be measured here, by the part that a page's address names. */
const MEASURED: {
  readonly [Part in Exclude<keyof LoadedByPart, 'libraries'>]: (query: URLSearchParams) => Promise<LoadedByPart[Part]>;
} = {
  pages: measurePage,
  changed: measureChanges,
  paint: measurePainting,
  sets: measureSets,
  anchors: measureAnchors,
};

void report(MEASURED);
