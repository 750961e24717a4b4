import './form.css';

import { createForm } from '@bpmn-io/form-js-viewer';
import { problemOf, send } from '../shell/request';
import { word } from '../shell/words';
import { Bar } from './bar';
import { Draft } from './draft';
import { Engine } from './engine';
import { accessibleFields } from './fields';
import { mend } from './mend';
import { phrase } from './phrases';
import { Summary } from './summary';

/**
 * Shows the task form in every `<div data-form>` of a part of the page.
 *
 * `data-schema-id`, `data-data-id`: ids of `<script type="application/json">` elements with the form-js schema and its data.
 * `data-submit`: where `{"answers": {...}}` is posted; without it the form is not handed in here, only written in.
 * `data-draft` (optional): where drafts are put, `data-revision` being the one that is shown.
 * `data-submit-label`, `data-follow-label` (a second button, which takes up the next task too), `data-next` (where to go if the answer
 * does not say), `data-readonly`: optional.
 */
export function show(part: HTMLElement): void {
  const places = [...(part.matches('[data-form]') ? [part] : []), ...part.querySelectorAll<HTMLElement>('[data-form]')];
  for (const place of places.filter((one) => one.dataset.form !== 'shown')) {
    place.dataset.form = 'shown';
    open(place).catch((failure: unknown) => {
      console.error(failure);
      place.replaceChildren(notice(word('form.broken')));
    });
  }
}

async function open(place: HTMLElement): Promise<void> {
  const problems = summaryPlace();
  const container = Object.assign(document.createElement('div'), { className: 'task-form' });
  place.replaceChildren(problems, container);
  const schema = read(place.dataset.schemaId);
  const data = read(place.dataset.dataId);
  const form = await createForm({
    container,
    schema,
    data,
    additionalModules: [accessibleFields],
    // What is typed counts at once: within form-js's pause, drawing anew because of another field would wipe it out.
    debounce: false,
    properties: { readOnly: place.dataset.readonly !== undefined, ariaLabel: place.dataset.label }
  } as Parameters<typeof createForm>[0]);
  const engine = new Engine(form as never, schema, data);
  engine.rephrase(phrase);
  mend(container);
  if (place.dataset.readonly === undefined) {
    acceptAnswers(place, container, engine, new Summary(engine, problems));
  }
}

function acceptAnswers(place: HTMLElement, container: HTMLElement, engine: Engine, summary: Summary): void {
  const bar = new Bar(place.dataset);
  bar.hideSubmit(container.querySelector('button[type="submit"]') !== null);
  place.append(bar.element);
  const draft = place.dataset.draft
    ? new Draft(engine, place.dataset.draft, bar.status, place, Number(place.dataset.revision ?? 0))
    : undefined;
  if (!place.dataset.submit) {
    return;
  }
  const handIn = async (follow: boolean): Promise<void> => {
    if (bar.busy) {
      return;
    }
    summary.clear();
    await settle(container);
    if (!engine.isValid()) {
      summary.showOwn();
      return;
    }
    draft?.stop();
    bar.setBusy(true);
    const done = await submit(place, engine, summary, follow);
    if (!done) {
      bar.setBusy(false);
      draft?.start();
    }
  };
  bar.submit.addEventListener('click', () => void handIn(false));
  bar.follow?.addEventListener('click', () => void handIn(true));
  engine.form.on('submit', 500, () => void handIn(false));
  container.querySelector('form')?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void handIn(event.shiftKey && bar.follow !== undefined);
    }
  });
}

/** A field tells what was typed a moment later, or when it is left. */
async function settle(container: HTMLElement): Promise<void> {
  const typing = document.activeElement;
  if (typing instanceof HTMLElement && container.contains(typing)) {
    typing.blur();
  }
  await new Promise((resolve) => setTimeout(resolve));
}

async function submit(place: HTMLElement, engine: Engine, summary: Summary, follow: boolean): Promise<boolean> {
  let answer: Response;
  try {
    const body = { answers: engine.answers(), ...(follow ? { next: true } : {}) };
    answer = await send('POST', place.dataset.submit ?? location.pathname, body);
  } catch {
    summary.showSentence(word('form.failed'), word('form.offline'));
    return false;
  }
  if (answer.type === 'opaqueredirect' || answer.status === 401) {
    summary.showSentence(word('form.failed'), word('form.signed-out'));
    return false;
  }
  if (!answer.ok) {
    summary.showProblem(await problemOf(answer));
    return false;
  }
  location.assign(await next(answer, place));
  return true;
}

/** Where to go after the answers were taken; never to another site. */
async function next(answer: Response, place: HTMLElement): Promise<string> {
  const said = answer.headers.get('Location') ?? (await nextIn(answer)) ?? place.dataset.next ?? '/work';
  const url = new URL(said, location.href);
  return url.origin === location.origin ? url.href : '/work';
}

async function nextIn(answer: Response): Promise<string | undefined> {
  try {
    const { id, next, nextTask } = (await answer.json()) as { id?: string; next?: string; nextTask?: { id: string } };
    return nextTask ? `/work/${nextTask.id}?after=${id ?? ''}` : next;
  } catch {
    return undefined;
  }
}

function summaryPlace(): HTMLElement {
  const place = Object.assign(document.createElement('div'), { className: 'notice notice-problem', tabIndex: -1, hidden: true });
  place.setAttribute('role', 'alert');
  return place;
}

function notice(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { className: 'notice notice-problem', textContent: text });
}

function read(id: string | undefined): never {
  const text = id ? document.getElementById(id)?.textContent : undefined;
  return JSON.parse(text ?? '{}') as never;
}
