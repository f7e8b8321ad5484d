import { useEffect, useState } from 'preact/hooks';
import type { ListedSet } from '../../utils/claim-sets/listed-set.ts';
import { reasonOf } from '../../utils/wording/reason-of.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { TriedFigureView } from './tried-figure.tsx';
import { TriedTextView } from './tried-text.tsx';
import { TryFormView } from './try-form.tsx';
import type { TriedText, TryForm, TryText } from './try-state.ts';

interface Props {
  /** All sets at hand that are in order. */
  readonly sets: readonly ListedSet[];
  readonly tryText: TryText;
}

/** So long nothing is typed before a text is tried. */
const REST_MS = 250;

/** Where whoever writes sets tries them: any text, with its marks, their relations and every reason. */
export function TryScreen({ sets, tryText }: Props) {
  const on = sets.filter((set) => set.on).map(({ id }) => id);
  const [form, setForm] = useState<TryForm>({ text: '', language: '', published: '', sets: on });
  const [tried, setTried] = useState<TriedText | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  useEffect(() => {
    const life = new AbortController();
    const attempt = async () => {
      const found = await tryText(form, life.signal);
      if (found === null || life.signal.aborted) return;
      setFailure(null);
      setTried(found);
      setChosen((before) => (before !== null && before < found.figures.length ? before : firstMark(found)));
    };
    const fail = (error: unknown) => setFailure(reasonOf(error));
    const timer = setTimeout(() => void attempt().catch(fail), REST_MS);
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [form, sets]);
  return (
    <div class="try">
      <TryFormView form={form} sets={sets} onChange={setForm} />
      <div class="try-result">
        <p role="status" class="quiet">
          {failure === null ? summaryOf(form, tried) : say('try_failed', { reason: failure })}
        </p>
        {tried === null || form.text.trim() === '' ? null : (
          <>
            <TriedTextView tried={tried} chosen={chosen} onChoose={setChosen} />
            <Chosen tried={tried} chosen={chosen} />
          </>
        )}
      </div>
    </div>
  );
}

function Chosen({ tried: { figures }, chosen }: { readonly tried: TriedText; readonly chosen: number | null }) {
  const figure = chosen === null ? undefined : figures[chosen];
  return <div aria-live="polite">{figure === undefined ? null : <TriedFigureView figure={figure} />}</div>;
}

function firstMark({ figures }: TriedText): number | null {
  const first = figures.findIndex(({ kind }) => kind === 'marked');
  return first >= 0 ? first : figures.length > 0 ? 0 : null;
}

function summaryOf({ text }: TryForm, tried: TriedText | null): string {
  if (text.trim() === '') return say('try_nothing');
  if (tried === null) return say('try_working');
  const marks = tried.figures.filter(({ kind }) => kind === 'marked').length;
  return marks === 0 ? say('try_no_marks') : sayCount('try_marks', marks);
}
