import { htmx } from './htmx';

const USUAL_SECONDS = 20;
const asked = new WeakMap<Element, number>();

/**
 * Keeps parts of a page up to date: `<section id="list" data-live data-live-every="20">` is fetched again from the page it stands on (or
 * from `data-live="/other"`) and replaced. It waits while the page is hidden and while somebody is working inside the part.
 */
export function keepFresh(): void {
  setInterval(() => document.querySelectorAll<HTMLElement>('[data-live][id]').forEach(refresh), 1000);
}

function refresh(part: HTMLElement): void {
  const every = Number(part.dataset.liveEvery ?? USUAL_SECONDS) * 1000;
  const last = asked.get(part);
  const now = Date.now();
  if (last === undefined) {
    asked.set(part, now);
  } else if (now - last >= every && !document.hidden && !isBusy(part)) {
    asked.set(part, now);
    const url = part.dataset.live || location.pathname + location.search;
    void htmx.ajax('get', url, { target: part, select: `#${CSS.escape(part.id)}`, swap: 'outerHTML' }).catch(() => undefined);
  }
}

function isBusy(part: HTMLElement): boolean {
  return part.contains(document.activeElement) || part.querySelector('details[open], dialog[open]') !== null;
}
