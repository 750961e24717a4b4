import { word } from '../shell/words';
import type { Shape, Viewer } from './view';

type State = 'done' | 'now' | 'next';

const SIGNS: Record<State, string> = {
  done: '<svg viewBox="0 0 16 16"><path d="M3.5 8.5l3 3 6-7"/></svg>',
  now: '<svg viewBox="0 0 16 16"><circle cx="8" cy="8" r="4"/></svg>',
  next: '<svg viewBox="0 0 16 16"><path d="M5 3.5l5 4.5-5 4.5"/></svg>'
};

/** What of a diagram is done, under way and next: by colour, by sign and in words. */
export class Course {
  private readonly shapes: Record<State, Shape[]>;
  private readonly here: Shape[];

  constructor(
    private readonly viewer: Viewer,
    data: DOMStringMap
  ) {
    this.shapes = { done: this.find(data.done), now: this.find(data.now), next: this.find(data.next) };
    this.here = this.find(data.here);
  }

  /** Where to look first: what the page is about, else what somebody works on, else what waits for its time. */
  now(): Shape[] {
    const worked = this.shapes.now.filter((shape) => /(Task|CallActivity)$/.test(shape.businessObject.$type));
    return [this.here, worked, this.shapes.now].find((shapes) => shapes.length > 0) ?? [];
  }

  mark(): void {
    for (const state of ['done', 'now', 'next'] as const) {
      for (const shape of this.shapes[state]) {
        this.viewer.get('canvas').addMarker(shape.id, `is-${state}`);
        if (!shape.waypoints) {
          this.viewer.get('overlays').add(shape.id, { position: { top: -11, right: 13 }, html: sign(state) });
        }
      }
    }
  }

  /** The key to the signs, which is at the same time what a screen reader reads. */
  words(): HTMLElement {
    const list = document.createElement('dl');
    list.className = 'diagram-words';
    for (const state of ['now', 'next', 'done'] as const) {
      const term = document.createElement('dt');
      term.append(sign(state), word(`diagram.${state}-list`));
      const names = this.shapes[state].map(nameOf).filter(Boolean);
      const entry = document.createElement('dd');
      entry.textContent = names.length ? [...new Set(names)].join(', ') : word('diagram.none');
      const group = document.createElement('div');
      group.append(term, entry);
      list.append(group);
    }
    return list;
  }

  private find(ids: string | undefined): Shape[] {
    return (ids ?? '')
      .split(',')
      .map((id) => this.viewer.get('elementRegistry').get(id.trim()))
      .filter((shape): shape is Shape => shape !== undefined);
  }
}

function sign(state: State): HTMLElement {
  const element = document.createElement('span');
  element.className = `diagram-sign diagram-sign-${state}`;
  element.setAttribute('aria-hidden', 'true');
  element.innerHTML = SIGNS[state];
  return element;
}

function nameOf(shape: Shape): string {
  return shape.businessObject.name?.replace(/\s+/g, ' ').trim() ?? '';
}
