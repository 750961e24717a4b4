import type { Shape } from './bpmn';
import { say } from './say';

type Moddle = Record<string, unknown>;

interface Factory {
  createShape(attributes: object): Shape & Moddle;
  createConnection(attributes: object): Shape & Moddle;
}

interface Parts {
  bpmnFactory: { create(type: string, attributes?: object): Moddle };
  elementFactory: Factory;
  create: { start(event: unknown, elements: object, context?: object): void };
  modeling: {
    createElements(elements: object[], position: object, parent: Shape): Shape[];
    connect(source: Shape, target: Shape): void;
  };
  selection: { get(): Shape[]; select(elements: Shape | Shape[]): void };
  canvas: { viewbox(): { x: number; y: number; width: number; height: number }; getRootElement(): Shape; scrollToElement(element: Shape, padding?: number): void };
  palette: { registerProvider(provider: object): void };
  commandStack: { registerHandler(name: string, handler: unknown): void; execute(name: string, context: object): void };
  rules: { allowed(rule: string, context: object): boolean };
}

const KINDS = ['stage', 'task', 'teams', 'gate', 'escalate'] as const;
type Kind = (typeof KINDS)[number];

const SIGNS: Record<Kind, string> = {
  stage: 'M3 6h24v15H3zM9 21a3 3 0 1 0 .01 0M21 21a3 3 0 1 0 .01 0',
  task: 'M3 7h24v16H3zM9 11a2.5 2.5 0 1 0 .01 0M5 20c0-4 8-4 8 0',
  teams: 'M3 5h24v14H3zM11 23v4M15 23v4M19 23v4',
  gate: 'M15 3 27 15 15 27 3 15zM10 15l4 4 7-8',
  escalate: 'M15 3a12 12 0 1 0 .01 0M15 22V9M9 15l6-6 6 6'
};

/**
 * What the product's vocabulary offers, as pieces that are complete when they are put down: a stage comes with its deadline, its reminder
 * and its way to the sponsor. In the palette to be dragged, and in a menu for the keyboard, where a piece joins what is chosen.
 */
export class Vocabulary {
  static $inject = ['injector', 'palette', 'commandStack'];

  constructor(
    private readonly injector: { get(name: string): unknown },
    palette: Parts['palette'],
    commandStack: Parts['commandStack']
  ) {
    commandStack.registerHandler('crossing.add', AddPiece);
    palette.registerProvider(this);
  }

  private part<K extends keyof Parts>(name: K): Parts[K] {
    return this.injector.get(name) as Parts[K];
  }

  getPaletteEntries(): Record<string, object> {
    return Object.fromEntries(
      KINDS.map((kind) => {
        const start = (event: unknown): void => {
          const elements = this.piece(kind);
          this.part('create').start(event, elements, { hints: { autoSelect: [elements[0]] } });
        };
        return [
          `crossing.${kind}`,
          { group: 'crossing', title: say(`add.${kind}`), html: entry(SIGNS[kind]), action: { dragstart: start, click: start } }
        ];
      })
    );
  }

  offers(): { name: string; act: () => void }[] {
    return KINDS.map((kind) => ({ name: say(`add.${kind}`), act: () => this.add(kind) }));
  }

  /** Puts a piece behind what is chosen and connects it, or into the middle of what is in sight. */
  add(kind: Kind): void {
    const elements = this.piece(kind);
    const before = this.before();
    const parent = before?.parent ?? this.part('canvas').getRootElement();
    const context: Adding = { elements, before, parent, position: this.place(elements, before, parent) };
    this.part('commandStack').execute('crossing.add', context);
    const head = context.head!;
    this.part('selection').select(head);
    this.part('canvas').scrollToElement(head, 120);
  }

  /** What is chosen; where nothing is, the one step that does not lead on yet. */
  private before(): Shape | undefined {
    const chosen = this.part('selection').get();
    if (chosen.length > 0) {
      return chosen.length === 1 && chosen[0]!.width && !chosen[0]!.host ? chosen[0] : undefined;
    }
    const loose = (this.part('canvas').getRootElement().children ?? []).filter(leadsNowhere);
    return loose.length === 1 ? loose[0] : undefined;
  }

