import { afterEach, describe, expect, it } from 'vitest';
import { lendWording } from '../../scripts/wording/lend-wording.ts';
import { readMessages } from '../../scripts/wording/read-messages.ts';
import { readSetImport } from '../../utils/claim-sets/read-set-import.ts';
import { warningInWords } from '../../utils/claim-sets/words-warning.ts';
import { parseClaimSet } from '../../utils/claims/parse-claim-set.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { parseNote } from '../../utils/notes/note-schema.ts';
import { type Fault, fault, faultInWords, placeKey } from '../../utils/wording/fault.ts';
import { saying } from '../../utils/wording/saying.ts';

afterEach(() => lendWording(readMessages('en')));

const row = { path: 'Figure', within: saying('place_row', { row: 3 }) };

describe('a fault', () => {
  it.each<readonly [Fault, string, string]>([
    [fault('', 'fault_empty'), 'The file is empty', 'El archivo está vacío'],
    [fault('gate[0]', 'fault_not_text'), 'gate[0]: must be text', 'gate[0]: debe ser texto'],
    [
      fault(row, 'fault_no_figure', { text: 'many' }),
      'row 3, Figure: no figure is read in “many”',
      'fila 3, Figure: no se lee ninguna cifra en «many»',
    ],
    [
      fault('claims[0].source', 'fault_unknown_id', { id: 'paper', part: saying('part_source') }),
      'claims[0].source: names the source paper, which the set does not have',
      'claims[0].source: nombra la fuente paper, que no está en el conjunto',
    ],
    [
      fault('notes', 'fault_too_many', { most: 20_000 }),
      'notes: has more than 20,000 entries',
      'notes: tiene más de 20.000 entradas',
    ],
  ])('is said in the language of whoever reads it: %#', (slip, english, spanish) => {
    expect(faultInWords(slip)).toBe(english);
    lendWording(readMessages('es'));
    expect(faultInWords(slip)).toBe(spanish);
  });

  it('is plain data, which says the same after it was sent', () => {
    const sent = structuredClone(fault(row, 'fault_no_figure', { text: 'many' }));
    expect(faultInWords(sent)).toBe(faultInWords(fault(row, 'fault_no_figure', { text: 'many' })));
  });

  it('has a place that is known by the same name in every language', () => {
    expect([placeKey(row), placeKey({ path: '@graph[2]' }), placeKey({ path: '' })]).toEqual([
      'row 3 Figure',
      '@graph[2]',
      '',
    ]);
  });
});

describe('in Spanish, no word of a fault or a warning is English', () => {
  const spanish = (say: () => string[]) => {
    lendWording(readMessages('es'));
    return say();
  };

  it.each([
    ['a claim set', () => parseClaimSet({ gate: [], colour: 'red', parties: 'none' })],
    ['a note', () => parseNote({ id: 'x', text: 5, tags: [], created: 'soon' })],
    ['half a file', () => readSetImport('{"a"', { language: 'es', grammarOf })],
    ['no table', () => readSetImport('Una carta al puerto', { language: 'es', grammarOf })],
  ])('of %s', (_, read) => {
    const said = spanish(() => {
      const result = read();
      return result.ok ? [] : result.faults.map(faultInWords);
    });
    expect(said.length).toBeGreaterThan(0);
    expect(said.join('\n')).not.toMatch(/\b(?:must|is|has|the|of|missing)\b/);
  });

  it('of a weak spot', () => {
    expect(
      spanish(() => [warningInWords({ kind: 'unused', path: 'parties[0]', what: 'party', id: 'council' })]),
    ).toEqual([
      'la parte council no aparece en ninguna afirmación ni pregunta; quite esta entrada o haga referencia a ella',
    ]);
  });
});
