import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Search, useSearch } from './person';
import { word } from '../shell/words';
import { describedBy, type FieldFrame, isRequired, type Option } from './field';

const MOST = 50;

interface ComboboxProps {
  of: FieldFrame;
  options: Option[];
  /** Asks for more options while somebody types. */
  find?: Search;
  /** Those that are chosen already. */
  without?: unknown[];
  /** What is chosen, in words. */
  text: string;
  onPick: (option: Option) => void;
  onClear?: () => void;
}

/** A field to type into that offers what matches: arrow keys choose, Enter takes, Escape closes. */
export function Combobox({ of, options, find, without, text, onPick, onClear }: ComboboxProps): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const search = useSearch(open ? find : undefined, typed ?? '');
  const own = matching(options, typed ?? '');
  const others = search.options.filter(({ value }) => !own.some((option) => option.value === value) && !without?.includes(value));
  const matches = [...own, ...others];
  const remark = search.remark ?? (matches.length === 0 ? word('form.no-results') : undefined);
  const listId = `${of.domId}-list`;

  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: 'nearest' }), [active]);

  const close = (): void => {
    setOpen(false);
    setActive(-1);
  };
  const pick = (option: Option): void => {
    onPick(option);
    setTyped(null);
    close();
  };
  const leave = (): void => {
    if (typed === '' && text) {
      onClear?.();
    }
    setTyped(null);
    close();
    of.onBlur();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive(open ? (active + step + matches.length) % Math.max(matches.length, 1) : 0);
      setOpen(true);
      event.preventDefault();
    } else if (event.key === 'Enter') {
      const option = matches[active] ?? (typed && matches.length === 1 ? matches[0] : undefined);
      if (open && option) {
        pick(option);
      }
      event.preventDefault();
    } else if (event.key === 'Escape' && open) {
      setTyped(null);
      close();
      event.preventDefault();
      event.stopPropagation();
    }
  };

  return (
    <div class="combobox">
      <input
        class="input"
        id={of.domId}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && active >= 0 && active < matches.length ? `${listId}-${active}` : undefined}
        aria-invalid={of.errors.length > 0}
        aria-required={isRequired(of.field)}
        aria-describedby={describedBy(of)}
        placeholder={word('form.search')}
        disabled={of.disabled}
        value={typed ?? text}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(event.currentTarget.value ? 0 : -1);
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={press}
        onFocus={of.onFocus}
        onBlur={leave}
      />
      {open && (
        <ul class="combobox-list" id={listId} role="listbox" ref={list} aria-label={of.field.label} onMouseDown={(event) => event.preventDefault()}>
          {matches.map((option, index) => (
            <li
              key={String(option.value)}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onClick={() => pick(option)}
            >
              {option.label}
            </li>
          ))}
          {remark && (
            <li role="option" aria-disabled="true" aria-selected="false">
              {remark}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function matching(options: Option[], typed: string): Option[] {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return options.filter(({ label }) => words.every((part) => label.toLocaleLowerCase().includes(part))).slice(0, MOST);
}
