import { describe, expect, it } from 'vitest';
import { growthOf } from '../processor-time.ts';
import { marksOf, voicesOf } from './finding.ts';

const share = (quote: string, subject: string, verdict = 'contested') => `${quote} -> vote-share ${subject} ${verdict}`;
const deaths = (quote: string, verdict = 'agrees') => `${quote} -> deaths ${verdict}`;
const arrests = (quote: string, verdict = 'agrees') => `${quote} -> arrests ${verdict}`;

describe('whose share a figure is', () => {
  it.each([
    ['behind its name', 'González won 67 per cent of the vote.', [share('67 per cent of the vote', 'gonzalez')]],
    ['handed over by a preposition', 'The sheets show 67 per cent for González.', [share('67 per cent', 'gonzalez')]],
    ['handed over by a verb', 'In the vote, 30 per cent went to the president.', [share('30 per cent', 'maduro')]],
    [
      'beside its name',
      'Count of the sheets: González 67%, Maduro 30%.',
      [share('67%', 'gonzalez'), share('30%', 'maduro')],
    ],
    [
      'before its name in a list',
      '67% González, 30% Maduro, say the sheets.',
      [share('67%', 'gonzalez'), share('30%', 'maduro')],
    ],
    [
      'a unit left out',
      'He lost: 67 per cent of votes for González and 30 for Maduro.',
      [share('67 per cent of votes', 'gonzalez'), share('30', 'maduro')],
    ],
    [
      'in the order of the names',
      'González and Maduro received 67 and 30 per cent of ballots respectively.',
      [share('67', 'gonzalez'), share('30 per cent of ballots', 'maduro')],
    ],
    [
      'a pair for the winner',
      'The council gave Maduro victory by 51.2 per cent to 44.2 per cent.',
      [
        'Maduro -> election-winner maduro contested',
        share('51.2 per cent', 'maduro'),
        share('44.2 per cent', 'gonzalez'),
      ],
    ],
    [
      'a pair with the names behind',
      'It was a 67-30 per cent win for González over Maduro, the sheets say.',
      [share('67', 'gonzalez'), share('30 per cent', 'maduro'), 'González -> election-winner gonzalez contested'],
    ],
    [
      'a pair with the second name behind',
      'The president took 51 per cent to 44 per cent for Edmundo González, said the council.',
      [share('51 per cent', 'maduro'), share('44 per cent', 'gonzalez')],
    ],
    [
      'a pronoun',
      'González has gone into hiding. On the sheets he took 67 per cent of the vote.',
      [share('67 per cent of the vote', 'gonzalez')],
    ],
    [
      'the rival',
      'Maduro was given 51.2 per cent of the vote and his rival 44.2 per cent.',
      [share('51.2 per cent of the vote', 'maduro'), share('44.2 per cent', 'gonzalez')],
    ],
    [
      'a pronoun behind the rival',
      'Edmundo González lost, says the council: it gave his opponent 51.2 per cent of the vote, and him 44.2.',
      [share('51.2 per cent of the vote', 'maduro'), share('44.2', 'gonzalez')],
    ],
    [
      'the former and the latter',
      'Maduro and González both claim it. The council gave the former 51.2 per cent of the vote and the latter 44.2 per cent.',
      [share('51.2 per cent of the vote', 'maduro'), share('44.2 per cent', 'gonzalez')],
    ],
    [
      'the former and the latter of two others',
      'Rafael Lacava and Víctor Clark govern. In the vote the former won 67 per cent, the latter 44.2 per cent.',
      [],
    ],
    [
      'no former one: a mayor',
      'Maduro and González spoke. The former mayor of Caracas won 67 per cent of the vote.',
      [],
    ],
    [
      'a role',
      'The former diplomat was left with 44.2 per cent of the votes.',
      [share('44.2 per cent of the votes', 'gonzalez')],
    ],
    [
      'names swapped',
      'A graphic gives Maduro 67 per cent of the vote.',
      [share('67 per cent of the vote', 'maduro', 'disagrees')],
    ],
    [
      'a fraction with a bound',
      'More than half of the votes went to Maduro, the council said.',
      [share('More than half of the votes', 'maduro')],
    ],
    [
      'a rival by the other’s name',
      "Maduro's main rival got 67 per cent of the vote.",
      [share('67 per cent of the vote', 'gonzalez')],
    ],
    [
      'a unit on both halves',
      'González beat Maduro 67 per cent to 30 per cent.',
      [
        'González -> election-winner gonzalez contested',
        share('67 per cent', 'gonzalez'),
        share('30 per cent', 'maduro'),
      ],
    ],
    [
      'brackets',
      'Maduro (51.2%) and González (44.2%) led the official count.',
      [share('51.2%', 'maduro'), share('44.2%', 'gonzalez')],
    ],
    ['somebody else', 'In the vote Antonio Ecarri took 67 per cent.', []],
    ['a namesake', 'Marta González won 67 per cent of the vote in the village.', []],
    ['the speaker', 'Maduro said inflation would fall to 30 per cent after the vote.', []],
    [
      'half of no vote',
      'González, for whom half a continent prayed, won the vote.',
      ['González -> election-winner gonzalez contested'],
    ],
  ])('%s', (_what, text, expected) => expect(marksOf([text])).toEqual(expected));
});

