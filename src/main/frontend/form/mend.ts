import { word } from '../shell/words';

/** Says in our words, and to screen readers, what form-js draws by itself: rows of lists, buttons, the mark of its makers. */
export function mend(container: HTMLElement): void {
  const all = (): void => {
    rows(container);
    buttons(container);
  };
  new MutationObserver(all).observe(container, { childList: true, subtree: true });
  all();
}

function rows(container: HTMLElement): void {
  for (const list of container.querySelectorAll('.fjs-form-field-dynamiclist')) {
    [...list.querySelectorAll('.fjs-repeat-row-container')].forEach((row, index) => {
      set(row, 'role', 'group');
      set(row, 'aria-label', word('form.row', index + 1));
      const remove = row.querySelector(':scope > .fjs-repeat-row-remove');
      if (remove) {
        set(remove, 'aria-label', word('form.remove-row', index + 1));
        set(remove, 'title', word('form.remove-row', index + 1));
      }
    });
  }
}

function buttons(container: HTMLElement): void {
  for (const button of container.querySelectorAll('.fjs-repeat-render-add')) {
    relabel(button, 'Add new', word('form.add'));
  }
  for (const button of container.querySelectorAll('.fjs-number-arrow-up, .fjs-number-arrow-down')) {
    set(button, 'aria-hidden', 'true');
  }
  for (const icon of container.querySelectorAll('svg:not([aria-hidden])')) {
    if (!icon.closest('.fjs-powered-by-link')) {
      set(icon, 'aria-hidden', 'true');
    }
  }
  for (const link of container.querySelectorAll('.fjs-powered-by-link')) {
    set(link, 'aria-label', link.getAttribute('title') ?? 'bpmn.io');
  }
}

function relabel(button: Element, from: string, to: string): void {
  for (const node of button.childNodes) {
    if (node.nodeType === Node.TEXT_NODE && node.textContent === from) {
      node.textContent = to;
    }
  }
}

function set(element: Element, attribute: string, value: string): void {
  if (element.getAttribute(attribute) !== value) {
    element.setAttribute(attribute, value);
  }
}
