// What TikTok wants a person to choose for every film an app posts: no preset viewer, every permission off, the promotion
// disclosed, its terms agreed to. https://developers.tiktok.com/doc/content-sharing-guidelines (documented)
import { privacyLevels, tiktokPrivacies, tiktokPromotions } from '../../../domain/content/tiktok';
import { tiktokPrivacyWords, tiktokPromotionWords } from '../../../i18n/vocabulary';
import { FieldGroup, SelectField, Tick } from '../shared/fields';
import { labelFor } from '../shared/language';
import { Notice, Section } from '../shared/parts';
import { common, Entry } from './entry';
import type { Panel } from './panel';
import { chosenFiles, platformsOf, tiktokAccount } from './targets';
import { texts } from './words';

const permissions = [
  { key: 'tiktokComments', label: texts.tiktokComments, off: 'commentDisabled' },
  { key: 'tiktokDuet', label: texts.tiktokDuet, off: 'duetDisabled' },
  { key: 'tiktokStitch', label: texts.tiktokStitch, off: 'stitchDisabled' },
] as const;

const terms = [
  { name: 'Music Usage Confirmation', page: 'music-usage-confirmation' },
  { name: 'Branded Content Policy', page: 'bc-policy' },
] as const;

export function Tiktok(panel: Panel) {
  const { draft, start, isOpen } = panel;
  const account = tiktokAccount(draft, start);
  if (!account || !platformsOf(draft, start).includes('tiktok')) return null;
  const { fields } = draft.state;
  const creator = start.creators[account.accountId];
  const isPaid = fields.tiktokPromotion === 'partner' || fields.tiktokPromotion === 'both';
  const isPrivate = fields.tiktokPrivacy === 'only_me';
  const seconds = Math.max(...chosenFiles(draft).map((file) => file.film?.seconds ?? 0));
  const allowed = tiktokPrivacies.filter((word) => creator?.privacyOptions.includes(privacyLevels[word]) ?? true);
  return (
    <Section title={texts.tiktok}>
      <p class="hint space">{texts.tiktokAs({ nickname: creator?.nickname ?? account.handle })}</p>
      {creator && seconds > creator.maxSeconds && (
        <Notice kind="warning">{texts.tiktokTooLong({ max: creator.maxSeconds })}</Notice>
      )}
      <Entry panel={panel} of="tiktokPrivacy">
        <SelectField
          {...common(panel, 'tiktokPrivacy', texts.tiktokPrivacy)}
          empty={texts.notChosen}
          hint={isPaid ? texts.tiktokPaidPrivate : undefined}
          options={allowed.map((word) => ({
            word,
            label: labelFor(tiktokPrivacyWords, word),
            disabled: isPaid && word === 'only_me',
          }))}
          value={fields.tiktokPrivacy}
          onValue={(tiktokPrivacy) => draft.change({ tiktokPrivacy })}
        />
      </Entry>
      <FieldGroup name="tiktokAllow" label={texts.tiktokAllow}>
        {permissions.map(({ key, label, off }) => (
          <Entry key={key} panel={panel} of={key}>
            <Tick
              name={key}
              label={label}
              aside={creator?.[off] ? texts.tiktokOff : undefined}
              checked={fields[key] && creator?.[off] !== true}
              disabled={!isOpen || creator?.[off] === true}
              onChecked={(checked) => draft.change({ [key]: checked })}
            />
          </Entry>
        ))}
      </FieldGroup>
      <Entry panel={panel} of="tiktokPromotion">
        <SelectField
          {...common(panel, 'tiktokPromotion', texts.tiktokPromotion)}
          empty={labelFor(tiktokPromotionWords, 'none')}
          hint={isPaid ? texts.tiktokPaidLabel : fields.tiktokPromotion === 'own' ? texts.tiktokOwnLabel : undefined}
          options={tiktokPromotions
            .filter((word) => word !== 'none')
            .map((word) => ({
              word,
              label: labelFor(tiktokPromotionWords, word),
              disabled: isPrivate && word !== 'own',
            }))}
          value={fields.tiktokPromotion === 'none' ? null : fields.tiktokPromotion}
          onValue={(tiktokPromotion) => draft.change({ tiktokPromotion })}
        />
      </Entry>
      <p class="hint terms">
        {isPaid ? texts.tiktokConsentPaid : texts.tiktokConsent}{' '}
        {(isPaid ? [...terms].reverse() : terms.slice(0, 1)).map(({ name, page }) => (
          <a key={page} href={`https://www.tiktok.com/legal/page/global/${page}/en`} target="_blank" rel="noreferrer">
            {name}
          </a>
        ))}
      </p>
      <p class="hint">{texts.tiktokLater}</p>
    </Section>
  );
}
