// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchChanges } from '../../utils/page/watch-changes.ts';

const PACE = { gatherMs: 100, pauseFactor: 20 };

describe('watching a page that changes', () => {
  let life: AbortController;
  let clock: number;
  let watch: Watch;
  const onChange = vi.fn();

  /** Lets mutation records be delivered, and the time of gathering and idling pass. */
  const pass = async (milliseconds: number) => {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(milliseconds);
  };

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('requestIdleCallback', (idle: () => void) => setTimeout(idle, 1));
    clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    life = new AbortController();
    onChange.mockReset();
    document.body.innerHTML = '<p>one</p>';
    watch = watchChanges(document, { onChange }, life.signal, PACE);
  });

  afterEach(() => {
    life.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('answers once for all changes of a while', async () => {
    document.body.append('two');
    await pass(50);
    document.body.append('three');
    await pass(49);
    expect(onChange).not.toHaveBeenCalled();
    await pass(5);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('answers again for later ones', async () => {
    document.body.append('two');
    await pass(200);
    document.body.append('three');
    await pass(200);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('hears changed text, and is silent where nothing changes', async () => {
    await pass(500);
    expect(onChange).not.toHaveBeenCalled();
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'other';
    await pass(200);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('pauses for as many times as the answer took', async () => {
    onChange.mockImplementation(() => {
      clock += 50;
    });
    document.body.append('two');
    await pass(200);
    document.body.append('three');
    await pass(1000);
    expect(onChange).toHaveBeenCalledOnce();
    await pass(200);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('waits while the document is hidden, and answers once when it is shown', async () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.body.append('two');
    await pass(500);
    expect(onChange).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('tells what has changed: words and children apart from classes and styles', async () => {
    const paragraph = document.querySelector('p');
    paragraph?.classList.add('open');
    await pass(200);
    expect(onChange).toHaveBeenLastCalledWith({ words: new Set(), looks: new Set([paragraph]) });
    paragraph?.toggleAttribute('hidden');
    await pass(200);
    expect(onChange).toHaveBeenLastCalledWith({ words: new Set([paragraph]), looks: new Set() });
  });

  describe('before the next frame', () => {
    const onGone = vi.fn();
    let frame: () => void;

    beforeEach(() => {
      onGone.mockReset();
      vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
        frame = draw;
      });
      frame = () => null;
      watchChanges(document, { onChange, onGone }, life.signal, PACE);
    });

    it('tells once that text has gone, and which text nodes are others', async () => {
      const text = document.querySelector('p')?.firstChild as Text;
      text.data = 'other';
      await pass(0);
      document.querySelector('p')?.append('two');
      text.data = 'another';
      await pass(0);
      frame();
      expect(onGone).toHaveBeenCalledExactlyOnceWith({ edited: new Set([text]), isRemoved: false });
      text.remove();
      await pass(0);
      frame();
      expect(onGone).toHaveBeenLastCalledWith({ edited: new Set(), isRemoved: true });
    });

    it('is silent of text that has come', async () => {
      document.body.append('two');
      await pass(0);
      frame();
      expect(onGone).not.toHaveBeenCalled();
    });

    it('names no nodes where there are very many', async () => {
      document.body.append(...Array.from({ length: 500 }, () => 'word'));
      await pass(0);
      for (const text of document.body.childNodes) if (text instanceof Text) text.data = 'other';
      await pass(0);
      frame();
      expect(onGone).toHaveBeenLastCalledWith({ edited: null, isRemoved: false });
    });

    it('takes it that text has gone where thousands of changes come at once', async () => {
      for (let count = 0; count < 2_000; count++) document.body.append('word');
      await pass(0);
      frame();
      expect(onGone).toHaveBeenCalledExactlyOnceWith({ edited: null, isRemoved: true });
    });
  });

  it('looks at none of thousands of changes that come at once', async () => {
    for (let count = 0; count < 2_000; count++) document.body.append('word');
    await pass(200);
    expect(onChange).toHaveBeenLastCalledWith({ words: null, looks: null });
  });

  it('names no nodes where there are very many', async () => {
    document.body.append(...Array.from({ length: 500 }, () => document.createElement('p')));
    await pass(200);
    for (const child of document.body.children) child.append('two');
    await pass(200);
    expect(onChange).toHaveBeenLastCalledWith({ words: null, looks: new Set() });
  });

  it('waits for an answer that takes its time, and answers again after it', async () => {
    let done = () => {};
    onChange.mockReturnValueOnce(new Promise<void>((settle) => (done = settle)));
    document.body.append('two');
    await pass(200);
    document.body.append('three');
    await pass(1_000);
    expect(onChange).toHaveBeenCalledOnce();
    done();
    await pass(200);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('watches the roots that it is told of too', async () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    watch.include([root, root]);
    root.append('two');
    await pass(200);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('answers no more when the signal has ended, even for changes before', async () => {
    document.body.append('two');
    life.abort();
    await pass(500);
    document.body.append('three');
    await pass(500);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('gathers what changes while an answer is under way for the next one', async () => {
    let done = () => {};
    onChange.mockImplementationOnce(() => new Promise<void>((finished) => (done = finished)));
    document.body.append('two');
    await pass(102);
    document.body.append('three');
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
    done();
    await pass(102);
    expect(onChange).toHaveBeenCalledTimes(2);
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
