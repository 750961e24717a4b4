import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import './diagram.css';

import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { word } from '../shell/words';
import { drawCalmly, type Drawing } from './calm';
import { Course } from './course';
import { listenToFingers } from './fingers';
import { showHeat } from './heat';
import { offerMapping } from './mapping';
import { listenForMarks } from './marks';
import { View, type Viewer } from './view';

const FONT = "'Hanken Grotesk Variable', 'Segoe UI', system-ui, sans-serif";

/**
 * Draws the diagram of every `<figure data-diagram>` of a part of the page.
 *
 * `data-xml`: where the BPMN file is; `data-done`, `data-now`, `data-next`: ids of elements, separated by commas;
 * `data-here`: the one that the page is about.
 */
export function show(part: HTMLElement): void {
  for (const place of part.querySelectorAll<HTMLElement>('[data-mapping]')) {
    if (place.dataset.mapping !== 'offered') {
      place.dataset.mapping = 'offered';
      offerMapping(place);
    }
  }
  const figures = [
    ...(part.matches('[data-diagram]') ? [part] : []),
    ...part.querySelectorAll<HTMLElement>('[data-diagram]')
  ];
  for (const figure of figures.filter((one) => one.dataset.diagram !== 'shown')) {
    figure.dataset.diagram = 'shown';
    draw(figure).catch((failure: unknown) => {
      console.error(failure);
      figure.append(Object.assign(document.createElement('p'), { className: 'notice', textContent: word('diagram.failed') }));
    });
  }
}

async function draw(figure: HTMLElement): Promise<void> {
  const xml = await fileOf(figure.dataset.xml ?? '');
  const canvas = Object.assign(document.createElement('div'), { className: 'diagram-canvas' });
  figure.prepend(canvas);
  const viewer = new NavigatedViewer({
    container: canvas,
    bpmnRenderer: {
      defaultFillColor: 'var(--surface)',
      defaultStrokeColor: 'var(--diagram-line)',
      defaultLabelColor: 'var(--ink)'
    },
    textRenderer: { defaultStyle: { fontFamily: FONT }, externalStyle: { fontFamily: FONT } },
    zoomScroll: { enabled: false }
  } as never) as unknown as Viewer;
  drawCalmly(viewer as unknown as Drawing);
  canvas.classList.add('is-opening');
  await viewer.importXML(xml);
  const course = new Course(viewer, figure.dataset);
  const view = new View(viewer, course.now());
  course.mark();
  showHeat(viewer, figure.dataset.heat);
  markDifferences(viewer, figure.dataset);
  if (figure.dataset.side === undefined && (figure.dataset.done ?? figure.dataset.now ?? figure.dataset.next) !== undefined) {
    figure.append(course.words());
  }
  figure.prepend(controls(view));
  prepare(canvas, viewer, view);
  view.open();
  canvas.classList.remove('is-opening');
  listenForMarks(figure, viewer, view);
}

/** What differs between two states of a diagram: `data-added`, `data-removed`, `data-changed`, `data-moved`. */
function markDifferences(viewer: Viewer, data: DOMStringMap): void {
  for (const kind of ['added', 'removed', 'changed', 'moved']) {
    for (const id of (data[kind] ?? '').split(',').filter((one) => viewer.get('elementRegistry').get(one))) {
      viewer.get('canvas').addMarker(id, `is-${kind}`);
    }
  }
}

/** The drawing can be reached and moved from the keyboard, and only then takes the mouse wheel from the page. */
function prepare(canvas: HTMLElement, viewer: Viewer, view: View): void {
  const drawing = canvas.querySelector('svg');
  drawing?.setAttribute('role', 'img');
  drawing?.setAttribute('aria-label', word('diagram.label'));
  const wheel = viewer.get('zoomScroll') as { toggle(on: boolean): void };
  canvas.addEventListener('focusin', () => wheel.toggle(true));
  canvas.addEventListener('focusout', () => wheel.toggle(false));
  canvas.addEventListener('keydown', (event) => {
    if (view.press(event.key) && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
    }
  });
  listenToFingers(canvas, view);
  new ResizeObserver(() => view.resized()).observe(canvas);
}

function controls(view: View): HTMLElement {
  const bar = Object.assign(document.createElement('div'), { className: 'diagram-controls' });
  bar.append(
    control('−', word('diagram.zoom-out'), () => view.zoomBy(0.8)),
    control('+', word('diagram.zoom-in'), () => view.zoomBy(1.25)),
    control(word('diagram.fit'), undefined, () => view.fit())
  );
  if (view.hasNow()) {
    bar.append(control(word('diagram.now'), undefined, () => view.toNow()));
  }
  return bar;
}

function control(text: string, name: string | undefined, act: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-small', textContent: text });
  if (name) {
    button.setAttribute('aria-label', name);
    button.title = name;
  }
  button.addEventListener('click', act);
  return button;
}

async function fileOf(url: string): Promise<string> {
  const answer = await fetch(url, { credentials: 'same-origin', headers: { Accept: 'application/xml, text/xml, */*' } });
  if (!answer.ok) {
    throw new Error(`${url} answered ${answer.status}`);
  }
  return answer.text();
}
