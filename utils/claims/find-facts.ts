import type { Figure } from '../figures/figure.ts';
import type { CompiledQuestion } from './compile.ts';
import { supposed } from './denied.ts';
import { segmentOf } from './distance.ts';
import { echoedFacts } from './echoed-facts.ts';
import type { Found } from './find-questions.ts';
import { type Name, namesIn } from './names-in.ts';
import { contextOf, ruledOut } from './passage.ts';
import type { PageReading } from './reading.ts';
import { isRefusal, refusal, wordsAt } from './reasons.ts';
import { type Scene, type Setting, sceneAt } from './scene.ts';
import type { Settings } from './settings.ts';
import type { Span } from './terms.ts';
import { type ToldFact, toldFacts } from './told-facts.ts';
import type { Telling } from './verb-subject.ts';

/** A name of which a fact is told. */
export interface FoundFact extends Found {
  /** The token behind the words that tell it, where they stand behind the name; the name's own otherwise. */
  readonly toldAt: number;
}

/** How many sentences behind a fact others may be said to do the same. */
const ECHO_REACH = 3;

/** The names of a block of which a question's fact is told or denied, sentence by sentence; the figure of each is of the kind `fact`. */
export function findFacts(settings: Settings, page: PageReading): FoundFact[] {
  const told = new Map<CompiledQuestion, Span[]>();
  for (const words of settings.reading.words.all) {
    for (const { facts } of words.lists)
      for (const question of facts) told.set(question, [...(told.get(question) ?? []), words]);
  }
  const questions = [...told].sort(([a], [b]) => a.order - b.order);
  return withoutEchoes(questions.flatMap(([question, words]) => factsOf(settings, question, words, page)));
}

/** Where two sets ask the same question, a name that is told of by the words of both is one answer. */
function withoutEchoes(found: readonly FoundFact[]): FoundFact[] {
  const known = new Set<string>();
  return found.filter(({ scene, question }) => {
    const key = `${scene.at} ${question.question.id}`;
    return !known.has(key) && known.add(key);
  });
}

/** The facts of one question, which some words of the block may tell. */
function factsOf(
  settings: Settings,
  question: CompiledQuestion,
  words: readonly Span[],
  page: PageReading,
): FoundFact[] {
  const { reading } = settings;
  const found: FoundFact[] = [];
  let last: { ordinal: number; mood: ToldFact['mood'] } | null = null;
  for (const [ordinal, sentence] of reading.sentences.entries()) {
    const hasWords = words.some(({ from, to }) => from >= sentence.from && to <= sentence.to);
    const mayEcho: boolean = last !== null && ordinal - last.ordinal <= ECHO_REACH;
    const setting = hasWords || mayEcho ? settings.of(ordinal) : null;
    if (setting === null) continue;
    const telling: Telling = {
      setting,
      names: namesIn(reading, sentence, question.set),
      hasPronouns: question.contest === null,
    };
    const facts = hasWords ? question.tells.flatMap((way) => toldFacts(telling, way, question, page)) : [];
    const doing = facts.findLast(({ isDone, mood }) => isDone && mood !== 'open');
    const echoes = mayEcho ? echoedFacts(telling, sentence.from) : doing ? echoedFacts(telling, doing.words.to) : [];
    const told: readonly Statement[] = sentence.asks ? [] : [...facts, ...echoes];
    for (const statement of told) found.push(...answersOf(setting, statement, question, page, found));
    if (doing) last = { ordinal, mood: doing.mood };
  }
  return found;
}

type Statement = Pick<ToldFact, 'names' | 'mood' | 'words'>;

/** The answers that a statement gives: one for each of its names that the question is asked of, where the passage is about the question. */
function answersOf(
  setting: Setting,
  { names, mood, words }: Statement,
  compiled: CompiledQuestion,
  page: PageReading,
  found: readonly FoundFact[],
): FoundFact[] {
  return names.flatMap((name) => {
    const isAsked = !name.isRole && compiled.claims.some(({ subject }) => subject === name.id);
    if (!isAsked || found.some(({ scene }) => scene.at === name.from)) return [];
    const scene = sceneOf(setting, name, mood === 'told');
    const context = contextOf(scene, page, compiled) ?? refusal('no-context');
    const refused = isRefusal(context) ? context : (unsettled(scene, mood, words) ?? ruledOut(scene, page, compiled));
    if (isRefusal(context) || refused) {
      page.recorder?.leftAlone(scene.reading, scene.figure, compiled, refused ?? refusal('no-context'));
      return [];
    }
    const { reading } = setting;
    return {
      scene,
      question: compiled,
      subject: name.id,
      subjectBy: { kind: 'subject', by: 'name', words: wordsAt(reading, name) },
      tie: { cost: 0, nounEnd: null, by: { kind: 'tied', by: 'cue', words: wordsAt(reading, words) } },
      context,
      cost: context.distance,
      toldAt: Math.max(name.from, words.to),
    };
  });
}

/** Why what is told of a name is no fact: it is supposed, or left open by an auxiliary or a denial. */
const unsettled = (scene: Scene, mood: ToldFact['mood'], words: Span) =>
  mood === 'open' ? refusal('denied', wordsAt(scene.reading, words)) : supposed(scene);

function sceneOf(setting: Setting, { from, to }: Name, holds: boolean): Scene {
  const { tokens } = setting.reading;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
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
  const segment = segmentOf(from, setting.sentence, tokens, setting.distances.barriers);
  return sceneAt(setting, figure, -1, from, segment);
}
