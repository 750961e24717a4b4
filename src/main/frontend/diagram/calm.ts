import { importBpmnDiagram } from 'bpmn-js/lib/import/Importer';

/** How long it draws in one go, in milliseconds: keys and clicks that come meanwhile wait no longer. */
const ONE_GO = 24;

interface Step {
  element: object;
  di: object;
  parent: Step | undefined;
  drawn?: object;
}

/** The parts of a viewer or modeler that are used here. */
export interface Drawing {
  open(diagram?: unknown): Promise<{ warnings: unknown[] }>;
  clear(): void;
  getDefinitions(): object;
  get<T>(service: string): T;
}

interface Canvas {
  findRoot(id: string): object | undefined;
  setRootElement(root: object): void;
}

/**
 * Lets a viewer draw what it opens bit by bit, so that a page with thousands of elements still answers: what has to be drawn is noted first,
 * with the viewer's own importer, and then drawn in the same order, with a pause after each bit.
 */
export function drawCalmly(viewer: Drawing): void {
  viewer.open = async () => {
    const definitions = viewer.getDefinitions();
    viewer.clear();
    await pause();
    const { steps, roots, warnings } = await noted(definitions);
    await pause();
    const events = viewer.get<{ fire(event: string, what: object): void }>('eventBus');
    events.fire('import.render.start', { definitions });
    const canvas = viewer.get<Canvas>('canvas');
    await draw(viewer, steps, () => {
      const root = roots.map((id) => canvas.findRoot(id)).find((one) => one !== undefined);
      if (root) {
        canvas.setRootElement(root);
      }
    });
    events.fire('import.render.complete', { error: undefined, warnings });
    return { warnings };
  };
}

async function noted(definitions: object): Promise<{ steps: Step[]; roots: string[]; warnings: unknown[] }> {
  const steps: Step[] = [];
  const roots: string[] = [];
  const services: Record<string, object> = {
    bpmnImporter: {
      add(element: object, di: object, parent?: Step): Step {
        const step = { element, di, parent };
        steps.push(step);
        return step;
      }
    },
    eventBus: { fire: () => undefined },
    canvas: { findRoot: (id: string) => void roots.push(id), setRootElement: () => undefined }
  };
  const { warnings } = await importBpmnDiagram({ get: (service: string) => services[service] }, definitions);
  return { steps, roots, warnings };
}

/** The root comes first and is shown at once: a page lays out bit by bit what is in sight, and all in one go what comes into it. */
async function draw(viewer: Drawing, steps: Step[], show: () => void): Promise<void> {
  const importer = viewer.get<{ add(element: object, di: object, parent?: object): object }>('bpmnImporter');
  let begun = performance.now();
  for (const step of steps) {
    step.drawn = importer.add(step.element, step.di, step.parent?.drawn);
    if (step === steps[0]) {
      show();
    }
    if (performance.now() - begun > ONE_GO) {
      await pause();
      begun = performance.now();
    }
  }
}

/** Lets the page do what waits; by a message, as timers of a page that is not in sight go off once a second only. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((go) => {
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(undefined);
  });
}
