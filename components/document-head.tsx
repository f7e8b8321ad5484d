import type { ComponentChildren } from 'preact';
import { say } from '../utils/wording/say.ts';

/** What stands over the documents that fill a tab: whose they are, and below it the ways between them, where there are several. */
export function DocumentHead({ children }: { readonly children?: ComponentChildren }) {
  return (
    <header class="document-head">
      <p class="name">
        <img src="/icon.svg" width="28" height="28" alt="" /> {say('extension_name')}
      </p>
      {children}
    </header>
  );
}
