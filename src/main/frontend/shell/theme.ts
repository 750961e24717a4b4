const KEY = 'crossing.theme';

/** Lets a person choose light or dark against what the device says; kept on this device only. */
export function offerTheme(): void {
  const choice = document.querySelector<HTMLFieldSetElement>('[data-theme-choice]');
  if (!choice) {
    return;
  }
  const chosen = document.documentElement.dataset.theme ?? 'auto';
  for (const option of choice.querySelectorAll<HTMLInputElement>('input')) {
    option.checked = option.value === chosen;
  }
  choice.hidden = false;
  choice.addEventListener('change', (event) => choose((event.target as HTMLInputElement).value));
}

function choose(theme: string): void {
  if (theme === 'auto') {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(KEY);
  } else {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(KEY, theme);
  }
}
