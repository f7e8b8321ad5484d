import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answer, askBackground, tellViews } from '../../utils/messages/speak.ts';
import { compileClaimSets, findMarks } from '../stand-in/claims.ts';
import { readPage } from '../stand-in/page.ts';
import { beginLife } from './life.ts';

async function run(life: AbortController): Promise<void> {
  const compiled = compileClaimSets(await askBackground('claimSets', null));
  if (life.signal.aborted) return;
  const read = readPage(document);
  const marks = findMarks(read.page, compiled);
  for (const mark of marks) {
    const range = read.rangeOf(mark.start, mark.end);
    const name = `tallymark-${mark.verdict}`;
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, new Highlight());
    if (range) CSS.highlights.get(name)?.add(range);
  }
  answer(
    'page',
    {
      listMarks: async () => ({
        marks: marks.map(({ quote, verdict }) => ({ quote, verdict, before: '', after: '' })),
        comparedWith: { articles: 2, latest: null },
      }),
      showMark: async () => false,
    },
    life.signal,
  );
  await tellViews('marksChanged', null);
}

export default defineUnlistedScript(() => {
  void run(beginLife(globalThis));
});
