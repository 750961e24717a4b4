import { word } from '../shell/words';
import type { Answers, Engine } from './engine';

/** What is kept on the server. */
export interface KeptDraft {
  answers: Answers;
  revision: number;
  keptByName?: string;
  keptAt?: string;
}

interface Ways {
  take: () => void;
  keep: () => void;
}

/** Says that something else was entered elsewhere, where it differs, and lets the person decide which of the two stays. */
export class Conflict {
  open = false;

  constructor(
    private readonly engine: Engine,
    private readonly place: HTMLElement
  ) {}

  ask(there: KeptDraft, ways: Ways): void {
    if (this.open) {
      return;
    }
    this.open = true;
    const notice = Object.assign(document.createElement('div'), { className: 'notice notice-late draft-conflict', tabIndex: -1 });
    notice.setAttribute('role', 'alert');
    const decide = (way: () => void): void => {
      this.open = false;
      notice.remove();
      way();
    };
    notice.append(
      element('h2', word('form.draft-changed')),
      element('p', word('form.draft-changed.by', there.keptByName ?? '')),
      this.differences(there),
      this.buttons(
        [word('form.draft-take', there.keptByName ?? ''), () => decide(ways.take)],
        [word('form.draft-keep'), () => decide(ways.keep)]
      )
    );
    this.place.prepend(notice);
    notice.scrollIntoView({ block: 'nearest' });
  }

  private differences(there: KeptDraft): HTMLElement {
    const here = this.engine.answers();
    const list = document.createElement('ul');
    for (const key of new Set([...Object.keys(here), ...Object.keys(there.answers)])) {
      if (JSON.stringify(here[key]) !== JSON.stringify(there.answers[key])) {
        list.append(element('li', `${this.engine.labelOfKey(key)}: ${inWords(there.answers[key])}`));
      }
    }
    return list;
  }

  private buttons(...choices: [string, () => void][]): HTMLElement {
    const bar = Object.assign(document.createElement('p'), { className: 'actions' });
    for (const [text, act] of choices) {
      const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button', textContent: text });
      button.addEventListener('click', act);
      bar.append(button);
    }
    return bar;
  }
}

function element(name: string, text: string): HTMLElement {
  return Object.assign(document.createElement(name), { textContent: text });
}

/** A short word for what is kept there; lists only say how long they are. */
function inWords(value: unknown): string {
  if (value === undefined || value === null || value === '') {
    return '–';
  }
  if (Array.isArray(value)) {
    return value.every((one) => typeof one === 'string') ? value.join(', ') : `${value.length}`;
  }
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
