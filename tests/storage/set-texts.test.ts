import { describe, expect, it } from 'vitest';
import { SetTexts } from '../../utils/storage/set-texts.ts';
import { aClaimSetFile } from '../claims/a-claim-set.ts';

const TEXT = JSON.stringify(aClaimSetFile());

describe('the texts of sets', () => {
  it('are read once', () => {
    const texts = new SetTexts();
    const read = texts.read(TEXT);
    expect(read.ok).toBe(true);
    expect(texts.read(`${TEXT}`)).toBe(read);
    expect(texts.read('{}').ok).toBe(false);
  });

  it('are not kept in mind where they are refused', () => {
    const texts = new SetTexts();
    expect(texts.read('{}')).not.toBe(texts.read('{}'));
  });

  it('are read again when they were forgotten', () => {
    const texts = new SetTexts();
    const other = JSON.stringify({ ...aClaimSetFile(), id: 'another' });
    const [kept, forgotten] = [texts.read(TEXT), texts.read(other)];
    expect(forgotten.ok).toBe(true);
    texts.keepOnly([TEXT]);
    expect(texts.read(TEXT)).toBe(kept);
    expect(texts.read(other)).not.toBe(forgotten);
  });
});
