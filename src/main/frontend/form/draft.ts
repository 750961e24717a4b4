import { problemOf, type Problem, send } from '../shell/request';
import { word } from '../shell/words';
import { Conflict, type KeptDraft } from './conflict';
import type { Answers, Engine } from './engine';

const PAUSE = 1500;
const LOOK_AGAIN = 15_000;
const CHANGED = 'urn:problem:worklist:draft-changed';

/**
 * Keeps what has been answered so far on the server, a moment after the last change and when the page is left. What was kept elsewhere
 * meanwhile, on another device or by a helper, is taken over where nothing was changed here, and put to the person where something was.
 */
export class Draft {
  private kept: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private stopped = false;
  private failed = false;
  private readonly conflict: Conflict;

  constructor(
    private readonly engine: Engine,
    private readonly url: string,
    private readonly status: HTMLElement,
    place: HTMLElement,
    private revision: number
  ) {
    this.kept = JSON.stringify(engine.answers());
    this.conflict = new Conflict(engine, place);
    engine.form.on('changed', 500, () => this.later());
    addEventListener('pagehide', () => this.leave());
    addEventListener('beforeunload', (event) => this.warn(event));
    document.addEventListener('visibilitychange', () => void this.look());
    setInterval(() => void this.look(), LOOK_AGAIN);
  }

  /** After the form was handed in there is nothing left to keep. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  start(): void {
    this.stopped = false;
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), PAUSE);
  }

  private async keep(): Promise<void> {
    const answers = this.changed();
    if (!answers || this.stopped || this.conflict.open) {
      return;
    }
    if (this.sending) {
      this.later();
      return;
    }
    this.sending = true;
    const text = JSON.stringify(answers);
    try {
      const answer = await send('PUT', this.url, { answers, revision: this.revision });
      if (answer.ok) {
        this.kept = text;
        this.revision = ((await answer.json()) as { revision: number }).revision;
        this.say(true);
      } else {
        this.refused(await problemOf(answer));
      }
    } catch {
      this.say(false);
    } finally {
      this.sending = false;
    }
  }

  private refused(problem: Problem & { type?: string; draft?: KeptDraft }): void {
    if (problem.type === CHANGED && problem.draft) {
      this.ask(problem.draft);
    } else {
      this.say(false, problem.detail);
    }
  }

  /** Looks whether something else is kept by now. */
  private async look(): Promise<void> {
    if (document.hidden || this.stopped || this.sending || this.conflict.open) {
      return;
    }
    try {
      const answer = await fetch(this.url, { credentials: 'same-origin', redirect: 'manual', headers: { Accept: 'application/json' } });
      const there = answer.ok ? ((await answer.json()) as KeptDraft) : undefined;
      if (there && there.revision > this.revision && !this.sending) {
        await this.meet(there);
      }
    } catch {
      // the next look may succeed
    }
  }

  private async meet(there: KeptDraft): Promise<void> {
    if (this.changed()) {
      this.ask(there);
    } else if (!this.engine.isBusy()) {
      await this.take(there);
    }
  }

  private ask(there: KeptDraft): void {
    this.conflict.ask(there, {
      take: () => void this.take(there),
      keep: () => {
        this.revision = there.revision;
        this.kept = '';
        void this.keep();
      }
    });
  }

  private async take(there: KeptDraft): Promise<void> {
    await this.engine.load(there.answers);
    this.revision = there.revision;
    this.kept = JSON.stringify(this.engine.answers());
    this.failed = false;
    this.status.textContent = word('form.draft-taken', there.keptByName ?? '', clock(there.keptAt));
    this.status.classList.remove('draft-failed');
  }

  private leave(): void {
    const answers = this.changed();
    if (answers && !this.stopped && !this.conflict.open) {
      void send('PUT', this.url, { answers, revision: this.revision }, true).catch(() => undefined);
    }
  }

  /** What could not be kept is not lost without a word. */
  private warn(event: BeforeUnloadEvent): void {
    if (!this.stopped && (this.failed || this.conflict.open) && this.changed()) {
      event.preventDefault();
    }
  }

  private changed(): Answers | undefined {
    const answers = this.engine.answers();
    return JSON.stringify(answers) === this.kept ? undefined : answers;
  }

  private say(kept: boolean, why?: string): void {
    this.failed = !kept;
    this.status.textContent = kept ? word('form.draft-kept', clock()) : (why ?? word('form.draft-failed'));
    this.status.classList.toggle('draft-failed', !kept);
  }
}

/** `14:03` as the reader's language writes it. */
function clock(at?: string): string {
  const time = at ? new Date(at) : new Date();
  return time.toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
