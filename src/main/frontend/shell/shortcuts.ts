import { word } from './words';

const KEY = 'crossing.shortcuts';
const PAUSE = 1200;

/**
 * Keyboard shortcuts: any link, button or field may carry `data-shortcut="g w"`; its words (or `data-shortcut-label`) explain it in the
 * list that `?` opens. They can be switched off there, as single letters get in the way of speech input.
 */
export function offerShortcuts(): void {
  const list = document.querySelector<HTMLDialogElement>('#shortcuts');
  if (!list) {
    return;
  }
  for (const opener of document.querySelectorAll<HTMLButtonElement>('[data-shortcuts-open]')) {
    opener.hidden = false;
    opener.addEventListener('click', () => open(list));
  }
  const toggle = list.querySelector<HTMLInputElement>('[data-shortcuts-on]');
  if (toggle) {
    toggle.checked = shortcutsOn();
    toggle.addEventListener('change', () => localStorage.setItem(KEY, toggle.checked ? 'on' : 'off'));
  }
  document.addEventListener('keydown', listener(list));
  document.addEventListener('keydown', closeMenus);
}

function listener(list: HTMLDialogElement): (event: KeyboardEvent) => void {
  let typed = '';
  let last = 0;
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
      return;
    }
    if (!shortcutsOn() || isTyping(event.target) || event.key.length !== 1 || list.open) {
      return;
    }
    typed = event.timeStamp - last < PAUSE && typed ? `${typed} ${event.key}` : event.key;
    last = event.timeStamp;
    const done = act(typed, list) || (typed !== event.key && act(event.key, list));
    if (done) {
      event.preventDefault();
      typed = '';
    }
  };
}

function act(keys: string, list: HTMLDialogElement): boolean {
  if (keys === '?') {
    open(list);
    return true;
  }
  const target = keys === '/' ? searchField() : visible().find((element) => element.dataset.shortcut === keys);
  if (!target) {
    return false;
  }
  target.focus();
  if (!target.matches('input, textarea, select')) {
    target.click();
  }
  if (target.matches('summary') && target.closest('details')?.open) {
    target.parentElement?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
  }
  return true;
}

function open(list: HTMLDialogElement): void {
  const entries = visible().map((element) => [
    element.dataset.shortcut ?? '',
    element.dataset.shortcutLabel ?? element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
  ]);
  if (document.querySelector('form[data-rows]')) {
    entries.push(['j', word('rows.next')], ['k', word('rows.previous')], ['Enter', word('rows.open')]);
    entries.push(['x', word('rows.choose')], ['a', word('rows.choose-all')]);
  }
  if (searchField()) {
    entries.push(['/', word('shortcuts.search')]);
  }
  entries.push(['?', word('shortcuts.help')]);
  list.querySelector('[data-shortcuts-list]')?.replaceChildren(...entries.flatMap(([keys, what]) => row(keys ?? '', what ?? '')));
  list.showModal();
}

function row(keys: string, what: string): HTMLElement[] {
  const term = document.createElement('dt');
  keys.split(' ').forEach((key, index) => {
    if (index) {
      term.append(' ');
    }
    term.append(Object.assign(document.createElement('kbd'), { textContent: key }));
  });
  return [term, Object.assign(document.createElement('dd'), { textContent: what })];
}

function visible(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-shortcut]')].filter((element) => element.checkVisibility());
}

function searchField(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('input[type="search"]')].find((element) => element.checkVisibility());
}

const TEXT = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [data-diagram]';

/** Whether a key is meant for what has the focus, and no shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest(TEXT) !== null;
}

export function shortcutsOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

function closeMenus(event: KeyboardEvent): void {
  const menu = document.querySelector<HTMLDetailsElement>('details.account[open]');
  if (event.key === 'Escape' && menu) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }
}
