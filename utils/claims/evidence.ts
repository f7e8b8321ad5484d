import type { Claim, ClaimSet, Source } from './claim-set.ts';
import { turnedFor } from './compare.ts';
import type { Mark, Rule } from './mark.ts';
import { inUnit, meet, type Quantity, quantityOfClaim, quantityOfFigure } from './quantity.ts';
import type { Relation } from './verdict.ts';
import { figureInWords, type Measured } from './words-figure.ts';

/** One claim beside the page's figure. */
export interface EvidenceRow {
  readonly claim: Claim;
  readonly source: Source;
  /** The id of the set that the claim is of. */
  readonly set: string;
  /** Its title, where more than one set is active; null elsewhere. */
  readonly setTitle: string | null;
  /** Names of those who assert it; empty where the article speaks for itself. */
  readonly assertedBy: readonly string[];
  readonly relation: Relation;
  readonly rule: Rule;
  /** The claim's figure in words. */
  readonly figure: string;
  /** Of leads or ratios that favour different candidates the name of this one's; null elsewhere. */
  readonly favours: string | null;
  /** The claim as the page's figure sees it: the lead or ratio of a rival is turned. */
  readonly quantity: Quantity;
  /** Which of the camps it belongs to: claims whose figures fit together share one, counted from 0. */
  readonly camp: number;
}

/** All that the card says of a mark, as data. */
export interface Evidence {
  readonly mark: Mark;
  /** The question in plain words. */
  readonly asks: string;
  readonly measured: Measured;
  /** The names of the subjects: none, the one asked about, or the one ahead and the other. */
  readonly subjects: readonly string[];
  /** Names of those to whom the page ascribes the figure. */
  readonly attributedTo: readonly string[];
  /** Those of them who, by our sources, gave another figure. */
  readonly misattributedTo: readonly string[];
  readonly quantity: Quantity;
  readonly rows: readonly EvidenceRow[];
  /** Whether the question's number counts on with time, so that figures of two days can't stand on one scale. */
  readonly elapses: boolean;
}

/** What claim sets have to say about a mark; null where it is of none of them, or of another version of its own. */
export function evidenceOf(mark: Mark, sets: readonly ClaimSet[]): Evidence | null {
  const set = sets.find(({ id }) => id === mark.set);
  const question = set?.questions.find(({ id }) => id === mark.question);
  if (set === undefined || question === undefined) return null;
  const unit = question.units?.[0];
  const measured: Measured = { measure: question.measure, unit: inUnit(mark.figure, unit).unit ?? unit ?? null };
  const subjects = mark.subject?.split(' over ') ?? [];
  const isRivalry = question.measure === 'fact' && question.subject?.kind === 'candidate';
  const leader = subjects.length === 2 || isRivalry ? (subjects[0] ?? null) : null;
  const claims = mark.compared.flatMap((comparison) => {
    const owner = sets.find(({ id }) => id === (comparison.set ?? mark.set));
    const claim = owner?.claims.find(({ id }) => id === comparison.claim);
    const source = owner?.sources.find(({ id }) => id === claim?.source);
    return owner && claim && source ? [{ comparison, owner, claim, source }] : [];
  });
  const isDisputed = claims.some(({ claim }) => claim.subject !== leader);
  const rows = claims.map(({ comparison, owner, claim, source }): Omit<EvidenceRow, 'camp'> => {
    return {
      claim,
      source,
      set: owner.id,
      setTitle: sets.length > 1 ? owner.title : null,
      assertedBy: claim.assertedBy.map((id) => nameOf(id, owner)),
      relation: comparison.relation,
      rule: comparison.rule,
      figure: figureInWords(claim.figure, { ...measured, unit: question.units?.[0] ?? null }),
      favours: leader === null || !isDisputed || claim.subject === undefined ? null : nameOf(claim.subject, owner),
      quantity: turnedFor(quantityOfClaim(claim.figure, question.measure), claim, question, leader),
    };
  });
  return {
    mark,
    asks: question.asks,
    measured,
    subjects: subjects.map((id) => nameOf(id, set)),
    attributedTo: mark.attributedTo.map((id) => nameOf(id, set)),
    misattributedTo: misattributed(mark, rows).map((id) => nameOf(id, set)),
    quantity: quantityOfFigure(mark.figure, question.units?.[0]),
    rows: inCamps(rows),
    elapses: question.elapses,
  };
}

function nameOf(id: string, { parties, subjects }: ClaimSet): string {
  return [...parties, ...subjects].find((named) => named.id === id)?.name ?? id;
}

/** Only where the verdict says so too: a page may well report that a party's figure is disputed. */
function misattributed({ verdict, attributedTo }: Mark, rows: readonly Omit<EvidenceRow, 'camp'>[]): readonly string[] {
  if (verdict !== 'disagrees') return [];
  return attributedTo.filter((party) => {
    const own = rows.filter(({ claim }) => claim.assertedBy.includes(party));
    return own.length > 0 && own.every(({ relation }) => relation === 'disagrees');
  });
}

/** Rows that fit the page first; then camp by camp, in the set's order. */
function inCamps(rows: readonly Omit<EvidenceRow, 'camp'>[]): EvidenceRow[] {
  const order: Record<Relation, number> = { agrees: 0, consistent: 1, disagrees: 2 };
  const camps: Quantity[][] = [];
  const placed = [...rows]
    .sort((a, b) => order[a.relation] - order[b.relation])
    .map((row) => {
      const fits = camps.findIndex((camp) => camp.every(({ interval }) => meet(interval, row.quantity.interval)));
      const camp = fits === -1 ? camps.length : fits;
      camps[camp] = [...(camps[camp] ?? []), row.quantity];
      return { ...row, camp };
    });
  return placed.sort((a, b) => a.camp - b.camp);
}
