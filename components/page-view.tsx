import { comparedWith } from './compared-with.ts';
import { MarkList } from './mark-list.tsx';
import type { PageState } from './page-state.ts';
import { Tally } from './tally.tsx';

interface Props {
  readonly state: PageState;
  /** Called with the mark's place in the list. */
  readonly onShow: (mark: number) => void;
  readonly onMarkNow: () => void;
}

/** What the popup says of the page: its tally and its marks, or one plain sentence and the way on. */
export function PageView({ state, onShow, onMarkNow }: Props) {
  switch (state.kind) {
    case 'loading':
      return <p class="notice">Looking at the page …</p>;
    case 'unreadable':
      return (
        <p class="notice">
          This page can't be read. Browsers keep extensions out of their own pages, their stores and some viewers; open
          the article as an ordinary page to have it marked.
        </p>
      );
    case 'unread':
      return (
        <div class="notice">
          <p>
            Nothing on this page has been compared. Either its words are not those of the sources, or its site is not
            one that is marked by itself.
          </p>
          <button type="button" class="action" onClick={onMarkNow}>
            Mark this page now
          </button>
        </div>
      );
    case 'read':
      return <Marks state={state} onShow={onShow} />;
  }
}

function Marks({ state, onShow }: { readonly state: PageState & { kind: 'read' }; readonly onShow: Props['onShow'] }) {
  const { marks } = state.page;
  return (
    <>
      {marks.length === 0 ? (
        <p class="notice">No figure on this page answers a question that the sources speak of.</p>
      ) : (
        <>
          <Tally verdicts={marks.map((mark) => mark.verdict)} />
          <MarkList marks={marks} onShow={onShow} />
        </>
      )}
      <p class="compared">Compared with {comparedWith(state.page.comparedWith)}</p>
    </>
  );
}