describe('whose share it is, told by the other', () => {
  const BOTH = ['maduro', 'gonzalez'];

  it.each([
    ['en', 'Maduro got 51.2 per cent of the vote, ahead of the 44.2 per cent of his opponent.', BOTH],
    ['en', 'Maduro got 51.2 per cent of the vote, a third of it from his rival.', ['maduro']],
    ['es', 'Maduro obtuvo el 51,2 % de los votos, por el 44,2 % de su principal contendiente.', BOTH],
    ['es', 'Maduro obtuvo el 51,2 % de los votos, frente al 44,2 % de su rival.', BOTH],
    ['es', 'El CNE dio a Maduro el 51,2 %. A su rival le dio el 44,2 %.', BOTH],
    ['es', 'El CNE dio a Maduro el 51,2 %, el 44,2 % de la nómina.', ['maduro']],
    ['pt', 'Maduro teve 51,2% dos votos, ante 44,2% do adversário.', BOTH],
    ['pt', 'O CNE deu a Maduro 51,2%. Ao seu rival deu 44,2%.', BOTH],
    ['fr', 'Maduro a obtenu 51,2 % des voix, devant les 44,2 % de son rival.', BOTH],
    ['fr', 'Le CNE a accordé 51,2 % à Maduro. À son rival, il en a accordé 44,2 %.', BOTH],
  ])('%s: %s', (language, text, expected) => {
    const lines = marksOf([text], { language, title: '' });
    expect(lines.map((line) => line.replace(/.*vote-share (\w+) .*/, '$1'))).toEqual(expected);
  });
});

describe('a unit that is left to the figure before', () => {
  const GIVES = 'The sheets give 67 per cent of the vote to González';
  it.each([
    ['en', `${GIVES} and 30 to Maduro.`, '30'],
    ['en', `${GIVES} and 30 (again) to Maduro.`, '30'],
    ['es', 'Las actas dan el 67 % de los votos a González y el 30 a Maduro.', '30'],
    ['en', `${GIVES} and 30 buses to Maduro.`, ''],
    ['es', 'Las actas dan el 67 % de los votos a González y 30 sillas a Maduro.', ''],
    ['en', `${GIVES} and the 30 to Maduro.`, ''],
    ['en', `${GIVES} and 30 of them to Maduro.`, ''],
    ['en', `${GIVES} and 130 to Maduro.`, ''],
    ['en', `${GIVES} and 1 to Maduro.`, ''],
    ['en', `${GIVES} and $30 to Maduro.`, ''],
    ['en', `${GIVES}, and 24 people died, 30 for Maduro.`, ''],
    ['en', `${GIVES}, and of 30 sheets Maduro has none.`, ''],
  ])('%s: %s', (language, text, quote) => {
    const [first, second] = marksOf([text], language === 'en' ? {} : { language, title: '' });
    expect(first).toContain('vote-share gonzalez');
    expect(second?.includes('vote-share') ? second : '').toBe(quote && share(quote, 'maduro'));
  });
});

describe('leads and ratios', () => {
  it.each([
    [
      'ahead',
      'The sheets put González 37 points ahead of Maduro.',
      ['37 points -> vote-lead gonzalez over maduro contested'],
    ],
    [
      'behind',
      'By the official count González trailed by 7 points.',
      ['7 points -> vote-lead maduro over gonzalez contested'],
    ],
    [
      'turned round',
      'The blog has Maduro winning the count by 37 points.',
      ['37 points -> vote-lead maduro over gonzalez disagrees'],
    ],
    [
      'a survey',
      'In surveys González led Maduro by 25 points.',
      ['25 points -> poll-lead gonzalez over maduro agrees'],
    ],
    [
      'a survey, out of its range',
      'In surveys González led Maduro by four points.',
      ['four points -> poll-lead gonzalez over maduro disagrees'],
    ],
    [
      'a ratio',
      'Receipts show González beating Maduro by more than two to one.',
      ['more than two to one -> vote-ratio gonzalez over maduro contested'],
    ],
    [
      'as many as',
      'González got more than twice as many votes as Maduro.',
      ['more than twice as many votes -> vote-ratio gonzalez over maduro contested'],
    ],
    [
      'a party in place of its candidate',
      'Receipts show the opposition winning by more than two to one.',
      ['more than two to one -> vote-ratio gonzalez over maduro contested'],
    ],
    [
      'a gap that a party states',
      'The opposition says its tally shows a gap of 37 points.',
      ['37 points -> vote-lead gonzalez over maduro contested'],
    ],
    ['other people', 'Sheinbaum beat Gálvez by 37 points in the count.', []],
    ['other points', 'The bond rose 7 points after the count.', []],
  ])('%s', (_what, text, expected) => {
    expect(marksOf([text]).map((line) => line.replace(' votes ->', ' ->').replace('many votes', 'many'))).toEqual(
      expected.map((line) => line.replace('many votes', 'many')),
    );
  });
});

