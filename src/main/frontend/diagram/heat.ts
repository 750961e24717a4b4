import type { Viewer } from './view';

/** Writes on a diagram how many rollouts wait at each element, the warmer the more: `Task_NameOwner:3,Stage_Ownership:5`. */
export function showHeat(viewer: Viewer, heat: string | undefined): void {
  const places = (heat ?? '')
    .split(',')
    .map((one) => one.split(':'))
    .filter((parts) => parts.length === 2)
    .map(([id, count]) => ({ id, count: Number(count) }))
    .filter((place) => viewer.get('elementRegistry').get(place.id) !== undefined);
  const most = Math.max(1, ...places.map((place) => place.count));
  for (const place of places) {
    const warmth = Math.ceil((3 * place.count) / most);
    viewer.get('canvas').addMarker(place.id, `heat-${warmth}`);
    const count = Object.assign(document.createElement('span'), { className: 'diagram-heat', textContent: String(place.count) });
    count.setAttribute('aria-hidden', 'true');
    viewer.get('overlays').add(place.id, { position: { top: -12, right: 14 }, scale: { min: 0.8, max: 1.2 }, html: count });
  }
}
