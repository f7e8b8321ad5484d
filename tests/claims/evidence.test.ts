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

  it('is null for a mark of another set', () => {
    const { mark } = evidenceIn('The tally sheets in Venezuela give Edmundo González 67 per cent of the vote.');
    const parsed = parseClaimSet(venezuela2024);
    expect(parsed.ok && evidenceOf({ ...mark, set: 'another-set' }, [parsed.value])).toBeNull();
  });
});
