declare module 'dmn-js/lib/Modeler';
declare module 'bpmn-js-i18n/translations/de.js' {
  const words: Record<string, string>;
  export default words;
}
declare module 'camunda-bpmn-js/lib/camunda-platform/Modeler' {
  const Modeler: new (options: unknown) => import('./bpmn').BpmnModeler;
  export default Modeler;
}
declare module 'bpmn-js/lib/import/Importer' {
  export function importBpmnDiagram(diagram: { get(service: string): unknown }, definitions: object): Promise<{ warnings: unknown[] }>;
}
