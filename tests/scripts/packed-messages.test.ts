import { expect, it } from 'vitest';
import { packedMessages } from '../../scripts/wording/packed-messages.ts';

const placeholders = { day: { content: '$1' }, figure: { content: '$2' } };

it.each([
  ['No more.', {}, 'No more.'],
  ['$FIGURE$, as of $DAY$', placeholders, '$2, as of $1'],
  ['$$900 a month', {}, '$$900 a month'],
])('packs %j', (message, named, packed) => {
  const text = packedMessages({ key: { message, description: 'For translators.', placeholders: named } });
  expect(JSON.parse(text)).toEqual({ key: { message: packed } });
});

it('leaves placeholders that touch', () => {
  const message = '$FIGURE$$DAY$';
  expect(JSON.parse(packedMessages({ key: { message, placeholders } }))).toEqual({ key: { message, placeholders } });
});

it.each([
  ['a digit behind a placeholder', '$DAY$5'],
  ['a name that is none', '$YEAR$'],
  ['a sign of its own', '$ 5'],
])('packs nothing with %s', (_, message) => {
  expect(() => packedMessages({ key: { message, placeholders } })).toThrow('key');
});
