import { offerMentions } from './mention';
import { offerTyping } from './people';
import { showProgress } from './upload';

const DONE = 'shown';

/**
 * What makes the page of a task nicer where scripts run: `<form data-task data-mentionable="…">` offers people after `@`,
 * `<form data-task data-upload>` shows how far a file is, `<select data-task data-person-choice>` can be typed into.
 */
export function show(part: HTMLElement): void {
  const places = [...(part.matches('[data-task]') ? [part] : []), ...part.querySelectorAll<HTMLElement>('[data-task]')];
  for (const place of places.filter((one) => one.dataset.task !== DONE)) {
    place.dataset.task = DONE;
    if (place instanceof HTMLSelectElement) {
      offerTyping(place);
    } else if (place instanceof HTMLFormElement && place.dataset.upload !== undefined) {
      showProgress(place);
    } else if (place instanceof HTMLFormElement) {
      offerMentions(place);
    }
  }
}
