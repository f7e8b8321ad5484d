import { type Contest, namedIn } from './named-candidates.ts';
import { othersIn } from './named-others.ts';
import type { PageReading, Reading } from './reading.ts';
import type { Setting } from './scene.ts';
import type { Sentence } from './tokens.ts';

/** How many sentences back `the former` may point. */
const COUPLE_SENTENCES = 3;

/** Two people named together last before a token: candidates by id, null where others were. */
interface Couple {
  readonly former: string | null;
  readonly latter: string | null;
}

/** The couple that `the former` and `the latter` at a token stand for; null where none is near enough. */
export function coupleBefore(
  { reading, sentence, ordinal }: Setting,
  at: number,
  contest: Contest,
  page: PageReading,
): Couple | null {
  const here = coupleIn(reading, { ...sentence, to: at }, contest);
  if (here) return here;
  let left = COUPLE_SENTENCES;
  for (let index = ordinal - 1; index >= 0 && left > 0; index--, left--) {
    const found = coupleAt(reading, index, contest);
    if (found) return found;
  }
  const before = page.read(reading.index - 1);
  for (let index = (before?.sentences.length ?? 0) - 1; before && index >= 0 && left > 0; index--, left--) {
    const found = coupleAt(before, index, contest);
    if (found) return found;
  }
  return null;
}

function coupleAt(reading: Reading, ordinal: number, contest: Contest): Couple | null {
  const sentence = reading.sentences[ordinal];
  return sentence ? coupleIn(reading, sentence, contest) : null;
}

function coupleIn(reading: Reading, sentence: Sentence, contest: Contest): Couple | null {
  const known = namedIn(reading, sentence, contest);
  const [former, latter] = [...new Set(known.map(({ subject }) => subject))];
  if (former && latter) return { former, latter };
  const others = othersIn(reading, sentence, known).filter(({ from, to }) => to - from > 1 || known.length > 0);
  return known.length + others.length > 1 ? { former: null, latter: null } : null;
}
