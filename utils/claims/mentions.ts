import type { CompiledQuestion, SpeechSign } from './compile.ts';
import { isBehindForeignScene } from './foreign-scene.ts';
import { isSetAbroad } from './place.ts';
import type { PageReading, Reading } from './reading.ts';
import { isTitleCase } from './strangers.ts';
import type { Span } from './terms.ts';
import type { Sentence, Token } from './tokens.ts';

/** Somebody named in a sentence: a candidate by id, or null for one whom the contest does not know. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly subject: string | null;
  /** Named by way of another (`his rival`), who stays the one in mind. */
  readonly isDerived?: boolean;
}

const FOCUS_BLOCKS = 3;
/** How many adjectives may stand between a name and `rival`, and one. */
const RIVAL_REACH = 3;

/**
 * The mentions of a contest's candidates in a sentence, by name, by role, by pronoun and as each other's rival, among those
 * of other people (subject null), who may own a figure too.
 */
export function mentionsIn(
  reading: Reading,
  sentence: Sentence,
  compiled: CompiledQuestion,
  page: PageReading,
): Mention[] {
  const { set, contest } = compiled;
  const [first, second] = contest ?? ['', ''];
  const isAbroad = isSetAbroad(reading, sentence) || isBehindForeignScene(reading, sentence, page);
  const known = namedIn(reading, sentence, set.id, [first, second], isAbroad);
  const candidates = known.map((mention) => asRivalOf(reading, mention, [first, second]));
  const mentions = [...candidates, ...othersIn(reading, sentence, known)].sort((a, b) => a.from - b.from);
  const related = relatedIn(reading, sentence);
  const referring = [
    ...related,
    ...pronounsIn(reading, sentence),
    ...droppedIn(reading, sentence, [...mentions, ...related]),
  ].sort((a, b) => a.from - b.from);
  for (const { from, to, as } of referring) {
    if (mentions.some((mention) => mention.from < to && from < mention.to)) continue;
    if (as === 'pronoun' && isDoubled(reading, sentence, from, mentions)) continue;
    if (as === 'former' || as === 'latter') {
      if (isComplete(reading, to, compiled))
        mentions.push({
          from,
          to,
          subject: coupleBefore(reading, sentence, from, set.id, [first, second], page)?.[as] ?? null,
        });
      continue;
    }
    const before = mentions.find(({ to: end, subject, isDerived }) => end <= from && subject !== null && !isDerived);
    const spokenOf = before?.subject ?? focusBefore(reading, sentence, set.id, [first, second], page);
    if (!spokenOf) continue;
    const other = spokenOf === first ? second : first;
    mentions.push({ from, to, subject: as === 'rival' ? other : spokenOf, isDerived: as === 'rival' });
    mentions.sort((a, b) => a.from - b.from);
  }
  return mentions.sort((a, b) => a.from - b.from);
}

/** How far behind a fronted name a pronoun may stand that says no more than the name does, or speaks of the giver. */
const DOUBLE_REACH = 3;

/** `a su rival le dio el 44,2 %`, `à son rival, il en a accordé 44,2 %`: the sentence begins with whom the figure is given. */
function isDoubled(
  { tokens, speech, language }: Reading,
  sentence: Sentence,
  at: number,
  mentions: readonly Mention[],
): boolean {
  const { dative } = language.rhetoric;
  const opens =
    dative.has(tokens[sentence.from]?.norm ?? '') ||
    speech.some(({ value, from, to }) => value === 'toSubject' && from === sentence.from && to === from + 1);
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
    if (!language.rhetoric.rivalNouns.has(tokens[i]?.norm ?? '')) continue;
    return { from: mention.from, to: i + 1, subject: mention.subject === first ? second : first };
  }
  return mention;
}

/** Candidates by name and role; the longest of overlapping names, and roles only where they are not somebody else's. */
function namedIn(
  reading: Reading,
  sentence: Sentence,
  set: string,
  contest: readonly [string, string],
  isAbroad = isSetAbroad(reading, sentence),
): Mention[] {
  const mentions: Mention[] = [];
  for (const { value, from, to } of reading.signs) {
    if (from < sentence.from || to > sentence.to || value.kind !== 'subject' || value.set.id !== set) continue;
    if (!contest.includes(value.id) || isSpeaker(reading, from, to) || isTime(reading, from)) continue;
    if (!value.role && (isNamesake(reading, sentence, from, to) || isOfPlace(reading, from, to))) continue;
    if (value.role && (isAbroad || isBrokenRole(reading, from, to))) continue;
    const last = mentions.at(-1);
    const mention = { from: value.role ? behindPreposition(reading, from) : from, to, subject: value.id };
    if (last && mention.from < last.to) {
      if (to - mention.from > last.to - last.from) mentions[mentions.length - 1] = mention;
    } else mentions.push(mention);
  }
  return mentions;
}

