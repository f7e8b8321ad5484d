// @vitest-environment happy-dom
// @vitest-environment-options { "settings": { "enableIframePageLoading": true } }
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OpenCard } from '../../../entrypoints/engine/open-card.tsx';

vi.mock('webextension-polyfill', () => ({ default: { runtime: {} } }));

/** A window of this height, and the line of the card in it from `top` down. */
interface Seen {
  readonly height: number;
  readonly top: number;
}

const ROOMY: Seen = { height: 1_000, top: 300 };
/** The same line once the page is laid out in what is left of the window. */
const SMALL: Seen = { height: 250, top: 550 };

describe('an open card', () => {
  let line: HTMLElement;
  let card: OpenCard;
  const scrolled = vi.fn();

  const show = ({ height, top }: Seen) => {
    Object.assign(window, { innerHeight: height });
    line.getBoundingClientRect = () => new DOMRect(20, top, 100, 20);
  };
  const nextFrame = () => new Promise((frame) => requestAnimationFrame(frame));

  beforeEach(() => {
    scrolled.mockReset();
    window.scrollBy = scrolled;
    HTMLElement.prototype.showPopover ??= () => {};
    line = document.body.appendChild(document.createElement('p'));
    Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 320 });
    show(ROOMY);
    const passage = { before: '', quote: '24', after: '', headers: [] };
    card = new OpenCard({
      document,
      subject: { content: { kind: 'passage', passage, isSimilar: false }, places: [], element: line },
      noteFrame: 'about:blank',
      back: null,
      write: false,
      actions: {
        onHide: async () => {},
        onAddClaim: () => {},
        onWriteElsewhere: () => {},
        onMethod: () => {},
        onClosed: () => {},
      },
    });
    scrolled.mockReset();
  });
  afterEach(() => {
    card.end();
    line.remove();
  });

  it('brings its line back into view when the window gets smaller', async () => {
    show(SMALL);
    window.dispatchEvent(new Event('resize'));
    await nextFrame();
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it('does so too where its note box is sized before the window says that it got smaller', async () => {
    show(SMALL);
    card.setNoteBoxHeight(200);
    expect(scrolled).toHaveBeenCalledTimes(1);
    show({ ...SMALL, top: 30 });
    window.dispatchEvent(new Event('resize'));
    await nextFrame();
    expect(scrolled).toHaveBeenCalledTimes(1);
  });

  it.each<[why: string, before: Seen, after: Seen]>([
    ['from which the reader has scrolled away', { ...ROOMY, top: -500 }, { ...SMALL, top: -400 }],
    ['in a window that stays as it was', ROOMY, { ...ROOMY, top: -500 }],
  ])('leaves a line alone %s', async (_why, before, after) => {
    show(before);
    document.dispatchEvent(new Event('scroll'));
    await nextFrame();
    show(after);
    window.dispatchEvent(new Event('resize'));
    await nextFrame();
    expect(scrolled).not.toHaveBeenCalled();
  });
});
