import './workshop.css';

import { Comments } from './comments';
import { Desk } from './desk';
import { list } from './findings';
import { say } from './say';
import type { Finding, Sheet } from './sheet';

/**
 * Opens the editor of every `<div data-editor>` of a part of the page.
 *
 * `data-kind`: bpmn, dmn or form; `data-file`: the file's name; `data-source`: where it is read; `data-address`: its resource in the API;
 * `data-type`: its media type; `data-change` (optional): the change that a first draft joins.
 */
export function show(part: HTMLElement): void {
  const places = [...(part.matches('[data-editor]') ? [part] : []), ...part.querySelectorAll<HTMLElement>('[data-editor]')];
  for (const place of places.filter((one) => one.dataset.editor !== 'shown')) {
    place.dataset.editor = 'shown';
    open(place).catch((failure: unknown) => {
      console.error(failure);
      const state = place.querySelector<HTMLElement>('[data-desk="state"]')!;
      state.dataset.kind = 'problem';
      state.textContent = say('state.broken');
    });
  }
}

async function open(place: HTMLElement): Promise<void> {
  const address = place.dataset.address ?? '';
  const sheet = await sheetOf(place);
  const desk = new Desk(place, sheet, address);
  let found: Finding[] = [];
  const file = place.dataset.file ?? '';
  const mark = (): void => sheet.mark(found.filter((finding) => finding.file === file), comments.open());
  const comments = new Comments(place.querySelector<HTMLElement>('[data-desk="comments"]')!, sheet, address, mark);
  desk.onChecked((findings) => {
    found = findings;
    list(place.querySelector<HTMLElement>('[data-desk="findings"]')!, findings, sheet, file);
    mark();
  });
  await desk.open();
  await comments.read();
  offer(place, sheet, desk);
  place.dataset.ready = 'yes';
}

async function sheetOf(place: HTMLElement): Promise<Sheet> {
  const canvas = place.querySelector<HTMLElement>('[data-desk="canvas"]')!;
  const panel = place.querySelector<HTMLElement>('[data-desk="panel"]');
  switch (place.dataset.kind) {
    case 'bpmn':
      return (await import('./bpmn')).openBpmn(canvas, panel!);
    case 'dmn':
      return (await import('./dmn')).openDmn(canvas);
    default:
      return (await import('./formsheet')).openForm(canvas);
  }
}

function offer(place: HTMLElement, sheet: Sheet, desk: Desk): void {
  const acts: Record<string, () => void> = {
    undo: () => sheet.undo(),
    redo: () => sheet.redo(),
    keep: () => void desk.save(true),
    download: () => void desk.download()
  };
  place.querySelectorAll<HTMLButtonElement>('.editor-bar [data-do]').forEach((button) => {
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') {
        acts[button.dataset.do ?? '']?.();
      }
    });
  });
  const menu = place.querySelector<HTMLDetailsElement>('[data-desk="add"]');
  const offers = sheet.offers();
  if (menu && offers.length > 0) {
    menu.hidden = false;
    menu.querySelector('ul')!.replaceChildren(
      ...offers.map(({ name, act }) => {
        const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-quiet', textContent: name });
        button.addEventListener('click', () => {
          menu.open = false;
          act();
        });
        const entry = document.createElement('li');
        entry.append(button);
        return entry;
      })
    );
  }
  addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      void desk.save(true);
    }
  });
}
