import { useState } from 'preact/hooks';

interface Props {
  /** Asked for on the click. */
  readonly text: () => string;
  readonly words: string;
}

/** Copies a text, and says so on itself. */
export function CopyButton({ text, words }: Props) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  const copy = () =>
    navigator.clipboard.writeText(text()).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  return (
    <button type="button" class="button" onClick={copy}>
      <span aria-live="polite">{{ no: words, yes: 'Copied', refused: 'Copying was refused' }[copied]}</span>
    </button>
  );
}
