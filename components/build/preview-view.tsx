import { say } from '../../utils/wording/say.ts';
import { FaultList } from '../fault-list.tsx';
import { BUILD_LABELS } from '../form-labels.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import type { Preview } from './build-state.ts';
import { weakWords } from './weak-words.ts';

type Matches = Extract<Preview, { readonly kind: 'matches' }>;

interface Props {
  readonly preview: Preview;
  /** Called with the match's place in the list. */
  readonly onShow: (match: number) => void;
}

/** What would come of what is typed: what it matches on the page, what lacks, what is weak. */
export function PreviewView({ preview, onShow }: Props) {
  switch (preview.kind) {
    case 'working':
      return <p class="quiet">{say('build_working')}</p>;
    case 'nothing':
      return <p class="quiet">{say('build_nothing')}</p>;
    case 'no-page':
      return <p class="quiet">{say('build_no_page')}</p>;
    case 'gaps':
      return <p class="quiet">{say('build_gaps')}</p>;
    case 'faults':
      return (
        <div class="failure">
          <p>{say('build_faults')}</p>
          <FaultList faults={preview.faults} labels={BUILD_LABELS} />
        </div>
      );
    case 'matches':
      return <Found preview={preview} onShow={onShow} />;
  }
}

function Found({
  preview: { matches, missing, warnings },
  onShow,
}: { readonly preview: Matches } & Pick<Props, 'onShow'>) {
  return (
    <>
      <p>{say(matches.length === 0 ? 'build_matches_none' : 'build_matches_choose')}</p>
      <ol class="matches">
        {matches.map(({ start, verdict, passage: { before, quote, after } }, index) => (
          <li key={start}>
            <button type="button" class={`match-row verdict-${verdict}`} onClick={() => onShow(index)}>
              <span class="sign" aria-hidden="true">
                {VERDICT_SIGNS[verdict]}
              </span>
              <span>
                <span class="unseen">{say(`verdict_${verdict}`)}: </span>
                {before}
                <q>{quote}</q>
                {after}
              </span>
            </button>
          </li>
        ))}
      </ol>
      {missing.length + warnings.length === 0 ? null : (
        <ul class="warning weak">
          {missing.map(({ quote, why }) => (
            <li key={`${quote} ${why}`}>{say('build_not_itself', { quote, why })}</li>
          ))}
          {[...new Set(warnings.map(weakWords))].map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}
