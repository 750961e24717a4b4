let all: Record<string, string> | undefined;

/** A sentence of the workshop in the reader's language; its pages bring them along as data. */
export function say(key: string, ...values: unknown[]): string {
  all ??= read();
  return (all[key] ?? key).replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
}

function read(): Record<string, string> {
  const text = document.getElementById('workshop-words')?.textContent;
  return text ? (JSON.parse(text) as Record<string, string>) : {};
}
