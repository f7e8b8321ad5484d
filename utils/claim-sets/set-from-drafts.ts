import type { ClaimSet } from '../claims/claim-set.ts';
import type { ClaimSetFault } from '../claims/claim-set-fault.ts';
import { parseClaimSet } from '../claims/parse-claim-set.ts';
import type { Result } from '../claims/result.ts';
import { termFault } from '../claims/term-fault.ts';
import { type ClaimDraft, type DraftFigure, type DraftQuestion, type Gap, gapsOf } from './claim-draft.ts';
import { FreshIds } from './fresh-ids.ts';

/** What a set is about, which no list of claims tells. */
export type SetAbout = Pick<
  ClaimSet,
  'id' | 'title' | 'description' | 'version' | 'updated' | 'gate' | 'place' | 'event'
>;

const GAP_WORDS: Record<Gap, string> = {
  figure: 'states no figure',
  question: 'says not which question it answers',
  'as-of': 'says not as of when',
  'source-title': 'has a source without a title',
  'source-publisher': 'has a source without a publisher',
  'source-published': 'has a source without a day',
  'source-url': 'has a source without an address',
};

/** A draft with nothing left to fill in. */
interface FullDraft {
  readonly draft: ClaimDraft;
  readonly question: DraftQuestion;
  readonly figure: DraftFigure;
}

/**
 * A claim set of drafts that have no gap, each with the first of its figures. Sources, parties and subjects of one name are one; a question
 * asked of several subjects becomes one for each. The faults name each draft by its place in the file that it came from.
 */
export function setFromDrafts(about: SetAbout, drafts: readonly ClaimDraft[]): Result<ClaimSet, ClaimSetFault> {
  const faults: ClaimSetFault[] = [];
  const full: FullDraft[] = [];
  for (const draft of drafts) {
    const [figure] = draft.figures;
    if (figure !== undefined && draft.question !== null) full.push({ draft, question: draft.question, figure });
    for (const gap of gapsOf(draft)) faults.push({ path: draft.at, message: GAP_WORDS[gap] });
  }
  if (faults.length > 0) return { ok: false, faults };
  const file = assembled(about, full);
  const mixed = mixedMeasures(full);
  return mixed.length > 0 ? { ok: false, faults: mixed } : parseClaimSet(file);
}

/** What one question asks: its words, and whom it is asked of. */
const questionName = ({ draft, question }: FullDraft) =>
  [question.asks, draft.subject].filter((part) => part !== null).join(' ');

const sourceName = ({ draft: { source } }: FullDraft) => `${source.url} ${source.title}`;

function mixedMeasures(full: readonly FullDraft[]): ClaimSetFault[] {
  const measures = new Map<string, DraftFigure>();
  return full.flatMap((each): ClaimSetFault[] => {
    const { figure, draft } = each;
    const first = measures.get(questionName(each)) ?? figure;
    measures.set(questionName(each), first);
    if (first.measure === figure.measure && first.unit === figure.unit) return [];
    const [one, other] = [first, figure].map(({ measure, unit }) => [measure, unit].filter(Boolean).join(' in '));
    return [{ path: draft.at, message: `answers "${each.question.asks}" with a ${other}, others with a ${one}` }];
  });
}

function assembled(about: SetAbout, full: readonly FullDraft[]): unknown {
  const ids = {
    source: new FreshIds('source'),
    party: new FreshIds('party'),
    subject: new FreshIds('subject'),
    question: new FreshIds('question'),
    claim: new FreshIds('claim'),
  };
  const once = <T>(name: (each: FullDraft) => string, make: (each: FullDraft) => T): T[] => {
    const firsts = new Map<string, FullDraft>();
    for (const each of full) if (!firsts.has(name(each))) firsts.set(name(each), each);
    return [...firsts.values()].map(make);
  };
  const names = (of: (draft: ClaimDraft) => readonly string[]) => [...new Set(full.flatMap(({ draft }) => of(draft)))];
  const languages = [...new Set(full.map(({ draft }) => draft.language))];
  const named = (name: string, id: string) => ({
    id,
    name,
    ...(termFault(name) === null
      ? { aliases: Object.fromEntries(languages.map((language) => [language, [name]])) }
      : {}),
  });
  return {
    format: 'tallymark claim set 1',
    ...about,
    sources: once(sourceName, (each) => {
      const { title, publisher, author, published, url } = each.draft.source;
      return { id: ids.source.of(sourceName(each)), title, publisher, ...(author && { author }), published, url };
    }),
    parties: names(({ assertedBy }) => assertedBy).map((name) => named(name, ids.party.of(name))),
    subjects: names(({ subject }) => (subject === null ? [] : [subject])).map((name) =>
      named(name, ids.subject.of(name)),
    ),
    questions: once(questionName, (each) => asQuestion(each, about, ids)),
    claims: full.map((each) => asClaim(each, ids)),
  };
}

type Ids = Readonly<Record<'source' | 'party' | 'subject' | 'question' | 'claim', FreshIds>>;

function asQuestion(each: FullDraft, about: SetAbout, ids: Ids): unknown {
  const { draft, question, figure } = each;
  const words = (list: readonly string[]) => (list.length > 0 ? { [draft.language]: list } : null);
  const cues = words(question.cues);
  const counts = words(question.counts);
  return {
    id: ids.question.of(questionName(each)),
    asks: question.asks,
    measure: figure.measure,
    period: about.event.period,
    ...(figure.unit && { units: [figure.unit] }),
    ...(draft.subject && { subject: { kind: 'named', id: ids.subject.of(draft.subject) } }),
    ...(counts && { counts, bare: cues !== null }),
    ...(cues && { cues }),
  };
}

function asClaim(each: FullDraft, ids: Ids): unknown {
  const { draft, figure } = each;
  return {
    id: ids.claim.of(`${questionName(each)} ${draft.at}`),
    question: ids.question.of(questionName(each)),
    ...(draft.subject && { subject: ids.subject.of(draft.subject) }),
    assertedBy: draft.assertedBy.map((name) => ids.party.of(name)),
    standing: draft.standing,
    figure: figure.figure,
    asOf: draft.asOf,
    source: ids.source.of(sourceName(each)),
    ...(draft.paragraph && { paragraphs: [draft.paragraph] }),
    says: draft.says,
    ...(draft.fragment && { fragment: draft.fragment }),
  };
}
