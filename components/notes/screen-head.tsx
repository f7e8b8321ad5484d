import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';

interface Props {
  readonly title: string;
  readonly onBack: () => void;
}

/** The heading of what stands in place of the list. It takes the focus, so that one hears where one is. */
export function ScreenHead({ title, onBack }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="screen-head">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <button type="button" class="link-button" onClick={onBack}>
        {say('notes_back')}
      </button>
    </div>
  );
}
