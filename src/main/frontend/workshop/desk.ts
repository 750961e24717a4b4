import { problemOf, proof, type Problem } from '../shell/request';
import { say } from './say';
import type { Finding, Sheet } from './sheet';

const PAUSE = 1200;
const AGAIN = 5000;
const PRESENT = 15_000;

interface Theirs {
  etag: string;
  savedBy: string;
}

/** What surrounds an editor: it saves by itself, never over what was not seen, tells who else is there, and asks for checks. */
export class Desk {
  private etag: string | undefined;
  private changes = 0;
  private saved = 0;
  private saving = false;
  private stopped = false;
  private timer: number | undefined;
  private checked: (findings: Finding[]) => void = () => undefined;

  constructor(
    private readonly place: HTMLElement,
    private readonly sheet: Sheet,
    private readonly address: string
  ) {
    sheet.onChange(() => this.changed());
    addEventListener('beforeunload', (event) => {
      if (this.dirty()) {
        event.preventDefault();
        void this.save();
      }
    });
    addEventListener('pagehide', () => {
      void fetch(`${this.address}/presence`, { method: 'DELETE', headers: proof(), keepalive: true }).catch(() => undefined);
    });
    setInterval(() => void this.present(), PRESENT);
  }

  /** Opens the draft, or what is deployed where there is none. */
  async open(): Promise<void> {
    const answer = await fetch(this.place.dataset.source ?? '', { credentials: 'same-origin' });
    if (!answer.ok) {
      throw new Error(`${answer.status}`);
    }
    this.etag = tag(answer);
    await this.sheet.open(await answer.text());
    this.changes = this.saved = 0;
    this.state('idle', this.etag ? say('state.draft') : say('state.deployed'));
    void this.present();
    void this.check();
  }

  onChecked(told: (findings: Finding[]) => void): void {
    this.checked = told;
  }

  dirty(): boolean {
    return this.changes > this.saved;
  }

  private changed(): void {
    this.changes++;
    this.state('busy', say('state.changed'));
    this.later(PAUSE);
  }

