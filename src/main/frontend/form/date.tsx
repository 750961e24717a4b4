import type { JSX } from 'preact';
import { useDayInWords } from './day';
import { describedBy, Field, type FieldProps, isRequired } from './field';

/** A day, a time or both, asked with the device's own picker, which works from the keyboard and on a phone. */
export function DateField(props: FieldProps<string | null>): JSX.Element {
  const { field } = props;
  const type = { time: 'time', datetime: 'datetime-local' }[field.subtype ?? 'date'] ?? 'date';
  const inWords = useDayInWords(type === 'date' ? (props.value?.slice(0, 10) ?? '') : '');
  return (
    <Field type="datetime" of={props} label={field.dateLabel ?? field.timeLabel ?? field.label}>
      <input
        class="input"
        id={props.domId}
        type={type}
        value={props.value?.slice(0, type === 'date' ? 10 : 16) ?? ''}
        min={field.disallowPassedDates && type === 'date' ? today() : undefined}
        step={field.timeInterval && type !== 'date' ? field.timeInterval * 60 : undefined}
        disabled={props.disabled}
        readOnly={props.readonly}
        required={isRequired(field)}
        aria-invalid={props.errors.length > 0}
        aria-describedby={describedBy(props)}
        onInput={(event) => props.onChange({ value: event.currentTarget.value || null })}
        onBlur={props.onBlur}
        onFocus={props.onFocus}
      />
      {type === 'date' && (
        <p class="day-words" role="status">
          {inWords}
        </p>
      )}
    </Field>
  );
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
