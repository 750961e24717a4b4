/** A problem as the server says it (RFC 9457). */
export interface Problem {
  title?: string;
  detail?: string;
  status: number;
  errors?: { field: string; message: string }[];
}

/** The header that proves that a request comes from our page. */
export function proof(): Record<string, string> {
  const token = meta('_csrf');
  const header = meta('_csrf_header');
  return token && header ? { [header]: token } : {};
}

/** Sends JSON and returns the raw answer; redirects to the sign-in page are seen, not followed. */
export function send(method: string, url: string, body: unknown, keepalive = false): Promise<Response> {
  return fetch(url, {
    method,
    keepalive,
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json', ...proof() },
    body: JSON.stringify(body)
  });
}

/** What went wrong, even if the answer is no problem detail. */
export async function problemOf(answer: Response): Promise<Problem> {
  if (/json/.test(answer.headers.get('Content-Type') ?? '')) {
    try {
      return { ...((await answer.json()) as Partial<Problem>), status: answer.status };
    } catch {
      // said below
    }
  }
  return { status: answer.status };
}

function meta(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
}
