// When it goes out: at once, at a day and hour of the office's own clock, or when somebody queues it.
import { isoDate, localTime, zoneName } from '../../../domain/text/dates';
import { timings } from '../../../domain/words';
import { timingWords } from '../../../i18n/vocabulary';
import { ChoiceField, TextField } from '../shared/fields';
import { labelFor } from '../shared/language';
import { common, Entry } from './entry';
import type { Panel } from './panel';
import { texts } from './words';

const pad = (value: number) => String(value).padStart(2, '0');

export function TimingPart(panel: Panel) {
  const { draft, start } = panel;
  const { timing, publishAt } = draft.state.fields;
  const chosen = timing ?? (publishAt === null ? 'now' : 'scheduled');
  const offset = start.utcOffsetMinutes;
  // Until it is chosen: tomorrow at nine.
  const shown = publishAt ?? Date.parse(`${isoDate(start.now + 86_400_000, offset)}T09:00Z`) - offset * 60_000;
  const day = isoDate(shown, offset);
  const { hour, minute } = localTime(shown, offset);
  const time = `${pad(hour)}:${pad(minute)}`;
  const put = (newDay: string, newTime: string) => {
    const at = Date.parse(`${newDay}T${newTime}Z`) - offset * 60_000;
    if (Number.isFinite(at)) draft.change({ publishAt: at });
  };
  return (
    <Entry panel={panel} of="timing">
      <ChoiceField
        {...common(panel, 'timing', texts.timing)}
        hint={chosen === 'wait' ? texts.waitHint : undefined}
        options={timings.map((word) => ({ word, label: labelFor(timingWords, word) }))}
        value={chosen}
        onValue={(word) => draft.change({ timing: word, ...(word === 'scheduled' ? { publishAt: shown } : {}) })}
      />
      {chosen === 'scheduled' && (
        <Entry panel={panel} of="publishAt">
          <div class="pair">
            <TextField
              {...common(panel, 'publishAt', texts.day)}
              type="date"
              value={day}
              onValue={(value) => put(value, time)}
            />
            <TextField
              name="publishTime"
              label={texts.hour({ zone: zoneName(offset) })}
              disabled={!panel.isOpen}
              type="time"
              value={time}
              onValue={(value) => put(day, value)}
            />
          </div>
        </Entry>
      )}
    </Entry>
  );
}