describe('who is ahead', () => {
  const GONZALEZ = 'gonzalez over maduro';
  const MADURO = 'maduro over gonzalez';
  it.each([
    ['en', 'González led by 37 points over President Maduro.', GONZALEZ],
    ['en', 'Maduro led the count by 7 points over González.', MADURO],
    ['en', 'González trailed Maduro by 7 points.', MADURO],
    ['en', 'Maduro lost the count by 37 points.', GONZALEZ],
    ['en', 'Maduro was beaten by 37 points in the count.', GONZALEZ],
    ['en', 'A lead of 37 points for González is shown by the sheets.', GONZALEZ],
    ['en', 'A lead of 37 points over Maduro is shown by the sheets.', GONZALEZ],
    ['en', 'In the count González had an edge of 37 points on Maduro.', GONZALEZ],
    ['en', 'González won and Maduro lost by 37 points in the count.', GONZALEZ],
    ['en', 'He led Maduro by 37 points in the count.', GONZALEZ],
    ['en', 'With a lead of 37 points Sheinbaum won; Maduro watched the count.', ''],
    ['en', 'Antonio Ecarri trailed González by 37 points in the count.', ''],
    ['en', 'González drew twice as many votes as Maduro.', GONZALEZ],
    ['en', 'Twice as many votes went to González as to Maduro.', GONZALEZ],
    ['en', 'Twice as many votes went to President Maduro as to González.', MADURO],
    ['en', 'González drew more than twice as many votes as his rival.', GONZALEZ],
    ['en', 'González outpolled Maduro in the count, two to one.', GONZALEZ],
    ['en', 'Voters preferred Antonio Ecarri to Maduro by two to one in the vote.', ''],
    ['en', 'Ecarri drew twice as many votes as others.', ''],
    ['es', 'Las actas dan una ventaja de 37 puntos a González.', GONZALEZ],
    ['es', 'González superó a Maduro por 37 puntos en el recuento.', GONZALEZ],
    ['es', 'Ganó el candidato opositor Edmundo González por 37 puntos, según las actas.', GONZALEZ],
    ['es', 'Perdió Maduro por 37 puntos, según las actas.', GONZALEZ],
    ['es', 'Maduro fue superado por González por 37 puntos, según las actas.', GONZALEZ],
    ['pt', 'González venceu Maduro por 37 pontos, segundo as atas.', GONZALEZ],
    ['fr', 'González a devancé Maduro de 37 points, selon les procès-verbaux.', GONZALEZ],
    ['fr', 'Maduro est devancé de 37 points par González, selon les procès-verbaux.', GONZALEZ],
  ])('%s: %s', (language, text, expected) => {
    const lines = marksOf([text], language === 'en' ? {} : { language, title: '' });
    const leads = lines.flatMap((line) => /-> vote-(?:lead|ratio) (\w+ over \w+)/.exec(line)?.[1] ?? []);
    expect(leads.join()).toBe(expected);
  });
});

describe('what a question before asks', () => {
  it.each([
    ['How many people were killed in the protests? At least 24.', 'At least 24'],
    ['Maduro spoke. How many people were killed in the protests? At least 24.', 'At least 24'],
    ['Were people killed in the protests? At least 24.', ''],
    ['People were killed in the protests. How many? At least 24.', ''],
    ['Maduro was told how many people were killed in the protests. At least 24.', ''],
    ['How many people were killed in the 12 protests? At least 24.', ''],
  ])('%s', (text, quote) => expect(marksOf([text])).toEqual(quote === '' ? [] : [deaths(quote)]));
});

describe('counts and their nouns', () => {
  it.each([
    [
      'two in a row',
      'Since the vote 24 people were killed and more than 1,300 arrested in protests.',
      [deaths('24 people'), arrests('more than 1,300')],
    ],
    [
      'verbs in front',
      'Police have killed at least 24 protesters and detained more than 1,300 people since the vote.',
      [deaths('at least 24 protesters'), arrests('more than 1,300 people')],
    ],
    ['a label', 'Killed in the protests: 24', [deaths('24')]],
    ['a toll that stands', 'The death toll of the crackdown stands at 24.', [deaths('24')]],
    [
      'a number that comes late',
      'Foro Penal put the number of people detained in the unrest at 1,300.',
      [arrests('1,300')],
    ],
    [
      'an alternative',
      'Twenty-four people have died in the protests, or 28 according to Provea.',
      [deaths('Twenty-four people'), deaths('28', 'consistent')],
    ],
    ['the injured', 'At least 24 people were injured in the protests.', []],
    ['officers', 'In the protests 24 police officers were killed.', []],
    ['released', 'Of the prisoners of the crackdown 24 were released and 1,300 people freed.', []],
    ['a part of the dead', 'Of the people killed in the crackdown, 24 were younger than 21.', []],
    ['some of them', 'Hundreds were arrested in the protests, 24 of them minors.', [arrests('Hundreds', 'disagrees')]],
    ['a part named first', 'Among those killed in the protests, including 24 students, were neighbours.', []],
    ['one night', 'In the protests 1,300 people were arrested in one night.', []],
    ['another noun', 'Some 1,300 homes were damaged in the protests and people were arrested.', []],
  ])('%s', (_what, text, expected) => expect(marksOf([text])).toEqual(expected));
});

