import { describe, expect, it } from 'vitest';
import { findMarks } from '../../utils/claims/find-marks.ts';
import type { BlockKind } from '../../utils/claims/page-text.ts';
import { aPage, sets } from './finding.ts';

/**
 * Who is named as stating González's 67 per cent, in paragraphs or blocks of these kinds, and what comes of it: the council never stated
 * it, so that it `differs` where nobody else can be meant, and is `left` to the sources where somebody can.
 */
function saidBy(paragraphs: readonly string[], language: string, kinds: readonly BlockKind[] = []): string {
  const page = aPage(paragraphs, language === 'en' ? { kinds } : { language, title: '', kinds });
  const marks = findMarks(page, sets).filter(({ quote }) => quote.startsWith('67'));
  return marks
    .map(({ attributedTo, verdict }) => `${attributedTo.join(' ')} ${verdict === 'disagrees' ? 'differs' : 'left'}`)
    .map((line) => line.replace('electoral-council', 'council').trim())
    .join(', ');
}

describe('who stands in front of the figure', () => {
  it.each([
    ['en', 'The council gave González 67 per cent.', 'council differs'],
    ['en', 'The council has reportedly also given González 67 per cent.', 'council differs'],
    ['en', 'The council, after two days, gave González 67 per cent.', 'council differs'],
    ['en', 'On Monday the Venezuelan electoral council gave González 67 per cent.', 'council differs'],
    ['en', 'In the vote, said the council, González won 67 per cent.', 'council differs'],
    ['en', "The council's slow count gave González 67 per cent.", 'council differs'],
    ['en', "The council's count, the paper says, gave González 67 per cent.", 'council left'],
    ['en', 'The council of the town gave González 67 per cent.', 'council left'],
    ['en', 'The council says Machado speaks of 67 per cent for González.', 'opposition left'],
    ['en', 'The council says the opposition claims that González won 67 per cent.', 'opposition left'],
    ['en', 'The council, the opposition and the press agree that González won 67 per cent.', 'left'],
    ['en', 'The council spoke; in the vote González won 67 per cent.', 'left'],
    ['en', 'The council spoke, while in the vote González won 67 per cent.', 'left'],
    ['en', 'Sheets put online by the council give González 67 per cent.', 'council left'],
    ['en', 'Sheets put online by the Venezuelan electoral council give González 67 per cent.', 'council left'],
    ['en', 'A letter to the Venezuelan electoral council says González won 67 per cent.', 'council left'],
    ['en', 'The paper told the Venezuelan electoral council that González won 67 per cent.', 'council left'],
    ['en', 'A lawmaker told a committee that the council gave González 67 per cent.', 'council differs'],
    ['en', 'The council is to give González 67 per cent.', 'council left'],
    ['en', 'The council was shown sheets giving González 67 per cent.', 'council left'],
    ['en', 'The council said on Monday that González won 67 per cent.', 'council differs'],
    [
      'en',
      'The council said in a long and slow talk that it was tired, and that González won 67 per cent.',
      'council left',
    ],
    ['es', 'El CNE le dio a González el 67 % de los votos.', 'council differs'],
    ['es', 'Para el CNE, González obtuvo el 67 % de los votos.', 'council left'],
    ['es', 'Ayer, para el CNE González obtuvo el 67 % de los votos.', 'council left'],
    ['es', 'Se reunieron para el CNE y González obtuvo el 67 % de los votos.', 'left'],
    ['pt', 'Para o CNE, González obteve 67% dos votos.', 'council left'],
    ['fr', 'Pour le CNE, González a obtenu 67 % des voix.', 'council left'],
  ])('%s: %s', (language, text, expected) => expect(saidBy([text], language)).toBe(expected));
});

