import { problemOf, send } from '../shell/request';
import { say } from './say';
import type { Sheet } from './sheet';

interface Comment {
  id: string;
  element: string;
  text: string;
  by: string;
  settledBy: string | null;
}

/** What is said about the chosen element, or about the file where none is chosen. */
export class Comments {
  private all: Comment[] = [];
  private chosen = '';

  constructor(
    private readonly place: HTMLElement,
    private readonly sheet: Sheet,
    private readonly address: string,
    private readonly told: () => void
  ) {
    sheet.onSelect((element) => {
      this.chosen = element;
      this.draw();
    });
    place.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.say();
    });
  }

  async read(): Promise<void> {
    const answer = await fetch(`${this.address}/comments`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    if (answer.ok) {
      this.take((await answer.json()) as Comment[]);
    }
  }

  /** Elements about which something is still open. */
  open(): Set<string> {
    return new Set(this.all.filter((comment) => !comment.settledBy && comment.element).map((comment) => comment.element));
  }

  private take(comments: Comment[]): void {
    this.all = comments;
    this.draw();
    this.told();
  }

  private async say(): Promise<void> {
    const field = this.place.querySelector('textarea')!;
    const answer = await send('POST', `${this.address}/comments`, { element: this.chosen, text: field.value });
    const problem = this.place.querySelector<HTMLElement>('.field-problem')!;
    problem.hidden = answer.ok;
    if (answer.ok) {
      field.value = '';
      this.take((await answer.json()) as Comment[]);
    } else {
      problem.textContent = (await problemOf(answer)).detail ?? say('comments.failed');
    }
  }

  private draw(): void {
    this.place.querySelector('[data-about]')!.textContent = this.chosen ? say('comments.about', this.sheet.nameOf(this.chosen)) : say('comments.all');
    const shown = this.all.filter((comment) => !this.chosen || comment.element === this.chosen);
    this.place.querySelector('ul')!.replaceChildren(...shown.map((comment) => this.entry(comment)));
  }

  private entry(comment: Comment): HTMLLIElement {
    const line = Object.assign(document.createElement('li'), { className: comment.settledBy ? 'comment comment-settled' : 'comment' });
    const who = comment.element ? `${comment.by} · ${this.sheet.nameOf(comment.element)}` : comment.by;
    line.append(
      Object.assign(document.createElement('p'), { className: 'meta', textContent: who }),
      Object.assign(document.createElement('p'), { textContent: comment.text })
    );
    const act = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button button-small',
      textContent: comment.settledBy ? say('comments.reopen', comment.settledBy) : say('comments.settle')
    });
    act.addEventListener('click', () => void this.settle(comment));
    line.append(act);
    return line;
  }

  private async settle(comment: Comment): Promise<void> {
    const answer = await send('POST', `${this.address}/comments/${comment.id}/${comment.settledBy ? 'reopen' : 'settle'}`, {});
    if (answer.ok) {
      this.take((await answer.json()) as Comment[]);
    }
  }
}
