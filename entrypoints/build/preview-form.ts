import type { BuildForm, BuildRow, Preview, TargetGap } from '../../components/build/build-state.ts';
import { passageOf } from '../../components/card/passage-of.ts';
import { aboutOf } from '../../utils/claim-sets/about-fields.ts';
import { type BuildBase, type BuiltSet, builtSet } from '../../utils/claim-sets/built-set.ts';
import { type ClaimDraft, gapsOf } from '../../utils/claim-sets/claim-draft.ts';
import { draftOf } from '../../utils/claim-sets/claim-form.ts';
import { matchSlices } from '../../utils/claim-sets/page-matches.ts';
import { wordsInField } from '../../utils/claim-sets/words-in-field.ts';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import type { PageText } from '../../utils/claims/page-text.ts';
import { refusalInWords } from '../../utils/claims/words-reason.ts';
import { inSlices } from '../../utils/page/in-slices.ts';
import { type Fault, placeKey } from '../../utils/wording/fault.ts';
import { say } from '../../utils/wording/say.ts';
import { saying } from '../../utils/wording/saying.ts';
import type { OwnSets } from './own-sets.ts';

/** What a form comes to: nothing, what lacks in it, what is wrong with the set that would come of it, or the set. */
export type Outcome =
  | Extract<Preview, { readonly kind: 'gaps' } | { readonly kind: 'nothing' }>
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly kind: 'built'; readonly built: BuiltSet; readonly drafts: readonly ClaimDraft[] };

const tickedRows = ({ rows }: BuildForm) => rows.filter(({ ticked }) => ticked);

/** What a form comes to; `today` is an ISO day. */
export function outcomeOf(form: BuildForm, sets: OwnSets, today: string): Outcome {
  const drafts = tickedRows(form).map((row) => draftOf(row.claim, form.source, row.found));
  if (drafts.length === 0) return { kind: 'nothing' };
  const gaps = form.rows.flatMap((row, index) => {
    const lacking = row.ticked ? gapsOf(draftOf(row.claim, form.source, row.found)) : [];
    return lacking.length > 0 ? [{ row: index, gaps: lacking }] : [];
  });
  const target = targetGaps(form);
  if (gaps.length + target.length > 0) return { kind: 'gaps', gaps, target };
  const told = distinct(drafts);
  const built = builtSet(baseOf(form, sets, today), told, today);
  return built.ok
    ? { kind: 'built', built: built.value, drafts: told }
    : { kind: 'faults', faults: built.faults.map((fault) => byFigure(fault, told)) };
}

/** A slip of a claim named by the claim's figure, as the form shows it; the source is the same for all. */
function byFigure(slip: Fault, drafts: readonly ClaimDraft[]): Fault {
  const { within: _, ...rest } = slip;
  if (slip.field?.startsWith('source-') === true) return { ...rest, path: '' };
  const quote = drafts.find(({ at }) => placeKey(at) === placeKey(slip))?.figures[0]?.quote;
  return quote === undefined ? slip : { ...rest, path: '', within: saying('quoted', { words: quote }) };
}

/** What the set of an outcome would do on a page, worked out in slices; null where the signal has ended it. */
export async function previewOf(
  { built }: Extract<Outcome, { readonly kind: 'built' }>,
  form: BuildForm,
  text: PageText,
  signal: AbortSignal,
): Promise<Preview | null> {
  const rows = tickedRows(form);
  const compiled = compileClaimSets([built.set], ALL_LANGUAGES);
  const done = await inSlices(matchSlices(text, compiled, built.added, rows), { signal });
  if (done === null) return null;
  return {
    kind: 'matches',
    matches: done.matches.map((match) => ({ ...match, passage: passageOf(text, match.start, match.end) })),
    missing: done.missing.flatMap((why, index) => {
      const row: BuildRow | undefined = rows[index];
      if (row === undefined || why === null) return [];
      return [{ quote: row.passage.quote, why: why === 'not-tied' ? say('build_not_tied') : refusalInWords(why) }];
    }),
    warnings: built.warnings,
  };
}

function targetGaps({ target }: BuildForm): TargetGap[] {
  if (target.set !== '') return [];
  const isLacking: Record<TargetGap, boolean> = {
    'set-title': target.title.trim() === '',
    'set-topics': wordsInField(target.topics).length === 0,
    'set-period': target.from === '' || target.to === '',
  };
  return (Object.keys(isLacking) as TargetGap[]).filter((gap) => isLacking[gap]);
}

function baseOf({ target, rows }: BuildForm, sets: OwnSets, today: string): BuildBase {
  const set = sets.of(target.set);
  if (set !== null) return { kind: 'set', set, weak: sets.weakOf(set) };
  const language = rows[0]?.found.language ?? 'en';
  const { title, topics, from, to } = target;
  // What the pages are about names what happened there too.
  const fields = { title, description: '', words: '', places: topics, event: topics, from, to };
  const about = aboutOf(fields, language, today, sets.ids);
  return { kind: 'new', about };
}

/** Several figures of one paragraph are told apart, so that each claim has an id of its own. */
function distinct(drafts: readonly ClaimDraft[]): readonly ClaimDraft[] {
  return drafts.map((draft, index) => ({ ...draft, at: { ...draft.at, path: String(index + 1) } }));
}
