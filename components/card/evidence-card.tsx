import type { ComponentChildren } from 'preact';
import type { Verdict } from '../../utils/claims/verdict.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';

interface Props {
  readonly verdict: Verdict;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A card as part of a page of ours, with nothing to press but what stands in it. */
export function EvidenceCard({ verdict, title, children }: Props) {
  return (
    <div class={`card verdict-${verdict}`}>
      <div class="head">
        <span class="sign" aria-hidden="true">
          {VERDICT_SIGNS[verdict]}
        </span>
        <h2>{title}</h2>
      </div>
      <div class="body">{children}</div>
    </div>
  );
}
