// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BuildPage } from '../../../components/build/build-page.tsx';
import type { BuildForm, BuildRow, BuildState } from '../../../components/build/build-state.ts';
import { fault } from '../../../utils/wording/fault.ts';

const CLAIM = {
  figure: 'at least 14',
  asks: 'How many people?',
  subject: '',
  cues: 'killed',
  counts: 'people',
  says: 'At least 14 people were killed.',
  assertedBy: '',
  standing: 'report',
  asOf: '2023-04-05',
  fragment: 'at least 14',
} as const;

const aRow = (parts: Partial<BuildRow> = {}): BuildRow => ({
  start: 0,
  end: 11,
  found: { at: { path: 'paragraph 1' }, language: 'en', paragraph: 1 },
  passage: { before: '', quote: 'At least 14', after: ' people were killed.', headers: [] },
  questions: [],
  subjects: [],
  proposed: CLAIM,
  claim: CLAIM,
  ticked: true,
  ...parts,
});

type OpenState = Extract<BuildState, { readonly kind: 'open' }>;

const aState = (parts: Partial<OpenState> = {}): OpenState => ({
  kind: 'open',
  isArticle: false,
  isPrivate: false,
  title: 'Quelldale buries its dead',
  sets: [],
  form: {
    target: { set: '', title: 'Quelldale', topics: 'Quelldale', from: '2023-01-01', to: '2024-12-31' },
    source: {
      title: 'Quelldale',
      publisher: 'paper.example',
      author: '',
      published: '2023-04-05',
      url: 'https://paper.example/',
    },
    rows: [aRow()],
  },
  preview: { kind: 'working' },
  status: { kind: 'idle' },
  ...parts,
});

const actions = { onChange: vi.fn((_: BuildForm) => undefined), onShow: vi.fn(), onSave: vi.fn(), onClose: vi.fn() };
const show = (state: BuildState) => render(<BuildPage state={state} {...actions} />, document.body);
const text = () => document.body.textContent ?? '';
const labelled = (name: string) => {
  const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  return document.getElementById(label?.htmlFor ?? '') as HTMLInputElement | null;
};

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('the form of a claim', () => {
  it('shows the passage, what was filled in, and how the figure is read', () => {
    show(aState());
    expect(document.querySelector('blockquote')?.textContent).toBe('At least 14 people were killed.');
    expect(labelled('Words that give it away')?.value).toBe('killed');
    expect(text()).toContain('Read as at least 14 (a count).');
  });

  it('hands over what is typed', () => {
    show(aState());
    const field = labelled('Words that give it away');
    if (field) field.value = 'killed, drowned';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    expect(actions.onChange.mock.lastCall?.[0].rows[0]?.claim.cues).toBe('killed, drowned');
  });

  it('names what lacks where it lacks, and opens the source if it is there', () => {
    const gaps = [{ row: 0, gaps: ['question', 'source-url'] as const }];
    show(aState({ preview: { kind: 'gaps', gaps, target: ['set-topics'] } }));
    const lacking = [...document.querySelectorAll('[aria-invalid=true]')].map(({ id }) => id);
    expect(lacking).toEqual(['claim-0-asks', 'target-topics', 'source-url']);
    expect(document.querySelector('details')?.open).toBe(true);
  });

  it('lists what would be marked, each with its verdict, and shows it on the page', () => {
    const passage = { before: '', quote: '17 people', after: ' died.', headers: [] };
    const matches = [{ start: 40, end: 49, verdict: 'consistent', passage }] as const;
    const missing = [{ quote: 'At least 14', why: 'it is about another place' }];
    show(
      aState({
        preview: {
          kind: 'matches',
          matches,
          missing,
          warnings: [{ kind: 'no-fragment', path: 'claims[0]', claim: 'a' }],
        },
      }),
    );
    const row = document.querySelector<HTMLElement>('.match-row');
    expect(row?.textContent).toBe('≈Fits a source: 17 people died.');
    row?.click();
    expect(actions.onShow).toHaveBeenCalledWith(0);
    expect(text()).toContain('At least 14 itself would not be marked: it is about another place.');
    expect(text()).toContain('Without words to scroll to');
  });

  it.each([
    ['slips', { preview: { kind: 'faults', faults: [fault('gate', 'fault_must_not_be_empty')] } }, 'must not be empty'],
    [
      'the field with a slip',
      { preview: { kind: 'faults', faults: [fault({ path: '', field: 'words' }, 'fault_gate_short')] } },
      'Names that pages about it have: must have at least three letters',
    ],
    ['a storage that fails', { status: { kind: 'not-saved', reply: { kind: 'failed', reason: 'broken' } } }, 'broken'],
    ['a private window', { isPrivate: true }, 'private window'],
    ['an article of which nothing is ticked', { preview: { kind: 'nothing' } }, 'Tick the figures'],
    ['a page that has gone', { preview: { kind: 'no-page' } }, 'saved all the same'],
  ] as const)('says plainly of %s', (_, parts, words) => {
    show(aState(parts));
    expect(text()).toContain(words);
    expect(labelled('Figure')?.value).toBe('at least 14');
  });

  it('says of a field once what is wrong with it', () => {
    const faults = (['words', 'places', 'event'] as const).map((field) =>
      fault({ path: '', field }, 'fault_must_not_be_empty'),
    );
    show(aState({ preview: { kind: 'faults', faults } }));
    expect(document.querySelectorAll('.faults li')).toHaveLength(1);
  });

  it('is not to be saved twice, nor changed once it was saved', () => {
    show(aState({ status: { kind: 'saved', title: 'Quelldale' } }));
    expect(document.querySelector<HTMLButtonElement>('[type=submit]')?.disabled).toBe(true);
    expect(labelled('Figure')?.closest('[inert]')).not.toBeNull();
    expect(text()).toContain('Saved in Quelldale');
  });

  it('is not to be saved from a private window', () => {
    show(aState({ isPrivate: true }));
    expect(document.querySelector<HTMLButtonElement>('[type=submit]')?.disabled).toBe(true);
  });
});

