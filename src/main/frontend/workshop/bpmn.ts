import 'camunda-bpmn-js/dist/assets/camunda-platform-modeler.css';

import Modeler from 'camunda-bpmn-js/lib/camunda-platform/Modeler';
import { drawCalmly, type Drawing } from '../diagram/calm';
import { say } from './say';
import type { Finding, Sheet } from './sheet';
import { speakingIds } from './ids';
import { translation } from './translate';
import { vocabulary, type Vocabulary } from './vocabulary';

/** The parts of the modeler that are used here. */
export interface BpmnModeler extends Drawing {
  importXML(xml: string): Promise<{ warnings: unknown[] }>;
  saveXML(options: { format: boolean }): Promise<{ xml?: string }>;
  on(event: string, listener: (event: never) => void): void;
  get<T = unknown>(service: string, strict?: boolean): T;
}

export interface Shape {
  id: string;
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  parent?: Shape;
  host?: Shape;
  children?: Shape[];
  outgoing?: unknown[];
  waypoints?: unknown[];
  businessObject: { id: string; name?: string; $type: string };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Canvas {
  viewbox(box?: Box): Box & { inner: Box; outer: { width: number; height: number } };
  zoom(scale: string | number, center?: unknown): number;
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
  scrollToElement(element: Shape, padding?: number): void;
  getRootElement(): Shape;
  findRoot(element: Shape): Shape;
  setRootElement(root: Shape): void;
}

interface Overlays {
  add(id: string, type: string, overlay: unknown): string;
  remove(filter: { type: string }): void;
}

/** Opens the editor of diagrams in the places that the page has for it. */
export async function openBpmn(canvas: HTMLElement, panel: HTMLElement): Promise<Sheet> {
  const modeler = new Modeler({
    container: canvas,
    propertiesPanel: { parent: panel },
    disableAdjustOrigin: true,
    additionalModules: [await translation(), vocabulary, speakingIds]
  });
  drawCalmly(modeler);
  return new BpmnSheet(modeler, canvas);
}

class BpmnSheet implements Sheet {
  private readonly stack: { undo(): void; redo(): void; canUndo(): boolean; canRedo(): boolean };
  private marked: string[] = [];
  private opened = false;

  constructor(
    private readonly modeler: BpmnModeler,
    private readonly place: HTMLElement
  ) {
    this.stack = modeler.get('commandStack');
    (place as unknown as { modeler: BpmnModeler }).modeler = modeler;
  }

  async open(text: string): Promise<void> {
    const canvas = this.modeler.get<Canvas>('canvas');
    const before = canvas.viewbox();
    this.place.classList.toggle('is-opening', !this.opened);
    await this.modeler.importXML(text);
    if (this.opened) {
      canvas.viewbox(before);
    } else {
      this.opened = true;
      begin(canvas);
    }
    this.place.classList.remove('is-opening');
  }

  async text(): Promise<string> {
    return (await this.modeler.saveXML({ format: true })).xml ?? '';
  }

  onChange(told: () => void): void {
    this.modeler.on('commandStack.changed', told);
  }

  onSelect(told: (element: string) => void): void {
    this.modeler.on('selection.changed', (event: { newSelection: Shape[] }) => {
      const chosen = event.newSelection.length === 1 ? event.newSelection[0] : undefined;
      told(chosen?.businessObject.id ?? '');
    });
  }

  undo(): void {
    this.stack.undo();
  }

  redo(): void {
    this.stack.redo();
  }

  can(): { undo: boolean; redo: boolean } {
    return { undo: this.stack.canUndo(), redo: this.stack.canRedo() };
  }

  mark(findings: Finding[], commented: Set<string>): void {
    const canvas = this.modeler.get<Canvas>('canvas');
    const overlays = this.modeler.get<Overlays>('overlays');
    this.marked.filter((id) => this.shape(id)).forEach((id) => ['is-error', 'is-warning'].forEach((kind) => canvas.removeMarker(id, kind)));
    overlays.remove({ type: 'crossing' });
    const byElement = new Map<string, Finding[]>();
    for (const finding of findings) {
      const id = this.shape(finding.element)?.id;
      if (id) {
        byElement.set(id, [...(byElement.get(id) ?? []), finding]);
      }
    }
    this.marked = [...byElement.keys()];
    byElement.forEach((found, id) => {
      const error = found.some((finding) => finding.severity === 'error');
      canvas.addMarker(id, error ? 'is-error' : 'is-warning');
      this.sign(overlays, id, error ? 'error' : 'warning', found.map((finding) => finding.message).join('\n'), error ? '!' : '?');
    });
    [...commented].filter((id) => this.shape(id)).forEach((id) => this.sign(overlays, id, 'comment', say('comments.here'), '…'));
  }

  private sign(overlays: Overlays, id: string, kind: string, title: string, text: string): void {
    const html = Object.assign(document.createElement('span'), { className: `editor-sign editor-sign-${kind}`, textContent: text, title });
    overlays.add(id, 'crossing', { position: kind === 'comment' ? { top: -12, right: 12 } : { top: -12, left: -12 }, html });
  }

  show(element: string): void {
    const shape = this.shape(element);
    if (shape) {
      const canvas = this.modeler.get<Canvas>('canvas');
      canvas.setRootElement(canvas.findRoot(shape));
      canvas.scrollToElement(shape, 120);
      this.modeler.get<{ select(shape: Shape): void }>('selection').select(shape);
    }
  }

  nameOf(element: string): string {
    return this.shape(element)?.businessObject.name?.replace(/\s+/g, ' ').trim() || element;
  }

  private shape(element: string): Shape | undefined {
    const registry = this.modeler.get<{ get(id: string): Shape | undefined; getAll(): Shape[] }>('elementRegistry');
    return element === '' ? undefined : (registry.get(element) ?? inside(registry.getAll(), element));
  }

  offers(): { name: string; act: () => void }[] {
    return this.modeler.get<Vocabulary>('crossingVocabulary').offers();
  }
}

/** Opens the whole of a small diagram, and the beginning of a large one at a size that can be read. */
function begin(canvas: Canvas): void {
  const { inner, outer } = canvas.viewbox();
  const scale = Math.min(1, Math.max(0.5, Math.min((outer.width - 160) / inner.width, (outer.height - 60) / inner.height)));
  const height = outer.height / scale;
  canvas.viewbox({ x: inner.x - 130 / scale, y: inner.y + inner.height / 2 - height / 2, width: outer.width / scale, height });
}

/** The shape whose own parts include this id, such as a timer's duration. */
function inside(shapes: Shape[], id: string): Shape | undefined {
  return shapes.find((shape) =>
    ((shape.businessObject as unknown as { eventDefinitions?: { id: string }[] }).eventDefinitions ?? []).some((part) => part.id === id)
  );
}