describe('a count whose parts are set out between commas', () => {
  it.each([
    ['en', 'After the vote 24 people, among them two minors, have died in protests.', ['24 people']],
    ['en', 'After the vote 24 people, two of them minors, were killed in protests.', ['24 people']],
    ['en', 'After the vote 24 people, among them two ministers, spoke, and others were killed in protests.', []],
    ['en', 'After the vote 24 people, among them two minors, have since died in protests.', ['24 people']],
    ['es', 'Tras la votación 24 personas, entre ellas dos menores, murieron en las protestas.', ['24 personas']],
    ['es', '24 personas, entre ellas dos menores, asistieron a un acto por los muertos en las protestas.', []],
    ['pt', 'Após a votação 24 pessoas, entre elas dois menores, morreram nos protestos.', ['24 pessoas']],
    ['pt', '24 pessoas, entre elas dois menores, falaram dos mortos nos protestos.', []],
    ['fr', 'Après le vote 24 personnes, dont deux mineurs, ont été tuées dans les manifestations.', ['24 personnes']],
    ['fr', '24 personnes, dont deux ministres, ont salué les morts des manifestations.', []],
  ])('%s: %s', (language, text, expected) =>
    expect(marksOf([text], { language, title: '' })).toEqual(expected.map((quote) => deaths(quote))),
  );
});

describe('place', () => {
  it.each([
    ['another country', ['In Kenya at least 24 people were killed in protests.'], []],
    ['another country named before', ['Kenya has its own grief. At least 24 people were killed in protests.'], []],
    ['a country as the subject', ['Guyana, next door, pumped about 852,000 barrels a day in July.'], []],
    ['a region', ['In the state of Táchira, González won 67 per cent of the vote.'], []],
    ['a town', ['In Valencia 24 people were killed in the protests.'], []],
    ['a town the set does not know', ['Near Turmero 24 people were killed in the protests.'], []],
    [
      'a place of the speaker',
      ['A channel in Valencia speaks of 24 people killed in the protests.'],
      [deaths('24 people')],
    ],
    [
      'where a leaflet was read',
      ['A leaflet read in Madrid says González won 67 per cent of the vote.'],
      [share('67 per cent of the vote', 'gonzalez')],
    ],
  ])('%s', (_what, paragraphs, expected) => expect(marksOf(paragraphs)).toEqual(expected));
});

describe('parts of the people', () => {
  it.each([
    'In one hamlet Maduro took 12 per cent of the vote.',
    'In his own precinct González had 74 per cent of the vote.',
    'In a Chavista stronghold the president was held to 33 per cent of the vote.',
    'Abroad, González took 90 per cent of the vote.',
    "In Venezuela's prisons Maduro got 30 per cent of the vote.",
    'Maduro got 30 per cent of the vote in the prisons.',
    'Among voters under 30, González took 80 per cent of the vote.',
    'Some 30 per cent of voters, mostly for Maduro, depend on the state.',
    'A third of voters for Maduro work for the state.',
    'The police arrested 1,300 people for smuggling petrol in Venezuela since the vote.',
  ])('%s', (text) => expect(marksOf([text])).toEqual([]));

  it('is no part of the voters where prisoners are told of besides', () => {
    const text = 'Maduro, whose foes fill prisons, got 30 per cent of the vote.';
    expect(marksOf([text])).toEqual([share('30 per cent of the vote', 'maduro')]);
    expect(marksOf(['Since the vote more than 1,300 people arrested in protests are held in two prisons.'])).toEqual([
      arrests('more than 1,300 people'),
    ]);
  });
});

