/** Something that can be chosen, with a remark below it where there is one. */
export interface Choice {
  value: string;
  label: string;
  remark?: string;
}

/** A list that opens below a field while somebody types into it: arrow keys choose, Enter takes, Escape closes. */
export class Choices {
  private static count = 0;
  private readonly list = Object.assign(document.createElement('ul'), { className: 'combobox-list', hidden: true });
  private shown: Choice[] = [];
  private active = -1;

  constructor(
    private readonly field: HTMLInputElement | HTMLTextAreaElement,
    label: string,
    private readonly pick: (choice: Choice) => void
  ) {
    this.list.id = `choices-${++Choices.count}`;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', label);
    const frame = Object.assign(document.createElement('span'), { className: 'combobox' });
    field.replaceWith(frame);
    frame.append(field, this.list);
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.list.id);
    field.setAttribute('autocomplete', 'off');
    field.addEventListener('keydown', (event) => this.press(event as KeyboardEvent));
    field.addEventListener('blur', () => this.close());
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  get open(): boolean {
    return !this.list.hidden;
  }

  /** Shows these, the first one marked, and below them what is said besides or, without any, instead. */
  show(choices: Choice[], remark?: string): void {
    this.shown = choices;
    this.list.replaceChildren(...choices.map((choice, index) => this.entry(choice, index)));
    if (remark) {
      const entry = Object.assign(document.createElement('li'), { textContent: remark });
      entry.setAttribute('role', 'option');
      entry.setAttribute('aria-disabled', 'true');
      entry.setAttribute('aria-selected', 'false');
      this.list.append(entry);
    }
    this.list.hidden = !this.list.children.length;
    this.expanded();
    this.mark(choices.length ? 0 : -1);
  }

  close(): void {
    this.list.hidden = true;
    this.expanded();
    this.mark(-1);
  }

  private entry(choice: Choice, index: number): HTMLElement {
    const entry = Object.assign(document.createElement('li'), { id: `${this.list.id}-${index}`, textContent: choice.label });
    entry.setAttribute('role', 'option');
    if (choice.remark) {
      entry.append(Object.assign(document.createElement('small'), { textContent: choice.remark }));
    }
    entry.addEventListener('click', () => this.take(index));
    return entry;
  }

  private press(event: KeyboardEvent): void {
    if (!this.open || event.isComposing) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && this.shown.length) {
      this.mark((this.active + step + this.shown.length) % this.shown.length);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && this.active >= 0) {
      this.take(this.active);
    } else if (event.key === 'Escape') {
      this.close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  private take(index: number): void {
    const choice = this.shown[index];
    this.close();
    if (choice) {
      this.pick(choice);
    }
  }

  private mark(index: number): void {
    this.active = index;
    [...this.list.children].forEach((entry, at) => entry.setAttribute('aria-selected', String(at === index)));
    const entry = this.list.children[index];
    if (entry?.id) {
      this.field.setAttribute('aria-activedescendant', entry.id);
      entry.scrollIntoView({ block: 'nearest' });
    } else {
      this.field.removeAttribute('aria-activedescendant');
    }
  }

  /** A text of several lines has no such state. */
  private expanded(): void {
    if (this.field instanceof HTMLInputElement) {
      this.field.setAttribute('aria-expanded', String(this.open));
    }
  }
}
