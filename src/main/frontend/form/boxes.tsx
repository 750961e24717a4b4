import type { JSX } from 'preact';
import { FieldOfBoxes, type FieldProps, useOptions } from './field';

/** One of a few answers, all of them in sight. */
export function RadioField(props: FieldProps<unknown>): JSX.Element {
  const options = useOptions(props.field);
  return (
    <FieldOfBoxes type="radio" role="radiogroup" of={props}>
      {options.map((option, index) => (
        <label class="choice" key={index}>
          <input
            type="radio"
            name={props.domId}
            id={`${props.domId}-${index}`}
            checked={option.value === props.value}
            disabled={props.disabled || (props.readonly && option.value !== props.value)}
            onChange={() => props.onChange({ value: option.value })}
            onBlur={props.onBlur}
            onFocus={props.onFocus}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </FieldOfBoxes>
  );
}

/** Any of a few answers. */
export function ChecklistField(props: FieldProps<unknown[] | null>): JSX.Element {
  const options = useOptions(props.field);
  const chosen = props.value ?? [];
  const toggle = (value: unknown, on: boolean): void =>
    props.onChange({ value: on ? [...chosen, value] : chosen.filter((other) => other !== value) });
  return (
    <FieldOfBoxes type="checklist" role="group" of={props}>
      {options.map((option, index) => (
        <label class="choice" key={index}>
          <input
            type="checkbox"
            id={`${props.domId}-${index}`}
            checked={chosen.includes(option.value)}
            disabled={props.disabled || props.readonly}
            onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            onBlur={props.onBlur}
            onFocus={props.onFocus}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </FieldOfBoxes>
  );
}
