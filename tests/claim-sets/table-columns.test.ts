import { afterEach, describe, expect, it } from 'vitest';
import { lendWording } from '../../scripts/wording/lend-wording.ts';
import { interfaceLanguages, readMessages } from '../../scripts/wording/read-messages.ts';
import { fieldOf, headerOf, standingNamed, TABLE_FIELDS } from '../../utils/claim-sets/table-columns.ts';
import { said, say } from '../../utils/wording/say.ts';

afterEach(() => lendWording(readMessages('en')));

describe.each(interfaceLanguages())('what the interface says in %s', (language) => {
  it('of headers is what they are known by', () => {
    lendWording(readMessages(language));
    expect(TABLE_FIELDS.map((field) => fieldOf(said(headerOf(field))))).toEqual(TABLE_FIELDS);
  });

  it('of standings is what they are known by', () => {
    lendWording(readMessages(language));
    const named = say('table_standings').split(', ').map(standingNamed);
    expect(named).toEqual(['result', 'count', 'estimate', 'report', 'allegation']);
  });
});

describe('a header', () => {
  it.each([
    ['Cifra', 'figure'],
    ['PREGUNTA', 'question'],
    ['Segun', 'saidBy'],
    ['título-de-la-fuente', 'sourceTitle'],
    ['\uFEFFFigure', 'figure'],
    ['source_title', 'sourceTitle'],
  ])('%s is known whatever its capitals, accents and spaces', (header, field) => {
    expect(fieldOf(header)).toBe(field);
  });

  it.each(['', 'cifras', 'figure (rounded)', 'título del mapa'])('%s is not', (header) => {
    expect(fieldOf(header)).toBeNull();
  });
});
