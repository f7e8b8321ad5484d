import type { CardContent } from './card-content.ts';
import { ClaimRows } from './claim-rows.tsx';
import { attributionInWords, sourcesInWords, subjectInWords } from './evidence-words.ts';
import { Reasons } from './reasons.tsx';
import { Scale } from './scale.tsx';

/** What is known of a mark: its question, whose figure it is, the claims on one scale and one by one, and why it stands there. */
export function Found({ content }: { readonly content: Extract<CardContent, { readonly kind: 'mark' }> }) {
  const { evidence, reasons } = content;
  const subject = subjectInWords(evidence);
  const attribution = attributionInWords(evidence);
  return (
    <>
      <p class="asks">
        {evidence.asks}
        {subject === null ? null : <span class="subject">{subject}</span>}
      </p>
      {attribution === null ? null : <p class="attribution">{attribution}</p>}
      <Scale evidence={evidence} />
      <ClaimRows evidence={evidence} />
      <p class="compared">{sourcesInWords(content)}</p>
      <Reasons reasons={reasons} />
    </>
  );
}
