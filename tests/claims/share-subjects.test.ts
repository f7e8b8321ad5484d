import { describe, expect, it } from 'vitest';
import { marksOf } from './finding.ts';

/** Whose the shares of the vote in a sentence are, by figure: `67 gonzalez`. */
function owners(text: string, language: string): string[] {
  return marksOf([text], { language }).flatMap((line) => {
    const [quote = '', told = ''] = line.split(' -> ');
    const [question, subject = ''] = told.split(' ');
    return question === 'vote-share' ? [`${/[\d.,]+/.exec(quote)?.[0]} ${subject}`] : [];
  });
}

type Row = readonly [language: string, text: string, expected: readonly string[]];

const owned = (rows: readonly Row[]) =>
  it.each(rows)('%s: %s', (language, text, expected) => expect(owners(text, language)).toEqual(expected));

describe('whose the halves of a pair are', () => {
  describe('by the names in front', () => {
    owned([
      ['en', 'González and Maduro split the vote 67 to 30 per cent.', ['67 gonzalez', '30 maduro']],
      ['en', 'Maduro won the vote by 51.2 to 44.2 per cent.', ['51.2 maduro', '44.2 gonzalez']],
      ['en', 'Maduro beat González in the vote by 51.2 per cent to 44.2 per cent.', ['51.2 maduro', '44.2 gonzalez']],
      ['en', 'González lost the vote by 51.2 to 44.2 per cent.', ['51.2 maduro', '44.2 gonzalez']],
      ['en', 'González met them; of the vote Maduro had 51.2 to 44.2 per cent.', ['51.2 maduro', '44.2 gonzalez']],
      ['en', 'González spoke; Maduro won the vote by 51.2 to 44.2 per cent.', ['51.2 maduro', '44.2 gonzalez']],
      ['en', 'Maduro lost the vote by 67 to 30 per cent.', ['67 gonzalez', '30 maduro']],
      ['en', 'In the vote Maduro slipped from 51.2 to 50.2 per cent.', ['51.2 maduro', '50.2 maduro']],
      ['en', 'In the count of the vote the share slipped from 51.2 to 50.2 per cent.', []],
    ]);
  });

  describe('by the names behind', () => {
    owned([
      ['en', 'The vote was split 67 to 30 per cent between González and Maduro.', ['67 gonzalez', '30 maduro']],
      ['en', 'The vote was a 51.2-44.2 per cent win for Maduro.', ['51.2 maduro', '44.2 gonzalez']],
      ['en', 'The count was 67-30 per cent of the vote for González over Maduro.', ['67 gonzalez', '30 maduro']],
      ['en', 'Maduro had the vote by 51 per cent to 44 per cent for González.', ['51 maduro', '44 gonzalez']],
      [
        'en',
        'The vote was split 67 to 30 per cent between the two, González and Maduro.',
        ['67 gonzalez', '30 maduro'],
      ],
      ['en', 'The vote went 67 to 30 per cent, a win for González.', ['67 gonzalez', '30 maduro']],
      ['en', 'The vote went 67 to 30 per cent in a defeat for Maduro.', []],
    ]);
  });

  describe('by the one party that claims both', () => {
    owned([
      ['en', 'The count of the vote came to 51.2 to 44.2 per cent.', ['51.2 maduro', '44.2 gonzalez']],
      ['en', 'The count of the vote came to 67 to 30 per cent.', ['67 gonzalez', '30 maduro']],
      ['en', 'The count of the vote came to 51 to 44 per cent.', ['51 maduro', '44 gonzalez']],
      ['en', 'The count of the vote came to 51.3 to 44.2 per cent.', []],
      ['en', 'The count of the vote came to 60 to 40 per cent.', []],
      ['en', 'The count of the vote came to 67 to 44.2 per cent.', []],
      ['en', 'The count of the vote came to 51.2 to 30 per cent.', []],
      ['en', 'Marta Pérez won 51.2 to 44.2 per cent of the vote.', []],
    ]);
  });
});

describe('whose of several shares each is', () => {
  owned([
    [
      'en',
      'Of the vote González got 67 per cent, Maduro 30 per cent and others 3 per cent.',
      ['67 gonzalez', '30 maduro'],
    ],
    [
      'en',
      'Of the vote 67 per cent was for González, 30 per cent for Maduro, 3 per cent for others.',
      ['67 gonzalez', '30 maduro'],
    ],
    ['en', 'In the vote 51.2 per cent chose the president, 44.2 per cent his rival.', ['51.2 maduro', '44.2 gonzalez']],
    ['en', 'The vote gave 51.2 per cent to Maduro, and 44.2 per cent, to González.', ['51.2 maduro']],
    ['en', 'Antonio Ecarri won 1 per cent of the vote, González 67 per cent.', ['67 gonzalez']],
    ['en', 'González, who is 74, won 67 per cent of the vote.', ['67 gonzalez']],
    ['en', 'González – 67 per cent of the vote; Maduro – 30 per cent.', ['67 gonzalez', '30 maduro']],
    ['en', 'Of the vote, 67 per cent – González; 30 per cent – Maduro.', ['67 gonzalez', '30 maduro']],
    ['en', '67 per cent of the vote, González says, is enough.', []],
    ['en', '67 per cent of the vote González says is enough.', []],
  ]);
});

