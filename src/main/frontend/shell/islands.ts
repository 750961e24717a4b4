/** Loads the bundle of an island when the words of a page are there and the page has that island. */
export function loadIslands(part: HTMLElement): void {
  for (const island of ['form', 'diagram'] as const) {
    if (part.matches(`[data-${island}]`) || part.querySelector(`[data-${island}]`)) {
      void load(island, part);
    }
  }
}

const folder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);

async function load(island: 'form' | 'diagram', part: HTMLElement): Promise<void> {
  addStyles(`${folder}${island}.css`);
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
