import type { BenchPart } from './part.ts';
import { measureAnchorsAgain } from './parts/anchors.ts';
import { measureArrival } from './parts/arrival.ts';
import { measureChanged } from './parts/changed.ts';
import { measureFlood } from './parts/flood.ts';
import { measureHuge } from './parts/huge.ts';
import { measureOthers } from './parts/libraries.ts';
import { measureMemory } from './parts/memory.ts';
import { measureManyNotes } from './parts/notes.ts';
import { measurePages } from './parts/pages.ts';
import { measurePaint } from './parts/paint.ts';
import { measureManySets } from './parts/sets.ts';

/** The parts of the bench by the names that its command line knows. */
export const PARTS = {
  pages: measurePages,
  arrival: measureArrival,
  changed: measureChanged,
  paint: measurePaint,
  libraries: measureOthers,
  sets: measureManySets,
  anchors: measureAnchorsAgain,
  memory: measureMemory,
  flood: measureFlood,
  huge: measureHuge,
  notes: measureManyNotes,
} as const satisfies Readonly<Record<string, BenchPart>>;

export type PartName = keyof typeof PARTS;

/** What the short form measures by itself, as a part of the tests: floods are in tests/browser/, and others' libraries no concern of a change. */
export const SHORT_PARTS: readonly PartName[] = ['pages', 'arrival', 'changed', 'paint', 'anchors', 'notes'];
