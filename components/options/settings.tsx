import { say } from '../../utils/wording/say.ts';

export interface SettingsProps {
  /** Whether the passages of notes are tinted on their pages. */
  readonly noteMarks: boolean;
  readonly onNoteMarks: (on: boolean) => void;
}

/** What the reader can set, beside sets and sites. */
export function Settings({ noteMarks, onNoteMarks }: SettingsProps) {
  return (
    <>
      <h1>{say('options_settings')}</h1>
      <label class="setting">
        <input
          type="checkbox"
          checked={noteMarks}
          onChange={({ currentTarget }) => onNoteMarks(currentTarget.checked)}
        />
        <span>
          {say('settings_note_marks')}
          <span class="setting-hint">{say('settings_note_marks_hint')}</span>
        </span>
      </label>
    </>
  );
}