  /** Behind the step before; further down where something is there already. */
  private place(elements: Shape[], before: Shape | undefined, parent: Shape): { x: number; y: number } {
    const first = elements[0]!;
    const box = bounds(elements);
    if (before) {
      const x = before.x + before.width + 80 + box.width / 2;
      let y = before.y + before.height / 2 + (box.height - first.height) / 2;
      const others = (parent.children ?? []).filter((shape) => !shape.waypoints);
      while (others.some((other) => overlaps(other, x, y, box))) {
        y += 60;
      }
      return { x, y };
    }
    const view = this.part('canvas').viewbox();
    return { x: Math.round(view.x + view.width / 2), y: Math.round(view.y + view.height / 2) };
  }

  private piece(kind: Kind): Shape[] {
    switch (kind) {
      case 'stage':
        return this.stage();
      case 'task':
        return [this.task({ name: say('new.task'), candidateGroups: 'lead' })];
      case 'teams':
        return this.teams();
      case 'gate':
        return this.gate();
      case 'escalate':
        return [this.message(say('new.told'), '${raiseEscalation}')];
    }
  }

  private stage(): Shape[] {
    const key = `NEW_${Math.random().toString(36).slice(2, 6).toUpperCase()}`;
    const stage = this.shape('bpmn:SubProcess', { name: say('new.stage') }, { isExpanded: true, x: 0, y: 0, width: 420, height: 180 });
    this.extend(stage, 'stage', key);
    const start = this.inside(stage, this.shape('bpmn:StartEvent', { name: say('new.stage.begun') }), 42, 72);
    const task = this.inside(stage, this.task({ name: say('new.task'), candidateGroups: 'lead' }), 150, 50);
    const end = this.inside(stage, this.shape('bpmn:EndEvent', { name: say('new.stage.done') }), 336, 72);
    const reminder = this.timer(stage, say('new.stage.soon'), 'P8D', 110);
    const reminded = this.at(this.message(say('new.reminded'), '${remindHolders}'), 110, 240);
    const deadline = this.timer(stage, say('new.stage.overran'), 'P10D', 270);
    const told = this.at(this.message(say('new.told'), '${raiseEscalation}'), 270, 240);
    return [
      stage, start, task, end, reminder, deadline, reminded, told,
      this.flow(start, task, stage), this.flow(task, end, stage), this.flow(reminder, reminded), this.flow(deadline, told)
    ];
  }

  private teams(): Shape[] {
    const each = this.shape('bpmn:SubProcess', { name: say('new.teams') }, { isExpanded: true, x: 0, y: 0, width: 420, height: 180 });
    each.businessObject = Object.assign(each.businessObject, {
      loopCharacteristics: this.make('bpmn:MultiInstanceLoopCharacteristics', {
        collection: '${rollout.teamsInScope()}',
        elementVariable: 'team'
      })
    });
    const start = this.inside(each, this.shape('bpmn:StartEvent', { name: say('new.teams.asked') }), 42, 72);
    const task = this.inside(each, this.task({ name: say('new.task'), assignee: '${rollout.teamLead(team)}' }), 150, 50);
    const end = this.inside(each, this.shape('bpmn:EndEvent', { name: say('new.teams.answered') }), 336, 72);
    return [each, start, task, end, this.flow(start, task, each), this.flow(task, end, each)];
  }

  private gate(): Shape[] {
    const table = this.shape(
      'bpmn:BusinessRuleTask',
      { name: say('new.gate'), decisionRef: 'HandoffGate', decisionRefBinding: 'deployment', mapDecisionResult: 'collectEntries', resultVariable: 'missing' },
      { x: 0, y: 0 }
    );
    const fork = this.at(this.shape('bpmn:ExclusiveGateway', { name: say('new.gate.fork') }), 160, 15);
    const clear = this.at(this.shape('bpmn:EndEvent', { name: say('new.gate.clear') }), 280, 22);
    const back = this.at(this.task({ name: say('new.gate.back'), candidateGroups: 'lead' }), 135, 130);
    const no = this.flow(fork, clear, undefined, say('new.no'));
    const yes = this.flow(fork, back, undefined, say('new.yes'));
    Object.assign(yes.businessObject, { conditionExpression: this.make('bpmn:FormalExpression', { body: '${not empty missing}' }) });
    Object.assign(fork.businessObject, { default: no.businessObject });
    return [table, fork, clear, back, this.flow(table, fork), no, yes];
  }

  private task(attributes: object): Shape {
    return this.shape('bpmn:UserTask', { formRefBinding: 'deployment', ...attributes }, { x: 0, y: 0 });
  }

