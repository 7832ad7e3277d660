// Who drafted it, when it goes out, and what the office must be able to show for it.

import { type ComparedField, valueIn } from '../../../domain/review/past';
import { formatDateTime } from '../../../domain/text/dates';
import { comparedWords, sayValue } from '../../../i18n/say-changes';
import type { ReviewView } from '../../review';
import { labelFor, language } from '../shared/language';
import { Section } from '../shared/parts';
import { texts } from './words';

const shown: readonly ComparedField[] = [
  'accounts',
  'timing',
  'tiktok',
  'category',
  'source',
  'consent',
  'classification',
];

export function About({ view, utcOffsetMinutes }: { readonly view: ReviewView; readonly utcOffsetMinutes: number }) {
  const { panel, author, submittedAt } = view;
  const world = { accounts: panel.accounts, utcOffsetMinutes };
  const facts = [
    [texts.author, author],
    [texts.submittedAt, submittedAt === null ? '' : formatDateTime(submittedAt, utcOffsetMinutes, language)],
    ...shown.map((field) => [
      labelFor(comparedWords, field),
      sayValue(field, valueIn(panel.snapshot, field), world, language),
    ]),
  ];
  return (
    <Section title={texts.about}>
      <dl class="facts">
        {facts.flatMap(([name, value]) =>
          value === ''
            ? []
            : [
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>,
              ],
        )}
      </dl>
    </Section>
  );
}
