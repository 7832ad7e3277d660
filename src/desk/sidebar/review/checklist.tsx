// One attestation over the office's list, with what it leaves out and why.
import type { ChecklistItem, Exception } from '../../../domain/review/checklist';
import { TextField, Tick } from '../shared/fields';
import { Fold } from '../shared/parts';
import { texts } from './words';

/** Shorter is no reason (the same rule as `parseExceptions`). */
const isReason = (reason: string): boolean => reason.trim().length >= 3;

export const areComplete = (exceptions: readonly Exception[]): boolean =>
  exceptions.every(({ reason }) => isReason(reason));

interface ExceptionsProps {
  readonly items: readonly ChecklistItem[];
  readonly exceptions: readonly Exception[];
  readonly onExceptions: (exceptions: readonly Exception[]) => void;
}

/** The office's list, closed until somebody wants to read it or to leave something out. */
export function ChecklistItems({ items, exceptions, onExceptions }: ExceptionsProps) {
  const toggle = (itemId: string, isOn: boolean) =>
    onExceptions(isOn ? [...exceptions, { itemId, reason: '' }] : exceptions.filter((one) => one.itemId !== itemId));
  const setReason = (itemId: string, reason: string) =>
    onExceptions(exceptions.map((one) => (one.itemId === itemId ? { itemId, reason } : one)));
  return (
    <Fold title={texts.checklist({ count: items.length })} open={exceptions.length > 0}>
      {items.map(({ itemId, required, text }) => {
        const exception = exceptions.find((one) => one.itemId === itemId);
        return (
          <div key={itemId} class="item">
            <p>
              <strong>{itemId}</strong> {text} {required && <span class="faint">({texts.required})</span>}
            </p>
            <Tick
              name={`except-${itemId}`}
              label={texts.except}
              checked={exception !== undefined}
              onChecked={(isOn) => toggle(itemId, isOn)}
            />
            {exception && (
              <TextField
                name={`reason-${itemId}`}
                label={texts.reason({ item: itemId })}
                value={exception.reason}
                problem={isReason(exception.reason) ? undefined : texts.reasonShort}
                onValue={(reason) => setReason(itemId, reason)}
              />
            )}
          </div>
        );
      })}
    </Fold>
  );
}

export const Attestation = (props: {
  readonly exceptions: readonly Exception[];
  readonly isAttested: boolean;
  readonly onAttested: (isAttested: boolean) => void;
  readonly problem: string;
}) => (
  <div class="field attest">
    <Tick
      name="attested"
      label={
        props.exceptions.length === 0
          ? texts.attest
          : texts.attestExcept({ items: props.exceptions.map((one) => one.itemId).join(', ') })
      }
      checked={props.isAttested}
      onChecked={props.onAttested}
    />
    {props.problem !== '' && (
      <p class="problem" role="alert">
        {props.problem}
      </p>
    )}
  </div>
);