  private message(name: string, action: string): Shape {
    const end = this.shape('bpmn:EndEvent', { name }, { eventDefinitionType: 'bpmn:MessageEventDefinition', x: 0, y: 0 });
    Object.assign(definition(end), { delegateExpression: action });
    return end;
  }

  private timer(host: Shape, name: string, after: string, x: number): Shape {
    const timer = this.shape('bpmn:BoundaryEvent', { name, cancelActivity: false }, { eventDefinitionType: 'bpmn:TimerEventDefinition', host });
    const expression = this.make('bpmn:FormalExpression', { body: after });
    Object.assign(definition(timer), { timeDuration: expression });
    Object.assign(timer.businessObject, { attachedToRef: host.businessObject });
    return this.at(timer, x, host.height - 18);
  }

  private extend(shape: Shape, name: string, value: string): void {
    const property = this.make('camunda:Property', { name, value });
    const properties = this.make('camunda:Properties', { values: [property] });
    Object.assign(shape.businessObject, { extensionElements: this.make('bpmn:ExtensionElements', { values: [properties] }) });
  }

  private shape(type: string, attributes: object, look: object = {}): Shape {
    return this.part('elementFactory').createShape({ type, businessObject: this.make(type, attributes), ...look });
  }

  private flow(source: Shape, target: Shape, parent?: Shape, name?: string): Shape {
    const businessObject = this.make('bpmn:SequenceFlow', { ...(name ? { name } : {}) });
    const waypoints = [middle(source), middle(target)];
    return this.part('elementFactory').createConnection({ type: 'bpmn:SequenceFlow', businessObject, source, target, parent, waypoints });
  }

  private inside(parent: Shape, shape: Shape, x: number, y: number): Shape {
    shape.parent = parent;
    return this.at(shape, x, y);
  }

  private at(shape: Shape, x: number, y: number): Shape {
    return Object.assign(shape, { x, y });
  }

  private make(type: string, attributes: object = {}): Moddle {
    return this.part('bpmnFactory').create(type, attributes);
  }
}

interface Adding {
  elements: Shape[];
  before: Shape | undefined;
  parent: Shape;
  position: { x: number; y: number };
  head?: Shape;
}

/** Putting a piece down and leading the flow to it are one step, so that one undo takes both back. */
class AddPiece {
  static $inject = ['modeling', 'rules'];

  constructor(
    private readonly modeling: Parts['modeling'],
    private readonly rules: Parts['rules']
  ) {}

  preExecute(context: Adding): void {
    context.head = this.modeling.createElements(context.elements, context.position, context.parent)[0];
    if (context.before && this.rules.allowed('connection.create', { source: context.before, target: context.head })) {
      this.modeling.connect(context.before, context.head!);
    }
  }
}

function overlaps(other: Shape, x: number, y: number, box: { width: number; height: number }): boolean {
  return (
    Math.abs(other.x + other.width / 2 - x) < (other.width + box.width) / 2 + 10 && Math.abs(other.y + other.height / 2 - y) < (other.height + box.height) / 2 + 10
  );
}

function leadsNowhere(shape: Shape): boolean {
  const step = /(Task|StartEvent|CatchEvent|SubProcess|CallActivity|Gateway)$/.test(shape.type);
  return step && (shape.outgoing ?? []).length === 0;
}

function definition(shape: Shape): object {
  return (shape.businessObject as unknown as { eventDefinitions: object[] }).eventDefinitions[0]!;
}

function middle(shape: Shape): { x: number; y: number } {
  return { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
}

function bounds(elements: Shape[]): { width: number; height: number } {
  const shapes = elements.filter((element) => !('waypoints' in element && element.waypoints) && !element.parent);
  return {
    width: Math.max(...shapes.map((shape) => shape.x + shape.width)) - Math.min(...shapes.map((shape) => shape.x)),
    height: Math.max(...shapes.map((shape) => shape.y + shape.height)) - Math.min(...shapes.map((shape) => shape.y))
  };
}

function entry(path: string): string {
  const drawing = `<path d="${path}" fill="none" stroke="#0b5766" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>`;
  return `<div class="entry crossing-entry" draggable="true"><svg viewBox="0 0 30 30" width="28" height="28" aria-hidden="true">${drawing}</svg></div>`;
}

export const vocabulary = { __init__: ['crossingVocabulary'], crossingVocabulary: ['type', Vocabulary] };
