import { type JsonSchema, type OverrideActionContext, toJsonSchema } from '@valibot/to-json-schema';
import { claimSetSchema } from '../../utils/claims/claim-set.ts';
import { date, gateWord, partialDate, term } from '../../utils/claims/claim-set-values.ts';

/** What an editor can be told of values that the validator checks by code of ours, by that check. */
const TOLD: ReadonlyMap<unknown, object> = new Map<unknown, object>([
  [date.pipe[1], { format: 'date', description: 'A day, YYYY-MM-DD.' }],
  [
    partialDate.pipe[1],
    { pattern: '^\\d{4}(s|-\\d{2}(-\\d{2})?)?$', description: 'YYYY-MM-DD, YYYY-MM, YYYY, or 1980s.' },
  ],
  [gateWord.pipe[1], { minLength: 3, description: 'The beginning of a word that a page must have.' }],
  [
    term.pipe[1],
    { minLength: 1, description: 'A word or several; protest* for every word that begins so, _ for any one word.' },
  ],
]);

function withWhatIsTold({ valibotAction, jsonSchema }: OverrideActionContext): JsonSchema | null {
  const told = TOLD.get(valibotAction);
  return told === undefined ? null : { ...jsonSchema, ...told };
}

/**
 * The format of claim sets as JSON Schema, as the validator's own schema says it. It takes all that the validator takes; what does not fit
 * together between two places of a file (ids that lead nowhere) the validator alone sees.
 */
export function claimSetJsonSchema(): string {
  const schema = toJsonSchema(claimSetSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction: withWhatIsTold,
  });
  return `${JSON.stringify({ title: 'Tallymark claim set 1', ...schema }, null, 2)}\n`;
}
