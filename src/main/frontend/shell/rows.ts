import { isTyping, shortcutsOn } from './shortcuts';
import { word } from './words';

let last: HTMLInputElement | undefined;

/**
 * Lists whose rows can be chosen: `<form data-rows>` around a table. Shift and a click choose a range; j and k move, x chooses, a chooses
 * all; what is to be done is done with the row that has the focus where nothing is chosen. Without scripts the boxes and buttons do.
 */
export function offerRows(part: ParentNode): void {
  for (const form of forms(part)) {
    form.querySelectorAll<HTMLElement>('[data-choose-all], [data-rows-help]').forEach((element) => (element.hidden = false));
    count(form);
  }
}

export function listenForRows(): void {
  document.addEventListener('click', chooseRange);
  document.addEventListener('change', (event) => {
    const box = event.target;
    if (box instanceof HTMLInputElement && box.closest('form[data-rows]')) {
      changed(box);
    }
  });
  document.addEventListener('keydown', onKey);
  document.addEventListener('submit', takeFocused, true);
  document.getElementById('outcome')?.focus({ preventScroll: true });
}

function forms(part: ParentNode): HTMLFormElement[] {
  const inside = [...part.querySelectorAll<HTMLFormElement>('form[data-rows]')];
  return part instanceof HTMLFormElement && part.matches('form[data-rows]') ? [part, ...inside] : inside;
}

function boxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('tbody input[type="checkbox"][name="ids"]')];
}

function chooseRange(event: MouseEvent): void {
  const box = event.target;
  const form = box instanceof HTMLInputElement && box.name === 'ids' ? box.closest<HTMLFormElement>('form[data-rows]') : null;
  if (!form || !(box instanceof HTMLInputElement)) {
    return;
  }
  const all = boxes(form);
  if (event.shiftKey && last && all.includes(last)) {
    const [from, to] = [all.indexOf(last), all.indexOf(box)].sort((one, other) => one - other);
    all.slice(from, (to ?? 0) + 1).forEach((one) => (one.checked = box.checked));
    getSelection()?.removeAllRanges();
  }
  last = box;
  count(form);
}

function changed(box: HTMLInputElement): void {
  const form = box.closest<HTMLFormElement>('form[data-rows]');
  if (form && box.matches('[data-choose-all]')) {
    boxes(form).forEach((one) => (one.checked = box.checked));
  }
  if (form) {
    count(form);
  }
}

/** Says how many are chosen, and keeps what can be done with them in sight. */
function count(form: HTMLFormElement): void {
  const all = boxes(form);
  const chosen = all.filter((box) => box.checked).length;
  all.forEach((box) => box.closest('tr')?.classList.toggle('row-chosen', box.checked));
  const every = form.querySelector<HTMLInputElement>('[data-choose-all]');
  if (every) {
    every.checked = chosen > 0 && chosen === all.length;
    every.indeterminate = chosen > 0 && chosen < all.length;
  }
  form.classList.toggle('rows-chosen', chosen > 0);
  const title = form.querySelector<HTMLElement>('[data-chosen]');
  if (title) {
    title.dataset.none ??= title.textContent ?? '';
    title.textContent = chosen ? word('rows.chosen', chosen) : title.dataset.none;
  }
}

function onKey(event: KeyboardEvent): void {
  const form = document.querySelector<HTMLFormElement>('form[data-rows]');
  if (!form || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) {
    return;
  }
  if (event.key === 'Escape') {
    closePanel(form);
  } else if (shortcutsOn() && !isTyping(event.target) && !document.querySelector('dialog[open]')) {
    act(form, event);
  }
}

function act(form: HTMLFormElement, event: KeyboardEvent): void {
  const rows = [...form.querySelectorAll<HTMLElement>('tbody tr')];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const box = rows[at]?.querySelector<HTMLInputElement>('input[name="ids"]');
  if (event.key === 'j' || event.key === 'k') {
    const to = at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + (event.key === 'j' ? 1 : -1)));
    rows[to]?.querySelector<HTMLElement>('[data-row-link]')?.focus();
  } else if (event.key === 'x' && box) {
    box.click();
  } else if (event.key === 'a') {
    form.querySelector<HTMLInputElement>('[data-choose-all]')?.click();
  } else {
    return;
  }
  event.preventDefault();
}

function closePanel(form: HTMLFormElement): void {
  const panel = form.querySelector<HTMLDetailsElement>('details[name="several"][open]');
  if (panel) {
    panel.open = false;
    panel.querySelector('summary')?.focus();
  }
}

let focused: HTMLElement | null = null;

/** The row that was reached by keyboard is meant where nothing is chosen. */
function takeFocused(event: SubmitEvent): void {
  const form = event.target;
  if (form instanceof HTMLFormElement && form.matches('[data-rows]') && !boxes(form).some((box) => box.checked)) {
    const box = focused?.isConnected ? focused.querySelector<HTMLInputElement>('input[name="ids"]') : null;
    if (box) {
      box.checked = true;
    }
  }
}

document.addEventListener('focusin', (event) => {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('form[data-rows] tbody tr') : null;
  focused = row ?? (event.target instanceof Element && event.target.closest('.several') ? focused : null);
});
document.addEventListener('pointerdown', () => (focused = null));
