import { Idiomorph } from 'idiomorph';
import { say } from './htmx';
import { word } from './words';

const USUAL_SECONDS = 20;
const LONGEST_SECONDS = 300;

/** What is known of a part that is kept up to date. */
interface Watch {
  next: number;
  tag: string;
  failures: number;
  asking: boolean;
}

const watches = new WeakMap<Element, Watch>();
let signedOut = false;

/**
 * Keeps parts of a page up to date: `<section id="list" data-live>` asks the page it stands on (or `data-live="/other"`) again, saying which
 * state it has (`data-live-tag`), and is answered 304 as long as there is nothing new. Only what differs is changed in place, with the
 * parts whose ids `data-live-also` names, so that focus, choices, folds and typed text stay. Nothing is asked while the page is hidden.
 */
export function keepFresh(changed: (part: HTMLElement) => void): void {
  const look = (): void => {
    if (!document.hidden && !signedOut) {
      document.querySelectorAll<HTMLElement>('[data-live][id]').forEach((part) => void lookAt(part, changed));
    }
  };
  setInterval(look, 1000);
  document.addEventListener('visibilitychange', look);
}

async function lookAt(part: HTMLElement, changed: (part: HTMLElement) => void): Promise<void> {
  const watch = watches.get(part) ?? begin(part);
  if (watch.asking || Date.now() < watch.next || isMarking(part)) {
    return;
  }
  watch.asking = true;
  try {
    await ask(part, watch, changed);
    watch.failures = 0;
  } catch {
    watch.failures += 1;
  } finally {
    watch.asking = false;
    watch.next = Date.now() + Math.min(seconds(part) * 2 ** watch.failures, LONGEST_SECONDS) * 1000;
  }
}

function begin(part: HTMLElement): Watch {
  const watch = { next: Date.now() + seconds(part) * 1000, tag: part.dataset.liveTag ?? '', failures: 0, asking: false };
  watches.set(part, watch);
  return watch;
}

function seconds(part: HTMLElement): number {
  return Number(part.dataset.liveEvery ?? USUAL_SECONDS);
}

async function ask(part: HTMLElement, watch: Watch, changed: (part: HTMLElement) => void): Promise<void> {
  const answer = await fetch(part.dataset.live || location.pathname + location.search, {
    credentials: 'same-origin',
    redirect: 'manual',
    cache: 'no-store',
    headers: { Accept: 'text/html', 'X-Requested-With': 'fresh', ...(watch.tag ? { 'If-None-Match': watch.tag } : {}) }
  });
  if (answer.type === 'opaqueredirect' || answer.status === 401) {
    signedOut = true;
    say(word('shell.signed-out'), 'problem');
  } else if (answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    watch.tag = answer.headers.get('ETag') ?? '';
    update(part, page, changed);
  } else if (answer.status !== 304) {
    throw new Error(`${answer.status}`);
  }
}

function update(part: HTMLElement, page: Document, changed: (part: HTMLElement) => void): void {
  const before = rows(part);
  const focused = part.contains(document.activeElement) ? focusedRow(part) : -1;
  for (const id of [part.id, ...(part.dataset.liveAlso ?? '').split(' ').filter(Boolean)]) {
    const old = document.getElementById(id);
    const fresh = page.getElementById(id);
    if (old && fresh) {
      morph(old, fresh);
      changed(old);
    }
  }
  keepPlace(part, focused);
  tell(part, before);
}

function morph(old: HTMLElement, fresh: HTMLElement): void {
  Idiomorph.morph(old, fresh, {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    callbacks: {
      beforeNodeMorphed: (was: Node, is: Node) => !isField(was) || (isField(is) && was.value !== is.value && isChoice(was)),
      beforeAttributeUpdated: (name: string, element: Element) => !(name === 'open' && element.matches('details, dialog'))
    }
  });
}

function isField(node: Node): node is HTMLInputElement {
  return node instanceof HTMLElement && node.matches('input:not([type="hidden"]), select, textarea');
}

function isChoice(field: HTMLInputElement): boolean {
  return field.type === 'checkbox' || field.type === 'radio';
}

function rows(part: HTMLElement): Map<string, string> {
  return new Map([...part.querySelectorAll<HTMLElement>('tbody tr[id]')].map((row) => [row.id, row.textContent ?? '']));
}

function focusedRow(part: HTMLElement): number {
  return [...part.querySelectorAll('tbody tr[id]')].findIndex((row) => row.contains(document.activeElement));
}

/** If the row that had the focus is gone, the one in its place has it; idiomorph keeps it on what stays and has an id. */
function keepPlace(part: HTMLElement, row: number): void {
  if (row >= 0 && document.activeElement === document.body) {
    const left = part.querySelectorAll<HTMLElement>('tbody tr[id]');
    left[Math.min(row, left.length - 1)]?.querySelector<HTMLElement>('a[href]')?.focus({ preventScroll: true });
  }
}

/** Marks what is new for a moment, and has it read out when there is a pause. */
function tell(part: HTMLElement, before: Map<string, string>): void {
  const now = rows(part);
  const added = [...now.keys()].filter((id) => !before.has(id));
  added.forEach((id) => document.getElementById(id)?.classList.add('row-new'));
  const differs = added.length > 0 || before.size !== now.size || [...now].some(([id, text]) => before.get(id) !== text);
  if (differs && (before.size || now.size)) {
    const region = document.getElementById('fresh');
    if (region) {
      region.textContent = added.length ? word('fresh.new', added.length) : word('fresh.changed');
    }
  }
}

/** Somebody marks text in it just now. */
function isMarking(part: HTMLElement): boolean {
  const selection = getSelection();
  return !!selection && !selection.isCollapsed && part.contains(selection.anchorNode);
}
