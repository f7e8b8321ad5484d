import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../utils/wording/say.ts';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What stands in place of the list of sets, with the way back. Its heading takes the focus, so that one hears where one is. */
export function SetScreen({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="set-screen">
      <p>
        <a href="#sets">{say('sets_back')}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
