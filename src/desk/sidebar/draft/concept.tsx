// Step 2 of the SOP: preparing the concept, caption and narration, and where and when it is to go out.
import { accountsOf, wayOf } from '../../../domain/office/account';
import { classifications, consents, forms, platforms } from '../../../domain/words';
import {
  accountModeWords,
  classificationWords,
  consentWords,
  formWords,
  platformWords,
} from '../../../i18n/vocabulary';
import { ChoiceField, FieldGroup, SelectField, TextField, Tick } from '../shared/fields';
import { labelFor } from '../shared/language';
import { Fold, Section } from '../shared/parts';
import { Captions } from './captions';
import { common, Entry } from './entry';
import type { Panel } from './panel';
import { chosenFiles, formOf, platformsOf } from './targets';
import { Tiktok } from './tiktok';
import { TimingPart } from './timing';
import { texts } from './words';

export function Concept(panel: Panel) {
  const { draft } = panel;
  const { fields } = draft.state;
  const form = formOf(draft);
  const isVideo = form === 'video';
  return (
    <Section title={texts.concept}>
      {form !== null && (
        <Entry panel={panel} of="form">
          <ChoiceField
            {...common(panel, 'form', texts.form)}
            hint={fields.form === null ? texts.formGuessed : undefined}
            options={forms.map((word) => ({ word, label: labelFor(formWords, word) }))}
            value={form}
            onValue={(chosen) => draft.change({ form: chosen })}
          />
        </Entry>
      )}
      <Captions {...panel} />
      <Entry panel={panel} of="hashtags">
        <TextField
          {...common(panel, 'hashtags', texts.hashtags)}
          optional
          value={fields.hashtags}
          onValue={(hashtags) => draft.change({ hashtags })}
        />
      </Entry>
      {(isVideo || fields.narration !== '') && (
        <Entry panel={panel} of="narration">
          <TextField
            {...common(panel, 'narration', texts.narration)}
            optional
            rows={3}
            value={fields.narration}
            onValue={(narration) => draft.change({ narration })}
          />
        </Entry>
      )}
      {(!isVideo || fields.altText !== '') && (
        <Entry panel={panel} of="altText">
          <TextField
            {...common(panel, 'altText', texts.altText)}
            hint={draft.hintAt('altText') ?? texts.altTextHint}
            rows={2}
            value={fields.altText}
            onValue={(altText) => draft.change({ altText })}
          />
        </Entry>
      )}
      <Entry panel={panel} of="platforms">
        <Targets {...panel} />
      </Entry>
      <Tiktok {...panel} />
      <TimingPart {...panel} />
      <Fold
        title={texts.details}
        open={fields.consent !== null || fields.isStrategic || fields.classification !== null}
      >
        <Entry panel={panel} of="consent">
          <SelectField
            {...common(panel, 'consent', texts.consent)}
            empty={texts.notChosen}
            options={consents.map((word) => ({ word, label: labelFor(consentWords, word) }))}
            value={fields.consent}
            onValue={(consent) => draft.change({ consent })}
          />
        </Entry>
        <Entry panel={panel} of="classification">
          <ChoiceField
            {...common(panel, 'classification', texts.classification)}
            options={classifications.map((word) => ({ word, label: labelFor(classificationWords, word) }))}
            value={fields.classification ?? 'open'}
            onValue={(classification) => draft.change({ classification })}
          />
        </Entry>
        <Entry panel={panel} of="isStrategic">
          <Tick
            name="isStrategic"
            label={texts.strategic}
            checked={fields.isStrategic}
            disabled={!panel.isOpen}
            onChecked={(isStrategic) => draft.change({ isStrategic })}
          />
        </Entry>
      </Fold>
    </Section>
  );
}

/** The four of the SOP, each with the way this very content goes there. */
function Targets(panel: Panel) {
  const { draft, start, isOpen } = panel;
  const files = chosenFiles(draft);
  const chosen = platformsOf(draft, start);
  return (
    <FieldGroup {...common(panel, 'platforms', texts.platforms)}>
      {platforms.map((platform) => {
        const accounts = accountsOf(start.accounts, [platform]);
        // An empty choice would mean the form's default again: the last tick stays until another is set.
        const isLast = chosen.length === 1 && chosen[0] === platform;
        const ways = [...new Set(accounts.map((account) => labelFor(accountModeWords, wayOf(account, files))))];
        return (
          <Tick
            key={platform}
            name={`platform-${platform}`}
            label={labelFor(platformWords, platform)}
            aside={ways.join(', ') || texts.noAccount}
            checked={chosen.includes(platform)}
            disabled={!isOpen || isLast || (accounts.length === 0 && !chosen.includes(platform))}
            onChecked={(checked) =>
              draft.change({
                platforms: platforms.filter((one) => (one === platform ? checked : chosen.includes(one))),
              })
            }
          />
        );
      })}
    </FieldGroup>
  );
}
