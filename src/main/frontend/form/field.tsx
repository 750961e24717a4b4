import { Description, Errors, FormContext, Label, useExpressionEvaluation } from '@bpmn-io/form-js-viewer';
import type { ComponentChildren, JSX } from 'preact';
import { useContext, useMemo } from 'preact/hooks';

/** What the component of a field knows, whatever its value. */
export interface FieldFrame {
  field: FieldSchema;
  domId: string;
  errors: string[];
  disabled: boolean;
  readonly: boolean;
  onBlur: () => void;
  onFocus: () => void;
}

/** What form-js gives to the component of a field. */
export interface FieldProps<V> extends FieldFrame {
  value: V;
  onChange: (change: { value: V }) => void;
}

export interface FieldSchema {
  label?: string;
  description?: string;
  subtype?: string;
  dateLabel?: string;
  timeLabel?: string;
  disallowPassedDates?: boolean;
  timeInterval?: number;
  searchable?: boolean;
  values?: unknown;
  valuesKey?: string;
  valuesExpression?: string;
  validate?: { required?: boolean };
  properties?: Record<string, string>;
}

export interface Option {
  label: string;
  value: unknown;
}

interface FormState {
  initialData: Record<string, unknown> | null;
}

/** The choices of a field: listed in the schema, found in the data under a key, or worked out by an expression. */
export function useOptions(field: FieldSchema): Option[] {
  const { getService } = useContext(FormContext as never) as { getService: (name: string) => { _getState: () => FormState } };
  const { initialData } = getService('form')._getState();
  const expressed = useExpressionEvaluation(field.valuesExpression as string) as unknown;
  return useMemo(() => {
    const listed = field.valuesKey ? initialData?.[field.valuesKey] : (field.values ?? expressed);
    return Array.isArray(listed) ? listed.flatMap(optionOf) : [];
  }, [field, initialData, expressed]);
}

function optionOf(entry: unknown): Option[] {
  if (typeof entry === 'object' && entry !== null && 'value' in entry) {
    const { label, value } = entry as { label?: string; value: unknown };
    return [{ label: String(label ?? value), value }];
  }
  return typeof entry === 'string' || typeof entry === 'number' ? [{ label: String(entry), value: entry }] : [];
}

/** A field with its label above, its hint and what is wrong with it. */
export function Field(props: { type: string; of: FieldFrame; label?: string; children: ComponentChildren }): JSX.Element {
  const { field, domId } = props.of;
  return (
    <div class={classes(props.type, props.of)}>
      <Label htmlFor={domId} label={props.label ?? field.label} required={isRequired(field)} />
      {props.children}
      <Notes of={props.of} />
    </div>
  );
}

/** A field of several boxes, which share a legend. */
export function FieldOfBoxes(props: { type: string; of: FieldFrame; role: 'radiogroup' | 'group'; children: ComponentChildren }): JSX.Element {
  const { field, domId, errors } = props.of;
  const required = isRequired(field);
  return (
    <div
      class={classes(props.type, props.of)}
      id={domId}
      tabIndex={-1}
      role={props.role}
      aria-labelledby={`${domId}-label`}
      aria-describedby={describedBy(props.of)}
      aria-required={props.role === 'radiogroup' ? required : undefined}
      aria-invalid={props.role === 'radiogroup' ? errors.length > 0 : undefined}
    >
      <div class="boxes-legend">
        <Label id={`${domId}-label`} label={field.label} required={required} />
      </div>
      {props.children}
      <Notes of={props.of} />
    </div>
  );
}

export function describedBy({ field, domId, errors }: FieldFrame): string | undefined {
  const ids = [field.description ? `${domId}-description` : '', errors.length ? `${domId}-error-message` : ''];
  return ids.filter(Boolean).join(' ') || undefined;
}

export function isRequired(field: FieldSchema): boolean {
  return field.validate?.required === true;
}

function Notes({ of }: { of: FieldFrame }): JSX.Element {
  return (
    <>
      <Description id={`${of.domId}-description`} description={of.field.description} />
      <Errors id={`${of.domId}-error-message`} errors={of.errors} />
    </>
  );
}

function classes(type: string, { errors, disabled, readonly }: FieldFrame): string {
  return [
    'fjs-form-field',
    `fjs-form-field-${type}`,
    errors.length ? 'fjs-has-errors' : '',
    disabled ? 'fjs-disabled' : '',
    readonly ? 'fjs-readonly' : ''
  ]
    .filter(Boolean)
    .join(' ');
}
