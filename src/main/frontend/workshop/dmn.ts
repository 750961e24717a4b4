import 'dmn-js/dist/assets/diagram-js.css';
import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-drd.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-js-literal-expression.css';
import 'dmn-js/dist/assets/dmn-js-boxed-expression.css';
import 'dmn-js/dist/assets/dmn-js-boxed-expression-controls.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn.css';

import DmnModeler from 'dmn-js/lib/Modeler';
import camunda from 'camunda-dmn-moddle/resources/camunda.json';
import { say } from './say';
import type { Finding, Sheet } from './sheet';
import { translation } from './translate';

interface View {
  id: string;
  type: string;
  element: { id: string; name?: string };
}

interface Viewer {
  get(service: 'commandStack'): { undo(): void; redo(): void; canUndo(): boolean; canRedo(): boolean };
  get(service: 'eventBus'): { on(event: string, told: () => void): void };
}

interface Tables {
  importXML(xml: string): Promise<unknown>;
  saveXML(options: { format: boolean }): Promise<{ xml: string }>;
  getViews(): View[];
  getActiveView(): View | undefined;
  getActiveViewer(): Viewer | undefined;
  open(view: View): Promise<unknown>;
  on(event: string, told: (event: { viewer?: Viewer }) => void): void;
}

/** Opens the editor of tables. */
export async function openDmn(canvas: HTMLElement): Promise<Sheet> {
  const words = await translation();
  const additionalModules = [words];
  const tables = new DmnModeler({
    container: canvas,
    drd: { additionalModules },
    decisionTable: { additionalModules },
    literalExpression: { additionalModules },
    moddleExtensions: { camunda }
  }) as Tables;
  (canvas as unknown as { modeler: Tables }).modeler = tables;
  return new DmnSheet(tables, canvas);
}

class DmnSheet implements Sheet {
  private told: () => void = () => undefined;
  private readonly heard = new WeakSet<object>();

  constructor(
    private readonly tables: Tables,
    private readonly place: HTMLElement
  ) {
    tables.on('views.changed', () => this.listen());
  }

  /** The column of row numbers has no heading; readers by ear need one. */
  private nameNumbers(): void {
    for (const head of this.place.querySelectorAll('th.index-column')) {
      if (head.textContent === '') {
        head.textContent = say('table.rows');
      }
    }
  }

  private listen(): void {
    this.nameNumbers();
    const viewer = this.tables.getActiveViewer();
    if (viewer && !this.heard.has(viewer)) {
      this.heard.add(viewer);
      viewer.get('eventBus').on('elements.changed', () => {
        this.nameNumbers();
        this.told();
      });
      viewer.get('eventBus').on('commandStack.changed', () => this.told());
    }
  }

  async open(text: string): Promise<void> {
    await this.tables.importXML(text);
    const views = this.tables.getViews();
    const table = views.find((view) => view.type !== 'drd');
    if (table && views.filter((view) => view.type !== 'drd').length === 1) {
      await this.tables.open(table);
    }
    this.listen();
  }

  async text(): Promise<string> {
    return (await this.tables.saveXML({ format: true })).xml;
  }

  onChange(told: () => void): void {
    this.told = told;
  }

  onSelect(): void {
    // a table has no element to talk about but itself
  }

  undo(): void {
    this.tables.getActiveViewer()?.get('commandStack').undo();
  }

  redo(): void {
    this.tables.getActiveViewer()?.get('commandStack').redo();
  }

  can(): { undo: boolean; redo: boolean } {
    const stack = this.tables.getActiveViewer()?.get('commandStack');
    return { undo: stack?.canUndo() ?? false, redo: stack?.canRedo() ?? false };
  }

  mark(findings: Finding[]): void {
    this.place.querySelectorAll('.is-error').forEach((cell) => cell.classList.remove('is-error'));
    findings.forEach((finding) => this.cell(finding.element)?.classList.add('is-error'));
  }

  show(element: string): void {
    const view = this.tables.getViews().find((one) => one.element.id === element);
    if (view) {
      void this.tables.open(view);
    }
    this.cell(element)?.scrollIntoView({ block: 'center', inline: 'center' });
  }

  private cell(element: string): Element | null {
    return element === '' ? null : this.place.querySelector(`[data-element-id="${CSS.escape(element)}"]`);
  }

  nameOf(element: string): string {
    return this.tables.getViews().find((view) => view.element.id === element)?.element.name ?? element;
  }

  offers(): { name: string; act: () => void }[] {
    return [];
  }
}
