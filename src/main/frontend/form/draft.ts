import { send } from '../shell/request';
import { word } from '../shell/words';
import type { Answers, Engine } from './engine';

const PAUSE = 1500;

/** Keeps what has been answered so far on the server, a moment after the last change and when the page is left. */
export class Draft {
  private kept: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private stopped = false;

  constructor(
    private readonly engine: Engine,
    private readonly url: string,
    private readonly status: HTMLElement
  ) {
    this.kept = JSON.stringify(engine.answers());
    engine.form.on('changed', 500, () => this.later());
    addEventListener('pagehide', () => this.leave());
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
    if (!answers || this.stopped) {
      return;
    }
    if (this.sending) {
      this.later();
      return;
    }
    this.sending = true;
    const text = JSON.stringify(answers);
    try {
      const answer = await send('PUT', this.url, { answers });
      if (answer.ok) {
        this.kept = text;
      }
      this.say(answer.ok);
    } catch {
      this.say(false);
    } finally {
      this.sending = false;
    }
  }

  private leave(): void {
    const answers = this.changed();
    if (answers && !this.stopped) {
      void send('PUT', this.url, { answers }, true).catch(() => undefined);
    }
  }

  private changed(): Answers | undefined {
    const answers = this.engine.answers();
    return JSON.stringify(answers) === this.kept ? undefined : answers;
  }

  private say(kept: boolean): void {
    const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    this.status.textContent = kept ? word('form.draft-kept', time) : word('form.draft-failed');
    this.status.classList.toggle('draft-failed', !kept);
  }
}