describe('time', () => {
  const killed = 'At least 24 people have been killed in protests against Maduro.';
  it.each([
    ['a page of the time', killed, '2024-08-18', [deaths('At least 24 people')]],
    ['a page from before', killed, '2024-07-20', []],
    ['a page of another year', killed, '2017-07-30', []],
    ['a later page', killed, '2026-02-01', []],
    [
      'a later page that names the event',
      'After the election of July 2024 at least 24 people were killed in protests.',
      '2026-02-01',
      [deaths('at least 24 people')],
    ],
    ['an undated page', killed, null, []],
    [
      'an undated page that names the event',
      'Since the presidential election at least 24 people were killed in protests.',
      null,
      [deaths('at least 24 people')],
    ],
    ['a sentence about another year', 'In 2014, 24 people were killed in protests against Maduro.', '2024-08-18', []],
    ['a vote of another year', 'In the 2018 vote Maduro took 67 per cent.', '2024-08-18', []],
    ['protests of another year', 'About 24 people were killed in the 2017 protests in Venezuela.', '2024-08-18', []],
    ['a time told from another', 'Five years earlier Maduro had won 67 per cent of the vote.', '2024-08-18', []],
    [
      'a lower count at its own date',
      'As of 30 July 13 people had been killed in the protests.',
      '2024-10-02',
      [deaths('13 people', 'consistent')],
    ],
    [
      'a lower count now',
      'So far 13 people have been killed in the protests.',
      '2024-10-02',
      [deaths('13 people', 'disagrees')],
    ],
    [
      'the month that is asked of',
      'Venezuela pumped 852,000 barrels a day in July.',
      '2024-08-18',
      ['852,000 barrels a day -> oil-output agrees'],
    ],
    ['another month', 'Venezuela pumped 852,000 barrels a day in June.', '2024-08-18', []],
    [
      'that month',
      'July was quiet. Venezuela pumped 852,000 barrels a day that month.',
      '2024-08-18',
      ['852,000 barrels a day -> oil-output agrees'],
    ],
  ])('%s', (_what, text, published, expected) => expect(marksOf([text], { published })).toEqual(expected));
});

describe('what is denied or supposed', () => {
  it.each([
    [
      'not that but this',
      'González won not 44.2 per cent of the vote but 67 per cent.',
      [share('67 per cent', 'gonzalez')],
    ],
    ['did not', 'Maduro did not get 51.2 per cent of the vote.', []],
    ['denied', 'The ministry denied that 24 people were killed in the protests.', []],
    ['if', 'If González had won 67 per cent of the vote, he would be president.', []],
    [
      'a condition on the source',
      'If the sheets are right, González won 67 per cent of the vote.',
      [share('67 per cent of the vote', 'gonzalez')],
    ],
    ['a rumour', 'A rumour had it that 500 people were killed in the protests.', []],
    ['a rumour beside it', 'Amid rumours, 24 people were killed in protests.', [deaths('24 people')]],
    ['a yes-or-no question', 'Did González win 67 per cent of the vote?', []],
  ])('%s', (_what, text, expected) => expect(marksOf([text])).toEqual(expected));

  it.each([
    ['en', 'Suppose González won 67 per cent of the vote.'],
    ['en', 'Had González won 67 per cent of the vote, he would rule.'],
    ['en', 'Had the Venezuelan won 67 per cent of the vote, he would rule.'],
    ['en', 'Were González to win 67 per cent of the vote, he would rule.'],
    ['en', 'It is not true that González won 67 per cent of the vote.'],
    ['en', 'There is no evidence that González won 67 per cent of the vote.'],
    ['en', 'They ask whether González won 67 per cent of the vote.'],
    ['en', 'González needs to win 67 per cent of the vote.'],
    ['en', 'The council would not accept that González won 67 per cent of the vote.'],
    ['fr', "Le conseil n'admet pas que González a obtenu 67 % des voix."],
    ['es', 'El consejo no admite que González obtuvo el 67 % de los votos.'],
    ['es', 'Si González hubiera obtenido el 67 % de los votos, gobernaría.'],
  ])('is left alone, %s: %s', (language, text) =>
    expect(marksOf([text], language === 'en' ? {} : { language, title: '' })).toEqual([]),
  );

  it.each([
    ['en', 'González won not only 67 per cent of the vote.'],
    ['en', 'González, who is no soldier, won 67 per cent of the vote.'],
    ['en', 'Had it rained, he said, González won 67 per cent of the vote.'],
    ['en', 'Whether it rains or not, González won 67 per cent of the vote.'],
    ['en', 'If the sheets are right (they are), González won 67 per cent of the vote.'],
    ['en', 'González needs to wait, having won 67 per cent of the vote.'],
    ['en', 'The council does not say how, but González won 67 per cent of the vote.'],
    ['en', 'The council would not accept the sheets: González won 67 per cent of the vote.'],
    ['fr', "Le conseil n'admet pas les actes, González a obtenu 67 % des voix."],
    ['es', 'Si las actas dicen la verdad, González obtuvo el 67 % de los votos.'],
  ])('is of something else, %s: %s', (language, text) => {
    const [mark] = marksOf([text], language === 'en' ? {} : { language, title: '' });
    expect(mark?.replace(/^.*->/, '')).toBe(' vote-share gonzalez contested');
  });

  it.each([
    ['Maduro wins if the council says so.', true],
    ['They hope, as the council said in July, that Maduro won the election.', true],
    ['The opposition does not accept it: Maduro won the election.', true],
    ['They hope that Maduro won the election.', false],
    ['Nobody believes that Maduro won the election.', false],
    ['The sheets were forged to show that President Maduro won the election.', false],
  ])('is a fact, or none: %s', (text, isFact) => {
    expect(marksOf([text])).toEqual(isFact ? ['Maduro -> election-winner maduro contested'] : []);
  });
});

