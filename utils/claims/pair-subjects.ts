import { isAddressed } from './addressed.ts';
import type { CompiledQuestion } from './compile-questions.ts';
import { NEW_CLAUSE } from './distance.ts';
import type { Mention } from './mention.ts';
import { distanceTo, inSegment, type Scene } from './scene.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';

/** Within so many tokens behind a pair a name is its second half's. */
const NEXT = 4;
/** A name nearer than this, in the units of `distance.ts`, may own a pair that stands behind it. */
const NEAR = 4;
/** How near the first of two names stands that a pair is split between. */
const BETWEEN_REACH = 6;

/** Whose a share is, and the name, role or pronoun that says so; null where the order of two figures does. */
export interface Owner {
  readonly subject: string;
  readonly mention: Mention | null;
}

/** Whose the halves of a pair are, `51.2 to 44.2 per cent`; null where that stays open. */
export function pairOwners(
  first: Scene,
  second: Scene,
  mentions: readonly Mention[],
  question: CompiledQuestion,
): [Owner, Owner] | null {
  const pair = pairSubjects(first, second, mentions, question);
  return pair && [ownedBy(pair[0], mentions), ownedBy(pair[1], mentions)];
}

/** The half of a pair, with the one mention of its owner where there is one. */
function ownedBy(subject: string, mentions: readonly Mention[]): Owner {
  return { subject, mention: mentions.find((mention) => mention.subject === subject) ?? null };
}

/** `Maduro and González had 51.2 per cent and 44.2 per cent`: what two who are named together have, in their order; null for all else. */
export function coupleInOrder(first: Scene, second: Scene, mentions: readonly Mention[]): [Owner, Owner] | null {
  const before = mentions.filter(({ to }) => to <= first.at);
  const [one, other] = before.slice(-2);
  if (!one?.subject || !other?.subject || one.subject === other.subject) return null;
  if (!isJoined(first, one.to, other.from) || !isJoined(first, first.at + 1, second.at)) return null;
  return [
    { subject: one.subject, mention: one },
    { subject: other.subject, mention: other },
  ];
}

/** Whether `and` stands between two places, and nothing besides but articles and titles. */
function isJoined({ reading }: Scene, from: number, to: number): boolean {
  const { joints, articles, percentArticles, beforeNames } = reading.language.rhetoric;
  const between = reading.tokens.slice(from, to).map(({ norm }) => norm);
  const isSmall = (norm: string) => articles.has(norm) || percentArticles.has(norm) || beforeNames.has(norm);
  return between.some((norm) => joints.has(norm)) && between.every((norm) => joints.has(norm) || isSmall(norm));
}

/** By the order of the names, else by who is said to have won. */
function pairSubjects(
  first: Scene,
  second: Scene,
  mentions: readonly Mention[],
  question: CompiledQuestion,
): [string, string] | null {
  const { contest } = question;
  if (!contest) return null;
  const other = (id: string) => (id === contest[0] ? contest[1] : contest[0]);
  const known = mentions.filter((mention) => mention.subject !== null);
  const before = known.filter((mention) => mention.to <= first.at);
  const nearest = before.at(-1);
  if (isChange(first)) return nearest?.subject ? [nearest.subject, nearest.subject] : null;
  const after = known.filter((mention) => mention.from > second.at);
  const behind = nameBehind(second, after);
  if (behind === 'open') return null;
  if (behind)
    return nearest && !behind.isWinner
      ? [other(behind.subject), behind.subject]
      : [behind.subject, other(behind.subject)];
  if (nearest?.subject) {
    const couple = before.at(-2);
    const isCouple = couple?.subject && couple.subject !== nearest.subject && isOneSentence(first, couple.from);
    const leader = isCouple ? couple.subject : nearest.subject;
    return leader ? ordered(first, second, leader, other(leader)) : null;
  }
  const isStrangers = mentions.some((mention) => mention.to <= first.at && distanceTo(first, mention) < NEAR);
  return isStrangers ? null : bySource(first, second, question);
}

/**
 * The name to which a pair is handed over, and whether as the winner's: `67-30 for González over Maduro`, `a 51.2-44.2 win for Maduro`,
 * against `51 per cent to 44 per cent for González`, where it is the second half's. Open behind a word of losing, which may be of the
 * name (`in a defeat for Maduro`) or to it.
 */
function nameBehind(second: Scene, after: readonly Mention[]): { subject: string; isWinner: boolean } | 'open' | null {
  const named =
    after.find((mention) => isAddressed(second, mention)) ?? after.find((mention) => followsJoint(second, mention));
  if (!named?.subject) return null;
  const isBetween = (hit: Span) => hit.from > second.at && hit.to <= named.from;
  const isWon = second.phrases.ahead.some(isBetween);
  if (!isWon && second.phrases.behind.some(isBetween)) return 'open';
  const isNear = named.from <= second.at + NEXT && isAddressed(second, named);
  return { subject: named.subject, isWinner: isWon || !isNear || isOverAnother(second, named, after) };
}

/** The first half is the first one's, unless the sentence says that the first one lost. */
function ordered(first: Scene, second: Scene, leader: string, other: string): [string, string] {
  const a = first.figure.low ?? 0;
  const b = second.figure.low ?? 0;
  const lost = first.phrases.behind.some((hit) => inSegment(first, hit));
  return lost && a > b ? [other, leader] : [leader, other];
}

function isOneSentence(scene: Scene, from: number): boolean {
  return scene.distances.strongest(from + 1, scene.at) < NEW_CLAUSE;
}

/** `slipped from 44.2 to 43.18 per cent`: two figures of one, at two times. */
function isChange({ reading, at }: Scene): boolean {
  return reading.language.rhetoric.changedFrom.has(normAt(reading.tokens, at - 1));
}

/** `67-30 for González over Maduro`: the name behind the pair is the first one's. */
function isOverAnother(scene: Scene, mention: Mention, after: readonly Mention[]): boolean {
  const next = after.find((other) => other.from >= mention.to);
  const { tokens, language } = scene.reading;
  return next !== undefined && language.rhetoric.overSubject.has(normAt(tokens, next.from - 1));
}

/** `between González and Maduro` behind a pair. */
function followsJoint(scene: Scene, mention: Mention): boolean {
  return distanceTo(scene, mention) <= BETWEEN_REACH;
}

/** Without a name: the only order in which one party claims both halves. */
function bySource(first: Scene, second: Scene, { claims, contest }: CompiledQuestion): [string, string] | null {
  if (!contest) return null;
  const [a, b] = contest;
  const fits = (subject: string, scene: Scene, party: string) =>
    claims.some(
      (claim) =>
        claim.subject === subject &&
        claim.assertedBy.includes(party) &&
        'value' in claim.figure &&
        Math.abs(claim.figure.value - (scene.figure.low ?? Number.NaN)) <=
          Math.max(claim.figure.precision, scene.figure.precision) / 2,
    );
  const orders: [string, string][] = [
    [a, b],
    [b, a],
  ];
  const parties = new Set(claims.flatMap((claim) => claim.assertedBy));
  const found = orders.filter(([x, y]) =>
    [...parties].some((party) => fits(x, first, party) && fits(y, second, party)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
