/** Somebody with an open account. */
export interface Found {
  id: string;
  name: string;
}

export interface Finding {
  people: Found[];
  /** How many more there are than these. */
  more: number;
}

const SHOWN = 20;

/** Those whose name or id contains each word of a text, by name. */
export async function findPeople(text: string): Promise<Finding> {
  const answer = await fetch(`/api/v1/people?size=${SHOWN}&q=${encodeURIComponent(text.slice(0, 100))}`, {
    credentials: 'same-origin',
    headers: { Accept: 'application/json' }
  });
  if (!answer.ok) {
    throw new Error(`The search answered ${answer.status}`);
  }
  const page = (await answer.json()) as { items: Found[]; total: number };
  return { people: page.items, more: Math.max(0, page.total - page.items.length) };
}

/** The name of somebody with this id; nothing for whoever is not known. */
export async function nameOf(id: string): Promise<string | undefined> {
  const answer = await fetch(`/api/v1/people/${encodeURIComponent(id)}`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
  return answer.ok ? ((await answer.json()) as Found).name : undefined;
}