/** A role may begin with a preposition that has taken in its article: `al presidente`, `do ex-diplomata`. */
function behindPreposition({ tokens, language }: Reading, from: number): number {
  const { of, dative, agents } = language.rhetoric;
  const norm = tokens[from]?.norm ?? '';
  return of.has(norm) || dative.has(norm) || agents.has(norm) ? from + 1 : from;
}

/** `Marta González`, `González Rey`: a name beside names that the set does not know. */
function isNamesake(reading: Reading, sentence: Sentence, from: number, to: number): boolean {
  const { tokens, language } = reading;
  if (isTitleCase(reading, sentence)) return false;
  const { stops, beforeNames, contrasts, sayings } = language.rhetoric;
  const isStrange = (at: number) => {
    const token = tokens[at];
    if (!token?.capital || token.norm.length < 3) return false;
    return ![stops, beforeNames, contrasts, sayings].some((words) => words.has(token.norm)) && !reading.isKnown(at);
  };
  const before = to - from === 1 && from > sentence.from && tokens[from]?.gap === 'space' && isStrange(from - 1);
  return before || (to < sentence.to && tokens[to]?.gap === 'space' && isStrange(to));
}

/** `Maduro's Venezuela`: a name by which the place is called. */
function isOfPlace({ signs }: Reading, from: number, to: number): boolean {
  return signs.some(
    (hit) => hit.value.kind === 'home' && hit.from <= from && hit.to >= to && hit.to - hit.from > to - from,
  );
}

/** `since Maduro took over`. */
function isTime({ tokens, language }: Reading, from: number): boolean {
  return language.rhetoric.besides.has(tokens[from - 1]?.norm ?? '');
}

/** `Maduro said inflation had fallen`, `dijo Maduro`: who speaks is not the one spoken of. */
function isSpeaker({ tokens, language }: Reading, from: number, to: number): boolean {
  const { sayings, subjectsFollowVerbs } = language.rhetoric;
  if (subjectsFollowVerbs && tokens[from]?.gap === 'space' && sayings.has(tokens[from - 1]?.norm ?? '')) return true;
  const next = tokens[to];
  return next !== undefined && next.gap === 'space' && sayings.has(next.norm);
}

/** `vice-president`, `the president of Peru`, `President Lula`: not the role's holder. */
function isBrokenRole(reading: Reading, from: number, to: number): boolean {
  const { tokens, language, signs } = reading;
  const { roleBreakers } = language.rhetoric;
  const [before, after, second] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  if (before && (roleBreakers.has(before.norm) || tokens[from]?.gap === 'hyphen')) return true;
  if (!after) return false;
  if (after.gap === 'hyphen' || isOfOtherCountry(reading, to)) return true;
  if (after.gap === 'space' && roleBreakers.has(after.norm) && !language.rhetoric.of.has(after.norm)) return true;
  const ownHome = (at: number) => signs.some((hit) => hit.value.kind === 'home' && hit.from <= at && at < hit.to);
  if (language.rhetoric.of.has(after.norm) && second?.capital) return !ownHome(to + 1);
  const named = after.gap === 'space' && after.capital && after.figure < 0;
  return named && !signs.some((hit) => hit.value.kind === 'subject' && hit.from <= to && to < hit.to);
}

/** `el presidente colombiano`. */
function isOfOtherCountry({ speech, tokens }: Reading, at: number): boolean {
  return (
    tokens[at]?.gap === 'space' &&
    !tokens[at]?.capital &&
    speech.some((hit) => hit.value === 'demonyms' && hit.from === at)
  );
}

/** Other people and bodies: capitalised names that nothing of the claim set covers, where capitals mean something. */
function othersIn(reading: Reading, sentence: Sentence, known: readonly Mention[]): Mention[] {
  const { tokens } = reading;
  if (isTitleCase(reading, sentence)) return [];
  const others: Mention[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isNameWord(tokens, i, sentence) || reading.isKnown(i)) continue;
    let to = i + 1;
    while (to < sentence.to && isNameWord(tokens, to, sentence) && tokens[to]?.gap === 'space') to++;
    const ofKnown = known.some((mention) => mention.from <= to && i <= mention.to);
    if (!ofKnown && !speaks(reading, i, to) && (i > sentence.from || to > i + 1))
      others.push({ from: i, to, subject: null });
    i = to;
  }
  return [
    ...others,
    ...partiesAsSubjects(reading, sentence, known),
    ...knownOthers(reading, sentence, known),
    ...foreignRoles(reading, sentence),
  ];
}

