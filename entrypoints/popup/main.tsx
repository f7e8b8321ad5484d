import { render } from 'preact';
import type { PageState } from '../../components/page-state.ts';
import { PageView } from '../../components/page-view.tsx';
import { answer, askBackground } from '../../utils/messages/speak.ts';
import { chosenTab } from './chosen-tab.ts';
import { TabMarks } from './tab-marks.ts';

async function open(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const show = (state: PageState) =>
    render(<PageView state={state} onShow={(mark) => void marks.show(mark)} onMarkNow={markNow} />, root);
  const markNow = async () => {
    show({ kind: 'loading' });
    const marked = await askBackground('markTab', { tab });
    show(marked ? await marks.read() : { kind: 'unreadable' });
  };

  const tab = await chosenTab();
  const marks = new TabMarks(tab);
  show(await marks.read());
  answer(
    'views',
    {
      async marksChanged(_request, sender) {
        if (sender.tab === tab) show(await marks.read());
        return undefined;
      },
    },
    signal,
  );
}

const root = document.getElementById('page');
if (root !== null) {
  const life = new AbortController();
  window.addEventListener('pagehide', () => life.abort(), { once: true });
  void open(root, life.signal);
}