describe('who is quoted behind the figure', () => {
  it.each([
    ['en', 'González won 67 per cent of the vote, said the council.', 'council differs'],
    ['en', 'González won 67 per cent of the vote, the council said.', 'council differs'],
    ['en', 'González won 67 per cent of the vote, the council has now said.', 'council differs'],
    ['en', 'González won 67 per cent of the vote, the council has announced, and fell silent.', 'council differs'],
    ['en', 'González won 67 per cent of the vote, the council gave a party on Monday.', 'left'],
    ['en', 'González won 67 per cent of the vote – said the electoral council on Monday.', 'council differs'],
    ['en', 'González won 67 per cent of the vote, Carlos told the council.', 'council left'],
    ['en', 'González won 67 per cent of the vote, said people who had long worked for the electoral council.', 'left'],
    ['en', 'González won 67 per cent of the vote while officials said the council would speak.', 'left'],
    ['en', 'In the vote González won 67 per cent, figures that the council announced.', 'council left'],
    ['en', 'González won 67 per cent of the vote - what the council says.', 'left'],
    ['en', 'González was credited with 67 per cent of the vote by the council.', 'council differs'],
    ['en', "González got 67 per cent of the vote by the council's own reckoning.", 'council differs'],
    ['en', 'González got 67 per cent of the vote in a hall built by the council.', 'left'],
    [
      'en',
      'González won 67 per cent of the vote, according to the council or Foro Penal.',
      'council foro-penal differs',
    ],
    [
      'en',
      'González won 67 per cent of the vote, according to the council, long before the opposition spoke.',
      'council differs',
    ],
    ['en', 'González won 67 per cent of the vote, although according to the council he lost.', 'council left'],
    ['en', 'González won 67 per cent of the vote, said Foro Penal and the council.', 'foro-penal council differs'],
    ['es', 'González obtuvo el 67 % de los votos, dijo el CNE.', 'council differs'],
    ['es', 'González obtuvo el 67 % de los votos, según las actas que vio el CNE.', 'left'],
    ['pt', 'González obteve 67% dos votos, disse o CNE.', 'council differs'],
    ['fr', 'González a obtenu 67 % des voix, a dit le CNE.', 'council differs'],
    ['fr', 'González a obtenu 67 % des voix, ce que le CNE compte.', 'council left'],
  ])('%s: %s', (language, text, expected) => expect(saidBy([text], language)).toBe(expected));
});

describe('according to whom', () => {
  it.each([
    ['According to the council, González won 67 per cent.', 'council differs'],
    ['According to data of the electoral council, González won 67 per cent.', 'council differs'],
    ['According to the tallies that the council has seen, González won 67 per cent.', 'council left'],
    ['According to figures which the opposition gave the council, González won 67 per cent.', 'opposition left'],
    ['According to a report, by which the council says González won 67 per cent, all is well.', 'council left'],
    ['According to figures told to the council, González won 67 per cent.', 'left'],
    ["According to the paper's report that the council has, González won 67 per cent.", 'council left'],
    ['According to a body which the council leads, González won 67 per cent.', 'left'],
    ['According to the paper, González won 67 per cent; the council is silent.', 'left'],
  ])('%s', (text, expected) => expect(saidBy([text], 'en')).toBe(expected));
});

