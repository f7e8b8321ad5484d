import { useRef } from 'preact/hooks';
import type { ClaimForm } from '../../utils/claim-sets/claim-form.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { DocumentHead } from '../document-head.tsx';
import { notSavedWords } from '../sets/not-saved-words.ts';
import { ArticleRows } from './article-rows.tsx';
import type { BuildForm, BuildState, BuildStatus, Preview } from './build-state.ts';
import { ClaimFields } from './claim-fields.tsx';
import { PreviewView } from './preview-view.tsx';
import { SourceFields } from './source-fields.tsx';
import { TargetFields } from './target-fields.tsx';

interface Props {
  readonly state: BuildState;
  readonly onChange: (form: BuildForm) => void;
  /** Called with a match's place in the list. */
  readonly onShow: (match: number) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The document where claims are made of what is read. */
export function BuildPage(props: Props) {
  return (
    <>
      <DocumentHead />
      <main>
        <Content {...props} />
      </main>
    </>
  );
}

function Content({ state, ...actions }: Props) {
  switch (state.kind) {
    case 'loading':
      return <p class="notice">{say('build_loading')}</p>;
    case 'gone':
      return <p class="notice">{say('build_gone')}</p>;
    case 'open':
      return <Open state={state} {...actions} />;
  }
}

type OpenState = Extract<BuildState, { readonly kind: 'open' }>;

function Open({ state, onChange, onShow, onSave, onClose }: Props & { readonly state: OpenState }) {
  const { form, preview, isArticle, status } = state;
  const { target, source, rows } = form;
  const gaps = preview.kind === 'gaps' ? preview : { gaps: [], target: [] };
  const gapsAt = (row: number) => gaps.gaps.find((each) => each.row === row)?.gaps ?? [];
  const changeRow = (index: number, claim: ClaimForm) =>
    onChange({ ...form, rows: rows.map((row, at) => (at === index ? { ...row, claim } : row)) });
  const ticked = rows.filter((row) => row.ticked).length;
  // One claim that was saved is done with: to save it once more would have it twice.
  const isDone = status.kind === 'saved' && !isArticle;
  const mayNotSave = status.kind === 'saving' || isDone || ticked === 0 || state.isPrivate;
  const [first] = rows;
  const allGaps = rows.flatMap((_, index) => gapsAt(index));
  // It opens where something lacks in it, and does not shut under the hands of whoever fills that in.
  const isSourceOpen = useRef(false);
  isSourceOpen.current ||= allGaps.some((gap) => gap.startsWith('source'));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <h1>{isArticle ? say('build_article_heading') : say('build_claim_heading')}</h1>
      <p class="quiet">{state.title}</p>
      {state.isPrivate ? <p class="warning">{say('build_private')}</p> : null}
      <div inert={isDone}>
        <section aria-labelledby="build-what">
          <h2 id="build-what">{isArticle ? sayCount('build_figures', rows.length) : say('build_claim_part')}</h2>
          {isArticle ? (
            <ArticleRows rows={rows} gapsAt={gapsAt} onChange={(next) => onChange({ ...form, rows: next })} />
          ) : first === undefined ? null : (
            <>
              <blockquote>
                {first.passage.before}
                <mark>{first.passage.quote}</mark>
                {first.passage.after}
              </blockquote>
              <ClaimFields row={first} gaps={gapsAt(0)} isShort={false} onChange={(claim) => changeRow(0, claim)} />
            </>
          )}
        </section>
        <section aria-labelledby="build-target">
          <h2 id="build-target">{say('build_target_part')}</h2>
          <TargetFields
            target={target}
            sets={state.sets}
            gaps={gaps.target}
            onChange={(next) => onChange({ ...form, target: next })}
          />
        </section>
        <details open={isSourceOpen.current}>
          <summary>{say('build_source_part')}</summary>
          <SourceFields source={source} gaps={allGaps} onChange={(next) => onChange({ ...form, source: next })} />
        </details>
      </div>
      <section aria-labelledby="build-preview">
        <h2 id="build-preview">{say('build_preview_part')}</h2>
        <div aria-live="polite">
          <PreviewView preview={preview} onShow={onShow} />
        </div>
      </section>
      <div class="save-bar">
        <button type="submit" class="action" disabled={mayNotSave}>
          {isArticle ? sayCount('build_save', ticked) : say('build_save_claim')}
        </button>
        {status.kind === 'saved' ? (
          <button type="button" class="button" onClick={onClose}>
            {say('build_close')}
          </button>
        ) : null}
        <p role="status">{status.kind === 'idle' ? summaryWords(preview) : statusWords(status)}</p>
      </div>
    </form>
  );
}

/** What would be marked, or that something is wrong, beside the button, where the rest is out of sight. */
function summaryWords(preview: Preview): string {
  if (preview.kind === 'gaps' || preview.kind === 'faults') return say('build_not_yet');
  if (preview.kind !== 'matches') return '';
  const { length } = preview.matches;
  return length === 0 ? say('build_matches_none') : sayCount('build_matches', length);
}

function statusWords(status: BuildStatus): string {
  switch (status.kind) {
    case 'idle':
      return '';
    case 'saving':
      return say('build_saving');
    case 'saved':
      return say('build_saved', { title: status.title });
    case 'not-saved':
      return notSavedWords(status.reply);
  }
}
