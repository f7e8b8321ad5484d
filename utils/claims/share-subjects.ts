import { isAddressed } from './addressed.ts';
import type { CompiledQuestion } from './compile-questions.ts';
import { isLeadNoun } from './direction.ts';
import { CLAUSE, FIGURE } from './distance.ts';
import type { Mention } from './mention.ts';
import { coupleInOrder, type Owner, pairOwners } from './pair-subjects.ts';
import { distanceTo, isLabel, type Scene } from './scene.ts';
import { normAt } from './tokens.ts';

/** Costs of tying a share to a candidate behind it, in the units of `distance.ts`: who is handed it, who stands right behind. */
const ADDRESSED = 2;
const ADJACENT = 4;
/** More for a name behind the figure to which nothing hands it, and for one that is no candidate's. */
const UNADDRESSED = 10;
const STRANGER = 2;
/** More for who has a share already, and for names in another order than their figures. */
const TWICE = 14;
const CROSSED = 20;
/** A share costs this where it is left to nobody, so that no dearer tie is made; and this where only one is named in front of it. */
const NOBODY = 15;
const ALONE = 13;
/** All ways of sharing out are tried, which are too many for more figures in a sentence: the others are left to nobody. */
const MOST_FIGURES = 7;
/** How many words may stand between a word that sets a figure against another and the figure. */
const VERSUS_REACH = 3;
/** Within so many tokens in front of a verb a name is its subject. */
const NEXT = 4;

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
      const pair = pairOwners(first, second, mentions, question);
      if (pair) [owners[i], owners[i + 1]] = pair;
      i++;
      continue;
    }
    const couple = first && second && coupleInOrder(first, second, mentions);
    if (couple) {
      [owners[i], owners[i + 1]] = couple;
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