describe('attribution', () => {
  it.each([
    [
      'to the wrong party',
      'The electoral council credited González with 67 per cent of the vote.',
      [share('67 per cent of the vote', 'gonzalez', 'disagrees')],
    ],
    [
      'to the right party',
      'The electoral council credited González with 44.2 per cent of the vote.',
      [share('44.2 per cent of the vote', 'gonzalez')],
    ],
    [
      'another count by the same party',
      'The electoral council then gave Maduro 51.95 per cent of the vote.',
      [share('51.95 per cent of the vote', 'maduro')],
    ],
    [
      'such a count by nobody',
      'A leaflet gives Maduro 51.95 per cent of the vote.',
      [share('51.95 per cent of the vote', 'maduro', 'disagrees')],
    ],
  ])('%s', (_what, text, expected) => expect(marksOf([text])).toEqual(expected));

  it.each([
    ['a verb', 'The opposition says González won 67 per cent of the vote.', ['67 per cent of the vote: opposition']],
    [
      'according to',
      'Since the vote 24 people were killed in protests, according to Foro Penal and Provea.',
      ['24 people: foro-penal provea'],
    ],
    [
      'what a party has',
      "By the opposition's own count González won 67 per cent of the vote.",
      ['67 per cent of the vote: opposition'],
    ],
    [
      'the nearer of two',
      'The opposition says González won 67 per cent, while the council gives him 44.2 per cent of the vote.',
      ['67 per cent: opposition', '44.2 per cent of the vote: electoral-council'],
    ],
    [
      'a speaker the set does not know',
      'The ministry said opposition candidate Edmundo González won 44 per cent of the vote.',
      ['44 per cent of the vote: '],
    ],
    [
      'a voice set against it',
      'González won 44 per cent of the vote, officials said, while the opposition said he had won.',
      ['44 per cent of the vote: '],
    ],
    [
      'who mocks it',
      'Machado mocked the idea that Maduro won 51.2 per cent of the vote.',
      ['51.2 per cent of the vote: '],
    ],
    [
      'each its own',
      'Maduro won by seven points over González, the council says; the opposition sees him 37 points behind.',
      ['Maduro: electoral-council', 'seven points: electoral-council', '37 points: opposition'],
    ],
    ['nobody', 'On the sheets González won 67 per cent of the vote.', ['67 per cent of the vote: ']],
  ])('%s', (_what, text, expected) => expect(voicesOf([text])).toEqual(expected));
});