describe('who rejects it, or is set against it', () => {
  it.each([
    ['en', 'The council rejected the sheets and then said that González won 67 per cent.', 'left'],
    ['en', 'The council rejected the sheets. González won 67 per cent of the vote.', 'left'],
    ['en', 'The council did not speak to the opposition, which says González won 67 per cent.', 'opposition left'],
    ['en', 'The council not only said that González won 67 per cent.', 'council left'],
    ['en', "The council has denied the paper's report, and confirmed that González won 67 per cent.", 'council left'],
    ['en', 'The council mocked the paper. The opposition said that González won 67 per cent.', 'opposition left'],
    ['en', 'Contrary to the council González won 67 per cent of the vote.', 'left'],
    ['en', 'Contrary to all that the electoral council said, González won 67 per cent of the vote.', 'left'],
    ['en', 'González won 67 per cent of the vote, contrary to the council.', 'left'],
    ['en', 'Despite the rain, the council announced that González won 67 per cent.', 'council differs'],
    ['en', 'González won 67 per cent of the vote, a result the council rejects.', 'left'],
    ['en', 'González won 67 per cent of the vote, which the council quickly refused to accept.', 'left'],
    ['en', 'González won 67 per cent of the vote, says the council, which rejects all doubt.', 'council left'],
    ['en', 'The council says false sheets give González 67 per cent of the vote.', 'left'],
    [
      'en',
      'The council says González won 67 per cent of the vote, and that talk of false sheets is over.',
      'council left',
    ],
    ['en', 'Forgery is what the council calls it: González won 67 per cent of the vote.', 'left'],
    [
      'en',
      'The council says the sheets giving González 67 per cent, Maduro 30 per cent and Ecarri 1 per cent are forged.',
      'left',
    ],
    ['en', 'The council says that the forged sheets gave Ecarri 12 per cent and González 67 per cent.', 'left'],
    [
      'en',
      'The council says the sheets, giving González 67 per cent, are in a safe and that those of 2013 were forged.',
      'council left',
    ],
    ['en', 'The council says forged sheets, of which 12 were shown, give González 67 per cent.', 'council left'],
    ['fr', "Le CNE n'a accordé que 67 % des voix à González.", 'council differs'],
    ['fr', "Le CNE n'accorde pas 67 % des voix à González.", ''],
  ])('%s: %s', (language, text, expected) => expect(saidBy([text], language)).toBe(expected));
});

describe('who was spoken of before', () => {
  it.each([
    ['with a pronoun', ['The council met. It said González won 67 per cent.'], 'council left'],
    ['with a pronoun at its end', ['The council met. González won 67 per cent of the vote, it said.'], 'council left'],
    [
      'with a pronoun, soon enough',
      ['The council met. On Monday in the hall it said González won 67 per cent.'],
      'council left',
    ],
    [
      'with a pronoun that comes late',
      ['The council met. On Monday at noon in the old hall it said González won 67 per cent.'],
      'left',
    ],
    ['in the paragraph before', ['The council met.', 'It said González won 67 per cent.'], 'council left'],
    [
      'in the paragraph before, too early',
      ['The council met.', 'The hall was full. It said González won 67 per cent.'],
      'left',
    ],
    ['the last of two', ['The council met the opposition. It said González won 67 per cent.'], 'opposition left'],
    ['without a pronoun', ['The council met. González won 67 per cent of the vote.'], 'left'],
    [
      'another named since',
      ['The council met. The opposition cheered: it said González won 67 per cent.'],
      'opposition left',
    ],
  ])('%s', (_what, paragraphs, expected) => expect(saidBy(paragraphs, 'en')).toBe(expected));

  it('goes on with another count of its own where nobody is named', () => {
    const verdict = (text: string) => findMarks(aPage([text]), sets).map((mark) => mark.verdict);
    expect(verdict('The electoral council met. In the vote Maduro won 51.95 per cent.')).toEqual(['contested']);
    expect(verdict('The hall was full. In the vote Maduro won 51.95 per cent.')).toEqual(['disagrees']);
    expect(verdict('The electoral council met. The hall was full. Maduro won 51.95 per cent of the vote.')).toEqual([
      'disagrees',
    ]);
  });
});

describe('whom the heading names', () => {
  it.each([
    ['over a list', ['heading', 'item'], 'Votes, by the electoral council', 'council left'],
    ['over a paragraph', ['heading', 'paragraph'], 'Votes, by the electoral council', 'left'],
    ['over a list, nobody', ['heading', 'item'], 'Votes', 'left'],
  ] as const)('%s', (_what, kinds, heading, expected) =>
    expect(saidBy([heading, 'González: 67 per cent'], 'en', kinds)).toBe(expected),
  );
});
