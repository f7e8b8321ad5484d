import type { Figure } from '../figures/figure.ts';
import type { CompiledQuestion } from './compile-questions.ts';
import { supposed } from './denied.ts';
import { segmentOf } from './distance.ts';
import { echoedFacts } from './echoed-facts.ts';
import type { Found } from './find-questions.ts';
import { knownNamesIn, type Name, withStrangers } from './names-in.ts';
import { contextOf, ruledOut } from './passage.ts';
import type { PageReading, Reading } from './reading.ts';
import { isRefusal, refusal, wordsAt } from './reasons.ts';
import { type Scene, type Setting, sceneAt } from './scene.ts';
import type { Settings } from './settings.ts';
import type { Telling } from './telling.ts';
import type { Span } from './terms.ts';
import { type ToldFact, toldFacts } from './told-facts.ts';

/** A name of which a fact is told. */
export interface FoundFact extends Found {
  /** The token behind the words that tell it, where they stand behind the name; the name's own otherwise. */
  readonly toldAt: number;
}

/** How many sentences behind a fact others may be said to do the same. */
const ECHO_REACH = 3;

const NO_FACTS: readonly FoundFact[] = [];
const NOTHING_TOLD: ReturnType<typeof questionsTold> = [];

/** The names of a block of which a question's fact is told or denied, question by question; the figure of each is of the kind `fact`. */
export function findFacts(settings: Settings, page: PageReading): readonly FoundFact[] {
  const questions = questionsTold(settings.reading);
  if (questions.length === 0) return NO_FACTS;
  const names = new BlockNames(settings);
  const found: FoundFact[] = [];
  for (const [question, sentences] of questions) {
    for (const fact of factsOf(settings, question, sentences, names, page)) {
      // where two sets ask the same question, a name that is told of by the words of both is one answer
      const { id } = question.question;
      const isEcho = found.some((other) => other.scene.at === fact.scene.at && other.question.question.id === id);
      if (!isEcho) found.push(fact);
    }
  }
  return found;
}

/**
 * The questions with words in the block that may tell their facts, in the sets' order, with the indexes of the sentences in which such
 * words stand.
 */
function questionsTold({ words, sentences }: Reading): readonly (readonly [CompiledQuestion, readonly number[]])[] {
  let told: Map<CompiledQuestion, number[]> | null = null;
  let ordinal = 0;
  for (const { means, from, to } of words.all) {
    if (means.facts.length === 0) continue;
    while ((sentences[ordinal]?.to ?? from + 1) <= from) ordinal++;
    const isInside = to <= (sentences[ordinal]?.to ?? 0);
    for (const question of means.facts) {
      told ??= new Map();
      const known = told.get(question) ?? [];
      told.set(question, known);
      if (isInside && known.at(-1) !== ordinal) known.push(ordinal);
    }
  }
  return told === null ? NOTHING_TOLD : [...told].sort(([a], [b]) => a.order - b.order);
}

