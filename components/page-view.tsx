import { useState } from 'preact/hooks';
import type { Verdict } from '../utils/claims/verdict.ts';
import type { MarksOnPage } from '../utils/messages/marks-on-page.ts';
import { say, sayCount } from '../utils/wording/say.ts';
import { comparedWith } from './compared-with.ts';
import { MarkList } from './mark-list.tsx';
import type { PageState } from './page-state.ts';
import { Tally } from './tally.tsx';

interface Props {
  readonly state: PageState;
  /** Whether the reader has switched the site off. */
  readonly isOff: boolean;
  /** Called with the mark's place in the list. */
  readonly onShow: (mark: number) => void;
  readonly onMarkNow: () => void;
  /** Shows the marks again that the reader has hidden on this page. */
  readonly onShowHidden: () => void;
  /** Opens the import of claims from a file. */
  readonly onImportSet: () => void;
}

/** What the popup says of the page: its tally and its marks, or one plain sentence and the way on. */
export function PageView({ state, isOff, onShow, onMarkNow, onShowHidden, onImportSet }: Props) {
  switch (state.kind) {
    case 'loading':
      return <p class="notice">{say('page_looking')}</p>;
    case 'arriving':
      return <p class="notice">{say(isOff ? 'page_off' : 'page_arriving')}</p>;
    case 'unreadable':
      return (
        <div class="notice">
          <p>{say(`closed_${state.why}`)}</p>
          {state.why === 'json' ? (
            <button type="button" class="action" onClick={onImportSet}>
              {say('page_json_import')}
            </button>
          ) : null}
        </div>
      );
    case 'unread':
      return isOff ? (
        <p class="notice">{say('page_off')}</p>
      ) : (
        <div class="notice">
          <p>{say('page_unread')}</p>
          <button type="button" class="action" onClick={onMarkNow}>
            {say('page_mark_now')}
          </button>
        </div>
      );
    case 'read':
      return <Marks page={state.page} onShow={onShow} onShowHidden={onShowHidden} />;
  }
}

interface MarksProps extends Pick<Props, 'onShow' | 'onShowHidden'> {
  readonly page: MarksOnPage;
}

function Marks({ page, onShow, onShowHidden }: MarksProps) {
  const { marks, hidden } = page;
  const [narrowed, setNarrowed] = useState<Verdict | null>(null);
  const verdict = marks.some((mark) => mark.verdict === narrowed) ? narrowed : null;
  return (
    <>
      {marks.length === 0 && hidden > 0 ? null : marks.length === 0 ? (
        <p class="notice">{say('page_no_marks')}</p>
      ) : (
        <>
          <Tally verdicts={marks.map((mark) => mark.verdict)} chosen={verdict} onChoose={setNarrowed} />
          <MarkList marks={marks} verdict={verdict} onShow={onShow} />
        </>
      )}
      {hidden > 0 && (
        <p class="hidden-marks">
          {sayCount('page_hidden', hidden)}{' '}
          <button type="button" class="link-button" onClick={onShowHidden}>
            {sayCount('page_show_hidden', hidden)}
          </button>
        </p>
      )}
      {page.isCut && <p class="notice">{say('page_cut')}</p>}
      <p class="compared">
        {say('page_compared', { sources: comparedWith(page.comparedWith) })} ·{' '}
        <a href="/options.html#method" target="_blank" rel="noopener">
          {say('options_method')}
        </a>
      </p>
    </>
  );
}
