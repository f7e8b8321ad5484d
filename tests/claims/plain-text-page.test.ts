import { describe, expect, it } from 'vitest';
import { textOf } from '../../utils/claims/page-text.ts';
import { plainTextPage } from '../../utils/claims/plain-text-page.ts';

const partsOf = (text: string) => plainTextPage(text, {}).blocks.map((block) => block.text);

describe('a page of plain text', () => {
  it.each([
    ['one line', ['one line']],
    ['two\nlines', ['two\nlines']],
    ['one\n\ntwo', ['one', 'two']],
    ['one\r\n\r\ntwo\r\rthree', ['one', 'two', 'three']],
    ['one\n \t\ntwo', ['one', 'two']],
    ['\n\n  one  \n\n\n\n two\n', ['one', 'two']],
    ['  \n\n ', []],
    ['', []],
  ])('%j has the paragraphs %j', (text, expected) => expect(partsOf(text)).toEqual(expected));

  it('has blocks where its text has them', () => {
    const page = plainTextPage('one\n\ntwo words\n\nthree', {});
    const text = textOf(page);
    for (const block of page.blocks) expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
    expect(page.blocks[2]?.start).toBe('one\ntwo words\n'.length);
    expect(page.blocks[0]).toMatchObject({ kind: 'paragraph', headings: [], headers: [], entryDate: null });
  });

  it('knows what is known of it', () => {
    const known = plainTextPage('uno', { language: 'es', published: '2024-08-02' });
    expect(known).toMatchObject({ title: '', language: 'es', languageGiven: true, published: '2024-08-02' });
    expect(known.blocks[0]?.language).toBe('es');
    const told = plainTextPage('El consejo dijo ayer que la oposición no había ganado las elecciones.', {});
    expect(told).toMatchObject({ language: 'es', languageGiven: false, published: null });
    expect(told.blocks[0]?.language).toBeNull();
  });
});
