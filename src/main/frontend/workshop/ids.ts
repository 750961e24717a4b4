import type { Shape } from './bpmn';

const MADE_UP = /^(Activity|Event|Gateway|Flow|StartEvent|EndEvent|Task|Process|Participant|Lane|DataObjectReference|DataStoreReference)_[0-9a-z]{7}$/;

const KINDS: [RegExp, string][] = [
  [/SubProcess$/, 'Stage'],
  [/CallActivity$/, 'Call'],
  [/Task$/, 'Task'],
  [/StartEvent$/, 'Start'],
  [/EndEvent$/, 'End'],
  [/BoundaryEvent$/, 'Timer'],
  [/Event$/, 'Event'],
  [/Gateway$/, 'Gateway'],
  [/SequenceFlow$/, 'Flow']
];

interface Change {
  context: { element?: Shape; connection?: Shape; elements?: Shape[] };
}

/**
 * No id that the modeler made up survives: as soon as a step has a name its id says it, `Task_NameOwner`, and a flow is called after
 * what it connects. An id that somebody chose stays; undo takes both back together.
 */
class SpeakingIds {
  static $inject = ['eventBus', 'modeling', 'elementRegistry'];

  /** While several elements are made together they find each other by the ids that they began with. */
  private making = 0;
  private readonly connected: Shape[] = [];

  constructor(
    eventBus: { on(event: string, priority: number, listener: (event: Change) => void): void },
    private readonly modeling: { updateProperties(element: Shape, properties: object): void },
    private readonly registry: { get(id: string): Shape | undefined }
  ) {
    for (const command of ['element.updateLabel', 'element.updateProperties', 'element.updateModdleProperties']) {
      eventBus.on(`commandStack.${command}.postExecuted`, 500, ({ context }) => this.rename(target(context.element)));
    }
    eventBus.on('commandStack.connection.create.postExecuted', 500, ({ context }) => {
      if (this.making > 0 && context.connection) {
        this.connected.push(context.connection);
      }
      this.rename(context.connection);
    });
    eventBus.on('commandStack.elements.create.preExecute', 5000, () => this.making++);
    eventBus.on('commandStack.elements.create.postExecuted', 500, ({ context }) => {
      this.making--;
      const made = [...(context.elements ?? [])].sort((one, other) => Number('source' in one) - Number('source' in other));
      [...made, ...(this.making === 0 ? this.connected.splice(0) : [])].forEach((element) => this.rename(element));
    });
  }

  private rename(shape: Shape | undefined): void {
    const made = shape?.businessObject;
    if (this.making === 0 && shape && made && MADE_UP.test(made.id)) {
      const wanted = idOf(made as Named);
      if (wanted) {
        this.modeling.updateProperties(shape, { id: this.free(wanted) });
      }
    }
  }

  private free(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.registry.get(id); number++) {
      id = `${wanted}${number}`;
    }
    return id;
  }
}

interface Named {
  $type: string;
  name?: string;
  sourceRef?: { id: string };
  targetRef?: { id: string };
}

function target(element: Shape | undefined): Shape | undefined {
  const label = element as (Shape & { labelTarget?: Shape }) | undefined;
  return label?.labelTarget ?? element;
}

function idOf(made: Named): string | undefined {
  if (made.$type.endsWith('SequenceFlow')) {
    return made.sourceRef && made.targetRef ? `Flow_${core(made.sourceRef.id)}_${core(made.targetRef.id)}` : undefined;
  }
  const kind = KINDS.find(([type]) => type.test(made.$type))?.[1];
  const name = (made.name ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part && !/^(the|a|an|der|die|das)$/i.test(part))
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('');
  return kind && name ? `${kind}_${name.slice(0, 60)}` : undefined;
}

function core(id: string): string {
  return id.includes('_') ? id.slice(id.indexOf('_') + 1) : id;
}

export const speakingIds = { __init__: ['speakingIds'], speakingIds: ['type', SpeakingIds] };
