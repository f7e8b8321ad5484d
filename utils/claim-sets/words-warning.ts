import type { ClaimSetWarning } from './claim-set-warning.ts';

/** What a warning says, and what to do about it, for people who write sets. */
export function warningInWords(warning: ClaimSetWarning): string {
  switch (warning.kind) {
    case 'common-word':
      return `"${warning.term}" stands in nearly every sentence (${warning.language}), so it tells nothing; write a phrase around it`;
    case 'common-gate':
      return `"${warning.word}" opens on every page, for "${warning.opensOn}" begins with it; choose a rarer word`;
    case 'gate-stays-shut':
      return `no word of the gate begins a name in it (${warning.language}), so pages that name the place alone are never looked at`;
    case 'never-matches':
      return `"${warning.term}" is never found in a text; write it as words that pages have`;
    case 'repeated-term':
      return `"${warning.term}" stands in this list twice; remove one`;
    case 'unit-alone':
      return `${warning.question} has no cues, counts or context, so every figure in its unit is taken for its own`;
    case 'no-cue':
      return `${warning.question} has neither cues nor context, and its figure may stand without its noun; add words that give it away`;
    case 'decoy-is-cue':
      return `"${warning.term}" is a cue and a decoy of one question; decide which`;
    case 'ruled-out-cue':
      return `"${warning.term}" is a cue, and rules its own question out`;
    case 'shared-alias':
      return `"${warning.alias}" stands for ${warning.ids.join(' and ')}; a name is one's own`;
    case 'no-fragment':
      return `${warning.claim} has no fragment, so its link leads to the top of the article; add up to five of its words`;
    case 'same-claim':
      return `${warning.claim} says what ${warning.other} says already, of the same party and source`;
    case 'unused':
      return `the ${warning.what} ${warning.id} is of no use to any claim or question; remove it, or refer to it`;
    case 'missing-language':
      return `has no words in ${warning.language}, which the set has elsewhere (here: ${warning.others.join(', ')})`;
  }
}