/** The names in a block's sentences, as the claim sets know them, each worked out when it is first asked for. */
class BlockNames {
  readonly #settings: Settings;
  readonly #known = new Map<CompiledQuestion['set'], (readonly Name[])[]>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Those of the set's subjects in a sentence. */
  #knownIn(ordinal: number, set: CompiledQuestion['set']): readonly Name[] {
    const { reading } = this.#settings;
    const sentence = reading.sentences[ordinal];
    if (sentence === undefined) return [];
    const known = this.#known.get(set) ?? [];
    this.#known.set(set, known);
    known[ordinal] ??= knownNamesIn(reading, sentence, set);
    return known[ordinal];
  }

  /** All names of a sentence. */
  in(ordinal: number, setting: Setting, set: CompiledQuestion['set']): readonly Name[] {
    return withStrangers(setting, this.#knownIn(ordinal, set));
  }

  /** Whether one of a few sentences names somebody or something that the question has claims on. */
  hasAsked(first: number, last: number, question: CompiledQuestion): boolean {
    for (let ordinal = first; ordinal <= last; ordinal++)
      for (const name of this.#knownIn(ordinal, question.set)) if (isAsked(name, question)) return true;
    return false;
  }
}

const isAsked = ({ id, isRole }: Name, { claims }: CompiledQuestion) =>
  !isRole && claims.some(({ subject }) => subject === id);

/** The facts of one question, which some words of the block may tell. */
function factsOf(
  settings: Settings,
  question: CompiledQuestion,
  sentences: readonly number[],
  names: BlockNames,
  page: PageReading,
): FoundFact[] {
  const found: FoundFact[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [ordinal, sentence] of settings.reading.sentences.entries()) {
    const mayEcho = ordinal - last <= ECHO_REACH;
    const hasWords = sentences.includes(ordinal);
    if (!hasWords && !mayEcho) continue;
    const hasAsked = names.hasAsked(ordinal, ordinal, question);
    // what is done by others counts where somebody asked about may be said to do the same
    const tells = hasWords && (hasAsked || names.hasAsked(ordinal + 1, ordinal + ECHO_REACH, question));
    const setting = tells || hasAsked ? settings.of(ordinal) : null;
    if (setting === null) continue;
    const telling: Telling = {
      setting,
      names: names.in(ordinal, setting, question.set),
      hasPronouns: question.contest === null,
    };
    const facts = tells ? toldFacts(telling, question, page) : [];
    const doing = facts.findLast(({ isDone, mood }) => isDone && mood !== 'open');
    if (!sentence.asks) {
      for (const fact of facts) addAnswers(setting, fact, question, page, found);
      const from = mayEcho ? sentence.from : doing?.words.to;
      if (from !== undefined)
        for (const echo of echoedFacts(telling, from)) addAnswers(setting, echo, question, page, found);
    }
    if (doing) last = ordinal;
  }
  return found;
}

type Statement = Pick<ToldFact, 'names' | 'mood' | 'words'>;

/**
 * Adds the answers that a statement gives: one for each of its names that the question is asked of, where the passage is about the
 * question.
 */
function addAnswers(
  setting: Setting,
  { names, mood, words }: Statement,
  compiled: CompiledQuestion,
  page: PageReading,
  found: FoundFact[],
): void {
  for (const name of names) {
    if (!isAsked(name, compiled) || found.some(({ scene }) => scene.at === name.from)) continue;
    const scene = sceneOf(setting, name, mood === 'told');
    const context = contextOf(scene, page, compiled) ?? refusal('no-context');
    const refused = isRefusal(context) ? context : (unsettled(scene, mood, words) ?? ruledOut(scene, page, compiled));
    if (isRefusal(context) || refused) {
      page.recorder?.leftAlone(scene.reading, scene.figure, compiled, refused ?? refusal('no-context'));
      continue;
    }
    const { reading } = setting;
    found.push({
      scene,
      question: compiled,
      subject: name.id,
      subjectBy: { kind: 'subject', by: 'name', words: wordsAt(reading, name) },
      tie: { cost: 0, nounEnd: null, by: { kind: 'tied', by: 'cue', words: wordsAt(reading, words) } },
      context,
      cost: context.distance,
      toldAt: Math.max(name.from, words.to),
    });
  }
}

/** Why what is told of a name is no fact: it is supposed, or left open by an auxiliary or a denial. */
const unsettled = (scene: Scene, mood: ToldFact['mood'], words: Span) =>
  mood === 'open' ? refusal('denied', wordsAt(scene.reading, words)) : supposed(scene);

function sceneOf(setting: Setting, { from, to }: Name, holds: boolean): Scene {
  const { tokens } = setting.reading;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  const answer = Number(holds);
  const figure: Figure = {
    start,
    end,
    kind: 'fact',
    bound: 'exact',
    low: answer,
    high: answer,
    unit: 'fact',
    precision: 1,
    numberStart: start,
    numberEnd: end,
  };
  const segment = segmentOf({ from, to: from + 1 }, setting.sentence, tokens, setting.distances.barriers);
  return sceneAt(setting, figure, -1, from, segment);
}
