import type { Gap } from '../../utils/claim-sets/claim-draft.ts';
import type { SourceForm } from '../../utils/claim-sets/claim-form.ts';
import { say } from '../../utils/wording/say.ts';
import { Field } from './field.tsx';

interface Props {
  readonly source: SourceForm;
  readonly gaps: readonly Gap[];
  readonly onChange: (source: SourceForm) => void;
}

/** The article that claims are taken from. */
export function SourceFields({ source, gaps, onChange }: Props) {
  const change = (part: Partial<SourceForm>) => onChange({ ...source, ...part });
  return (
    <div class="fields">
      <Field
        id="source-title"
        name={say('build_source_title')}
        value={source.title}
        isMissing={gaps.includes('source-title')}
        onInput={(title) => change({ title })}
      />
      <Field
        id="source-publisher"
        name={say('build_source_publisher')}
        value={source.publisher}
        isMissing={gaps.includes('source-publisher')}
        onInput={(publisher) => change({ publisher })}
      />
      <Field
        id="source-author"
        name={say('build_source_author')}
        value={source.author}
        onInput={(author) => change({ author })}
      />
      <Field
        id="source-published"
        name={say('build_source_published')}
        type="date"
        value={source.published}
        isMissing={gaps.includes('source-published')}
        onInput={(published) => change({ published })}
      />
      <Field
        id="source-url"
        name={say('build_source_url')}
        type="url"
        value={source.url}
        isMissing={gaps.includes('source-url')}
        wrong={say('build_not_address')}
        onInput={(url) => change({ url })}
      />
    </div>
  );
}
