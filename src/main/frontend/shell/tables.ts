/** A table that turns into cards on a phone loses its meaning for screen readers, unless its roles are written out. */
export function enhanceTables(part: HTMLElement): void {
  for (const table of part.querySelectorAll<HTMLTableElement>('table.table')) {
    table.setAttribute('role', 'table');
    mark(table, 'thead, tbody, tfoot', 'rowgroup');
    mark(table, 'tr', 'row');
    mark(table, 'thead th', 'columnheader');
    mark(table, 'tbody th', 'rowheader');
    mark(table, 'td', 'cell');
  }
}

function mark(table: HTMLTableElement, selector: string, role: string): void {
  for (const element of table.querySelectorAll(selector)) {
    element.setAttribute('role', role);
  }
}
