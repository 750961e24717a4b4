import { type Choice, Choices } from './choices';

interface Mentionable {
  id: string;
  name: string;
  outsider: boolean;
}

const PAUSE = 150;
const BEGUN = /(?:^|[\s(])@([\p{L}\p{N}._-]{0,40}(?: [\p{L}\p{N}._-]{0,40})?)$/u;

/**
 * Offers people while somebody writes `@` and a part of a name. Who does not take part yet is marked as such; chosen, they are listed below
 * the text with what that means, and can be left out again.
 */
export function offerMentions(form: HTMLFormElement): void {
  const text = form.querySelector('textarea');
  const url = form.dataset.mentionable;
  if (!text || !url) {
    return;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const choices = new Choices(text, form.dataset.people ?? '', (choice) => insert(form, text, choice));
  const look = async (): Promise<void> => {
    const begun = BEGUN.exec(text.value.slice(0, text.selectionStart))?.[1];
    const number = ++asked;
    if (begun === undefined) {
      choices.close();
      return;
    }
    const found = await find(url, begun);
    if (number === asked && document.activeElement === text) {
      choices.show(found.map(({ id, name, outsider }) => ({ value: id, label: name, ...(outsider ? { remark: form.dataset.outside ?? '' } : {}) })));
    }
  };
  text.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look().catch(() => choices.close()), PAUSE);
  });
}

async function find(url: string, begun: string): Promise<Mentionable[]> {
  const answer = await fetch(`${url}?q=${encodeURIComponent(begun)}`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  return answer.ok ? ((await answer.json()) as Mentionable[]) : [];
}

function insert(form: HTMLFormElement, text: HTMLTextAreaElement, { value, label, remark }: Choice): void {
  const before = text.value.slice(0, text.selectionStart);
  const from = before.length - (BEGUN.exec(before)?.[1]?.length ?? 0);
  text.setRangeText(`${value} `, from, text.selectionStart, 'end');
  if (remark) {
    bringIn(form, value, label);
  }
  text.focus();
}

/** Says what mentioning somebody from outside does, with a box to leave it. */
function bringIn(form: HTMLFormElement, id: string, name: string): void {
  const place = form.querySelector<HTMLElement>('[data-bring-in]') ?? outside(form);
  if (place.querySelector(`input[value="${CSS.escape(id)}"]`)) {
    return;
  }
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'bringIn', value: id, checked: true });
  const label = Object.assign(document.createElement('label'), { className: 'choice' });
  label.append(box, ' ', Object.assign(document.createElement('span'), { textContent: (form.dataset.bringInWords ?? '{0}').replace('{0}', name) }));
  place.append(label);
}

function outside(form: HTMLFormElement): HTMLElement {
  const place = Object.assign(document.createElement('fieldset'), { className: 'notice notice-late bring-in' });
  place.dataset.bringIn = '';
  place.append(
    Object.assign(document.createElement('legend'), { textContent: form.dataset.outside ?? '' }),
    Object.assign(document.createElement('p'), { textContent: form.dataset.outsideHint ?? '' })
  );
  form.querySelector('.actions')?.before(place);
  return place;
}
