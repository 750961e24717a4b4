import type { View } from './view';

/** One finger moves the diagram sideways and leaves up and down to the page; two fingers move and zoom. */
export function listenToFingers(canvas: HTMLElement, view: View): void {
  const fingers = new Map<number, { x: number; y: number }>();
  canvas.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch') {
      fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    }
  });
  canvas.addEventListener('pointermove', (event) => {
    const before = fingers.get(event.pointerId);
    if (before) {
      const others = [...fingers].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
      const after = { x: event.clientX, y: event.clientY };
      follow(before, after, others[0]);
      fingers.set(event.pointerId, after);
    }
  });
  for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
    canvas.addEventListener(end, (event) => fingers.delete(event.pointerId));
  }

  function follow(before: Place, after: Place, other: Place | undefined): void {
    if (other) {
      const box = canvas.getBoundingClientRect();
      const center = { x: (after.x + other.x) / 2 - box.left, y: (after.y + other.y) / 2 - box.top };
      view.zoomBy(distance(after, other) / Math.max(distance(before, other), 1), center);
    }
    view.move((after.x - before.x) / (other ? 2 : 1), other ? (after.y - before.y) / 2 : 0);
  }
}

interface Place {
  x: number;
  y: number;
}

function distance(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
