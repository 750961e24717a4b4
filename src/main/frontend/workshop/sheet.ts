/** What a check found, as the server says it. */
export interface Finding {
  rule: string;
  severity: 'error' | 'warning' | 'info';
  file: string;
  element: string;
  message: string;
  help: string;
  page?: string;
}

/** What an editor of any kind of file offers to the desk around it. */
export interface Sheet {
  open(text: string): Promise<void>;
  text(): Promise<string>;
  onChange(told: () => void): void;
  onSelect(told: (element: string) => void): void;
  undo(): void;
  redo(): void;
  can(): { undo: boolean; redo: boolean };
  /** Shows marks on elements, in place of those shown before. */
  mark(findings: Finding[], commented: Set<string>): void;
  /** Brings an element into sight and chooses it. */
  show(element: string): void;
  nameOf(element: string): string;
  /** What can be added from a menu, in words by name. */
  offers(): { name: string; act: () => void }[];
}
