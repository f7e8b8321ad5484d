import '../set-up.ts';
import { render } from 'preact';
import styles from '../../components/card/card.css?inline';
import { Card } from '../../components/card/card.tsx';
import noteBoxStyles from '../../components/card/note-box.css?inline';
import { NoteBox } from '../../components/card/note-box.tsx';
import type { NoteBoxPort } from '../../components/card/note-box-port.ts';
import { passageOf } from '../../components/card/passage-of.ts';
import controls from '../../components/controls.css?inline';
import tokens from '../../components/tokens.css?inline';
import { evidenceIn, pageOf } from '../claims/evidence-in.ts';
import { aNote } from '../notes/builders.ts';

// A page with a card of every verdict and a note box, for tools that can't look into the closed root of the real one.
const SENTENCES = [
  "Venezuela's tally sheets give Edmundo González 67 per cent of the vote.",
  "At least 24 people were killed in Venezuela's post-election protests.",
  'In Venezuela 150 employees are forging tally sheets, Francisco Santos said.',
  "Venezuela's electoral council said that Edmundo González had won 67 per cent of the vote.",
];

const nothing = () => undefined;
const actions = {
  onClose: nothing,
  onCopy: nothing,
  onHide: nothing,
  onUnhide: nothing,
  onAddClaim: nothing,
  onReport: nothing,
  onMethod: nothing,
  onWriteElsewhere: nothing,
  onNoteBoxLoad: nothing,
  onWrite: nothing,
};

function add(): HTMLElement {
  const place = document.createElement('div');
  place.style.cssText = 'width: 400px; margin: 16px';
  document.querySelector('main')?.append(place);
  return place;
}

document.documentElement.lang = 'en';
document.title = 'Cards';
document.body.innerHTML = '<main><h1>Cards</h1></main>';
const sheet = document.createElement('style');
sheet.textContent = `${tokens}${styles}${controls}${noteBoxStyles} body { background: var(--ground); color: var(--text); }`;
document.head.append(sheet);

for (const sentence of SENTENCES) {
  const evidence = evidenceIn(sentence);
  const passage = passageOf(pageOf(sentence), evidence.mark.start, evidence.mark.end);
  const comparedWith = '2 articles, latest 18 August 2024';
  const reasons = [{ kind: 'context', nearness: 0, words: 'election' }] as const;
  const content = {
    kind: 'mark',
    passage,
    evidence,
    reasons,
    comparedWith,
    sourcesEnd: '2024-08-18',
    sets: ['venezuela-2024 1.0.0'],
  } as const;
  // Every card has a root of its own, as in a page, so that ids stay apart.
  const root = add().attachShadow({ mode: 'open' });
  root.append(sheet.cloneNode(true));
  const inside = document.createElement('div');
  root.append(inside);
  render(<Card content={content} noteBox={{ kind: 'panel' }} status="copied" {...actions} />, inside);
}

const port: NoteBoxPort = {
  save: async (note) => ({ kind: 'saved', note }),
  remove: async () => ({ kind: 'full' }),
  restore: async () => true,
  keeper: ({ id }) => ({ id, typed: nothing, leave: nothing, settled: async () => undefined }),
  discardDraft: async () => undefined,
  bringDraftBack: async () => true,
  drafts: async () => [],
};
const note = aNote();
const draft = { id: 'draft', target: 'target', note, basedOn: null, editor: 'editor', typed: note.changed };
render(<NoteBox place={note} notes={[note]} draft={draft} isPrivate={true} port={port} />, add());
