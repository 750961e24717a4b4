import { findPeople } from '../shell/people';
import { word } from '../shell/words';
import { Choices } from './choices';

const PAUSE = 150;

/**
 * Offers people whose names fit while somebody types into a field. What is sent is the id of whoever was chosen or, where nobody was, what
 * was typed: the server finds out whom it fits, as it does without a script.
 */
export function offerPeople(input: HTMLInputElement): void {
  const sent = Object.assign(document.createElement('input'), { type: 'hidden', name: input.name, value: input.dataset.id || input.value });
  input.removeAttribute('name');
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'false');
  input.after(sent);
  const label = document.querySelector(`label[for="${CSS.escape(input.id)}"] span, label[for="${CSS.escape(input.id)}"]`)?.textContent ?? '';
  const choices = new Choices(input, label, ({ value, label: name }) => {
    input.value = name;
    sent.value = value;
  });
  let asked = 0;
  const look = async (): Promise<void> => {
    const number = ++asked;
    try {
      const { people, more } = await findPeople(input.value);
      if (number === asked && document.activeElement === input) {
        const found = people.map(({ id, name }) => ({ value: id, label: name, remark: id }));
        choices.show(found, more ? word('form.more', more) : found.length ? undefined : word('form.no-results'));
      }
    } catch {
      choices.show([], word('form.search-failed'));
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    sent.value = input.value;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), PAUSE);
  });
  input.addEventListener('blur', () => {
    clearTimeout(timer);
    asked++;
  });
  input.addEventListener('click', () => (choices.open ? undefined : void look()));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !choices.open) {
      void look();
      event.preventDefault();
    }
  });
}
