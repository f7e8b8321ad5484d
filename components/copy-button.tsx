import { useState } from 'preact/hooks';
import { say } from '../utils/wording/say.ts';

interface Props {
  /** Asked for on the click. */
  readonly text: () => string | Promise<string>;
  readonly words: string;
}

/** Copies a text, and says so on itself. */
export function CopyButton({ text, words }: Props) {
  const [copied, setCopied] = useState<'no' | 'writing' | 'done' | 'refused'>('no');
  const copy = () => {
    const asked = text();
    if (typeof asked !== 'string') setCopied('writing');
    write(asked).then(
      () => setCopied('done'),
      () => setCopied('refused'),
    );
  };
  return (
    <button type="button" class="button" disabled={copied === 'writing'} onClick={copy}>
      <span aria-live="polite">{copied === 'no' ? words : say(`copy_${copied}`)}</span>
    </button>
  );
}

/** A text that comes later is promised within the click, or the click would no longer count when it is there. */
function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string') return navigator.clipboard.writeText(text);
  const type = 'text/plain';
  return navigator.clipboard.write([new ClipboardItem({ [type]: text.then((come) => new Blob([come], { type })) })]);
}
