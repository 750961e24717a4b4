import type { Mark } from './marks';
import type { Box } from './view';

interface Pair {
  from: string;
  to: string;
}

/**
 * Lets somebody say on two drawings beside each other where it goes on: first the place on the old one, then the place on the new one. The
 * lists beside them say the same, and are what the keyboard needs; both show what is chosen by the same number.
 */
export function offerMapping(place: HTMLElement): void {
  const lists = [...place.querySelectorAll<HTMLSelectElement>('select[name^="map."]')];
  const old = place.querySelector<HTMLElement>('[data-side="old"]');
  const young = place.querySelector<HTMLElement>('[data-side="new"]');
  if (lists.length === 0 || !old || !young) {
    return;
  }
  let asked = lists[0]!;
  const pairs = (): Pair[] => lists.map((list) => ({ from: elementOf(list), to: list.value }));
  const show = (reveal: boolean): void => {
    const all = pairs();
    const now = elementOf(asked);
    mark(old, all.map(({ from }, at) => ({ element: from, sign: String(at + 1), chosen: from === now })), reveal);
    mark(young, all.map(({ to }, at) => ({ element: to, sign: String(at + 1), chosen: to === asked.value })), reveal);
  };
  const ask = (list: HTMLSelectElement, reveal: boolean): void => {
    asked = list;
    show(reveal);
  };
  lists.forEach((list) => {
    list.addEventListener('focus', () => ask(list, true));
    list.addEventListener('change', () => ask(list, true));
  });
  old.addEventListener('diagram:picked', (event) => {
    const list = lists.find((one) => elementOf(one) === picked(event));
    if (list) {
      ask(list, false);
    }
  });
  young.addEventListener('diagram:picked', (event) => {
    if ([...asked.options].some((option) => option.value === picked(event))) {
      asked.value = picked(event);
      show(false);
    }
  });
  const seen = new Map<HTMLElement, Box>();
  [old, young].forEach((figure) =>
    figure.addEventListener('diagram:drawn', (event) => {
      seen.set(figure, (event as CustomEvent<Box>).detail);
      if (seen.size === 2) {
        young.dispatchEvent(new CustomEvent('diagram:look', { detail: seen.get(old) }));
      }
      show(false);
    })
  );
  place.querySelector<HTMLElement>('[data-mapping-hint]')!.hidden = false;
}

function elementOf(list: HTMLSelectElement): string {
  return list.name.slice('map.'.length);
}

function picked(event: Event): string {
  return (event as CustomEvent<string>).detail;
}

function mark(figure: HTMLElement, marks: Mark[], reveal: boolean): void {
  figure.dispatchEvent(new CustomEvent('diagram:mark', { detail: { marks: marks.filter((one) => one.element !== ''), reveal } }));
}
