import { asksFor } from '../../components/build/asks-for.ts';
import type { BuildForm, BuildRow, TargetForm } from '../../components/build/build-state.ts';
import { passageOf } from '../../components/card/passage-of.ts';
import type { ClaimDraft } from '../../utils/claim-sets/claim-draft.ts';
import { type ClaimForm, claimFormOf } from '../../utils/claim-sets/claim-form.ts';
import { type OfferedPage, type OpenedPage, openPage, type Stretch } from '../../utils/claim-sets/figure-in-page.ts';
import { proposeClaim } from '../../utils/claim-sets/propose-claim.ts';
import { proposeTopics } from '../../utils/claim-sets/propose-names.ts';
import { proposePeriod } from '../../utils/claim-sets/propose-period.ts';
import { ALL_LANGUAGES } from '../../utils/claims/all-languages.ts';
import { languageOfBlock } from '../../utils/claims/block-language.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { compileClaimSets } from '../../utils/claims/compile.ts';
import { blockAt, type PageText } from '../../utils/claims/page-text.ts';
import { saying } from '../../utils/wording/saying.ts';

/** The form for stretches of a page, filled in for a set, or for a new one. `today` is an ISO day. */
export function proposeForm(
  offered: OfferedPage,
  stretches: readonly Stretch[],
  set: ClaimSet | null,
  today: string,
  isTicked: boolean,
): BuildForm {
  const opened = openFor(offered, set);
  const { text, url, site } = offered;
  const rows = stretches.map((stretch) => rowOf(opened, stretch, set, isTicked));
  const source = { title: text.title, publisher: site, author: '', published: text.published ?? '', url };
  return { target: targetFor(offered, set, today), source, rows };
}

/** The form again for another set: what nobody has typed at is proposed anew. */
export function proposeAgain(form: BuildForm, offered: OfferedPage, set: ClaimSet | null): BuildForm {
  const opened = openFor(offered, set);
  const rows = form.rows.map((row) => {
    const { proposed, questions, subjects } = rowOf(opened, row, set, row.ticked);
    const kept = Object.keys(proposed) as (keyof ClaimForm)[];
    const untouched = kept.filter((key) => row.claim[key] === row.proposed[key]);
    const again = Object.fromEntries(untouched.map((key) => [key, proposed[key]]));
    return { ...row, questions, subjects, proposed, claim: { ...row.claim, ...again } };
  });
  return { ...form, rows };
}

function openFor(offered: OfferedPage, set: ClaimSet | null): OpenedPage {
  return openPage(offered, compileClaimSets(set === null ? [] : [set], ALL_LANGUAGES));
}

function rowOf(opened: OpenedPage, { start, end }: Stretch, set: ClaimSet | null, ticked: boolean): BuildRow {
  const { text } = opened.offered;
  const proposal = proposeClaim(opened, { start, end }, set, asksFor);
  const passage = passageOf(text, start, end);
  const draft = proposal?.draft ?? blankDraft(text, start, passage.quote);
  const claim = claimFormOf(draft, proposal?.quote ?? '');
  const { at, language, paragraph } = draft;
  return {
    start,
    end,
    found: { at, language, paragraph },
    passage,
    questions: proposal?.questions.map(({ asks }) => asks) ?? [],
    subjects: proposal?.subjects ?? [],
    proposed: claim,
    claim,
    ticked,
  };
}

/** Where no figure stands the reader has to say all. */
function blankDraft(text: PageText, start: number, says: string): ClaimDraft {
  const block = text.blocks[blockAt(text, start)];
  return {
    at: { path: '', within: saying('place_passage') },
    says,
    language: block === undefined ? 'en' : languageOfBlock(block, text),
    figures: [],
    question: null,
    subject: null,
    assertedBy: [],
    standing: 'report',
    asOf: text.published,
    source: { title: null, publisher: null, author: null, published: null, url: null },
    paragraph: null,
    fragment: null,
    rating: null,
  };
}

function targetFor({ text }: OfferedPage, set: ClaimSet | null, today: string): TargetForm {
  const topics = proposeTopics(text, compileClaimSets([], ALL_LANGUAGES));
  const period = proposePeriod(text.published ?? today);
  return { set: set?.id ?? '', title: topics[0] ?? text.title, topics: topics.join(', '), ...period };
}
