/** A form whose answer takes a while, `data-patient`, says so in `data-waiting` once it is sent, and is not sent twice. */
export function bePatient(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.dataset.patient === undefined) {
      return;
    }
    if (form.getAttribute('aria-busy') === 'true') {
      event.preventDefault();
      return;
    }
    form.setAttribute('aria-busy', 'true');
    const said = form.querySelector('[data-patience]');
    if (said) {
      said.textContent = form.dataset.waiting ?? '';
    }
  });
  // Whoever comes back with the browser's button finds the form as it was.
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll('form[data-patient]')) {
      form.removeAttribute('aria-busy');
      form.querySelector('[data-patience]')?.replaceChildren();
    }
  });
}
