import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Welcome } from '../../components/welcome/welcome.tsx';
import type { SetScope } from '../../components/welcome/welcome-state.ts';
import type { ClaimSet } from '../../utils/claims/claim-set.ts';
import { askBackground } from '../../utils/messages/speak.ts';
import { OUTLETS, outletPatterns } from '../../utils/storage/outlets.ts';
import { SamplePage } from './sample-page.ts';

const EVERYWHERE = { origins: ['*://*/*'] };
/** What the address of the page that the install opens ends in. */
const FIRST_RUN = '#welcome';

async function open(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const isFirstRun = location.hash === FIRST_RUN;
  const outlets = OUTLETS.map(({ name }) => name);
  const sets = await askBackground('claimSets', null);
  const scopes = sets.map(scopeOf);
  const sample = new SamplePage(sets, signal);

  const draw = async () => {
    const [everywhere, noteMarks] = await Promise.all([
      browser.permissions.contains(EVERYWHERE),
      askBackground('noteMarks', null),
    ]);
    if (signal.aborted) return;
    const state = { isFirstRun, outlets, everywhere, noteMarks, sets: scopes, sample: sample.state };
    render(<Welcome state={state} onChoose={choose} onEverywhere={onEverywhere} onNoteMarks={onNoteMarks} />, root);
  };
  const choose = (mark: number) => {
    sample.choose(mark);
    void draw();
  };
  // Nothing may be awaited before the browser is asked, or the click no longer counts.
  const onEverywhere = (on: boolean) => {
    void (on ? browser.permissions.request(EVERYWHERE) : backToOutlets()).then(draw);
  };
  const onNoteMarks = (on: boolean) => void askBackground('showNoteMarks', { on }).then(draw);

  const drawAgain = () => void draw();
  browser.permissions.onAdded.addListener(drawAgain);
  browser.permissions.onRemoved.addListener(drawAgain);
  await draw();
  const passage = root.querySelector('.sample-passage');
  if (passage !== null) await sample.read(passage, choose);
  await draw();
}

/** Gives back every site but the outlets: Chrome may take those along, though the install has them, and gives them again when asked. */
async function backToOutlets(): Promise<void> {
  const outlets = { origins: outletPatterns() };
  await browser.permissions.remove(EVERYWHERE);
  if (!(await browser.permissions.contains(outlets))) await browser.permissions.request(outlets);
}

function scopeOf({ title, description, questions, claims, sources }: ClaimSet): SetScope {
  return { title, description, questions: questions.length, claims: claims.length, sources };
}

const root = document.getElementById('page');
if (root !== null) {
  const life = new AbortController();
  window.addEventListener('pagehide', () => life.abort(), { once: true });
  void open(root, life.signal);
}