/** `el presidente nicaragüense`: the holder of a role in another country. */
function foreignRoles(reading: Reading, sentence: Sentence): Mention[] {
  return reading.signs.flatMap(({ value, from, to }) => {
    const isRole = value.kind === 'subject' && value.role && from >= sentence.from && to < sentence.to;
    return isRole && isOfOtherCountry(reading, to) ? { from, to: to + 1, subject: null } : [];
  });
}

function isNameWord(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  const token = tokens[at];
  return token !== undefined && at < sentence.to && token.capital && token.figure < 0 && token.norm.length > 2;
}

/** People whom the set knows and who are no candidates. */
function knownOthers(reading: Reading, sentence: Sentence, known: readonly Mention[]): Mention[] {
  return reading.signs
    .filter(({ value, from, to }) => {
      const isPerson = value.kind === 'subject' && !value.role && from >= sentence.from && to <= sentence.to;
      return isPerson && !known.some((mention) => mention.from < to && from < mention.to) && !speaks(reading, from, to);
    })
    .map(({ from, to }) => ({ from, to, subject: null }));
}

/** Parties of the set that do not speak in this sentence: a figure may be their own. */
function partiesAsSubjects(reading: Reading, sentence: Sentence, known: readonly Mention[]): Mention[] {
  return reading.signs
    .filter(
      ({ value, from, to }) =>
        value.kind === 'party' &&
        from >= sentence.from &&
        to <= sentence.to &&
        reading.tokens[from]?.capital === true &&
        !known.some((mention) => mention.from < to && from < mention.to) &&
        !speaks(reading, from, to),
    )
    .map(({ from, to }) => ({ from, to, subject: null }));
}

/** Whether somebody is the source of what is said, not its subject. */
function speaks(reading: Reading, from: number, to: number): boolean {
  const { articles, opinions } = reading.language.rhetoric;
  const before = reading.tokens[from - 1]?.norm ?? '';
  const holds = articles.has(before) ? (reading.tokens[from - 2]?.norm ?? '') : before;
  if (opinions.has(holds)) return true;
  return reading.speech.some(
    (hit) =>
      (hit.value === 'speech' && ((hit.from >= to && hit.from <= to + 2) || (hit.to <= from && hit.to >= from - 1))) ||
      (hit.value === 'accordingTo' && hit.to <= from && hit.to >= from - 2) ||
      (hit.value === 'records' && hit.from >= to && hit.from <= to + 2),
  );
}

interface Referring {
  readonly from: number;
  readonly to: number;
  readonly as: 'pronoun' | 'rival' | 'former' | 'latter';
}

const RELATIONS: Partial<Record<SpeechSign, Referring['as']>> = {
  rivals: 'rival',
  formers: 'former',
  latters: 'latter',
};

function relatedIn(reading: Reading, sentence: Sentence): Referring[] {
  return reading.speech.flatMap(({ value, from, to }) => {
    const as = RELATIONS[value];
    return as !== undefined && from >= sentence.from && to <= sentence.to ? { from, to, as } : [];
  });
}

function pronounsIn(reading: Reading, sentence: Sentence): Referring[] {
  const found: Referring[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (reading.language.rhetoric.pronouns.has(reading.tokens[i]?.norm ?? ''))
      found.push({ from: i, to: i + 1, as: 'pronoun' });
  }
  return found.filter(
    (pronoun) =>
      !reading.speech.some((hit) => hit.value === 'rivals' && hit.from <= pronoun.from && pronoun.from < hit.to),
  );
}

/** Verbs without their subject, where nobody is named before them or right behind: `obtuvo el 67 %`. */
function droppedIn(
  { tokens, language }: Reading,
  sentence: Sentence,
  named: readonly Pick<Mention, 'from'>[],
): Referring[] {
  const { droppers, articles, beforeNames } = language.rhetoric;
  const found: Referring[] = [];
  for (let i = sentence.from; droppers.size > 0 && i < sentence.to; i++) {
    if (!droppers.has(tokens[i]?.norm ?? '')) continue;
    let next = i + 1;
    while (articles.has(tokens[next]?.norm ?? '') || beforeNames.has(tokens[next]?.norm ?? '')) next++;
    if (!named.some(({ from }) => from <= next)) found.push({ from: i, to: i + 1, as: 'pronoun' });
  }
  return found;
}

