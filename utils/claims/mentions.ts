import type { CompiledQuestion } from './compile-questions.ts';
import { coupleBefore } from './couple-before.ts';
import { isBehindForeignScene } from './foreign-scene.ts';
import { candidateInMind } from './in-mind.ts';
import type { Mention } from './mention.ts';
import { type Contest, namedIn } from './named-candidates.ts';
import { othersIn } from './named-others.ts';
import { isSetAbroad } from './place.ts';
import type { PageReading, Reading } from './reading.ts';
import { isComplete, type Referring, referringIn } from './referring-words.ts';
import type { Setting } from './scene.ts';
import { normAt } from './tokens.ts';

/** How many adjectives may stand between a name and `rival`, and one. */
const RIVAL_REACH = 3;

/**
 * The mentions of a contest's candidates in a sentence, by name, by role, by pronoun and as each other's rival, among those
 * of other people (subject null), who may own a figure too; in text order.
 */
export function mentionsIn(
  setting: Setting,
  compiled: CompiledQuestion,
  candidates: readonly [string, string],
  page: PageReading,
): Mention[] {
  const { reading, sentence } = setting;
  const contest: Contest = { set: compiled.set.id, candidates };
  const isAbroad = () => isSetAbroad(reading, sentence) || isBehindForeignScene(reading, sentence, page);
  const known = namedIn(reading, sentence, contest, isAbroad);
  const mentions = known.map((mention) => asRivalOf(reading, mention, candidates));
  mentions.push(...othersIn(reading, sentence, known));
  inOrder(mentions);
  for (const referring of referringIn(reading, sentence, mentions)) {
    const mention = meantBy(referring, setting, mentions, contest, compiled, page);
    if (mention) inOrder(mentions, mentions.push(mention));
  }
  return mentions;
}

function inOrder(mentions: Mention[], length = mentions.length): void {
  if (length > 1) mentions.sort((a, b) => a.from - b.from);
}

/** Whom a word that stands for somebody means; null for nobody, or nobody new. */
function meantBy(
  { from, to, as }: Referring,
  setting: Setting,
  mentions: readonly Mention[],
  contest: Contest,
  compiled: CompiledQuestion,
  page: PageReading,
): Mention | null {
  if (mentions.some((mention) => mention.from < to && from < mention.to)) return null;
  if (as === 'pronoun' && isDoubled(setting, from, mentions)) return null;
  if (as === 'former' || as === 'latter') {
    if (!isComplete(setting.reading, to, compiled)) return null;
    return { from, to, subject: coupleBefore(setting, from, contest, page)?.[as] ?? null };
  }
  const before = mentions.find(({ to: end, subject, isDerived }) => end <= from && subject !== null && !isDerived);
  const spokenOf = before?.subject ?? candidateInMind(setting, contest, page);
  if (!spokenOf) return null;
  const [first, second] = contest.candidates;
  const other = spokenOf === first ? second : first;
  return { from, to, subject: as === 'rival' ? other : spokenOf, isDerived: as === 'rival' };
}

/** How far behind a fronted name a pronoun may stand that says no more than the name does, or speaks of the giver. */
const DOUBLE_REACH = 3;

/** `a su rival le dio el 44,2 %`, `à son rival, il en a accordé 44,2 %`: the sentence begins with whom the figure is given. */
function isDoubled({ reading, sentence, phrases }: Setting, at: number, mentions: readonly Mention[]): boolean {
  const { dative } = reading.language.rhetoric;
  const opens =
    dative.has(normAt(reading.tokens, sentence.from)) ||
    phrases.toSubject.some(({ from, to }) => from === sentence.from && to === from + 1);
  return (
    opens &&
    mentions.some(
      ({ from, to }) => from > sentence.from && from <= sentence.from + 2 && to <= at && at - to < DOUBLE_REACH,
    )
  );
}

/** `Maduro's main rival`: the other one. */
function asRivalOf(
  { tokens, language }: Reading,
  mention: Mention,
  [first, second]: readonly [string, string],
): Mention {
  const owns = tokens[mention.to]?.gap === 'apostrophe';
  for (let i = mention.to + 1; owns && i <= mention.to + RIVAL_REACH; i++) {
    if (!language.rhetoric.rivalNouns.has(normAt(tokens, i))) continue;
    return { from: mention.from, to: i + 1, subject: mention.subject === first ? second : first };
  }
  return mention;
}
