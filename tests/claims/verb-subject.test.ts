import { describe, expect, it } from 'vitest';
import { marksOf } from './finding.ts';

/** Of which countries a sentence tells that they recognised the challenger: `+ Peru`, denied `- Peru`. */
function recognisers(text: string, language = 'en'): string[] {
  return marksOf([text], { language })
    .filter((line) => line.includes('recognised-gonzalez'))
    .map((line) => `${line.endsWith('disagrees') ? '-' : '+'} ${line.split(' -> ')[0]}`);
}

type Row = readonly [text: string, expected: readonly string[]];

const told = (rows: readonly Row[]) =>
  it.each(rows)('%s', (text, expected) => expect(recognisers(text)).toEqual(expected));

describe('who does what a verb says, with words in between', () => {
  told([
    ['Peru formally recognised González as president-elect.', ['+ Peru']],
    ['Peru in August recognised González as president-elect.', ['+ Peru']],
    ['Peru (a neighbour) recognised González as president-elect.', ['+ Peru']],
    ['Peru has never recognised González as president-elect.', ['- Peru']],
    ['Peru was not, at this stage, recognising González as president-elect.', ['- Peru']],
    ['Peru, a neighbour that has no border with it, recognised González as president-elect.', ['+ Peru']],
    ['Peru has not refused to recognise González as president-elect.', ['+ Peru']],
    ['Peru declined to recognise González as president-elect.', ['- Peru']],
    ['Peru could not recognise González as president-elect.', ['- Peru']],
    ['Peru could recognise González as president-elect.', []],
    ['Peru is being asked to recognise González as president-elect.', []],
    ['Peru may in August recognise González as president-elect.', []],
  ]);
});

describe('who does it of several names', () => {
  told([
    ['Neither Argentina nor Peru has recognised González as president-elect.', ['- Argentina', '- Peru']],
    ['Argentina, joined by Uruguay, recognised González as president-elect.', ['+ Argentina', '+ Uruguay']],
    ['Together with Argentina, Peru has recognised González as president-elect.', ['+ Argentina', '+ Peru']],
    ['Unlike Argentina, Peru has recognised González as president-elect.', ['+ Peru']],
    ['Unlike Argentina and Uruguay, Peru has recognised González as president-elect.', ['+ Peru']],
    ['Several governments, among them Peru, recognise González as president-elect.', ['+ Peru']],
    ['Peru has recognised González as president-elect, but not Argentina.', ['+ Peru']],
    ['Argentina, which borders Peru, recognised González as president-elect.', ['+ Argentina']],
    ['The president of Peru, who met Maduro, recognised González as president-elect.', ['+ Peru']],
    ['Peru, Ecuador and Argentina recognised González as president-elect.', ['+ Peru', '+ Argentina']],
  ]);
});

describe('who does it by whom they belong to', () => {
  told([
    ["Argentina's government has recognised González as president-elect.", ['+ Argentina']],
    ['The government of Argentina has recognised González as president-elect.', ['+ Argentina']],
    ['The president of Peru, Dina Boluarte, recognised González as president-elect.', ['+ Peru']],
    ["Argentina's neighbours have recognised González as president-elect.", []],
    ['The neighbour of Argentina has recognised González as president-elect.', []],
    ['A friend of Argentina and Peru recognised González as president-elect.', []],
  ]);
});

describe('who does it by what was said before', () => {
  told([
    ['Argentina spoke, and it recognised González as president-elect.', ['+ Argentina']],
    ['For Argentina it was the day on which it recognised González as president-elect.', ['+ Argentina']],
    ['Peru broke ranks and recognised González as president-elect.', ['+ Peru']],
    ['Peru was the first to recognise González as president-elect.', ['+ Peru']],
    ['Peru is the only country to recognise González as president-elect.', ['+ Peru']],
    ['Peru is among those to recognise González as president-elect.', ['+ Peru']],
    ['Peru made friends by recognising González as president-elect.', ['+ Peru']],
    ['Peru and Argentina met; they recognised González as president-elect.', ['+ Peru', '+ Argentina']],
    ['Of Peru it is said that it recognised González as president-elect.', ['+ Peru']],
    ['Argentina was first; Peru was to recognise González as president-elect.', []],
    ['Peru wants others to recognise González as president-elect.', []],
    ['Peru spoke against recognising González as president-elect.', []],
    ['Peru warned of recognising González as president-elect.', []],
  ]);
});

describe('who does it, told of him to whom it is done', () => {
  told([
    ['González was recognised by Peru as president-elect.', ['+ Peru']],
    ['González was not recognised as president-elect by Peru.', ['- Peru']],
    [
      'González was recognised as president-elect by the governments of Argentina, Ecuador and Peru.',
      ['+ Argentina', '+ Peru'],
    ],
    ['Peru was recognised by González as president-elect.', []],
    ['Peru’s recognition of González as president-elect is old.', ['+ Peru']],
    ['The recognition by Peru of González as president-elect is old.', ['+ Peru']],
    ['In Peru, González was recognised as president-elect.', []],
    ['González was recognised in the street, and Peru by its flag, as president-elect.', []],
  ]);
});

describe('who stayed out of a vote', () => {
  it.each([
    ['Colombia abstained when the OAS voted on Venezuela.', ['Colombia abstained']],
    [
      'At the OAS eleven countries abstained, among them Brazil and Colombia, on Venezuela’s results.',
      ['Brazil abstained', 'Colombia abstained'],
    ],
    ['At the OAS, Brazil was among eleven abstaining on Venezuela’s results.', ['Brazil abstained']],
    ['At the OAS eleven did not show up for Venezuela’s results, Mexico one of them.', ['Mexico absent']],
    ['At the OAS abstentions by Brazil and Colombia helped Maduro.', ['Brazil abstained', 'Colombia abstained']],
    ['At the OAS Brazil’s surprising abstention helped Maduro.', ['Brazil abstained']],
    ['At the OAS, Mexico’s empty chair helped Maduro.', ['Mexico absent']],
    ['Peru abstained when the OAS voted on Venezuela.', []],
    ['Colombia abstained from wine when the film on Venezuela was shown.', []],
  ])('%s', (text, expected) => {
    const lines = marksOf([text]).filter((line) => line.includes('oas-vote'));
    expect(lines.map((line) => line.replace(/ -> oas-vote-(\w+) .*/, ' $1'))).toEqual(expected);
  });
});

describe('who won', () => {
  it.each([
    ['The winner of the presidential election is Edmundo González.', ['Edmundo González']],
    ['González is the winner of the presidential election.', ['González']],
    ['González, who is the winner of the presidential election, hides.', ['González']],
    ['Maduro, the council said, won.', ['Maduro']],
    ['The vote was held and Maduro won over González.', ['Maduro']],
    ['The leader, Nicolás Maduro, was declared the winner of the presidential election.', ['Nicolás Maduro']],
    ['The leader, a friend of Maduro, was declared the winner of the presidential election.', []],
    ['The ally of María Corina Machado won the presidential election.', []],
    ['González’s cousin is the winner of the presidential election.', []],
    ['The winner of the presidential election is not Maduro.', ['Maduro']],
    ['What Maduro won in the presidential election is a mystery.', []],
    ['In the presidential election Maduro won over the army.', []],
    ['In the presidential election Maduro won only 30 votes.', []],
    ['In the presidential election Maduro won his place.', []],
    ['Maduro won the lottery on the day of the presidential election.', []],
  ])('%s', (text, expected) => {
    const lines = marksOf([text]).filter((line) => line.includes('election-winner'));
    expect(lines.map((line) => line.split(' -> ')[0])).toEqual(expected);
  });
});
