import { offerMentions } from './mention';
import { offerPeople } from './people';
import { showProgress } from './upload';

const DONE = 'shown';

/**
 * What makes the page of a task nicer where scripts run: `<form data-task data-mentionable="…">` offers people after `@`,
 * `<form data-task data-upload>` shows how far a file is, `<input data-task data-person-field>` offers people whose names fit.
 */
export function show(part: HTMLElement): void {
  const places = [...(part.matches('[data-task]') ? [part] : []), ...part.querySelectorAll<HTMLElement>('[data-task]')];
  for (const place of places.filter((one) => one.dataset.task !== DONE)) {
    place.dataset.task = DONE;
    if (place instanceof HTMLInputElement) {
      offerPeople(place);
    } else if (place instanceof HTMLFormElement && place.dataset.upload !== undefined) {
      showProgress(place);
    } else if (place instanceof HTMLFormElement) {
      offerMentions(place);
    }
  }
}
