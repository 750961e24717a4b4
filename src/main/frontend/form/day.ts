import { useEffect, useState } from 'preact/hooks';
import { word } from '../shell/words';

interface Day {
  working: boolean;
  away: number | null;
  next: string | null;
}

const PAUSE = 250;

/** A day in words: its weekday, and how many working days away it is; empty while that is not known. */
export function useDayInWords(day: string): string {
  const [words, setWords] = useState('');
  useEffect(() => {
    setWords('');
    let over = false;
    const timer = setTimeout(() => void look(day).then((found) => (over ? undefined : setWords(found))), PAUSE);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [day]);
  return words;
}

async function look(day: string): Promise<string> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    return '';
  }
  try {
    const answer = await fetch(`/api/v1/working-days/${day}`, { credentials: 'same-origin', headers: { Accept: 'application/json' } });
    return answer.ok ? inWords(day, (await answer.json()) as Day) : '';
  } catch {
    return '';
  }
}

function inWords(day: string, { working, away, next }: Day): string {
  if (!working) {
    return next ? word('form.day-off', weekday(day), whole(next)) : weekday(day);
  }
  if (away === null) {
    return weekday(day);
  }
  if (away === 0) {
    return word('form.day-today', weekday(day));
  }
  const key = away > 0 ? (away === 1 ? 'form.day-next' : 'form.day-in') : away === -1 ? 'form.day-last' : 'form.day-ago';
  return word(key, weekday(day), Math.abs(away));
}

function weekday(day: string): string {
  return format(day, { weekday: 'long' });
}

function whole(day: string): string {
  return format(day, { weekday: 'long', day: 'numeric', month: 'long' });
}

function format(day: string, how: Intl.DateTimeFormatOptions): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString(document.documentElement.lang, { ...how, timeZone: 'UTC' });
}
