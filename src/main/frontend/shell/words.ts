let all: Record<string, string> | undefined;

/** A sentence in the reader's language; the page brings them along as data. */
export function word(key: string, ...values: unknown[]): string {
  all ??= read();
  return (all[key] ?? key).replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
}

function read(): Record<string, string> {
  const text = document.getElementById('words')?.textContent;
  return text ? (JSON.parse(text) as Record<string, string>) : {};
}
