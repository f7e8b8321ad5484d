import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../utils/messages/speak.ts';
import { writeGate } from '../../utils/storage/stored-gate.ts';
import { bundled, gateOf } from '../stand-in/claims.ts';
import { injectEngine } from './inject-engine.ts';

export default defineBackground(() => {
  const life = new AbortController();
  const renewGate = async () => {
    const gate = gateOf(bundled);
    await writeGate(gate);
    return gate;
  };

  browser.runtime.onInstalled.addListener(renewGate);
  browser.runtime.onStartup.addListener(renewGate);
  answer(
    'background',
    {
      async injectEngine(_request, sender) {
        if (sender.tab !== null) await injectEngine({ tabId: sender.tab, frameIds: [sender.frame ?? 0] });
        return undefined;
      },
      markTab: ({ tab }) =>
        injectEngine({ tabId: tab, allFrames: true }).then(
          () => true,
          () => false,
        ),
      claimSets: async () => bundled,
      gate: renewGate,
    },
    life.signal,
  );
});
