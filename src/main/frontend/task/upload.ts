/** Sends a file with its progress in sight, and refuses at once what the server would refuse after the sending. */
export function showProgress(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) {
    return;
  }
  const check = (): boolean => {
    input.setCustomValidity(problemWith(input.files?.[0], form.dataset));
    return input.reportValidity();
  };
  input.addEventListener('change', check);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (check()) {
      send(form);
    }
  });
}

function problemWith(file: File | undefined, { largest, endings, tooLarge, wrongKind }: DOMStringMap): string {
  if (!file) {
    return '';
  }
  const ending = file.name.split('.').pop()?.toLowerCase() ?? '';
  if (!(endings ?? '').split(', ').includes(ending)) {
    return wrongKind ?? '';
  }
  return file.size > Number(largest) ? (tooLarge ?? '') : '';
}

function send(form: HTMLFormElement): void {
  const bar = Object.assign(document.createElement('progress'), { max: 100, value: 0 });
  const words = Object.assign(document.createElement('p'), { className: 'meta' });
  words.setAttribute('role', 'status');
  bar.setAttribute('aria-label', form.querySelector('button')?.textContent ?? '');
  form.querySelectorAll('progress, [role="status"]').forEach((old) => old.remove());
  form.append(bar, words);
  const request = new XMLHttpRequest();
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.value = total ? Math.floor((loaded / total) * 100) : 0;
    words.textContent = (form.dataset.sent ?? '{0}').replace('{0}', String(bar.value));
  });
  const failed = (): void => {
    bar.remove();
    words.textContent = form.dataset.failed ?? '';
  };
  request.addEventListener('error', failed);
  request.addEventListener('load', () => (request.status === 200 ? take(request.responseText) : failed()));
  request.open('POST', form.action);
  request.send(new FormData(form));
}

/** Puts what the page says now in the place of what it said, without touching what somebody is writing elsewhere on it. */
function take(page: string): void {
  const fresh = new DOMParser().parseFromString(page, 'text/html');
  for (const id of ['message', 'files']) {
    const part = fresh.getElementById(id);
    const old = document.getElementById(id);
    if (part && old) {
      old.replaceWith(part);
      part.dispatchEvent(new CustomEvent('htmx:load', { bubbles: true }));
    }
  }
  document.querySelector<HTMLElement>('#files summary')?.focus();
}