  private later(after: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), after);
  }

  /** @param keep whether the state stays in the history as a revision of its own */
  async save(keep = false): Promise<void> {
    if (this.saving || this.stopped || (!this.dirty() && !keep)) {
      return;
    }
    this.saving = true;
    this.state('busy', say('state.saving'));
    const number = this.changes;
    try {
      const answer = await this.put(await this.sheet.text(), keep);
      await this.answered(answer, number);
    } catch {
      this.state('problem', say('state.offline'));
      this.later(AGAIN);
    } finally {
      this.saving = false;
      if (this.dirty() && !this.stopped) {
        this.later(PAUSE);
      }
    }
  }

  private put(text: string, keep: boolean): Promise<Response> {
    const query = new URLSearchParams();
    if (keep) {
      query.set('keep', 'true');
    }
    if (this.place.dataset.change) {
      query.set('change', this.place.dataset.change);
    }
    return fetch(`${this.address}/draft?${query}`, {
      method: 'PUT',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: {
        'Content-Type': this.place.dataset.type ?? 'application/octet-stream',
        Accept: 'application/json, application/problem+json',
        ...(this.etag ? { 'If-Match': this.etag } : {}),
        ...proof()
      },
      body: text
    });
  }

  private async answered(answer: Response, number: number): Promise<void> {
    if (answer.ok) {
      this.etag = tag(answer);
      this.saved = number;
      this.state('done', say('state.saved', new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })));
      void this.check();
      return;
    }
    const problem = (await problemOf(answer)) as Problem & { theirs?: Theirs };
    if (answer.status === 412 || answer.status === 428) {
      this.conflict(problem.theirs);
    } else if (answer.type === 'opaqueredirect' || answer.status === 401) {
      this.state('problem', say('state.signed-out'));
      this.later(AGAIN);
    } else {
      this.saved = number;
      this.state('problem', say('state.refused', problem.detail ?? problem.title ?? String(answer.status)));
    }
  }

  /** Somebody else has saved: mine stays here, theirs stays there, until it is decided which goes on. */
  private conflict(theirs: Theirs | undefined): void {
    this.stopped = true;
    const box = this.part('conflict');
    box.hidden = false;
    box.querySelector('[data-who]')!.textContent = theirs ? say('conflict.by', theirs.savedBy) : say('conflict.gone');
    this.state('problem', say('state.conflict'));
    button(box, 'mine', async () => {
      this.etag = theirs ? `"${theirs.etag}"` : undefined;
      this.goOn();
      this.changes++;
      await this.save(true);
    });
    button(box, 'theirs', async () => {
      await this.download(say('conflict.mine-file'));
      this.goOn();
      if (theirs) {
        this.place.dataset.source = `${this.address}/draft`;
      }
      await this.open();
    });
    button(box, 'download', () => this.download(say('conflict.mine-file')));
    box.focus();
  }

  private goOn(): void {
    this.stopped = false;
    this.part('conflict').hidden = true;
  }

  /** Hands the file over as it stands on the screen. */
  async download(prefix = ''): Promise<void> {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([await this.sheet.text()], { type: this.place.dataset.type }));
    link.download = prefix + (this.place.dataset.file ?? 'diagram');
    link.click();
    URL.revokeObjectURL(link.href);
  }

  private async present(): Promise<void> {
    const answer = await fetch(`${this.address}/presence`, {
      method: 'PUT',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { Accept: 'application/json', ...proof() }
    }).catch(() => undefined);
    if (!answer?.ok) {
      return;
    }
    const now = (await answer.json()) as { others: { name: string }[]; etag: string | null; savedBy: string | null };
    const others = now.others.map((other) => other.name).join(', ');
    this.part('present').textContent = others ? say('present.others', others) : '';
    const theirs = now.etag ? `"${now.etag}"` : undefined;
    if (theirs !== this.etag && !this.dirty() && !this.saving && !this.stopped) {
      await this.takeOver(theirs, now.savedBy);
    }
  }

  /** Nothing was typed here, so what somebody else has saved is shown at once. */
  private async takeOver(theirs: string | undefined, by: string | null): Promise<void> {
    if (!theirs) {
      this.stopped = true;
      this.state('problem', say('state.gone'));
      return;
    }
    this.place.dataset.source = `${this.address}/draft`;
    await this.open();
    this.state('done', say('state.taken', by ?? ''));
  }

  /** Asks the server what it finds; the draft as it is saved, or what is deployed. */
  async check(): Promise<void> {
    const answer = await fetch(`${this.address}/draft/check?impact=false`, {
      method: 'POST',
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { Accept: 'application/json', ...proof() }
    }).catch(() => undefined);
    if (answer?.ok) {
      this.checked(((await answer.json()) as { findings: Finding[] }).findings);
    }
  }

  private state(kind: 'idle' | 'busy' | 'done' | 'problem', text: string): void {
    const place = this.part('state');
    place.dataset.kind = kind;
    place.textContent = text;
    const can = this.sheet.can();
    toggle(this.place, 'undo', can.undo);
    toggle(this.place, 'redo', can.redo);
  }

  private part(name: string): HTMLElement {
    return this.place.querySelector<HTMLElement>(`[data-desk="${name}"]`)!;
  }
}

function tag(answer: Response): string | undefined {
  return answer.headers.get('ETag')?.replace(/^W\//, '') ?? undefined;
}

function button(box: HTMLElement, name: string, act: () => Promise<void>): void {
  const found = box.querySelector<HTMLButtonElement>(`[data-do="${name}"]`);
  if (found) {
    found.onclick = () => void act();
  }
}

function toggle(place: HTMLElement, name: string, on: boolean): void {
  place.querySelector(`[data-do="${name}"]`)?.setAttribute('aria-disabled', String(!on));
}
