// Captions: the common one with what each platform counts of it, the text for X in sight, and others on demand.
import { useState } from 'preact/hooks';
import { proposeCaptionX } from '../../../domain/content/caption-x';
import { captionFor } from '../../../domain/content/submission';
import { captionChars, textLength } from '../../../domain/content/text-length';
import type { Platform } from '../../../domain/words';
import { platformWords } from '../../../i18n/vocabulary';
import { TextField, Tick } from '../shared/fields';
import { labelFor, language } from '../shared/language';
import { Button, Fold } from '../shared/parts';
import { common, Entry } from './entry';
import type { Panel } from './panel';
import { platformsOf } from './targets';
import { texts } from './words';

const columns = {
  instagram: 'captionInstagram',
  facebook: 'captionFacebook',
  x: 'captionX',
  tiktok: 'captionTiktok',
} as const;

export function Captions(panel: Panel) {
  const { draft, start } = panel;
  const { fields } = draft.state;
  const platforms = platformsOf(draft, start);
  const shared = platforms.filter((platform) => fields[columns[platform]] === '');
  const others = platforms.filter((platform) => platform !== 'x');
  return (
    <>
      <Entry panel={panel} of="caption">
        <TextField
          {...common(panel, 'caption', texts.caption)}
          rows={5}
          value={fields.caption}
          onValue={(caption) => draft.change({ caption })}
        />
        <Counts panel={panel} platforms={shared} />
      </Entry>
      {platforms.includes('x') && <CaptionX {...panel} />}
      <Fold title={texts.variants} open={others.some((platform) => fields[columns[platform]] !== '')}>
        {others.map((platform) => (
          <Variant key={platform} panel={panel} platform={platform} />
        ))}
      </Fold>
    </>
  );
}

/** Each platform counts in its own way, hashtags included. */
function Counts({ panel, platforms }: { readonly panel: Panel; readonly platforms: readonly Platform[] }) {
  const { fields } = panel.draft.state;
  const own = Object.entries(columns).flatMap(([platform, key]) =>
    fields[key] === '' ? [] : [[platform, fields[key]]],
  );
  const draft = { caption: fields.caption, hashtags: fields.hashtags, captions: Object.fromEntries(own) };
  const grouped = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',');
  if (fields.caption === '' && own.length === 0) return null;
  return (
    <p class="counts" aria-live="polite">
      {platforms.map((one) => {
        const platform = labelFor(platformWords, one);
        const [chars, max] = [textLength(one, captionFor(draft, one)), captionChars[one]];
        return chars > max ? (
          <span key={one} class="over">
            {texts.over({ platform, over: grouped(chars - max) })}
          </span>
        ) : (
          <span key={one}>{texts.count({ platform, chars: grouped(chars), max: grouped(max) })}</span>
        );
      })}
    </p>
  );
}

/** What X gets unless the person writes another: always in sight, because it may be cut. */
function CaptionX(panel: Panel) {
  const { draft, isOpen } = panel;
  const { caption, hashtags, captionX } = draft.state.fields;
  const [isOwn, setOwn] = useState(captionX !== '');
  const proposal = proposeCaptionX(caption, hashtags);
  if (isOwn || captionX !== '' || draft.problemAt('captionX')) {
    return (
      <Entry panel={panel} of="captionX">
        <TextField
          {...common(panel, 'captionX', texts.captionX)}
          rows={3}
          value={captionX}
          onValue={(text) => draft.change({ captionX: text })}
        />
        <Counts panel={panel} platforms={['x']} />
        {isOpen && (
          <Button
            kind="quiet"
            onClick={() => {
              setOwn(false);
              draft.change({ captionX: '' });
            }}
          >
            {texts.useProposal}
          </Button>
        )}
      </Entry>
    );
  }
  if (caption === '') return null;
  return (
    <Entry panel={panel} of="captionX">
      <div class="field">
        <div class="row apart">
          <span class="caption">{texts.captionX}</span>
          {isOpen && (
            <Button
              kind="quiet"
              label={`${texts.edit}: ${texts.captionX}`}
              onClick={() => {
                setOwn(true);
                draft.change({ captionX: proposal });
              }}
            >
              {texts.edit}
            </Button>
          )}
        </div>
        <p class="hint">{proposal === caption.trim() ? texts.captionXSame : texts.captionXProposed}</p>
        {proposal !== caption.trim() && <p class="quote">{proposal}</p>}
      </div>
    </Entry>
  );
}

function Variant({ panel, platform }: { readonly panel: Panel; readonly platform: Platform }) {
  const { draft, isOpen } = panel;
  const key = columns[platform];
  const text = draft.state.fields[key];
  const [isOwn, setOwn] = useState(text !== '');
  const name = labelFor(platformWords, platform);
  const isShown = isOwn || text !== '';
  return (
    <Entry panel={panel} of={key}>
      <Tick
        name={`${key}-own`}
        label={texts.variant({ platform: name })}
        checked={isShown}
        disabled={!isOpen}
        onChecked={(checked) => {
          setOwn(checked);
          draft.change({ [key]: checked ? draft.state.fields.caption : '' });
        }}
      />
      {isShown && (
        <>
          <TextField
            {...common(panel, key, texts.captionFor({ platform: name }))}
            rows={4}
            value={text}
            onValue={(value) => draft.change({ [key]: value })}
          />
          <Counts panel={panel} platforms={[platform]} />
        </>
      )}
    </Entry>
  );
}
