import type { FormField } from '../utils/wording/form-field.ts';
import type { MessageKey } from '../utils/wording/messages.ts';

/** Those of the form in which claims are made of a page; others leave fields to it that they do not show. */
export const BUILD_LABELS = {
  title: 'build_set_title',
  description: 'build_set_title',
  words: 'build_set_topics',
  places: 'build_set_topics',
  event: 'build_set_topics',
  period: 'build_set_period',
  figure: 'build_figure',
  question: 'build_asks',
  cues: 'build_cues',
  counts: 'build_counts',
  subject: 'build_subject',
  says: 'build_says',
  'asserted-by': 'build_asserted_by',
  standing: 'build_standing',
  'as-of': 'build_as_of',
  fragment: 'build_fragment',
  'source-title': 'build_source_title',
  'source-publisher': 'build_source_publisher',
  'source-author': 'build_source_author',
  'source-published': 'build_source_published',
  'source-url': 'build_source_url',
} as const satisfies Record<FormField, MessageKey>;

/** Those of the form in which claims of a file are kept. */
export const IMPORT_LABELS = {
  ...BUILD_LABELS,
  title: 'about_set_title',
  description: 'about_set_description',
  words: 'about_set_words',
  places: 'about_set_places',
  event: 'about_set_event',
  period: 'about_set_period',
  figure: 'import_sets_field_figure',
  question: 'import_sets_field_question',
  cues: 'import_sets_field_cues',
  'source-title': 'import_sets_field_title',
  'source-url': 'import_sets_field_url',
} as const satisfies Record<FormField, MessageKey>;

/** By which label a form shows each field; several may be one there. */
export type FormLabels = Readonly<Record<FormField, (typeof BUILD_LABELS | typeof IMPORT_LABELS)[FormField]>>;
