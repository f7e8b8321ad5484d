import { headerOf, TABLE_FIELDS } from '../../utils/claim-sets/table-columns.ts';
import { said, say } from '../../utils/wording/say.ts';
import { LanguageOptions } from '../language-options.tsx';

interface Props {
  readonly onChoose: (file: File) => void;
  readonly language: string;
  /** Null where the file states its language, or none was chosen yet. */
  readonly onLanguage: ((language: string) => void) | null;
}

/** Where a file is chosen, and what files can be. */
export function ImportChoice({ onChoose, language, onLanguage }: Props) {
  return (
    <>
      <ul class="ways-in">
        <li>{say('import_sets_of_sets')}</li>
        <li>{say('import_sets_of_reviews')}</li>
        <li>
          {say('import_sets_of_tables')}
          <details>
            <summary>{say('import_sets_columns')}</summary>
            <dl class="columns">
              {TABLE_FIELDS.map((field) => (
                <div key={field}>
                  <dt>
                    <code>{said(headerOf(field))}</code>
                  </dt>
                  <dd>{say(`import_sets_column_${field}`)}</dd>
                </div>
              ))}
            </dl>
          </details>
        </li>
      </ul>
      <div class="choice-line">
        <label class="field">
          <span class="field-name">{say('import_sets_file')}</span>
          <input
            type="file"
            accept=".json,.jsonld,.csv,.tsv,.txt,.html,.htm,application/json,text/csv,text/plain,text/html"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file !== undefined) onChoose(file);
            }}
          />
        </label>
        {onLanguage === null ? null : (
          <label class="field">
            <span class="field-name">{say('import_sets_language')}</span>
            <select value={language} onChange={({ currentTarget }) => onLanguage(currentTarget.value)}>
              <LanguageOptions />
            </select>
          </label>
        )}
      </div>
    </>
  );
}