describe('the figures of an article', () => {
  const rows = [aRow({ ticked: false }), aRow({ start: 60, end: 70, ticked: false })];
  const article = (parts: readonly BuildRow[]) => aState({ isArticle: true, form: { ...aState().form, rows: parts } });

  it('are there to tick, and no field stands open before', () => {
    show(article(rows));
    expect(document.querySelectorAll('.rows > li').length).toBe(2);
    expect(labelled('Figure')).toBeNull();
    expect(document.querySelector<HTMLButtonElement>('[type=submit]')?.disabled).toBe(true);
    document.querySelectorAll<HTMLElement>('.rows input')[1]?.click();
    expect(actions.onChange.mock.lastCall?.[0].rows.map(({ ticked }) => ticked)).toEqual([false, true]);
  });

  it('have fields of their own once they are ticked, each with an id of its own', () => {
    show(article(rows.map((row) => ({ ...row, ticked: true }))));
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(document.querySelector('[type=submit]')?.textContent).toBe('Save 2 claims');
  });

  it('go on after some of them were saved', () => {
    show({
      ...article([aRow(), aRow({ start: 60, end: 70, ticked: false })]),
      status: { kind: 'saved', title: 'Quelldale' },
    });
    expect(document.querySelector('[inert]')).toBeNull();
    expect(document.querySelector<HTMLButtonElement>('[type=submit]')?.disabled).toBe(false);
  });

  it('are none on a page without figures', () => {
    show(article([]));
    expect(text()).toContain('No figure on this page is worth a claim');
  });
});

describe('a page that has gone', () => {
  it('leaves a plain sentence', () => {
    show({ kind: 'gone' });
    expect(text()).toContain('Go back to it');
  });
});
