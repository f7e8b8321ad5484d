import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askBackground } from '../../utils/messages/speak.ts';
import { readGate } from '../../utils/storage/stored-gate.ts';
import { gateOpens } from '../stand-in/claims.ts';

async function run(): Promise<void> {
  const gate = (await readGate()) ?? (await askBackground('gate', null));
  if (gateOpens(gate, document.body?.textContent ?? '')) await askBackground('injectEngine', null);
}

export default defineUnlistedScript(() => {
  void run();
});
