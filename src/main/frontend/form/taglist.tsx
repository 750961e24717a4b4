import type { JSX } from 'preact';
import { word } from '../shell/words';
import { Combobox } from './combobox';
import { Field, type FieldProps, useOptions } from './field';
import { asksForPerson, searchPeople, useNames } from './person';

/** Several of many answers, such as the people of a team. */
export function TaglistField(props: FieldProps<unknown[] | null>): JSX.Element {
  const options = useOptions(props.field);
  const chosen = props.value ?? [];
  const nameOf = useNames(options, asksForPerson(props.field) ? chosen : []);
  const remove = (value: unknown): void => {
    props.onChange({ value: chosen.filter((other) => other !== value) });
    document.getElementById(props.domId)?.focus();
  };
  return (
    <Field type="taglist" of={props}>
      {chosen.length > 0 && (
        <ul class="tags">
          {chosen.map((value) => {
            const label = nameOf(value);
            return (
              <li key={String(value)}>
                {label}
                {!props.disabled && !props.readonly && (
                  <button type="button" aria-label={word('form.remove', label)} onClick={() => remove(value)}>
                    <svg viewBox="0 0 12 12" aria-hidden="true">
                      <path d="M2 2l8 8M10 2l-8 8" />
                    </svg>
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {!props.readonly && (
        <Combobox
          of={props}
          options={options.filter((option) => !chosen.includes(option.value))}
          {...(asksForPerson(props.field) ? { find: searchPeople, without: chosen } : {})}
          text=""
          onPick={(option) => props.onChange({ value: [...chosen, option.value] })}
        />
      )}
    </Field>
  );
}
