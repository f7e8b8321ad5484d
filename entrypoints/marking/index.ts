import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as blockLanguage from '../../utils/claims/block-language.ts';
import * as boundedBlocks from '../../utils/claims/bounded-blocks.ts';
import * as changedMarks from '../../utils/claims/changed-marks.ts';
import * as claimsOfSets from '../../utils/claims/claims-of-sets.ts';
import * as compile from '../../utils/claims/compile.ts';
import * as compileQuestions from '../../utils/claims/compile-questions.ts';
import * as counted from '../../utils/claims/counted.ts';
import * as distance from '../../utils/claims/distance.ts';
import * as evidence from '../../utils/claims/evidence.ts';
import * as explain from '../../utils/claims/explain.ts';
import * as findMarks from '../../utils/claims/find-marks.ts';
import * as fitsMeasure from '../../utils/claims/fits-measure.ts';
import * as foreignQuotes from '../../utils/claims/foreign-quotes.ts';
import * as languageWords from '../../utils/claims/language-words.ts';
import * as namesIn from '../../utils/claims/names-in.ts';
import * as notableFigures from '../../utils/claims/notable-figures.ts';
import * as partialDate from '../../utils/claims/partial-date.ts';
import * as quantity from '../../utils/claims/quantity.ts';
import * as reading from '../../utils/claims/reading.ts';
import * as shelvedTerms from '../../utils/claims/shelved-terms.ts';
import * as tellLanguage from '../../utils/claims/tell-language.ts';
import * as terms from '../../utils/claims/terms.ts';
import * as tokens from '../../utils/claims/tokens.ts';
import * as wordsFigure from '../../utils/claims/words-figure.ts';
import * as currencies from '../../utils/figures/currencies.ts';
import * as cutText from '../../utils/figures/cut-text.ts';
import * as grammar from '../../utils/figures/grammar.ts';
import * as grammarShelf from '../../utils/figures/grammar-shelf.ts';
import * as interval from '../../utils/figures/interval.ts';
import * as normalise from '../../utils/figures/normalise.ts';
import * as readFigures from '../../utils/figures/read-figures.ts';
import * as readUnit from '../../utils/figures/read-unit.ts';
import * as wordBook from '../../utils/figures/word-book.ts';
import * as settlePage from '../../utils/page/settle-page.ts';
import { inWorld } from '../engine/world.ts';

export default defineUnlistedScript(() => {
  inWorld(globalThis).shared['marking'] = {
    blockLanguage,
    boundedBlocks,
    changedMarks,
    claimsOfSets,
    compile,
    compileQuestions,
    counted,
    currencies,
    cutText,
    distance,
    evidence,
    explain,
    findMarks,
    fitsMeasure,
    foreignQuotes,
    grammar,
    grammarShelf,
    interval,
    languageWords,
    namesIn,
    normalise,
    notableFigures,
    partialDate,
    quantity,
    readFigures,
    reading,
    readUnit,
    settlePage,
    shelvedTerms,
    tellLanguage,
    terms,
    tokens,
    wordBook,
    wordsFigure,
  };
});
