import { type Choice, Choices } from './choices';

const MOST = 50;

/** Turns a long list of people into a field to type a part of a name into. */
export function offerTyping(select: HTMLSelectElement): void {
  const people: Choice[] = [...select.options].filter(({ value }) => value).map(({ value, text }) => ({ value, label: text }));
  const input = Object.assign(document.createElement('input'), { type: 'text', className: select.className, id: select.id, required: select.required });
  for (const { name, value } of [...select.attributes].filter((one) => one.name.startsWith('aria-'))) {
    input.setAttribute(name, value);
  }
  input.placeholder = select.dataset.placeholder ?? '';
  input.value = select.selectedOptions[0]?.value ? (select.selectedOptions[0].text ?? '') : '';
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-expanded', 'false');
  select.removeAttribute('id');
  select.required = false;
  select.hidden = true;
  select.after(input);
  const label = document.querySelector(`label[for="${CSS.escape(input.id)}"]`)?.textContent ?? '';
  const choices = new Choices(input, label, (choice) => {
    input.value = choice.label;
    select.value = choice.value;
    input.setCustomValidity('');
  });
  const look = (): void => {
    const words = input.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const exact = people.find((one) => one.label === input.value);
    select.value = exact?.value ?? '';
    input.setCustomValidity(exact || !input.value ? '' : (select.dataset.choose ?? select.dataset.nobody ?? ''));
    choices.show(
      people.filter((one) => words.every((word) => one.label.toLocaleLowerCase().includes(word))).slice(0, MOST),
      select.dataset.nobody
    );
  };
  input.addEventListener('input', look);
  input.addEventListener('click', () => (choices.open ? undefined : look()));
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && !choices.open) {
      look();
      event.preventDefault();
    }
  });
}
