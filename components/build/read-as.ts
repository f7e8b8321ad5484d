import { draftFigures } from '../../utils/claim-sets/draft-figures.ts';
import { figureInWords } from '../../utils/claims/words-figure.ts';
import { grammarOf } from '../../utils/figures/grammars.ts';
import { say } from '../../utils/wording/say.ts';

/** How a figure is read that was typed in a language. */
export function readAs(text: string, language: string): string {
  const [read] = draftFigures(text, grammarOf(language));
  if (read === undefined) return say('build_figure_unread');
  const { figure, measure, unit } = read;
  return say('build_figure_read', {
    figure: figureInWords(figure, { measure, unit }),
    kind: say(`build_measure_${measure}`),
  });
}
