import type { CompiledQuestion } from './compile-questions.ts';
import { isLeadNoun } from './direction.ts';
import { CLAUSE, FIGURE, NEW_CLAUSE } from './distance.ts';
import type { Mention } from './mention.ts';
import { distanceTo, inSegment, isLabel, type Scene } from './scene.ts';
import type { Span } from './terms.ts';
import { normAt } from './tokens.ts';

/** Costs of tying a share to a candidate, in the units of `distance.ts`. */
const ADDRESSED = 2;
const ADJACENT = 4;
const UNADDRESSED = 10;
const STRANGER = 2;
const TWICE = 14;
const CROSSED = 20;
const NOBODY = 15;
const ALONE = 13;
const MOST_FIGURES = 7;
/** How many words may stand between a word that sets a figure against another and the figure. */
const VERSUS_REACH = 3;
/** Within so many tokens behind a pair a name is its second half's. */
const NEXT = 4;

/** Whose a share is, and the name, role or pronoun that says so; null where the order of two figures does. */
export interface Owner {
  readonly subject: string;
  readonly mention: Mention | null;
}

/**
 * Whose share each figure of a sentence is, by figure; null where no candidate owns it. All figures of the
 * sentence are settled together, so that each candidate is used once if possible and the order of names and figures is kept.
 */
export function shareSubjects(
  scenes: readonly Scene[],
  mentions: readonly Mention[],
  question: CompiledQuestion,
): (Owner | null)[] {
  const owners: (Owner | null)[] = scenes.map(() => null);
  const single: Scene[] = [];
  for (let i = 0; i < scenes.length; i++) {
    const first = scenes[i];
    const second = scenes[i + 1];
    if (first?.figure.pair === 'first' && second?.figure.pair === 'second') {
      const pair = pairSubjects(first, second, mentions, question);
      if (pair) [owners[i], owners[i + 1]] = [ownedBy(pair[0], mentions), ownedBy(pair[1], mentions)];
      i++;
    } else if (first && single.length < MOST_FIGURES) single.push(first);
  }
  if (single.length === 0 || mentions.length === 0) return owners;
  for (const [order, mention] of assign(single, mentions).entries()) {
    const scene = single[order];
    if (scene && mention?.subject) owners[scenes.indexOf(scene)] = { subject: mention.subject, mention };
  }
  return owners;
}

/** The half of a pair, with the one mention of its owner where there is one. */
function ownedBy(subject: string, mentions: readonly Mention[]): Owner {
  return { subject, mention: mentions.find((mention) => mention.subject === subject) ?? null };
}

