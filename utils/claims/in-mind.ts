import type { ClaimSet } from './claim-set.ts';
import type { Mention } from './mention.ts';
import { type Contest, namedIn } from './named-candidates.ts';
import { othersIn } from './named-others.ts';
import type { InMind, PageReading, Reading } from './reading.ts';
import { pronounsIn } from './referring-words.ts';
import type { Setting } from './scene.ts';
import type { Sentence } from './tokens.ts';

/** How many blocks back somebody stays in mind. */
const FOCUS_BLOCKS = 3;

/** The candidate spoken of last before a sentence: in its block, else in the few blocks before; null where somebody else was. */
export function candidateInMind({ reading, ordinal }: Setting, contest: Contest, page: PageReading): string | null {
  const inBlock = spokenOfBefore(reading, ordinal, contest, page);
  if (inBlock) return inBlock.subject;
  for (let index = reading.index - 1; index >= Math.max(0, reading.index - FOCUS_BLOCKS); index--) {
    const block = page.read(index);
    if (block === null || block.block.kind === 'cell') continue;
    const last = spokenOfBefore(block, block.sentences.length, contest, page);
    if (last) return last.subject;
  }
  return null;
}

/**
 * Whether a pronoun at a token stands for a person of the set: for who is named last before it in the block, else for the candidate in
 * mind. Roles that only begin like a person's (`president-elect`) name nobody.
 */
export function standsFor(wanted: string, setting: Setting, at: number, set: ClaimSet, page: PageReading): boolean {
  const before = setting.reading.signs.findLast((hit) => hit.to <= at && isPerson(setting.reading, hit, set));
  if (before?.value.kind === 'subject') return before.value.id === wanted;
  const pair = set.contests.find(({ subjects }) => subjects.includes(wanted))?.subjects;
  const other = pair?.find((id) => id !== wanted) ?? '';
  return candidateInMind(setting, { set: set.id, candidates: [wanted, other] }, page) === wanted;
}

/** Whether a sign names a person of the set: `Venezuela's president-elect` is not its president. */
export function isPerson({ tokens }: Reading, { value, to }: Reading['signs'][number], set: ClaimSet): boolean {
  return value.kind === 'subject' && value.set === set && !(value.role && tokens[to]?.gap === 'hyphen');
}

/** Who is spoken of last in a block before its sentence with this index; null for nobody. */
function spokenOfBefore(block: Reading, end: number, contest: Contest, { inMind }: PageReading): Mention | null {
  const known = knownOf(block, contest, inMind);
  let ordinal = end - 1;
  let last: Mention | null = null;
  for (; ordinal >= 0 && last === null; ordinal--) {
    const before = known[ordinal];
    const sentence = block.sentences[ordinal];
    if (before !== undefined || sentence === undefined) {
      last = before ?? null;
      break;
    }
    last = lastSpokenOf(block, sentence, contest);
  }
  for (let later = Math.max(0, ordinal + 1); later < end; later++) known[later] = last;
  return last;
}

function knownOf({ index }: Reading, { set, candidates }: Contest, inMind: InMind): (Mention | null | undefined)[] {
  const key = `${set} ${candidates[0]} ${candidates[1]}`;
  const blocks = inMind.get(key) ?? [];
  if (blocks.length === 0) inMind.set(key, blocks);
  blocks[index + 1] ??= [];
  return blocks[index + 1] ?? [];
}

/** Whom a sentence leaves in mind: the first candidate it names, or somebody else if only such are named. */
function lastSpokenOf(reading: Reading, sentence: Sentence, contest: Contest): Mention | null {
  const known = namedIn(reading, sentence, contest);
  const [first] = known;
  const other = othersIn(reading, sentence, known).find(({ from, to }) => to - from > 1);
  const spokenOf = first && other ? (first.from < other.from ? first : other) : (first ?? other);
  if (spokenOf === undefined) return null;
  const [pronoun] = pronounsIn(reading, sentence);
  return pronoun && pronoun.from <= spokenOf.from ? null : spokenOf;
}
