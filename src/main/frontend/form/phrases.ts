import { word } from '../shell/words';

const PHRASES: [RegExp, string][] = [
  [/^Field is required/, 'required'],
  [/^Field must have minimum length of (\S+)\.$/, 'minLength'],
  [/^Field must have maximum length of (\S+)\.$/, 'maxLength'],
  [/^Field must have minimum value of (\S+)\.$/, 'min'],
  [/^Field must have maximum value of (\S+)\.$/, 'max'],
  [/^Field must be a valid {1,2}international phone/, 'phone'],
  [/^Field must be a valid email/, 'email'],
  [/^Field must match pattern/, 'pattern'],
  [/^Value is (not a number|expected)|^Please select a valid value/, 'invalid']
];

/** Says what form-js finds wrong in our words; a schema's own message stays as it is. */
export function phrase(message: string): string {
  for (const [pattern, key] of PHRASES) {
    const found = pattern.exec(message);
    if (found) {
      return word(`form.${key}`, found[1]);
    }
  }
  return message;
}
