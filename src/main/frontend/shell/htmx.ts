import htmx from 'htmx.org';
import { proof } from './request';
import { word } from './words';

/** Lets htmx prove where its requests come from, and says in words when one fails. */
export function setUpHtmx(): void {
  document.addEventListener('htmx:configRequest', (event) => {
    const { headers, verb } = (event as CustomEvent<{ headers: Record<string, string>; verb: string }>).detail;
    if (verb !== 'get') {
      Object.assign(headers, proof());
    }
  });
  document.addEventListener('htmx:responseError', (event) => {
    const { xhr } = (event as CustomEvent<{ xhr: XMLHttpRequest }>).detail;
    say(detailOf(xhr.responseText) ?? word('shell.failed'), 'problem');
  });
  document.addEventListener('htmx:sendError', () => say(word('shell.failed'), 'problem'));
}

/** Puts one line into the page's message region, which screen readers read out. */
export function say(sentence: string, kind: 'done' | 'problem' | 'plain'): void {
  const region = document.getElementById('message');
  if (region) {
    const line = document.createElement('p');
    line.className = `notice notice-${kind}`;
    line.textContent = sentence;
    region.replaceChildren(line);
  }
}

function detailOf(text: string): string | undefined {
  try {
    const problem = JSON.parse(text) as { title?: string; detail?: string };
    return [problem.title, problem.detail].filter(Boolean).join(': ') || undefined;
  } catch {
    return undefined;
  }
}

export { htmx };
