import '@bpmn-io/form-js-viewer/dist/assets/form-js-base.css';
import '@bpmn-io/form-js-editor/dist/assets/form-js-editor-base.css';
import '@bpmn-io/form-js-editor/dist/assets/dragula.css';
import '@bpmn-io/form-js-editor/dist/assets/properties-panel.css';

import { FormEditor } from '@bpmn-io/form-js-editor';
import type { Finding, Sheet } from './sheet';

interface Field {
  id: string;
  key?: string;
  label?: string;
}

interface Editor {
  importSchema(schema: object): Promise<unknown>;
  saveSchema(): object;
  on(event: string, told: (event: { selection?: Field }) => void): void;
  get(service: 'commandStack'): { undo(): void; redo(): void; canUndo(): boolean; canRedo(): boolean };
  get(service: 'formFieldRegistry'): { getAll(): Field[] };
  get(service: 'selection'): { set(field: Field): void };
}

/** Opens the editor of forms. */
export async function openForm(canvas: HTMLElement): Promise<Sheet> {
  const editor = new FormEditor({ container: canvas }) as unknown as Editor;
  (canvas as unknown as { modeler: Editor }).modeler = editor;
  return new FormSheet(editor, canvas);
}

class FormSheet implements Sheet {
  private opening = false;

  constructor(
    private readonly editor: Editor,
    private readonly place: HTMLElement
  ) {}

  async open(text: string): Promise<void> {
    this.opening = true;
    await this.editor.importSchema(JSON.parse(text) as object);
    this.opening = false;
  }

  async text(): Promise<string> {
    return JSON.stringify(this.editor.saveSchema(), null, 2) + '\n';
  }

  onChange(told: () => void): void {
    this.editor.on('changed', () => {
      if (!this.opening) {
        told();
      }
    });
  }

  onSelect(told: (element: string) => void): void {
    this.editor.on('selection.changed', ({ selection }) => told(selection?.key ?? selection?.id ?? ''));
  }

  undo(): void {
    this.editor.get('commandStack').undo();
  }

  redo(): void {
    this.editor.get('commandStack').redo();
  }

  can(): { undo: boolean; redo: boolean } {
    const stack = this.editor.get('commandStack');
    return { undo: stack.canUndo(), redo: stack.canRedo() };
  }

  mark(findings: Finding[]): void {
    this.place.querySelectorAll('.is-error').forEach((field) => field.classList.remove('is-error'));
    findings.forEach((finding) => {
      const field = this.field(finding.element);
      if (field) {
        this.place.querySelector(`.fjs-editor-container [data-id="${CSS.escape(field.id)}"]`)?.classList.add('is-error');
      }
    });
  }

  show(element: string): void {
    const field = this.field(element);
    if (field) {
      this.editor.get('selection').set(field);
      this.place.querySelector(`[data-id="${CSS.escape(field.id)}"]`)?.scrollIntoView({ block: 'center' });
    }
  }

  nameOf(element: string): string {
    return this.field(element)?.label ?? element;
  }

  private field(element: string): Field | undefined {
    return this.editor
      .get('formFieldRegistry')
      .getAll()
      .find((field) => field.id === element || field.key === element);
  }

  offers(): { name: string; act: () => void }[] {
    return [];
  }
}
