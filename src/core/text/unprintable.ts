/** What YAML allows in no file, or what is invisible to whoever edits one: control characters, separators, lone surrogates. */
const UNPRINTABLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\p{Noncharacter_Code_Point}\p{Cs}]/gu;
const ONE = new RegExp(UNPRINTABLE.source, 'u');

/** Whether `text` holds a character that must not stand as itself in a file that people edit. */
export function hasUnprintable(text: string): boolean {
  return ONE.test(text);
}

/** Every such character as the escape that YAML's double quotation marks understand: `\U0000009F`. */
export function escapeUnprintable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    (character) => `\\U${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(8, '0')}`,
  );
}
