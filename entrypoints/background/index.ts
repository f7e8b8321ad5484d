import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { gateWords } from '../../utils/claims/gate-words.ts';
import { answer } from '../../utils/messages/speak.ts';
import { writeGate } from '../../utils/storage/stored-gate.ts';
import { activeSets } from './active-sets.ts';
import { injectEngine } from './inject-engine.ts';

export default defineBackground(() => {
  const life = new AbortController();
  const renewGate = async () => {
    const words = gateWords(activeSets());
    await writeGate({ words });
    return words;
  };

  browser.runtime.onInstalled.addListener(renewGate);
  browser.runtime.onStartup.addListener(renewGate);
  answer(
    'background',
    {
      async injectEngine(_request, { tab, frame }) {
        if (tab !== null) await injectEngine({ tabId: tab, frameIds: [frame ?? 0] });
        return undefined;
      },
      markTab: ({ tab }) =>
        injectEngine({ tabId: tab, allFrames: true }).then(
          () => true,
          () => false,
        ),
      claimSets: async () => activeSets(),
      gateWords: renewGate,
    },
    life.signal,
  );
});
