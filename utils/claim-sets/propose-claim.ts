import type { ClaimSet, Question } from '../claims/claim-set.ts';
import { compileTerms } from '../claims/compile-terms.ts';
import { fitsMeasure } from '../claims/fits-measure.ts';
import type { Standing } from '../claims/standing.ts';
import { findTerms } from '../claims/terms.ts';
import { grammarOf } from '../figures/grammars.ts';
import { saying } from '../wording/saying.ts';
import type { ClaimDraft, DraftFigure } from './claim-draft.ts';
import { draftFigures } from './draft-figures.ts';
import { type FigureInPage, figureInPage, type OpenedPage, type Stretch } from './figure-in-page.ts';
import { proposeNames } from './propose-names.ts';
import { type ProposedWords, proposeWords } from './propose-words.ts';
import { webAddress } from './web-address.ts';

/** A claim as it could be made of a figure of a page, for the reader to change. */
export interface ProposedClaim {
  readonly draft: ClaimDraft;
  /** The figure as the page has it. */
  readonly quote: string;
  /** The questions of the set that a figure of this kind can answer, those first whose words stand beside it. */
  readonly questions: readonly Question[];
  /** Names of those of whom it may be told. */
  readonly subjects: readonly string[];
}

/** Words a new question by the figure that answers it, and by what it counts or its cues. */
export type AsksOf = (figure: DraftFigure, words: ProposedWords) => string;

/**
 * Proposes a claim for the figure that a stretch of a page's text holds. `set` is the one that the page was opened for, null for a new one.
 * Null where no figure stands there.
 */
export function proposeClaim(
  opened: OpenedPage,
  stretch: Stretch,
  set: ClaimSet | null,
  asks: AsksOf,
): ProposedClaim | null {
  const { text, url, site } = opened.offered;
  const placed = figureInPage(opened, stretch);
  if (placed === null) return null;
  const language = placed.reading.language.rhetoric.language;
  const [figure] = draftFigures(placed.quote, grammarOf(language));
  const words = proposeWords(placed, opened.words);
  const { subjects, parties } = proposeNames(placed, set);
  const questions = set === null ? [] : fittingQuestions(placed, set);
  const known = questions.find((question) => isSpokenOf(question, placed));
  const published = placed.reading.block.entryDate ?? text.published;
  const draft: ClaimDraft = {
    at: { path: '', within: saying('place_paragraph', { paragraph: placed.paragraph }) },
    says: placed.says,
    language,
    figures: figure ? [figure] : [],
    question: known
      ? { asks: known.asks, cues: [], counts: [] }
      : { asks: figure ? asks(figure, words) : '', ...words },
    subject: known && set ? subjectFor(known, set, subjects) : null,
    assertedBy: parties.slice(0, 1),
    standing: figure ? standingOf(figure) : 'report',
    asOf: published,
    source: {
      title: text.title || null,
      publisher: site || null,
      author: null,
      published: text.published,
      url: webAddress(url),
    },
    paragraph: placed.paragraph,
    fragment: fragmentAt(placed),
    rating: null,
  };
  return { draft, quote: placed.quote, questions, subjects };
}

function fittingQuestions(placed: FigureInPage, { questions }: ClaimSet): Question[] {
  const { reading, at } = placed;
  const figure = reading.figures[reading.tokens[at]?.figure ?? -1];
  const fitting = questions.filter((question) => figure && fitsMeasure(figure, question));
  return fitting.sort((a, b) => Number(isSpokenOf(b, placed)) - Number(isSpokenOf(a, placed)));
}

/** Whether one of the words that tie figures to a question stands in the figure's sentence. */
function isSpokenOf({ cues, counts }: Question, { reading, sentence }: FigureInPage): boolean {
  const { language } = reading.language.rhetoric;
  const terms = [...(cues?.[language] ?? []), ...(cues ? [] : (counts?.[language] ?? []))];
  let isThere = false;
  findTerms(reading.tokens.slice(sentence.from, sentence.to), compileTerms(terms.map((term) => [term, term])), () => {
    isThere = true;
  });
  return isThere;
}

/** The subject of a question: the one that the sentence names, where it is asked of one of several. */
function subjectFor({ subject }: Question, { subjects, contests }: ClaimSet, named: readonly string[]): string | null {
  if (subject === undefined) return null;
  const ids =
    'id' in subject
      ? [subject.id]
      : 'contest' in subject
        ? (contests.find(({ id }) => id === subject.contest)?.subjects ?? [])
        : subjects.map(({ id }) => id);
  const names = subjects.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.find((name) => named.includes(name)) ?? (names.length === 1 ? (names[0] ?? null) : null);
}

function standingOf({ figure }: DraftFigure): Standing {
  return ['about', 'nearly', 'just-over', 'vague'].includes(figure.bound) ? 'estimate' : 'report';
}

const LONGEST_FRAGMENT = 5;

/** At most five words of the page that begin with the figure, for a link that scrolls to it. */
function fragmentAt({ reading, at, sentence }: FigureInPage): string | null {
  const { tokens, block } = reading;
  const { start = 0 } = tokens[at] ?? {};
  const end = tokens[sentence.to]?.start ?? block.text.length;
  const words = block.text.slice(start, end).split(/\s+/).filter(Boolean).slice(0, LONGEST_FRAGMENT);
  const text = words.join(' ');
  let length = text.length;
  while (length > 0 && ' .,;:!?'.includes(text[length - 1] ?? '')) length--;
  return text.slice(0, length) || null;
}
