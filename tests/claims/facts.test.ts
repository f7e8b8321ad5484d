import { describe, expect, it } from 'vitest';
import { findMarks } from '../../utils/claims/find-marks.ts';
import { aPage, sets } from './finding.ts';

const GONZALEZ = 'recognised-gonzalez-as-president-elect';

/** The names of which facts are told in a sentence: `Peru agrees`. */
function factsIn(sentence: string, published = '2024-08-20'): string[] {
  const marks = findMarks(aPage([sentence], { published }), sets);
  return marks.filter(({ figure }) => figure.kind === 'fact').map(({ quote, verdict }) => `${quote} ${verdict}`);
}

describe('who recognised whom', () => {
  it.each([
    ['active', 'Peru has recognised Edmundo González as president-elect.', ['Peru agrees']],
    ['passive', 'Edmundo González was recognised as president-elect by Peru.', ['Peru agrees']],
    ['reduced', 'González, recognised as president-elect by Uruguay, is in hiding.', ['Uruguay agrees']],
    [
      'a list with strangers',
      'Argentina, Ecuador and Peru have recognised González as president-elect.',
      ['Argentina agrees', 'Peru agrees'],
    ],
    ['a government', "Argentina's foreign ministry recognised González as president-elect.", ['Argentina agrees']],
    ['members', 'Several countries, including Uruguay, recognise González as the winner.', ['Uruguay agrees']],
    ['an achievement', 'Peru was the first country to recognise González as president-elect.', ['Peru agrees']],
    ['what leans on another verb', 'Peru moved first, recognising González as president-elect.', ['Peru agrees']],
    ['a noun', "Peru's recognition of González as president-elect angered Maduro.", ['Peru agrees']],
    ['a pronoun', 'González is in hiding, but Peru has recognised him as president-elect.', ['Peru agrees']],
    [
      'an echo',
      'Peru recognised González as president-elect. Argentina did the same.',
      ['Peru agrees', 'Argentina agrees'],
    ],
    [
      'an echo turned round',
      'Peru recognised González as president-elect, as did Uruguay.',
      ['Peru agrees', 'Uruguay agrees'],
    ],
    ['denied', 'Peru has not recognised González as president-elect.', ['Peru disagrees']],
    ['refused', 'Peru has refused to recognise González as president-elect.', ['Peru disagrees']],
    ['the claims differ', 'The United States has recognised González as president-elect.', ['United States contested']],
    ['a demand', 'Machado urged Peru to recognise González as president-elect.', []],
    ['a future', 'Peru will recognise González as president-elect, a paper says.', []],
    ['a condition', 'If Peru recognises González as president-elect, trade will suffer.', []],
    ['a question', 'Has Peru recognised González as president-elect?', []],
    ['somebody else', 'Peru recognised Juan Guaidó as interim president.', []],
    ['as something else', 'Argentina recognised González as a refugee.', []],
    ['a result, by nobody', 'Peru and Uruguay do not recognise the result announced in Caracas.', []],
    ['a country without a claim', 'Ecuador has recognised González as president-elect.', []],
  ])('%s', (_what, sentence, expected) => expect(factsIn(sentence)).toEqual(expected));

  it('leaves a denial from before the claim alone', () => {
    expect(factsIn('Argentina has not recognised González as president-elect.', '2024-07-31')).toEqual([]);
  });

  it('hears the recognition of the result apart from that of the rival', () => {
    const [mark] = findMarks(aPage(["The European Union has not recognised Maduro's re-election."]), sets);
    expect([mark?.question, mark?.verdict]).toEqual(['recognised-reelection', 'agrees']);
    expect(mark?.question).not.toBe(GONZALEZ);
  });
});

describe('who won', () => {
  it.each([
    ['declared', 'The electoral council declared Nicolás Maduro the winner.', ['Nicolás Maduro contested']],
    ['a headline', 'Maduro declared winner of the presidential election', ['Maduro contested']],
    [
      'the winner is',
      'The winner of the election, the opposition says, is Edmundo González.',
      ['Edmundo González contested'],
    ],
    ['beat', 'On the sheets González beat Maduro.', ['González contested']],
    ['handed', 'The official result handed Maduro victory.', ['Maduro contested']],
    ['the wrong mouth', 'The electoral council declared Edmundo González the winner.', ['Edmundo González disagrees']],
    ['supposed', 'If Maduro wins the election, nothing changes.', []],
    ['a purpose', 'The sheets were altered to show that Maduro won.', []],
    ['something else', 'González won a prize for a book on the election.', []],
    ['the other of the two', 'Both Maduro and González say they won the election.', []],
    ['a share', 'González won not 44.2 per cent of the vote, says the opposition.', []],
    ['no name', 'The council proclaimed him the winner of the election.', []],
  ])('%s', (_what, sentence, expected) => expect(factsIn(sentence)).toEqual(expected));
});

describe('who abstained, who stayed away, and the rest', () => {
  it.each([
    [
      'an abstention',
      'At the OAS, Brazil and Colombia abstained on Venezuela while Mexico was absent.',
      ['Brazil agrees', 'Colombia agrees', 'Mexico agrees'],
    ],
    ['denied', 'Brazil did not abstain when the OAS voted on Venezuela.', ['Brazil disagrees']],
    ['elsewhere', 'Brazil and Colombia abstained when the United Nations voted on Ukraine.', []],
    [
      'an origin',
      'Tarek Saab blames a cyber attack from North Macedonia for the slow count.',
      ['North Macedonia consistent'],
    ],
    ['a ban', 'María Corina Machado was banned from standing by the supreme court.', ['María Corina Machado agrees']],
    ['a platform', 'Maduro has blocked access to X, the social media platform.', ['X agrees']],
  ])('%s', (_what, sentence, expected) => expect(factsIn(sentence)).toEqual(expected));
});
