import type { Box, Shape, View, Viewer } from './view';

/** A sign on an element; of those that are marked one may be the one that it is about now. */
export interface Mark {
  element: string;
  sign: string;
  chosen: boolean;
}

/**
 * What another part of the page says to a drawing and hears from it: `diagram:mark` puts signs on elements, in place of those before, and
 * `reveal` brings the chosen one into sight; `diagram:look` brings a part into sight; `diagram:drawn` tells which part is, `diagram:picked`
 * which element was clicked.
 */
export function listenForMarks(figure: HTMLElement, viewer: Viewer, view: View): void {
  let marked: string[] = [];
  figure.addEventListener('diagram:mark', (event) => {
    const { marks, reveal } = (event as CustomEvent<{ marks: Mark[]; reveal: boolean }>).detail;
    const there = marks.filter((one) => viewer.get('elementRegistry').get(one.element));
    marked.forEach((id) => viewer.get('canvas').removeMarker(id, 'is-chosen'));
    viewer.get('overlays').remove({ type: 'mark' });
    there.forEach((one) => put(viewer, one));
    marked = there.filter((one) => one.chosen).map((one) => one.element);
    const chosen = marked[0] && viewer.get('elementRegistry').get(marked[0]);
    if (chosen && reveal) {
      view.reveal(chosen);
    }
  });
  figure.addEventListener('diagram:look', (event) => view.look((event as CustomEvent<Box>).detail));
  viewer.on('element.click', (event: { element: Shape }) => {
    figure.dispatchEvent(new CustomEvent('diagram:picked', { detail: event.element.id.replace(/_label$/, '') }));
  });
  figure.dispatchEvent(new CustomEvent('diagram:drawn', { detail: viewer.get('canvas').viewbox() }));
}

function put(viewer: Viewer, { element, sign, chosen }: Mark): void {
  if (chosen) {
    viewer.get('canvas').addMarker(element, 'is-chosen');
  }
  const html = Object.assign(document.createElement('span'), { className: 'diagram-mark', textContent: sign });
  html.dataset.chosen = String(chosen);
  html.setAttribute('aria-hidden', 'true');
  viewer.get('overlays').add(element, 'mark', { position: { top: -14, left: -14 }, html });
}
