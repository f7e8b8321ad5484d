import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getManifest: () => ({ version: '1.2.3' }) } } }));

import { PageLanguages } from '../../../entrypoints/engine/page-languages.ts';
import { inWorld } from '../../../entrypoints/engine/world.ts';
import { ALL_LANGUAGES } from '../../../utils/claims/all-languages.ts';

function aWorld() {
  const world = {};
  const bring = vi.fn(async (languages: readonly string[]) => {
    for (const code of languages) {
      const language = ALL_LANGUAGES.get(code);
      if (language) inWorld(world).languages.set(code, language);
    }
  });
  return { bring, languages: new PageLanguages(inWorld(world).languages, bring) };
}

describe('the languages of a page', () => {
  it('come when they are first wanted', async () => {
    const { languages } = aWorld();
    expect(languages.atHand.has('es')).toBe(false);
    expect(await languages.bring(['es'])).toBe(true);
    expect(languages.atHand.get('es')).toBe(ALL_LANGUAGES.get('es'));
  });

  it('are asked for once, in one go, and only those that are read', async () => {
    const { languages, bring } = aWorld();
    await languages.bring(['en', 'de', 'pt', 'und']);
    expect(await languages.bring(['pt', 'de'])).toBe(false);
    expect(bring.mock.calls).toEqual([[['en', 'pt']]]);
  });

  it('stay away where the background does not answer', async () => {
    const languages = new PageLanguages(new Map(), () => Promise.reject(new Error('gone')));
    expect(await languages.bring(['en'])).toBe(false);
    expect(languages.atHand.size).toBe(0);
  });
});
