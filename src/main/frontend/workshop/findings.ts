import { say } from './say';
import type { Finding, Sheet } from './sheet';

const ORDER = { error: 0, warning: 1, info: 2 };

/** The list of what was found: each names its element, leads to it, and says how to mend it. */
export function list(place: HTMLElement, findings: Finding[], sheet: Sheet, file: string): void {
  const sorted = [...findings].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  place.querySelector('[data-count]')!.textContent = findings.length === 0 ? say('findings.none') : say('findings.count', errors, findings.length - errors);
  const entries = sorted.slice(0, 100).map((finding) => entry(finding, sheet, file));
  place.querySelector('ul')!.replaceChildren(...entries);
}

function entry(finding: Finding, sheet: Sheet, file: string): HTMLLIElement {
  const line = document.createElement('li');
  line.className = `finding finding-${finding.severity}`;
  line.dataset.rule = finding.rule;
  line.dataset.element = finding.element;
  const kind = Object.assign(document.createElement('span'), { className: `badge badge-${finding.severity === 'error' ? 'late' : 'soon'}`, textContent: say(`severity.${finding.severity}`) });
  const what = Object.assign(document.createElement('p'), { className: 'finding-what', textContent: finding.message });
  const help = Object.assign(document.createElement('p'), { className: 'meta', textContent: finding.help });
  line.append(kind, what, help, links(finding, sheet, file));
  return line;
}

function links(finding: Finding, sheet: Sheet, file: string): HTMLElement {
  const row = Object.assign(document.createElement('p'), { className: 'actions' });
  if (finding.element && finding.file === file) {
    const go = Object.assign(document.createElement('button'), { type: 'button', className: 'button button-small', textContent: say('findings.show', sheet.nameOf(finding.element)) });
    go.addEventListener('click', () => sheet.show(finding.element));
    row.append(go);
  }
  if (finding.page) {
    row.append(Object.assign(document.createElement('a'), { href: finding.page, textContent: say('findings.why'), target: '_blank', rel: 'noopener' }));
  }
  return row;
}