/** The cheapest way to give each figure a mention or nobody. */
function assign(scenes: readonly Scene[], mentions: readonly Mention[]): (Mention | null)[] {
  const costs = scenes.map((scene) =>
    mentions.map((mention) => Math.min(tieCost(scene, mention, scenes, mentions), aloneCost(scene, mention, mentions))),
  );
  let best: readonly number[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  const chosen: number[] = [];
  const walk = (cost: number) => {
    if (cost >= lowest) return;
    const row = costs[chosen.length];
    if (row === undefined) {
      [best, lowest] = [[...chosen], cost];
      return;
    }
    for (let mention = 0; mention < row.length; mention++) {
      const own = row[mention] ?? NOBODY;
      if (own >= NOBODY) continue;
      const added = own + conflicts(chosen, mention, scenes, mentions);
      chosen.push(mention);
      walk(cost + added);
      chosen.pop();
    }
    chosen.push(-1);
    walk(cost + NOBODY);
    chosen.pop();
  };
  walk(0);
  return scenes.map((_, index) => mentions[best[index] ?? -1] ?? null);
}

function conflicts(
  chosen: readonly number[],
  mention: number,
  scenes: readonly Scene[],
  mentions: readonly Mention[],
): number {
  let cost = 0;
  const at = scenes[chosen.length]?.at ?? 0;
  const here = mentions[mention];
  for (let index = 0; index < chosen.length; index++) {
    const other = chosen[index] ?? -1;
    const there = mentions[other];
    if (!here || !there) continue;
    if (other === mention) cost += TWICE;
    const before = scenes[index]?.at ?? 0;
    const sameSide = (there.from < before && here.from < before) || (there.from > at && here.from > at);
    if (sameSide && here.from < there.from) cost += CROSSED;
  }
  return cost;
}

/** `Maduro, de 61 años, fue declarado ganador con el 51,2 %`: who alone is named before the figure owns it, whatever stands between. */
function aloneCost(
  { at, distances, sentence, reading }: Scene,
  mention: Mention,
  mentions: readonly Mention[],
): number {
  const isAlone =
    mention.subject !== null && mention.from === sentence.from && mentions.filter(({ to }) => to <= at).length === 1;
  if (!isAlone || distances.strongest(mention.to, at) >= CLAUSE) return NOBODY;
  return reading.figures.some(({ kind }, index) => kind === 'percent' && (reading.at[index] ?? at) < at)
    ? NOBODY
    : ALONE;
}

function tieCost(scene: Scene, mention: Mention, shares: readonly Scene[], mentions: readonly Mention[]): number {
  const stranger = mention.subject === null ? STRANGER : 0;
  const distance = distanceTo(scene, mention) - FIGURE * othersCrossed(scene, mention, shares);
  if (mention.to <= scene.at && (isBeaten(scene, mention) || isOutdone(scene, mention, mentions))) {
    return (isSetAgainst(scene) ? ADJACENT : distance + UNADDRESSED) + stranger;
  }
  if (mention.to <= scene.at) return distance + stranger;
  const figuresBetween = scene.reading.at.some((at) => at > scene.at && at < mention.from);
  if (figuresBetween) return distance + UNADDRESSED + stranger;
  if (isLabel(scene)) return ADJACENT + stranger;
  const isHanded = isAddressed(scene, mention) && !isBeaten(scene, mention);
  if (isHanded || isInverted(scene, mention)) return ADDRESSED + distance / 4 + stranger;
  const gap = mention.from - scene.at;
  const apart = scene.reading.tokens[mention.from]?.gap;
  if (gap === 1 && apart !== 'comma' && apart !== 'semicolon') return ADJACENT + stranger;
  return distance + UNADDRESSED + stranger;
}

/** How many figures that are no shares stand between a figure and a mention. */
function othersCrossed({ at, reading }: Scene, mention: Mention, shares: readonly Scene[]): number {
  const low = mention.from > at ? at : mention.to;
  const high = mention.from > at ? mention.from : at;
  let crossed = 0;
  for (const other of reading.at)
    if (other > low && other < high && !shares.some((share) => share.at === other)) crossed++;
  return crossed;
}

/**
 * `aventajó al mandatario con el 67 %`, `con el 67 % aventaja a Maduro`: the figure is whose who beat him, unless he goes on with it:
 * `a Maduro, que obtuvo el 30 %`.
 */
function isBeaten(scene: Scene, { from, to }: Mention): boolean {
  const { reading, phrases } = scene;
  const { tokens, language } = reading;
  const { dative, articles, beforeNames, relatives } = language.rhetoric;
  if (dative.size === 0 || relatives.has(normAt(tokens, to))) return false;
  let at = from;
  while (articles.has(normAt(tokens, at - 1)) || beforeNames.has(normAt(tokens, at - 1))) at--;
  if (!dative.has(normAt(tokens, at))) at--;
  return dative.has(normAt(tokens, at)) && phrases.ahead.some((hit) => hit.to === at && !isLeadNoun(scene, hit));
}

/** `González devance Maduro avec 67 %`: the name right behind the verb, whose subject stands right in front of it. */
function isOutdone({ phrases }: Scene, mention: Mention, mentions: readonly Mention[]): boolean {
  const verb = phrases.ahead.find((hit) => hit.to === mention.from);
  const isSubject = ({ subject, to }: Mention, at: number) =>
    subject !== null && subject !== mention.subject && to <= at && at - to <= NEXT;
  return verb !== undefined && mentions.some((other) => isSubject(other, verb.from));
}

/** `..., frente al 30 %`. */
function isSetAgainst({ at, reading }: Scene): boolean {
  const { tokens, language } = reading;
  return tokens.slice(Math.max(0, at - VERSUS_REACH), at).some(({ norm }) => language.rhetoric.versus.has(norm));
}

/** `67 per cent for González`, `of voters chose the former diplomat`: a word in between hands the figure over. */
function isAddressed(scene: Scene, mention: Mention): boolean {
  const { tokens, language } = scene.reading;
  const { articles, beforeNames } = language.rhetoric;
  return scene.phrases.toSubject.some((hit) => {
    if (hit.from <= scene.at || hit.to > mention.from) return false;
    if (tokens[hit.from]?.gap === 'comma') return false;
    return tokens.slice(hit.to, mention.from).every(({ norm }) => articles.has(norm) || beforeNames.has(norm));
  });
}

/** How far behind its verb the subject of a relative clause may stand. */
const INVERTED_REACH = 9;

/** `el 44,2 % que obtuvo el abanderado de la coalición, Edmundo González`: the name is the subject of the verb in front of it. */
function isInverted({ at, reading }: Scene, mention: Mention): boolean {
  const { relatives, droppers, between } = reading.language.rhetoric;
  if (!relatives.has(normAt(reading.tokens, at + 1))) return false;
  let verb = at + 2;
  while (between.has(normAt(reading.tokens, verb)) && verb < at + 5) verb++;
  return droppers.has(normAt(reading.tokens, verb)) && mention.from > verb && mention.from <= verb + INVERTED_REACH;
}

/** The two halves of a pair, `51.2 to 44.2 per cent`: by the order of the names, else by who is said to have won. */
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
  const isStrangers = mentions.some((mention) => mention.to <= first.at && distanceTo(first, mention) < ADJACENT);
  return isStrangers ? null : bySource(first, second, question);
}

/**
 * The name to which a pair is handed over, and whether as the winner's: `67-30 for González over Maduro`, `a 51.2-44.2 win for Maduro`,
 * against `51 per cent to 44 per cent for González`, where it is the second half's.
 */
function nameBehind(second: Scene, after: readonly Mention[]): { subject: string; isWinner: boolean } | null {
  const named =
    after.find((mention) => isAddressed(second, mention)) ?? after.find((mention) => followsJoint(second, mention));
  if (!named?.subject) return null;
  const isBetween = (hit: Span) => hit.from > second.at && hit.to <= named.from;
  const isWon = second.phrases.ahead.some(isBetween) || second.phrases.behind.some(isBetween);
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
  return distanceTo(scene, mention) <= ADJACENT + 2;
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
