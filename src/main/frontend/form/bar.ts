import { word } from '../shell/words';

/** The buttons under a form, with what is said about the draft. */
export class Bar {
  readonly element = Object.assign(document.createElement('div'), { className: 'actions task-form-actions' });
  readonly status = Object.assign(document.createElement('p'), { className: 'draft meta' });
  readonly submit: HTMLButtonElement;
  readonly follow: HTMLButtonElement | undefined;
  busy = false;

  constructor(data: DOMStringMap) {
    this.status.setAttribute('role', 'status');
    this.submit = button(data.submitLabel ?? word('form.submit'), 'Ctrl+Enter', 'button button-primary');
    this.follow = data.followLabel ? button(data.followLabel, 'Ctrl+Shift+Enter', 'button') : undefined;
    this.element.append(...(data.submit ? [this.submit] : []), ...(this.follow ? [this.follow] : []), this.status);
  }

  /** A form may bring a button of its own. */
  hideSubmit(hidden: boolean): void {
    this.submit.hidden = hidden;
  }

  setBusy(on: boolean): void {
    this.busy = on;
    for (const one of [this.submit, this.follow]) {
      one?.setAttribute('aria-disabled', String(on));
    }
    this.submit.textContent = on ? word('form.sending') : (this.submit.dataset.label ?? '');
  }
}

function button(label: string, shortcut: string, className: string): HTMLButtonElement {
  const one = Object.assign(document.createElement('button'), { type: 'button', className, textContent: label });
  one.dataset.label = label;
  one.dataset.shortcut = shortcut;
  one.dataset.shortcutLabel = label;
  return one;
}
