import { say } from '../../utils/wording/say.ts';

interface Props {
  readonly onReport: () => void;
  readonly onMethod: () => void;
}

/** The ways on for who doubts a mark. */
export function MarkHelp({ onReport, onMethod }: Props) {
  return (
    <p class="mark-help">
      <button type="button" onClick={onReport}>
        {say('error_report')}
      </button>
      <button type="button" onClick={onMethod}>
        {say('options_method')}
      </button>
    </p>
  );
}
