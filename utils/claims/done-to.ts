import type { ClaimSet } from './claim-set.ts';
import type { CompiledQuestion, CompiledTelling, WordList } from './compile-questions.ts';
import { isPerson, standsFor } from './in-mind.ts';
import type { Name } from './names-in.ts';
import type { PageReading, Reading } from './reading.ts';
import type { Setting } from './scene.ts';
import { endOfClause, OBJECT_REACH, type Telling } from './telling.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';

/** How soon behind a pronoun he may be called what only he is called. */
const TITLE_REACH = 3;
/** How far in front of a verb's end its object pronoun may stand, in tokens. */
const CLITIC_REACH = 6;

/** Whether it is done to whom the question asks about: by name, or by a pronoun that stands for him. */
export function isDoneTo(
  telling: Telling,
  { telling: { of, ofRival }, as }: CompiledTelling,
  within: Span,
  { set, contest }: CompiledQuestion,
  page: PageReading,
  doers: readonly Name[],
): boolean {
  const rival = ofRival
    ? contest?.find((id) => doers.some((name) => name.id === contest.find((other) => other !== id)))
    : null;
  const wanted = of ?? rival;
  if (wanted === undefined) return !ofRival;
  if (wanted === null) return true;
  const { setting } = telling;
  const named = personIn(setting, within, set);
  if (named !== null) return named === wanted;
  const at = pronounIn(telling, within);
  return at >= 0 && (isCalled(wanted, setting, at, as, set, page) || standsFor(wanted, setting, at, set, page));
}

/**
 * The person of the set to whom it is done by name: the last one in front of the words, or the first one soon behind them; null for none.
 */
function personIn({ reading, sentence, signs }: Setting, { from, to }: Span, set: ClaimSet): string | null {
  const isBefore = from === sentence.from;
  let named: string | null = null;
  for (const hit of signs) {
    if (hit.from < from || hit.to > to || hit.value.kind !== 'subject' || !isPerson(reading, hit, set)) continue;
    if (!isBefore) return hit.from < from + OBJECT_REACH ? hit.value.id : null;
    named = hit.value.id;
  }
  return named;
}

/** The pronoun to which it may be done: soon behind the words, or an object pronoun in front of them; -1 for none. */
function pronounIn(telling: Telling, { from, to }: Span): number {
  const { tokens, language } = telling.setting.reading;
  const { pronouns, subjectsFollowVerbs } = language.rhetoric;
  for (let i = from; i < Math.min(to, from + OBJECT_REACH); i++) if (pronouns.has(normAt(tokens, i))) return i;
  return subjectsFollowVerbs && from > 0 ? from : cliticBefore(telling, from);
}

/**
 * Whether a pronoun is followed by what only he is called, and he is named before in the block or the few before: that needs no
 * other sign.
 */
function isCalled(
  wanted: string,
  setting: Setting,
  at: number,
  as: WordList | null,
  set: ClaimSet,
  page: PageReading,
): boolean {
  const { reading } = setting;
  if (as === null || !setting.words.of(as).some(({ from }) => from > at && from <= at + TITLE_REACH)) return false;
  const isWanted = ({ value }: Reading['signs'][number]) => value.kind === 'subject' && value.id === wanted;
  if (reading.signs.some((hit) => hit.to <= at && isPerson(reading, hit, set) && isWanted(hit))) return true;
  // all of them are looked at, so that a change in any is heard of
  const before = [1, 2, 3].map((back) => page.read(reading.index - back));
  return before.some((block) => block?.signs.some(isWanted));
}

/** The object pronoun in front of a verb whose words end at a token: `l'ont eux aussi reconnu`; -1 for none. */
function cliticBefore({ setting }: Telling, end: number): number {
  const { tokens, language } = setting.reading;
  const { objectClitics, verbChain } = language.rhetoric;
  for (let i = end - 2; i >= Math.max(setting.sentence.from, end - CLITIC_REACH); i--) {
    if (tokens[i + 1]?.capital) return -1;
    if (objectClitics.has(normAt(tokens, i))) return i;
    if (!verbChain.has(normAt(tokens, i))) return -1;
  }
  return -1;
}

/** Whether the page says it as one of the words wanted, if it says as what: `recognised him as president-elect`. */
export function isSaidAs(telling: Telling, { as }: CompiledTelling, at: number): boolean {
  if (!as) return true;
  const { tokens, language } = telling.setting.reading;
  const end = Math.min(endOfClause(telling.setting, at), at + OBJECT_REACH);
  for (let i = at; i < end; i++) {
    if (!language.rhetoric.as.has(normAt(tokens, i))) continue;
    return telling.setting.words.of(as).some(({ from }) => from > i && from <= i + OBJECT_REACH);
  }
  return true;
}