describe('who rejects a figure does not say it', () => {
  const NOBODY = '67 per cent: ';
  const COUNCIL = '67 per cent: electoral-council';

  it.each([
    ['called forged', 'The council says the sheets giving González 67 per cent are forged.', [NOBODY]],
    [
      'a source refused',
      'González got 67 per cent, according to tallies the council has refused to look at.',
      [NOBODY],
    ],
    ['a source withheld', 'According to minutes that the CNE never published, González won 67 per cent.', [NOBODY]],
    ['a source shared', 'According to the electoral council, González won 67 per cent.', [COUNCIL]],
    ['despite what one says', 'Despite what the electoral council said, González won 67 per cent.', [NOBODY]],
    ['despite something else', 'Despite protests, the electoral council said González won 67 per cent.', [COUNCIL]],
    ['contrary to somebody', "Contrary to the council's announcement, González won 67 per cent.", [NOBODY]],
    [
      'a bulletin called false',
      'Maduro won 51.2 per cent, according to a bulletin the opposition says is false.',
      ['51.2 per cent: '],
    ],
    [
      'a bulletin called false by somebody else',
      'According to the council, Maduro won 51.2 per cent, a figure the opposition calls false.',
      ['51.2 per cent: electoral-council'],
    ],
    ['refused to admit', 'The council refused to admit how González got 67 per cent.', [NOBODY]],
    ['rejected something else', 'The council rejected claims of fraud and said González won 67 per cent.', [COUNCIL]],
    ['not something else', 'The council said it had not lost control: González won 67 per cent.', [COUNCIL]],
    ['not accepted', 'The opposition said it would not accept that Maduro had won 51.2 per cent.', []],
    ['never conceded', 'The opposition never conceded that Maduro won.', []],
    [
      'the party of the sentence, not of the one before',
      "The council credited Maduro with 51.2%. The opposition's tallies differ: they give the incumbent 30%, and his challenger 67%.",
      ['51.2%: electoral-council', '30%: opposition', '67%: '],
    ],
  ])('%s', (_what, text, expected) => expect(voicesOf([text])).toEqual(expected));

  it.each([
    [
      'says that sheets that give it are',
      'The council says the sheets that give González 67 per cent are new.',
      'contested',
    ],
    ['says it', 'The council said in a statement that González won 67 per cent.', 'disagrees'],
    ['told it', 'The council told reporters that González won 67 per cent.', 'disagrees'],
    ['gives it', 'The council gave González 67 per cent.', 'disagrees'],
    ['gives it, on a day', 'The council on Monday also gave González 67 per cent.', 'disagrees'],
    ['gives it by its count', "The council's own count gave González 67 per cent.", 'disagrees'],
    ['ignored it', 'The council ignored tallies that show González won 67 per cent.', 'contested'],
    ['hid it', 'The council, accused of hiding sheets that gave González 67 per cent, is silent.', 'contested'],
    ['was told it', 'The council was told that González won 67 per cent.', 'contested'],
    ['was told it by another', 'The opposition told the council that González won 67 per cent.', 'contested'],
    ['shall admit it', 'The council should admit that González won 67 per cent.', 'contested'],
    ['is asked to admit it', 'Voters want the council to admit that González won 67 per cent.', 'contested'],
    ['was given it', 'Sheets handed to the council give González 67 per cent.', 'contested'],
  ])('no accusation without doubt: %s', (_what, text, verdict) =>
    expect(marksOf([text])).toEqual([share('67 per cent', 'gonzalez', verdict)]),
  );

  it.each([
    ['es', 'El CNE oculta las actas que dan a González el 67 %.', ['67 % -> vote-share gonzalez contested']],
    ['es', 'El CNE le dio a González el 67 %.', ['67 % -> vote-share gonzalez disagrees']],
    ['pt', 'O CNE esconde as atas que dão a González 67%.', ['67% -> vote-share gonzalez contested']],
    ['pt', 'O CNE deu a González 67%.', ['67% -> vote-share gonzalez disagrees']],
    ['fr', 'Le CNE cache les chiffres qui donnent 67 % à González.', ['67 % -> vote-share gonzalez contested']],
    ['fr', "Le CNE n'accorde que 67 % à González.", ['67 % -> vote-share gonzalez disagrees']],
  ])('no accusation without doubt in another language: %s, %s', (language, text, expected) =>
    expect(marksOf([text], { language, title: '' })).toEqual(expected),
  );

  it.each([
    ['es', 'El CNE sostiene que son falsas las actas que dan a González el 67 %.', ['67 %: ']],
    ['es', 'Según las actas que el CNE no ha publicado, González obtuvo el 67 %.', ['67 %: ']],
    ['es', 'Según el CNE, González obtuvo el 67 %.', ['67 %: electoral-council']],
    ['es', 'La oposición denuncia que el 51,2 % de Maduro es un invento.', ['51,2 %: ']],
    ['es', 'Pese a lo que dice el CNE, González obtuvo el 67 %.', ['67 %: ']],
    ['pt', 'O CNE diz serem falsas as atas que dão 67% a González.', ['67%: ']],
    ['pt', 'González obteve 67%, segundo atas que o CNE se recusa a aceitar.', ['67%: ']],
    ['pt', 'González obteve 67%, segundo o CNE.', ['67%: electoral-council']],
    ['fr', 'Le CNE affirme que les procès-verbaux donnant 67 % à González sont faux.', ['67 %: ']],
    ['fr', 'Contrairement au CNE, les procès-verbaux donnent 67 % à González.', ['67 %: ']],
    ['fr', 'Le CNE a accordé 67 % à González.', ['67 %: electoral-council']],
    ['fr', "L'opposition n'accepte pas que Maduro ait obtenu 51,2 %.", []],
  ])('in another language: %s, %s', (language, text, expected) =>
    expect(voicesOf([text], { language, title: '' })).toEqual(expected),
  );
});

describe('long texts', () => {
  it.each([
    ['sentences about him', 'He won 67 per cent of the vote. '],
    ['one sentence without an end', 'Maduro 51.2 per cent '],
    ['a list without an end', 'more than 24 people killed and, '],
  ])('takes time in step with the length of %s', (_what, text) => {
    expect(growthOf((times) => marksOf([text.repeat(times)]), 400)).toBeLessThan(9);
  });
});

