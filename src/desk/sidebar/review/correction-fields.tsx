// The four texts a lead may put right, and the difference they make, seen before it is sent.
import { correctedKeys } from '../../../domain/review/corrections';
import type { ReviewPanel } from '../../../domain/review/review-panel';
import type { Corrections } from '../../../domain/upload/package';
import { comparedWords } from '../../../i18n/say-changes';
import { TextField } from '../shared/fields';
import { labelFor } from '../shared/language';
import { Difference } from './changes';
import { texts } from './words';

const rows: Readonly<Record<keyof Corrections, number>> = { caption: 6, captionX: 3, hashtags: 2, altText: 2 };

export function CorrectionFields(props: {
  readonly submitted: Corrections;
  readonly fixes: Corrections;
  readonly accounts: ReviewPanel['accounts'];
  readonly onFixes: (fixes: Corrections) => void;
}) {
  const { submitted, fixes, accounts, onFixes } = props;
  const goesToX = accounts.some((account) => account.platform === 'x');
  const keys = (Object.keys(rows) as (keyof Corrections)[]).filter((key) => key !== 'captionX' || goesToX);
  const changed = correctedKeys(submitted, fixes);
  return (
    <>
      <p class="hint field">{texts.correctHint}</p>
      {keys.map((key) => (
        <TextField
          key={key}
          name={`fix-${key}`}
          label={labelFor(comparedWords, key)}
          rows={rows[key]}
          value={fixes[key]}
          hint={key === 'captionX' ? texts.captionXHint : undefined}
          onValue={(value) => onFixes({ ...fixes, [key]: value })}
        />
      ))}
      <div class="field" aria-live="polite">
        <span class="caption">{texts.difference}</span>
        {changed.length === 0 && <p class="faint">{texts.noDifference}</p>}
        {changed.map((key) => (
          <div key={key} class="change">
            <h3>{labelFor(comparedWords, key)}</h3>
            <Difference before={submitted[key]} after={fixes[key]} />
          </div>
        ))}
      </div>
    </>
  );
}
