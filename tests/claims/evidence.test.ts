import { describe, expect, it } from 'vitest';
import venezuela2024 from '../../public/claim-sets/venezuela-2024.json';
import { evidenceOf } from '../../utils/claims/evidence.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { evidenceIn } from './evidence-in.ts';

describe('the evidence for a mark', () => {
  it('names the question, the subject and who says what, with the article', () => {
    const evidence = evidenceIn('The tally sheets in Venezuela give Edmundo González 67 per cent of the vote.');
    expect(evidence.asks).toBe('What share of the votes did the candidate get?');
    expect(evidence.subjects).toEqual(['Edmundo González']);
    expect(evidence.rows.map(({ figure, assertedBy, source }) => [figure, assertedBy, source.id])).toEqual([
      ['67 %', ['the opposition'], 'ft'],
      ['44.2 %', ['the National Electoral Council'], 'ft'],
    ]);
  });

  it('puts rivals into camps, the one that the page agrees with first', () => {
    const evidence = evidenceIn('Venezuela’s electoral council gave Edmundo González 44.2 per cent of the vote.');
    expect(evidence.rows.map(({ relation, camp }) => [relation, camp])).toEqual([
      ['agrees', 0],
      ['disagrees', 1],
    ]);
  });

  it('has one camp where claims fit together', () => {
    const evidence = evidenceIn(
      'The receipts show the opposition winning Venezuela’s election by more than two to one over Maduro.',
    );
    const camps = new Set(evidence.rows.filter(({ relation }) => relation !== 'disagrees').map(({ camp }) => camp));
    expect(camps.size).toBe(1);
  });

  it('turns the lead of a rival, and says whom each favours', () => {
    const evidence = evidenceIn('González won Venezuela’s presidential election by 37 points over Maduro.');
    expect(evidence.subjects).toEqual(['Edmundo González', 'Nicolás Maduro']);
    expect(evidence.rows.map(({ figure, favours, quantity }) => [figure, favours, quantity.number])).toEqual([
      ['37 points', 'Edmundo González', 37],
      ['7.0 points', 'Nicolás Maduro', -7],
    ]);
  });

  it('names the party from whom our sources have another figure', () => {
    const wrong = evidenceIn(
      'Venezuela’s electoral council said that Edmundo González had won 67 per cent of the vote.',
    );
    expect([wrong.mark.verdict, wrong.misattributedTo]).toEqual(['disagrees', ['the National Electoral Council']]);
  });

  it.each([
    'Venezuela’s opposition said that Edmundo González had won 67 per cent of the vote.',
    'Edmundo González won 67 per cent of the vote in Venezuela’s election.',
  ])('names nobody where the figure is theirs or nobody’s: %s', (sentence) => {
    expect(evidenceIn(sentence).misattributedTo).toEqual([]);
  });

  it('names the set of each row where more than one is active', () => {
    const sentence = 'The tally sheets in Venezuela give Edmundo González 67 per cent of the vote.';
    const { mark, rows } = evidenceIn(sentence);
    expect(new Set(rows.map(({ setTitle }) => setTitle))).toEqual(new Set([null]));
    const parsed = parseClaimSet(venezuela2024);
    const both = parsed.ok ? evidenceOf(mark, [parsed.value, { ...parsed.value, id: 'other' }]) : null;
    expect(both?.rows.map(({ setTitle }) => setTitle)).toEqual(rows.map(() => venezuela2024.title));
  });

  it('says of a fact that only one can be true of whom each claim tells it', () => {
    const evidence = evidenceIn('The electoral council said Maduro had won Venezuela’s presidential election.');
    expect(evidence.rows.map(({ favours, relation }) => [favours, relation])).toEqual([
      ['Nicolás Maduro', 'agrees'],
      ['Edmundo González', 'disagrees'],
    ]);
  });

  it('says of no lead whom it favours where all favour the same', () => {
    const evidence = evidenceIn('In surveys before Venezuela’s election González led Maduro by 25 points.');
    expect(new Set(evidence.rows.map(({ favours }) => favours))).toEqual(new Set([null]));
  });

  it('leaves out claims that the sets have no longer', () => {
    const { mark, rows } = evidenceIn('The tally sheets in Venezuela give Edmundo González 67 per cent of the vote.');
    const parsed = parseClaimSet(venezuela2024);
    if (!parsed.ok) throw new Error('The bundled claim set has a slip.');
    const [first] = rows;
    const claims = parsed.value.claims.filter(({ id }) => id !== first?.claim.id);
    expect(evidenceOf(mark, [{ ...parsed.value, claims }])?.rows.map(({ claim }) => claim.id)).toEqual(
      rows.slice(1).map(({ claim }) => claim.id),
    );
    expect(evidenceOf(mark, [{ ...parsed.value, sources: [] }])?.rows).toEqual([]);
    expect(evidenceOf({ ...mark, question: 'another' }, [parsed.value])).toBeNull();
  });

  it('is null for a mark of another set', () => {
    const { mark } = evidenceIn('The tally sheets in Venezuela give Edmundo González 67 per cent of the vote.');
    const parsed = parseClaimSet(venezuela2024);
    expect(parsed.ok && evidenceOf({ ...mark, set: 'another-set' }, [parsed.value])).toBeNull();
  });
});
