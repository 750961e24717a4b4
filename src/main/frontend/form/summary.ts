import type { Problem } from '../shell/request';
import { word } from '../shell/words';
import { type Engine, type Instance, pathText } from './engine';

interface Line {
  label: string;
  message: string;
  domId?: string;
}

/** Says above the form what is wrong, with a link to each field, and takes the focus so that nobody misses it. */
export class Summary {
  constructor(
    private readonly engine: Engine,
    private readonly place: HTMLElement
  ) {}

  clear(): void {
    this.place.replaceChildren();
    this.place.hidden = true;
  }

  /** What the form itself found. */
  showOwn(): void {
    const lines = this.engine
      .instances()
      .flatMap((instance) => this.engine.problemsAt(instance).map((message) => this.line(instance, message)));
    this.show(heading(lines.length), undefined, lines);
  }

  /** What the server said: at the fields it named, and as a whole. */
  showProblem(problem: Problem): void {
    const lines = (problem.errors ?? []).map(({ field, message }) => {
      const instance = this.find(field);
      if (!instance) {
        return { label: field || word('form.unplaced'), message };
      }
      this.engine.addProblem(instance, message);
      return this.line(instance, message);
    });
    this.show(lines.length ? heading(lines.length) : (problem.title ?? word('form.failed')), lines.length ? undefined : problem.detail, lines);
  }

  showSentence(title: string, detail: string): void {
    this.show(title, detail, []);
  }

  private find(field: string): Instance | undefined {
    if (!field) {
      return undefined;
    }
    const path = field.replace(/^answers\./, '').replace(/\.(\d+)(?=\.|$)/g, '[$1]');
    return this.engine.instances().find((instance) => pathText(instance.valuePath) === path);
  }

  private line(instance: Instance, message: string): Line {
    const row = instance.valuePath.filter((step): step is number => typeof step === 'number').at(-1);
    const label = this.engine.labelOf(instance);
    return { label: row === undefined ? label : `${word('form.row', row + 1)}, ${label}`, message, domId: this.engine.domId(instance) };
  }

  private show(title: string, detail: string | undefined, lines: Line[]): void {
    const heading = Object.assign(document.createElement('h2'), { textContent: title });
    const parts: HTMLElement[] = [heading];
    if (detail) {
      parts.push(Object.assign(document.createElement('p'), { textContent: detail }));
    }
    if (lines.length) {
      const list = document.createElement('ul');
      list.append(...lines.map(item));
      parts.push(list);
    }
    this.place.replaceChildren(...parts);
    this.place.hidden = false;
    this.place.focus();
    this.place.scrollIntoView({ block: 'nearest' });
  }
}

function heading(count: number): string {
  return count === 1 ? word('form.problem') : word('form.problems', count);
}

function item({ label, message, domId }: Line): HTMLElement {
  const entry = document.createElement('li');
  const text = `${label}: ${message}`;
  if (!domId) {
    entry.textContent = text;
    return entry;
  }
  const link = Object.assign(document.createElement('a'), { href: `#${domId}`, textContent: text });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    goTo(domId);
  });
  entry.append(link);
  return entry;
}

function goTo(domId: string): void {
  const place = document.getElementById(domId);
  const target = place?.matches('input, select, textarea')
    ? place
    : (place?.querySelector<HTMLElement>('input:checked, input') ??
      place?.closest('.fjs-form-field')?.querySelector<HTMLElement>('input, select, textarea, button'));
  (target ?? place)?.focus();
  (target ?? place)?.scrollIntoView({ block: 'center' });
}
