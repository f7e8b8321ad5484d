import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { intervalOf } from '../../utils/figures/interval.ts';
import { readFigures } from '../../utils/figures/read-figures.ts';
import { growthOf } from '../processor-time.ts';

const english = grammarOf('en');

/** Pieces that figures are made of, so that random texts are full of almost-figures. */
const PIECES = (
  '1 12 1,300 0 007 2024 28 51.2 . , - – — % $ € £ / : ( ) [ ] + # @ & \ud800 \udc00 \u00a0 \u202f \u200b \n ½ ² ١ a an one two ' +
  'twenty hundred thousand million dozen half third quarter quarters several few dozens tens of in out every per cent percent points ' +
  'to and or between from at least more than over under nearly about or more plus later old years year hours dollars US Rs USD ' +
  'barrels day month July May 28th first second twice times as many against respectively minus not x m bn ft'
).split(' ');

const prose = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '', '-', ' ', '\u00a0')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));

describe('any text', () => {
  test.each([
    ['text made of the pieces of figures', prose],
    ['any string', fc.string({ unit: 'binary', maxLength: 200 })],
  ])('%s: figures in order, inside, not overlapping, each with its number', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const figure of readFigures(text, english)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.numberStart).toBeGreaterThanOrEqual(figure.start);
          expect(figure.numberEnd).toBeGreaterThan(figure.numberStart);
          expect(figure.end).toBeGreaterThanOrEqual(figure.numberEnd);
          end = figure.end;
          expect(figure.low === null && figure.high === null).toBe(false);
          expect(Number.isFinite(figure.low ?? 0) && Number.isFinite(figure.high ?? 0)).toBe(true);
          expect(figure.precision).toBeGreaterThan(0);
          const { low, high } = intervalOf(figure);
          expect(low).toBeLessThanOrEqual(high);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ...PIECES.map((piece) => `${piece} `),
    ...PIECES,
    '1 to ',
    'one in ',
    'a hundred and ',
    '5 ft 2 in ',
    '1-',
    '$1 ',
    '(1) ',
  ])('time grows no faster than the text: %j again and again', (piece) => {
    expect(growthOf((length) => readFigures(piece.repeat(length / piece.length), english), 8_000)).toBeLessThan(9);
  });
});

describe('the number inside its figure', () => {
  test.each([
    ['more than 1,300 arrests', 'more than 1,300', '1,300'],
    ['around 852,000 barrels per day in July', 'around 852,000 barrels per day', '852,000'],
    ['between 20 and 30 points behind', 'between 20 and 30 points', '20 and 30'],
    ['more than $10bn a year', 'more than $10bn a year', '10bn'],
    ['nearly one in four people', 'nearly one in four', 'one in four'],
    ['24 people', '24', '24'],
    ['67 per cent or more', '67 per cent or more', '67'],
  ])('%s', (text, span, number) => {
    const [figure] = readFigures(text, english);
    expect(figure && text.slice(figure.start, figure.end)).toBe(span);
    expect(figure && text.slice(figure.numberStart, figure.numberEnd)).toBe(number);
  });
});
