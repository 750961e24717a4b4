/** The parts of bpmn-js that are used here. */
export interface Viewer {
  importXML(xml: string): Promise<unknown>;
  get(service: 'canvas'): Canvas;
  get(service: 'elementRegistry'): { get(id: string): Shape | undefined };
  get(service: 'overlays'): Overlays;
  get(service: string): unknown;
  on(event: string, listener: (event: never) => void): void;
}

interface Overlays {
  add(id: string, overlay: unknown): string;
  add(id: string, type: string, overlay: unknown): string;
  remove(filter: { type: string }): void;
}

export interface Shape {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  waypoints?: unknown[];
  businessObject: { name?: string; $type: string };
}

/** A part of a diagram. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Canvas {
  zoom(scale?: number | 'fit-viewport', center?: { x: number; y: number } | 'auto'): number;
  scroll(delta: { dx: number; dy: number }): void;
  viewbox(box?: Box): { scale: number; inner: Box; outer: { width: number; height: number } } & Box;
  resized(): void;
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
  scrollToElement(element: Shape, padding?: number): void;
}

const STEP = 60;
const READABLE = 0.8;
const LARGEST = 4;

/** What of the diagram is in sight. */
export class View {
  private readonly canvas: Canvas;
  private moved = false;

  constructor(
    viewer: Viewer,
    private readonly now: Shape[]
  ) {
    this.canvas = viewer.get('canvas');
  }

  hasNow(): boolean {
    return this.now.length > 0;
  }

  /** Opens at a size that can be read, on what is going on now. */
  open(): void {
    this.fit();
    if (this.hasNow() && this.canvas.zoom() < READABLE) {
      this.toNow();
    }
    this.moved = false;
  }

  fit(): void {
    this.canvas.zoom('fit-viewport', 'auto');
    if (this.canvas.zoom() > 1) {
      this.canvas.zoom(1, 'auto');
    }
    this.moved = true;
  }

  toNow(): void {
    const around = smallest(this.now);
    if (around) {
      const { outer } = this.canvas.viewbox();
      const width = outer.width / READABLE;
      const height = outer.height / READABLE;
      this.canvas.viewbox({
        x: around.x + around.width / 2 - width / 2,
        y: around.y + around.height / 2 - height / 2,
        width,
        height
      });
      this.moved = true;
    }
  }

  /** Shows this part, as somebody else sees it. */
  look(part: Box): void {
    this.canvas.viewbox(part);
    this.moved = true;
  }

  /** Brings an element into sight. */
  reveal(shape: Shape): void {
    this.canvas.scrollToElement(shape, 60);
    this.moved = true;
  }

  zoomBy(factor: number, center?: { x: number; y: number }): void {
    const { outer } = this.canvas.viewbox();
    const scale = Math.min(LARGEST, Math.max(0.1, this.canvas.zoom() * factor));
    this.canvas.zoom(scale, center ?? { x: outer.width / 2, y: outer.height / 2 });
    this.moved = true;
  }

  move(dx: number, dy: number): void {
    this.canvas.scroll({ dx, dy });
    this.moved = true;
  }

  /** True if the key means something here. */
  press(key: string): boolean {
    const action = {
      '+': () => this.zoomBy(1.25),
      '=': () => this.zoomBy(1.25),
      '-': () => this.zoomBy(0.8),
      '0': () => this.fit(),
      ArrowLeft: () => this.move(STEP, 0),
      ArrowRight: () => this.move(-STEP, 0),
      ArrowUp: () => this.move(0, STEP),
      ArrowDown: () => this.move(0, -STEP)
    }[key];
    action?.();
    return action !== undefined;
  }

  /** Keeps a view that somebody chose, and opens anew otherwise. */
  resized(): void {
    this.canvas.resized();
    if (!this.moved) {
      this.open();
    }
  }
}

function smallest(shapes: Shape[]): Shape | undefined {
  return [...shapes].sort((one, other) => one.width * one.height - other.width * other.height)[0];
}
