import { useEffect, useState } from 'preact/hooks';
import { findPeople, nameOf } from '../shell/people';
import { word } from '../shell/words';
import type { FieldSchema, Option } from './field';

const PAUSE = 150;

/** What a search finds, with a sentence to say below it. */
export interface Searched {
  options: Option[];
  remark?: string;
}

export type Search = (text: string) => Promise<Searched>;

const NOTHING: Searched = { options: [] };
const names = new Map<string, string>();

/** Whether a field is answered with people, of whom there may be thousands: they are asked for while somebody types. */
export function asksForPerson(field: FieldSchema): boolean {
  return field.properties?.person === 'true';
}

export async function searchPeople(text: string): Promise<Searched> {
  const { people, more } = await findPeople(text);
  people.forEach(({ id, name }) => names.set(id, name));
  const options = people.map(({ id, name }) => ({ value: id, label: name }));
  return more ? { options, remark: word('form.more', more) } : { options };
}

/** What a search finds for a text, a moment after it was typed. */
export function useSearch(find: Search | undefined, text: string): Searched {
  const [found, setFound] = useState<Searched>(NOTHING);
  useEffect(() => {
    if (!find) {
      setFound(NOTHING);
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      find(text)
        .catch(() => ({ options: [], remark: word('form.search-failed') }))
        .then((searched) => current && setFound(searched));
    }, text ? PAUSE : 0);
    setFound(({ options }) => ({ options: options.filter(({ label }) => label.toLocaleLowerCase().includes(text.toLocaleLowerCase())), remark: word('form.searching') }));
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [find, text]);
  return found;
}

/** What values are called: as the options say or, for people who came later than the form, as the server does. */
export function useNames(options: Option[], values: unknown[]): (value: unknown) => string {
  const [, learnt] = useState(0);
  const known = (value: unknown): string | undefined => options.find((option) => option.value === value)?.label ?? names.get(String(value));
  const unknown = values.filter((value) => known(value) === undefined).map(String);
  useEffect(() => {
    for (const id of unknown) {
      names.set(id, id);
      void nameOf(id)
        .then((name) => {
          names.set(id, name ?? id);
          learnt((count) => count + 1);
        })
        .catch(() => names.delete(id));
    }
  }, [unknown.join(' ')]);
  return (value) => known(value) ?? String(value);
}
