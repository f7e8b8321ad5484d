import { say } from '../../utils/wording/say.ts';
import { VERDICT_SIGNS } from '../verdict-signs.ts';
import type { TriedFigure, TriedPiece, TriedText } from './try-state.ts';

interface Props {
  readonly tried: TriedText;
  readonly chosen: number | null;
  /** Called with a figure's place in the list. */
  readonly onChoose: (figure: number) => void;
}

/** A text as a page would show it: its marks with the signs of their verdicts, and the figures that were left alone, each to be chosen. */
export function TriedTextView({ tried: { paragraphs, figures }, chosen, onChoose }: Props) {
  return (
    <section class="tried-text" aria-label={say('try_marked_text')}>
      {paragraphs.map((pieces, index) => (
        <p key={index}>
          {pieces.map((piece, at) => (
            <Piece
              key={at}
              piece={piece}
              figure={piece.figure === null ? undefined : figures[piece.figure]}
              isChosen={piece.figure !== null && piece.figure === chosen}
              onChoose={onChoose}
            />
          ))}
        </p>
      ))}
    </section>
  );
}

interface PieceProps extends Pick<Props, 'onChoose'> {
  readonly piece: TriedPiece;
  readonly figure: TriedFigure | undefined;
  readonly isChosen: boolean;
}

function Piece({ piece: { text, figure: place }, figure, isChosen, onChoose }: PieceProps) {
  if (figure === undefined || place === null) return text;
  const verdict = figure.kind === 'marked' ? figure.content.evidence.mark.verdict : null;
  return (
    <button
      type="button"
      class={verdict === null ? 'tried left-alone' : `tried verdict-${verdict}`}
      aria-pressed={isChosen}
      onClick={() => onChoose(place)}
    >
      {text}
      {verdict === null ? null : <sup aria-hidden="true">{VERDICT_SIGNS[verdict]}</sup>}
      <span class="unseen"> ({verdict === null ? say('try_left_alone') : say(`verdict_${verdict}`)})</span>
    </button>
  );
}
