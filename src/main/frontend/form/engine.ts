import type { Form } from '@bpmn-io/form-js-viewer';

/** A place in the form where an answer is given; a field in a list has one for each row. */
export interface Instance {
  id: string;
  valuePath: (string | number)[];
  indexes?: Record<string, number>;
  value?: unknown;
}

export type Answers = Record<string, unknown>;

interface State {
  data: Answers;
  errors: Record<string, unknown>;
}

interface FieldDefinition {
  id: string;
  type: string;
  label?: string;
  dateLabel?: string;
  timeLabel?: string;
}

/** The parts of form-js that its types leave out, in one place. */
export class Engine {
  private readonly get: (service: string) => unknown;

  constructor(
    readonly form: Form,
    private readonly schema: unknown,
    private readonly data: Answers
  ) {
    this.get = form.get as (service: string) => unknown;
  }

  /** Shows other answers over what the form is shown with. */
  async load(answers: Answers): Promise<void> {
    await this.form.importSchema(this.schema as never, { ...this.data, ...answers });
  }

  /** Whether somebody is typing in it. */
  isBusy(): boolean {
    const { _container: container } = this.form as unknown as { _container: HTMLElement };
    return container.contains(document.activeElement);
  }

  /** What is in sight and may be answered; hidden fields are left out. */
  answers(): Answers {
    const answers = (this.form as unknown as { _getSubmitData(): Answers })._getSubmitData();
    for (const list of this.instances().filter((instance) => this.definition(instance.id)?.type === 'dynamiclist')) {
      const rows = at(answers, list.valuePath);
      if (Array.isArray(rows)) {
        rows.forEach((row, index) => (rows[index] = row ?? {}));
      } else {
        put(answers, list.valuePath, []);
      }
    }
    return answers;
  }

  /** Checks everything; true if nothing is wrong. */
  isValid(): boolean {
    return Object.keys(this.form.validate() as object).length === 0;
  }

  instances(): Instance[] {
    return (this.get('formFieldInstanceRegistry') as { getAll(): Instance[] }).getAll();
  }

  definition(id: string): FieldDefinition | undefined {
    return (this.get('formFieldRegistry') as { get(id: string): FieldDefinition | undefined }).get(id);
  }

  labelOf(instance: Instance): string {
    const definition = this.definition(instance.id);
    return definition?.label ?? definition?.dateLabel ?? definition?.timeLabel ?? String(instance.valuePath.at(-1) ?? '');
  }

  /** The label of an answer, or of the list or group that it is. */
  labelOfKey(key: string): string {
    const instance = this.instances().find(({ valuePath }) => valuePath.length === 1 && valuePath[0] === key);
    return instance ? this.labelOf(instance) : key;
  }

  /** What is wrong at a place now. */
  problemsAt(instance: Instance): string[] {
    const found = at(this.state().errors, [instance.id, ...Object.values(instance.indexes ?? {})]);
    return Array.isArray(found) ? found.filter((entry): entry is string => typeof entry === 'string') : [];
  }

  /** Shows at a place what the server found wrong with it. */
  addProblem(instance: Instance, message: string): void {
    const errors = structuredClone(this.state().errors);
    put(errors, [instance.id, ...Object.values(instance.indexes ?? {})], [message]);
    (this.form as unknown as { _setState(state: { errors: unknown }): void })._setState({ errors });
  }

  /** Lets a function rewrite what form-js says is wrong. */
  rephrase(phrase: (message: string) => string): void {
    const validator = this.get('validator') as { validateFieldInstance(instance: Instance, value: unknown): string[] };
    const original = validator.validateFieldInstance.bind(validator);
    validator.validateFieldInstance = (instance, value) => original(instance, value).map(phrase);
  }

  domId(instance: Instance): string {
    const indexes = Object.values(instance.indexes ?? {}).map((index) => `_${index}`);
    const formId = (this.form as unknown as { _id: string })._id;
    return `fjs-form-${formId}-${instance.id}${indexes.join('')}`;
  }

  private state(): State {
    return (this.form as unknown as { _getState(): State })._getState();
  }
}

/** `steps[1].who` for a path. */
export function pathText(path: (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : (index ? '.' : '') + step)).join('');
}

function at(target: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], target);
}

function put(target: object, path: (string | number)[], value: unknown): void {
  let place = target as Record<string | number, unknown>;
  path.slice(0, -1).forEach((step, index) => {
    place[step] ??= typeof path[index + 1] === 'number' ? [] : {};
    place = place[step] as Record<string | number, unknown>;
  });
  place[path.at(-1) as string] = value;
}
