/** Loads the bundle of an island where a page has that island: the form at once, the diagram when the rest is there. */
export function loadIslands(part: HTMLElement): void {
  if (has(part, 'form')) {
    void load('form', part);
  }
  if (has(part, 'task')) {
    void load('task', part);
  }
  if (has(part, 'editor')) {
    void load('editor', part);
  }
  if (has(part, 'diagram')) {
    whenQuiet(() => void load('diagram', part));
  }
}

function has(part: HTMLElement, island: string): boolean {
  return part.matches(`[data-${island}]`) || part.querySelector(`[data-${island}]`) !== null;
}

function whenQuiet(act: () => void): void {
  const later = (): void => void ('requestIdleCallback' in window ? requestIdleCallback(act, { timeout: 1500 }) : setTimeout(act, 200));
  if (document.readyState === 'complete') {
    later();
  } else {
    addEventListener('load', later, { once: true });
  }
}

const folder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);

async function load(island: 'form' | 'diagram' | 'task' | 'editor', part: HTMLElement): Promise<void> {
  if (island !== 'task') {
    addStyles(`${folder}${island}.css`);
  }
  const bundle = (await import(/* @vite-ignore */ `${folder}${island}.js`)) as { show: (part: HTMLElement) => void };
  bundle.show(part);
}

function addStyles(href: string): void {
  if (!document.querySelector(`link[href="${href}"]`)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    document.head.append(link);
  }
}
