import type { JSX } from 'preact';
import { Combobox } from './combobox';
import { describedBy, Field, type FieldProps, isRequired, type Option, useOptions } from './field';
import { asksForPerson, searchPeople, useNames } from './person';

/** One of many answers: the device's own list, or a field to type into where the schema says that it is searched. */
export function SelectField(props: FieldProps<unknown>): JSX.Element {
  const options = useOptions(props.field);
  return (
    <Field type="select" of={props}>
      {asksForPerson(props.field) && !props.readonly ? (
        <PersonSelect {...props} options={options} />
      ) : props.field.searchable && !props.readonly ? (
        <SearchedSelect {...props} options={options} />
      ) : (
        <NativeSelect {...props} options={options} />
      )}
    </Field>
  );
}

function NativeSelect(props: FieldProps<unknown> & { options: Option[] }): JSX.Element {
  const chosen = props.options.findIndex((option) => option.value === props.value);
  return (
    <select
      class="input"
      id={props.domId}
      disabled={props.disabled || props.readonly}
      required={isRequired(props.field)}
      aria-invalid={props.errors.length > 0}
      aria-describedby={describedBy(props)}
      onChange={(event) => props.onChange({ value: props.options[event.currentTarget.selectedIndex - 1]?.value ?? null })}
      onBlur={props.onBlur}
      onFocus={props.onFocus}
    >
      <option value="" selected={chosen < 0}></option>
      {props.options.map((option, index) => (
        <option key={index} value={index} selected={index === chosen}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Whoever is chosen comes with the form; everybody else is asked for while somebody types. */
function PersonSelect(props: FieldProps<unknown> & { options: Option[] }): JSX.Element {
  const nameOf = useNames(props.options, props.value ? [props.value] : []);
  return (
    <Combobox
      of={props}
      options={props.options}
      find={searchPeople}
      text={props.value ? nameOf(props.value) : ''}
      onPick={(option) => props.onChange({ value: option.value })}
      onClear={() => props.onChange({ value: null })}
    />
  );
}

function SearchedSelect(props: FieldProps<unknown> & { options: Option[] }): JSX.Element {
  const chosen = props.options.find((option) => option.value === props.value);
  return (
    <Combobox
      of={props}
      options={props.options}
      text={chosen?.label ?? ''}
      onPick={(option) => props.onChange({ value: option.value })}
      onClear={() => props.onChange({ value: null })}
    />
  );
}
