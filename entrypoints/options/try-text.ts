import { passageOf } from '../../components/card/passage-of.ts';
import { comparedWith } from '../../components/compared-with.ts';
import type { TriedFigure, TriedPiece, TryText } from '../../components/try/try-state.ts';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { evidenceOf } from '../../utils/claims/evidence.ts';
import { type ExplainedMark, explainSlices, type LeftAlone } from '../../utils/claims/explain.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import { plainTextPage } from '../../utils/claims/plain-text-page.ts';
import { marksOnPage } from '../../utils/messages/marks-on-page.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { readSets } from '../document/read-sets.ts';

/** Tries texts on claim sets in slices, so that whoever types never waits. */
export const tryText: TryText = async ({ text, language, published, sets: ids }, signal) => {
  const sets = await readSets(ids);
  const page = plainTextPage(text, { language: language || undefined, published: published || undefined });
  const found = await inSlices(explainSlices(page, compileClaimSets(sets, ALL_LANGUAGES)), { signal });
  if (found === null) return null;
  const placed = [
    ...found.marks.flatMap((each) => markedFigure(each, page, sets)),
    ...found.leftAlone.map((each) => leftFigure(each, sets)),
  ].sort((a, b) => a.start - b.start);
  return {
    paragraphs: page.blocks.map((block) => piecesOf(block, placed)),
    figures: placed.map(({ figure }) => figure),
  };
};

interface PlacedFigure {
  readonly start: number;
  readonly end: number;
  readonly figure: TriedFigure;
}

function markedFigure({ mark, reasons }: ExplainedMark, page: PageText, sets: readonly ClaimSet[]): PlacedFigure[] {
  const evidence = evidenceOf(mark, sets);
  if (evidence === null) return [];
  const { start, end } = mark;
  const compared = comparedWith(marksOnPage(page, [mark], sets, 0).comparedWith);
  const passage = passageOf(page, start, end);
  const versions = sets.map(({ id, version }) => `${id} ${version}`);
  const content = {
    kind: 'mark',
    passage,
    evidence,
    reasons,
    comparedWith: compared,
    sourcesEnd: null,
    sets: versions,
  } as const;
  return [{ start, end, figure: { kind: 'marked', content } }];
}

function leftFigure({ quote, start, end, refusals }: LeftAlone, sets: readonly ClaimSet[]): PlacedFigure {
  const questions = sets.flatMap((set) => set.questions);
  const told = refusals.map(({ question, refusal: why }) => ({
    asks: questions.find(({ id }) => id === question)?.asks ?? question,
    why,
  }));
  return { start, end, figure: { kind: 'left', quote, told } };
}

/** A paragraph cut at its figures; of figures that overlap the first is shown. */
function piecesOf({ text, start }: PageText['blocks'][number], placed: readonly PlacedFigure[]): TriedPiece[] {
  const pieces: TriedPiece[] = [];
  let at = 0;
  for (const [figure, each] of placed.entries()) {
    const [from, to] = [each.start - start, each.end - start];
    if (from < at || to > text.length) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), figure: null });
    pieces.push({ text: text.slice(from, to), figure });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), figure: null });
  return pieces;
}