/** Whether `the former` stands by itself: behind it begins no noun (`the former mayor`, `the second bulletin`). */
function isComplete(
  { tokens, words, speech, language }: Reading,
  to: number,
  { cues, counts }: CompiledQuestion,
): boolean {
  const next = tokens[to];
  if (next === undefined || next.figure >= 0 || (next.gap !== 'space' && next.gap !== 'hyphen')) return true;
  const { stops, articles } = language.rhetoric;
  if (stops.has(next.norm)) return !articles.has(next.norm);
  const begins = ({ from }: Span) => from === to;
  if (words.of(counts).some(begins) || speech.some((hit) => begins(hit) && hit.value === 'records')) return false;
  return words.of(cues).some(begins) || speech.some((hit) => begins(hit) && VERBS.has(hit.value));
}

const VERBS: ReadonlySet<SpeechSign> = new Set(['speech', 'ahead', 'behind']);

/** Two people named together last before a token: candidates by id, null where others were. */
interface Couple {
  readonly former: string | null;
  readonly latter: string | null;
}

function coupleBefore(
  reading: Reading,
  sentence: Sentence,
  at: number,
  set: string,
  contest: readonly [string, string],
  page: PageReading,
): Couple | null {
  const ordinal = reading.sentences.indexOf(sentence);
  const here = coupleIn(reading, { ...sentence, to: at }, set, contest);
  if (here) return here;
  const before = page.read(reading.index - 1);
  const earlier = [
    ...(before?.sentences.slice(-COUPLE_SENTENCES).map((other) => ({ block: before, sentence: other })) ?? []),
    ...reading.sentences.slice(0, ordinal).map((other) => ({ block: reading, sentence: other })),
  ].reverse();
  for (const place of earlier.slice(0, COUPLE_SENTENCES)) {
    const found = coupleIn(place.block, place.sentence, set, contest);
    if (found) return found;
  }
  return null;
}

/** How many sentences back `the former` may point. */
const COUPLE_SENTENCES = 3;

function coupleIn(
  reading: Reading,
  sentence: Sentence,
  set: string,
  contest: readonly [string, string],
): Couple | null {
  const known = namedIn(reading, sentence, set, contest);
  const [former, latter] = [...new Set(known.map(({ subject }) => subject))];
  if (former && latter) return { former, latter };
  const others = othersIn(reading, sentence, known).filter(({ from, to }) => to - from > 1 || known.length > 0);
  return known.length + others.length > 1 ? { former: null, latter: null } : null;
}

/** The candidate spoken of last before a sentence: in its block, else in the few blocks before; null where somebody else was. */
export function focusBefore(
  reading: Reading,
  sentence: Sentence,
  set: string,
  contest: readonly [string, string],
  page: PageReading,
): string | null {
  const spokenOf = (block: Reading, earlier: Sentence) => {
    const key = `${block.index} ${earlier.from} ${set} ${contest.join(' ')}`;
    const known = page.spokenOf.get(key);
    if (known !== undefined) return known;
    const found = lastSpokenOf(block, earlier, set, contest);
    page.spokenOf.set(key, found);
    return found;
  };
  const before = (block: Reading, end: number) => {
    for (let ordinal = end - 1; ordinal >= 0; ordinal--) {
      const earlier = block.sentences[ordinal];
      const last = earlier && spokenOf(block, earlier);
      if (last) return last;
    }
    return null;
  };
  const inBlock = before(reading, reading.sentences.indexOf(sentence));
  if (inBlock) return inBlock.subject;
  for (let index = reading.index - 1; index >= Math.max(0, reading.index - FOCUS_BLOCKS); index--) {
    const block = page.read(index);
    const last = block && block.block.kind !== 'cell' ? before(block, block.sentences.length) : null;
    if (last) return last.subject;
  }
  return null;
}

/** Whom a sentence leaves in mind: the first candidate it names, or somebody else if only such are named. */
function lastSpokenOf(
  reading: Reading,
  sentence: Sentence,
  set: string,
  contest: readonly [string, string],
): Mention | null {
  const known = namedIn(reading, sentence, set, contest);
  const pronoun = pronounsIn(reading, sentence)[0];
  const [first] = known;
  const other = othersIn(reading, sentence, known).find(({ from, to }) => to - from > 1);
  const spokenOf = first && other ? (first.from < other.from ? first : other) : (first ?? other);
  return spokenOf && !(pronoun && pronoun.from <= spokenOf.from) ? spokenOf : null;
}