describe('whose the shares of two are who are named together', () => {
  owned([
    ['en', 'In the vote Maduro and González had 51.2 per cent and 44.2 per cent.', ['51.2 maduro', '44.2 gonzalez']],
    ['en', 'In the vote González and the president had 67 per cent and 30 per cent.', ['67 gonzalez', '30 maduro']],
    ['es', 'Maduro y González obtuvieron el 51,2 % y el 44,2 %.', ['51,2 maduro', '44,2 gonzalez']],
    ['en', 'In the vote Maduro met Antonio Ecarri and González, who had 67 per cent.', ['67 gonzalez']],
    ['en', 'The vote gave Maduro and his friends 51.2 per cent.', ['51.2 maduro']],
    [
      'en',
      'In the count Maduro got 51.2 per cent of the vote and González 44.2 per cent.',
      ['51.2 maduro', '44.2 gonzalez'],
    ],
    [
      'en',
      'The count of the vote had 30 per cent for Maduro and for González 67 per cent.',
      ['30 maduro', '67 gonzalez'],
    ],
    ['en', 'For González the count of the vote had 67 per cent, for Maduro 30 per cent.', ['67 gonzalez', '30 maduro']],
  ]);
});

describe('whose the share of one who beat another is', () => {
  owned([
    ['es', 'González aventajó a Maduro con el 67 % de los votos.', ['67 gonzalez']],
    ['es', 'González aventajó al mandatario con el 67 % de los votos.', ['67 gonzalez']],
    ['es', 'González aventajó a Maduro, que obtuvo el 30 % de los votos.', ['30 maduro']],
    ['es', 'González superó a Maduro con el 67 % de los votos frente al 30 %.', ['67 gonzalez', '30 maduro']],
    ['es', 'González dio una ventaja a Maduro con el 30 % de los votos.', ['30 maduro']],
    ['es', 'El CNE da la victoria a Maduro con el 51,2 % de los votos.', ['51,2 maduro']],
    ['es', 'Con el 67 % de los votos, González aventaja a Maduro.', []],
    ['es', 'Con el 51,2 % de los votos, el CNE dio la victoria a Maduro.', ['51,2 maduro']],
    ['fr', 'González devance Maduro avec 67 % des voix.', ['67 gonzalez']],
    ['fr', 'González, qui devance Maduro, obtient 67 % des voix.', ['67 gonzalez']],
    ['fr', 'Selon le scrutin, González bat Maduro avec 67 % des voix contre 30 %.', ['67 gonzalez', '30 maduro']],
    ['pt', 'González superou Maduro com 67% dos votos.', ['67 gonzalez']],
    ['pt', 'González venceu Maduro com 67% dos votos, ante 30%.', ['67 gonzalez', '30 maduro']],
  ]);
});

describe('whose a share is behind which the name stands', () => {
  owned([
    ['es', 'El 44,2 % que obtuvo en la votación el abanderado de la coalición, Edmundo González.', ['44,2 gonzalez']],
    ['es', 'Maduro, tras el 40 % de inflación, fue declarado ganador con el 51,2 % de los votos.', []],
    ['es', 'El 44,2 % que ayer obtuvo González en la votación.', ['44,2 gonzalez']],
    ['es', 'A Maduro le dio el CNE el 51,2 % de los votos.', ['51,2 maduro']],
    ['es', 'Al rival de Maduro, el CNE le dio el 44,2 % de los votos.', ['44,2 gonzalez']],
    ['es', 'González calló. Obtuvo Maduro el 30 % de los votos.', ['30 maduro']],
    ['es', 'González calló. Obtuvo el presidente Maduro el 30 % de los votos.', ['30 maduro']],
    ['en', 'On Monday González had 67 per cent of the vote.', ['67 gonzalez']],
    ['es', 'El 44,2 % que dicen que obtuvo González en la votación.', ['44,2 gonzalez']],
    ['es', 'Maduro, de 61 años, fue declarado ganador con el 51,2 % de los votos.', ['51,2 maduro']],
    ['en', 'The sheets show 67 per cent for Mr González.', ['67 gonzalez']],
    ['en', 'The sheets show 67 per cent, for González has won.', []],
  ]);
});
