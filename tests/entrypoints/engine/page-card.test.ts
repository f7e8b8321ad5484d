// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CardOnPage,
  type CardParts,
  type CardSubject,
  type DrawCard,
  PageCard,
} from '../../../entrypoints/engine/page-card.ts';

const PASSAGE = { before: '', quote: '24', after: '', headers: [] };
const aSubject = (): CardSubject => ({
  content: { kind: 'passage', passage: PASSAGE, isSimilar: false },
  places: [],
  element: null,
});

describe('the card of a page', () => {
  const drawn: (CardOnPage & { readonly parts: CardParts })[] = [];
  const draw: DrawCard = (parts) => {
    const card = {
      parts,
      back: parts.back,
      update: vi.fn(),
      setNoteBoxHeight: vi.fn(),
      isTargetOf: () => true,
      end: vi.fn(),
    };
    drawn.push(card);
    return card;
  };
  const actions = {
    onHide: async () => {},
    onAddClaim: () => {},
    onWriteElsewhere: () => {},
    onMethod: () => {},
    onClosed: vi.fn(),
  };
  let life: AbortController;
  const aCard = (bring: () => Promise<DrawCard | null>) =>
    new PageCard(document, 'about:blank', bring, actions, life.signal);

  beforeEach(() => {
    drawn.length = 0;
    actions.onClosed.mockClear();
    life = new AbortController();
  });

  it('is brought when it first opens, and then at hand', async () => {
    const bring = vi.fn(async () => draw);
    const card = aCard(bring);
    expect(bring).not.toHaveBeenCalled();
    card.open(aSubject(), true);
    expect(card.isOpen).toBe(true);
    await vi.waitFor(() => expect(drawn).toHaveLength(1));
    card.open(aSubject(), false);
    expect(drawn.map(({ parts }) => parts.write)).toEqual([true, false]);
    expect(drawn[0]?.end).toHaveBeenCalled();
    expect(bring).toHaveBeenCalledTimes(1);
  });

  it('opens on what was asked for last, as last seen', async () => {
    let arrive = (_draw: DrawCard) => {};
    const card = aCard(() => new Promise((arrived) => (arrive = arrived)));
    card.open(aSubject(), false);
    card.open(aSubject(), false);
    const seen = aSubject();
    card.update(seen);
    arrive(draw);
    await vi.waitFor(() => expect(drawn).toHaveLength(1));
    expect(drawn[0]?.parts.subject).toBe(seen);
  });

  it.each<[what: string, meanwhile: (card: PageCard) => void]>([
    ['it was closed', (card) => card.close()],
    ['its subject went', (card) => card.update(null)],
    ['the life ended', () => life.abort()],
  ])('does not open where %s meanwhile', async (_, meanwhile) => {
    let arrive = (_draw: DrawCard) => {};
    const card = aCard(() => new Promise((arrived) => (arrive = arrived)));
    card.open(aSubject(), false);
    meanwhile(card);
    arrive(draw);
    await vi.waitFor(() => expect(actions.onClosed).toHaveBeenCalledTimes(1));
    expect(drawn).toEqual([]);
    expect(card.isOpen).toBe(false);
  });

  it('closes where it can not be had, and asks again the next time', async () => {
    const bring = vi.fn(async (): Promise<DrawCard | null> => null);
    const card = aCard(bring);
    card.open(aSubject(), false);
    await vi.waitFor(() => expect(actions.onClosed).toHaveBeenCalledTimes(1));
    card.open(aSubject(), false);
    expect(bring).toHaveBeenCalledTimes(2);
  });
});