describe('pages', () => {
  it('takes the unit and the subject of a list item from its heading', () => {
    const page = { kinds: ['heading', 'item', 'item'] as const };
    expect(marksOf(['Count from the tally sheets', 'Edmundo González: 67%', 'Nicolás Maduro: 30%'], page)).toEqual([
      share('67%', 'gonzalez'),
      share('30%', 'maduro'),
    ]);
  });

  it('answers the question of a heading', () => {
    const page = { kinds: ['heading', 'paragraph'] as const };
    expect(marksOf(['How many people have been killed in the protests?', 'At least 24, lawyers say.'], page)).toEqual([
      deaths('At least 24'),
    ]);
  });

  it('leaves a page about another country alone that names the set’s in passing', () => {
    const paragraphs = [
      'Sheikh Hasina left Dhaka on Monday. More than 24 people had been killed in the protests.',
      'Some compared her with Nicolás Maduro.',
    ];
    expect(marksOf(paragraphs, { title: 'The end of an era', published: '2024-08-08' })).toEqual([]);
  });

  it.each([
    ['nothing', []],
    ['empty blocks', ['', ' ', '\n']],
    ['lone surrogates', ['\ud800 67 per cent for González \udc00']],
    ['a language that is not read', ['González erhielt 67 Prozent der Stimmen']],
  ])('neither throws nor hangs on %s', (_what, paragraphs) => {
    expect(() => marksOf(paragraphs)).not.toThrow();
  });
});

describe('another country’s story on a page that names the set’s', () => {
  it.each([
    ['In Kenya, thousands marched.', "The president's rival took 28 per cent of the vote.", []],
    ['The vote in Kenya', "The president's rival took 28 per cent of the vote.", ['28 per cent of the vote']],
    ["Kenya's president won again.", 'The president took 57 per cent of the vote.', []],
    ['Argentina has recognised him.', 'The incumbent took 51 per cent of the vote.', ['51 per cent of the vote']],
    [
      'In Kenya, thousands marched for Maduro.',
      'The incumbent took 51 per cent of the vote.',
      ['51 per cent of the vote'],
    ],
    ['It has soldiers.', 'The government in Bogotá has 2,000 generals.', []],
    ['It has soldiers.', 'The government in Caracas has 2,000 generals.', ['2,000 generals']],
  ])('%s %s', (before, text, quotes) => {
    const found = marksOf(['Nicolás Maduro rules Venezuela.', before, text], {}).map((line) => line.split(' -> ')[0]);
    expect(found.filter((quote) => text.includes(quote ?? ''))).toEqual(quotes);
  });

  const TOOK = 'The president took 57 per cent of the vote.';
  const IN_KENYA = 'In Kenya, thousands marched.';
  it.each([
    [[IN_KENYA, 'It rained.', 'It rained.', TOOK], false],
    [[IN_KENYA, 'It rained.', 'It rained.', 'It rained.', TOOK], true],
    [[`${IN_KENYA} The council met. ${TOOK}`], false],
    [[`${IN_KENYA} Maduro laughed. ${TOOK}`], true],
    [[`${IN_KENYA} The president, Maduro, took 57 per cent of the vote.`], true],
    [[`He spoke. ${IN_KENYA} ${TOOK}`], false],
    [[`${TOOK} ${IN_KENYA}`], true],
  ])('is left where the set’s people are named again, or a few paragraphs on: %j', (texts, isOurs) => {
    const found = marksOf(['Nicolás Maduro rules Venezuela.', ...texts]);
    expect(found).toEqual(isOurs ? [share('57 per cent of the vote', 'maduro', 'disagrees')] : []);
  });

  it.each([
    ['Kenya', false],
    ['Kenya and its neighbours', true],
    ['The vote', true],
  ])('begins under a heading of its name: %s', (heading, isOurs) => {
    const kinds = ['paragraph', 'heading', 'paragraph'] as const;
    const found = marksOf(['Nicolás Maduro rules Venezuela.', heading, TOOK], { kinds });
    expect(found).toHaveLength(isOurs ? 1 : 0);
  });

  it.each([
    ['In 2022 Maduro won 50.5 per cent of the vote, against 48.8 per cent for his challenger.', []],
    ['Maduro won 50.5 per cent of the vote in 2013, against 48.8 per cent for his challenger.', []],
    [
      'Maduro won 51.2 per cent of the vote, against 44.2 per cent for his challenger.',
      ['51.2 per cent of the vote', '44.2 per cent'],
    ],
  ])('the year of the first figure is that of the one set against it: %s', (text, quotes) => {
    expect(marksOf([text]).map((line) => line.split(' -> ')[0])).toEqual(quotes);
  });
});

describe('a page that names the set’s place in passing', () => {
  const ARRESTED = 'More than 1,300 people were arrested in the protests after the election.';
  it.each([
    ['under a title about others', 'The left leads', 'Emmanuel Macron compared it with Venezuela.', []],
    ['under its own title', 'Venezuela', 'Emmanuel Macron compared it with Venezuela.', ['More than 1,300 people']],
    [
      'more than once',
      'The left leads',
      'Emmanuel Macron spoke of Venezuela and of Nicolás Maduro.',
      ['More than 1,300 people'],
    ],
    ['opening with its people', 'The toll', 'Nicolás Maduro praised Emmanuel Macron.', ['More than 1,300 people']],
  ])('%s', (_what, title, lead, quotes) => {
    expect(marksOf([lead, ARRESTED], { title }).map((line) => line.split(' -> ')[0])).toEqual(quotes);
  });
});
