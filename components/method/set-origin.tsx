import { STANDINGS } from '../../utils/claims/standing.ts';
import { say, sayCount } from '../../utils/wording/say.ts';
import { SourceList } from '../welcome/source-list.tsx';
import type { MethodSet } from './method-state.ts';

/** Who chose a set's claims, from which articles, what kinds of claims they are, and which questions they answer. */
export function SetOrigin({ set }: { readonly set: MethodSet }) {
  const { title, bundled, sources, standings, asks } = set;
  const kinds = STANDINGS.filter((standing) => standings[standing] > 0);
  return (
    <div class="origin">
      <h3>{title}</h3>
      <p>{bundled ? sayCount('method_who_bundled', sources.length) : say('method_who_own')}</p>
      <SourceList sources={sources} />
      <ul class="outlets">
        {kinds.map((standing) => (
          <li key={standing}>{sayCount(`kind_${standing}`, standings[standing])}</li>
        ))}
      </ul>
      <details class="questions">
        <summary>{sayCount('method_questions', asks.length)}</summary>
        <ul>
          {asks.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
