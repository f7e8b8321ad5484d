import { sayDay } from '../../utils/wording/say-date.ts';
import type { SetScope } from './welcome-state.ts';

/** The articles of a claim set. */
export function SourceList({ sources }: Pick<SetScope, 'sources'>) {
  return (
    <ul class="sources">
      {sources.map(({ title, publisher, published, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
          <span class="quiet">
            {publisher}, {sayDay(published)}
          </span>
        </li>
      ))}
    </ul>
  );
}
