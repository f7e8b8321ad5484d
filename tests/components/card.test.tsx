// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/card/card.tsx';
import type { CardContent, CardStatus } from '../../components/card/card-content.ts';
import { passageOf } from '../../components/card/passage-of.ts';
import { ruleInWords } from '../../components/card/rule-words.ts';
import { layOutScale } from '../../components/card/scale-layout.ts';
import { summaryOf } from '../../components/card/summary.ts';
import { textFragmentLink } from '../../components/card/text-fragment-link.ts';
import { evidenceIn, pageOf } from '../claims/evidence-in.ts';

const SHARE = "Venezuela's tally sheets give Edmundo González 67 per cent of the vote.";

const contentOf = (sentence: string): CardContent & { readonly kind: 'mark' } => {
  const evidence = evidenceIn(sentence);
  return {
    kind: 'mark',
    passage: passageOf(pageOf(sentence), evidence.mark.start, evidence.mark.end),
    evidence,
    reasons: [
      { kind: 'tied', by: 'name', words: 'Edmundo González' },
      { kind: 'context', nearness: 0, words: 'tally' },
    ],
    comparedWith: '2 articles, latest 18 August 2024',
    sourcesEnd: null,
    sets: ['venezuela-2024 1.0.0'],
  };
};

describe('the card', () => {
  const actions = {
    onClose: vi.fn(),
    onCopy: vi.fn(),
    onHide: vi.fn(),
    onUnhide: vi.fn(),
    onAddClaim: vi.fn(),
    onReport: vi.fn(),
    onMethod: vi.fn(),
    onWriteElsewhere: vi.fn(),
    onNoteBoxLoad: vi.fn(),
    onWrite: vi.fn(),
  };
  const show = (content: CardContent, status: CardStatus = 'idle') => {
    render(<Card content={content} noteBox={{ kind: 'panel' }} status={status} {...actions} />, document.body);
    return document.body;
  };
  const press = (words: string) =>
    [...document.querySelectorAll('button')].find((button) => button.textContent === words)?.click();

  beforeEach(() => {
    render(null, document.body);
    vi.clearAllMocks();
  });

  it('is a dialog named by its verdict, that leaves the page usable', () => {
    const dialog = show(contentOf(SHARE)).querySelector('[role=dialog]');
    expect(dialog?.getAttribute('aria-modal')).toBe('false');
    const label = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).toBe('Sources disagree');
  });

  it('offers who doubts a mark a report to copy, and the method', () => {
    show(contentOf(SHARE));
    press('Copy an error report');
    press('Method and corrections');
    expect(actions.onReport).toHaveBeenCalledOnce();
    expect(actions.onMethod).toHaveBeenCalledOnce();
    expect(show(contentOf(SHARE), 'reported').querySelector('[role=status]')?.textContent).toMatch(
      /^The report is copied/,
    );
  });

  it('says in its small print which words tie the figure, once it is asked', () => {
    show(contentOf(SHARE));
    const details = document.querySelector('details');
    expect(details?.open).toBe(false);
    expect(details?.querySelector('summary')?.textContent).toBe('Why here?');
    expect([...(details?.querySelectorAll('li') ?? [])].map((item) => item.textContent)).toEqual([
      'the name “Edmundo González” stands beside it',
      '“tally” stands in the same clause',
    ]);
  });

  it('names the set of a row where more than one is active, and not where there is but one', () => {
    const content = contentOf(SHARE);
    show(content);
    expect(document.querySelector('.claim-set')).toBeNull();
    const rows = content.evidence.rows.map((row) => ({ ...row, setTitle: 'Another set' }));
    show({ ...content, evidence: { ...content.evidence, rows } });
    expect(document.querySelector('.claim-set')?.textContent).toBe('From the set “Another set”');
  });

  it('has no small print where no reason is known', () => {
    show({ ...contentOf(SHARE), reasons: [] });
    expect(document.querySelector('details')).toBeNull();
  });

  it('says of a figure without a claim that none answers it, and offers no note box', () => {
    const passage = passageOf(pageOf(SHARE), 45, 56);
    render(
      <Card content={{ kind: 'unchecked', passage }} noteBox={{ kind: 'none' }} status="idle" {...actions} />,
      document.body,
    );
    expect(document.querySelector('h2')?.textContent).toBe('Unchecked figure');
    expect(document.body.textContent).toContain('No claim of yours answers this figure.');
    expect(document.querySelector('iframe')).toBeNull();
    expect(document.querySelector('.match')).toBeNull();
  });

  it('shows the sentence with the figure, the question and its subject', () => {
    show(contentOf(SHARE));
    expect(document.querySelector('blockquote')?.textContent).toBe(SHARE);
    expect(document.querySelector('mark')?.textContent).toBe('67 per cent of the vote');
    expect(document.querySelector('.asks')?.textContent).toContain('Edmundo González');
  });

  it('has a row for every claim: figure, who, as of when, the rule, and a link to the words', () => {
    show(contentOf(SHARE));
    const rows = [...document.querySelectorAll('.claim')].map((row) => row.textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('The opposition, a result, as of 17 August 2024');
    expect(rows[0]).toContain('Financial Times in The Irish Times, 18 August 2024');
    expect(rows[1]).toContain('“67 per cent of the vote” is 22.8 points above 44.2 %.');
    expect(document.querySelector('.claim a')?.getAttribute('href')).toMatch(/#:~:text=67%20per%20cent%20of%20votes$/);
  });

  it('says the drawing in words', () => {
    show(contentOf(SHARE));
    expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
      'Scale: this page 67 per cent of the vote; the opposition 67 %; the National Electoral Council 44.2 %.',
    );
  });

  it('says that our sources do not have a figure from those to whom the page gives it', () => {
    show(contentOf("Venezuela's electoral council said that Edmundo González had won 67 per cent of the vote."));
    expect(document.querySelector('.attribution')?.textContent).toBe(
      'The page gives this figure as that of the National Electoral Council. Our sources do not have this figure from the National Electoral Council.',
    );
  });

  it.each([
    ["Venezuela's electoral council said that Nicolás Maduro had won the presidential election.", 'this as the word'],
    ["The opposition said that Venezuela's presidential election was on 28 July 2024.", 'this date as that'],
  ])('ascribes what is no figure in other words: %s', (sentence, words) => {
    show(contentOf(sentence));
    expect(document.querySelector('.attribution')?.textContent).toContain(`The page gives ${words} of the `);
  });

  it('names the winners whom the sources have, without a yes', () => {
    show(contentOf("Venezuela's electoral council said that Nicolás Maduro had won the presidential election."));
    const figures = [...document.querySelectorAll('.claim-figure')].map((figure) => figure.textContent);
    expect(figures).toEqual(['Nicolás Maduro', 'Edmundo González']);
  });

  it('says where the sources end on a much later page', () => {
    show({ ...contentOf(SHARE), sourcesEnd: '2024-08-18' });
    expect(document.querySelector('.compared')?.textContent).toBe(
      'Compared with 2 articles, latest 18 August 2024; figures end in August 2024.',
    );
  });

  it('copies, hides, takes hiding back, closes', () => {
    show(contentOf(SHARE));
    press('Copy');
    press('Wrong match, hide it here');
    document.querySelector<HTMLElement>('[aria-label=Close]')?.click();
    expect([actions.onCopy, actions.onHide, actions.onClose].map((action) => action.mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
    show(contentOf(SHARE), 'hidden');
    press('Undo');
    expect(actions.onUnhide).toHaveBeenCalledOnce();
  });

  it.each<[CardStatus, string, string]>([
    ['not-hidden', 'Could not be hidden', 'Wrong match, hide it here'],
    ['not-shown', 'Could not be shown again', 'Undo'],
  ])('says %s where that failed, and offers it again', (status, words, button) => {
    show(contentOf(SHARE), status);
    expect(document.querySelector('.status')?.textContent).toBe(words);
    expect(document.querySelector('.match')?.textContent).toBe(button);
  });

  it('shows a passage without verdict, scale and hiding', () => {
    const passage = { before: 'It was a ', quote: 'long night', after: ' in Caracas.', headers: [] };
    show({ kind: 'passage', passage, isSimilar: false });
    expect(document.querySelector('.similar')).toBeNull();
    expect(document.querySelector('h2')?.textContent).toBe('A passage of this page');
    expect(document.querySelector('.scale, .claim')).toBeNull();
    expect(document.body.textContent).not.toContain('hide it here');
  });

  it('says that a passage is similar text only', () => {
    const passage = { before: 'It was a ', quote: 'long night', after: ' in Caracas.', headers: [] };
    show({ kind: 'passage', passage, isSimilar: true });
    expect(document.querySelector('.similar')?.textContent).toContain('similar text');
  });

  it('renders hostile words as text', () => {
    const quote = '<img src=x onerror=alert(1)>';
    show({
      kind: 'passage',
      passage: { before: '<script>', quote, after: '</script>', headers: [quote] },
      isSimilar: true,
    });
    expect(document.querySelector('img, script')).toBeNull();
    expect(document.querySelector('mark')?.textContent).toBe(quote);
  });
});

describe('the rule in words', () => {
  it.each([
    [
      "Venezuela's electoral council gave Maduro 51 per cent of the vote.",
      /“51 per cent.*” agrees with 51\.2 %: the same to the whole per cent\./,
    ],
    [
      "At least 24 people were killed in Venezuela's post-election protests.",
      /agrees with at least 24: the same number\./,
    ],
    [
      "By now 27 people have been killed in Venezuela's post-election protests.",
      /and at least 24 leave room for each other/,
    ],
    ["Polls before Venezuela's election had González 25 points ahead of Maduro.", /lies within 20 to 30 points\./],
    [
      "Venezuela's oil output was 1.4 million barrels a day in July 2024.",
      /is 548,000 barrels a day above about 852,000/,
    ],
    [
      "González won Venezuela's presidential election by 37 points over Maduro.",
      /is 44\.0 points away from 7\.0 points\./,
    ],
    [
      'In Venezuela 150 employees are forging tally sheets, Francisco Santos said.',
      /is the figure that Francisco Santos alleges/,
    ],
    ['Maduro has been in power in Venezuela for 11 years.', /counts on with time: 11 years on 17 August 2024/],
  ])('of %s', (sentence, words) => {
    const evidence = evidenceIn(sentence);
    expect(evidence.rows.map((row) => ruleInWords(evidence, row)).join(' ')).toMatch(words);
  });
});

describe('the scale', () => {
  it.each([
    SHARE,
    "Venezuela's electoral council handed Maduro victory with 51.2 per cent of the vote.",
    "Polls before Venezuela's election had González 25 points ahead of Maduro.",
    "González won Venezuela's presidential election by 37 points over Maduro.",
    "Venezuela's oil output was 1.4 million barrels a day in July 2024.",
    "At least 24 people were killed in Venezuela's post-election protests.",
    'More than 1,300 people were arrested in Venezuela after the election.',
  ])('keeps everything on it, and its labels apart: %s', (sentence) => {
    const layout = layOutScale(evidenceIn(sentence));
    expect(layout).not.toBeNull();
    const { lanes = [], ticks = [] } = layout ?? {};
    for (const { from, to, at } of lanes) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
      expect(from).toBeLessThanOrEqual(at ?? to);
    }
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    for (const [index, tick] of ticks.entries()) {
      const next = ticks[index + 1];
      if (next !== undefined) expect((next.at - tick.at) * 250).toBeGreaterThan(tick.label.length * 6.5);
    }
  });

  it('goes on without end where a figure does', () => {
    const layout = layOutScale(evidenceIn("At least 24 people were killed in Venezuela's post-election protests."));
    expect(layout?.lanes.map(({ openLeft, openRight }) => [openLeft, openRight])).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  it('parts rivals, and has zero between two candidates', () => {
    const layout = layOutScale(evidenceIn("González won Venezuela's presidential election by 37 points over Maduro."));
    expect(layout?.lanes.map(({ apart }) => apart)).toEqual([false, false, true]);
    expect(layout?.zero).toBeGreaterThan(0);
    expect(layout?.ticks.every(({ label }) => !label.includes('−'))).toBe(true);
  });

  it('is not drawn for years that count on', () => {
    expect(layOutScale(evidenceIn('Maduro has been in power in Venezuela for 11 years.'))).toBeNull();
  });
});

describe('the passage around a figure', () => {
  const around = (text: string, quote: string) => {
    const start = text.indexOf(quote);
    const { before, quote: own, after } = passageOf(pageOf(text), start, start + quote.length);
    return [before, own, after];
  };

  it.each([
    ['It rained. Some 24 people died there. It stopped.', '24', ['Some ', '24', ' people died there.']],
    ['It rained.\n      Some\n 24   people died.', '24   people', ['Some ', '24 people', ' died.']],
    ['A man, Mr. Edmundo González, got 67 per cent.', '67', ['A man, Mr. Edmundo González, got ', '67', ' per cent.']],
    ['24', '24', ['', '24', '']],
  ])('%j at %s', (text, quote, expected) => {
    expect(around(text, quote)).toEqual(expected);
  });

  it('is cut at words where a sentence has no end', () => {
    const [before = '', , after = ''] = around(`${'long words '.repeat(80)}24 ${'long words '.repeat(80)}`, '24');
    expect(before).toMatch(/^… (?:long|words) /);
    expect(after).toMatch(/ (?:long|words) …$/);
  });
});

describe('a link to words of an article', () => {
  it.each([
    ['67 per cent', 'https://a.example/b#:~:text=67%20per%20cent'],
    ['67-30 for one two three', 'https://a.example/b#:~:text=67%2D30%20for%20one%20two%20three'],
    ['one two three four five six', 'https://a.example/b#:~:text=one%20two%20three%20four%20five'],
    [null, 'https://a.example/b'],
  ])('%s', (words, link) => {
    expect(textFragmentLink('https://a.example/b', words)).toBe(link);
  });
});

it('the copied text says what the card says', () => {
  const text = summaryOf(contentOf(SHARE), { title: 'A page', url: 'https://news.example/page' });
  for (const words of [
    '67 per cent',
    'Sources disagree',
    'The opposition, a result',
    'https://news.example/page',
    '22.8 points above',
  ]) {
    expect(text).toContain(words);
  }
});
