// Fields of a form: label, control, and what is wrong said beside it, tied together for screen readers.
import type { ComponentChildren } from 'preact';
import { words } from './language';

export interface Common {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what to do, as a whole sentence. */
  readonly problem?: string | undefined;
  readonly optional?: boolean;
  readonly disabled?: boolean;
}

const noteIds = ({ name, hint, problem }: Common): string | undefined =>
  [problem ? `${name}-problem` : '', hint ? `${name}-hint` : ''].filter((id) => id !== '').join(' ') || undefined;

const Notes = ({ name, hint, problem }: Common) => (
  <>
    {problem && (
      <p class="problem" id={`${name}-problem`}>
        {problem}
      </p>
    )}
    {hint && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
  </>
);

const Caption = ({ name, label, optional }: Common) => (
  <label class="caption" for={name}>
    {label}
    {optional && <span class="optional"> ({words.optional})</span>}
  </label>
);

/** One control under its label; `children` carries id `name`. */
export const Field = (props: Common & { readonly children: ComponentChildren }) => (
  <div class="field">
    <Caption {...props} />
    {props.children}
    <Notes {...props} />
  </div>
);

/** Several controls under one caption. */
export const FieldGroup = (props: Common & { readonly children: ComponentChildren }) => (
  <fieldset class="field" id={props.name} tabIndex={-1} aria-describedby={noteIds(props)}>
    <legend class="caption">
      {props.label}
      {props.optional && <span class="optional"> ({words.optional})</span>}
    </legend>
    {props.children}
    <Notes {...props} />
  </fieldset>
);

interface Typed extends Common {
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** `rows` above 1 makes it grow with its text. Preact's types want one literal `type`; to all of ours the same attributes apply. */
export function TextField(
  props: Typed & {
    readonly rows?: number;
    readonly placeholder?: string;
    readonly type?: 'text' | 'url' | 'date' | 'time' | 'search';
  },
) {
  const { name, value, onValue, rows = 1, placeholder, type = 'text', disabled = false, problem } = props;
  const shared = {
    id: name,
    value,
    placeholder,
    disabled,
    'aria-invalid': problem !== undefined,
    'aria-describedby': noteIds(props),
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
  };
  return (
    <Field {...props}>
      {rows > 1 ? <textarea rows={rows} {...shared} /> : <input type={type as 'text'} {...shared} />}
    </Field>
  );
}

export interface Option<W extends string> {
  readonly word: W;
  readonly label: string;
  readonly disabled?: boolean;
}

/** A few words to tap, one of which holds. */
export function ChoiceField<W extends string>(
  props: Common & {
    readonly options: readonly Option<W>[];
    readonly value: W | null;
    readonly onValue: (word: W) => void;
  },
) {
  const { name, options, value, onValue, disabled = false } = props;
  return (
    <FieldGroup {...props}>
      <div class="chips">
        {options.map((option) => (
          <label key={option.word} class="chip">
            <input
              type="radio"
              name={name}
              checked={value === option.word}
              disabled={disabled || option.disabled === true}
              onChange={() => onValue(option.word)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Longer words, in a drop-down; the empty option stands for "not chosen". */
export function SelectField<W extends string>(
  props: Common & {
    readonly options: readonly Option<W>[];
    readonly value: W | null;
    readonly empty: string;
    readonly onValue: (word: W | null) => void;
  },
) {
  const { name, options, value, empty, onValue, disabled = false, problem } = props;
  return (
    <Field {...props}>
      <select
        id={name}
        value={value ?? ''}
        disabled={disabled}
        aria-invalid={problem !== undefined}
        aria-describedby={noteIds(props)}
        onChange={(event) => onValue(options.find((one) => one.word === event.currentTarget.value)?.word ?? null)}
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.word} value={option.word} disabled={option.disabled === true}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export const Tick = (props: {
  readonly name: string;
  readonly label: ComponentChildren;
  readonly aside?: string | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChecked: (checked: boolean) => void;
}) => (
  <label class="tick">
    <input
      type="checkbox"
      id={props.name}
      checked={props.checked}
      disabled={props.disabled ?? false}
      onChange={(event) => props.onChecked(event.currentTarget.checked)}
    />
    <span>{props.label}</span>
    {props.aside && <span class="aside">{props.aside}</span>}
  </label>
);

/** Brings the keyboard to the first field that something is wrong with. */
export function focusFirstProblem(): void {
  const field = document.querySelector('.field > .problem')?.parentElement;
  field?.closest('details')?.setAttribute('open', '');
  field?.scrollIntoView({ block: 'center' });
  (field?.querySelector<HTMLElement>('input, textarea, select, button') ?? field)?.focus({ preventScroll: true });
}

/** Brings a named field into view and the keyboard into it. */
export function focusField(name: string): void {
  const field = document.getElementById(name);
  field?.closest('details')?.setAttribute('open', '');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
