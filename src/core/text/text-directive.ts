/** What a text directive names: the words, or the first and the last of them, and what stands around them. */
export interface TextFragment {
  readonly prefix?: string | undefined;
  readonly textStart: string;
  readonly textEnd?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * The end of an address that points at words of a page: `:~:text=…`, to be put
 * behind the `#` and an id.
 *
 * More signs are encoded than the specification asks for: those that end an
 * address, or mean something, where people paste one (Markdown, wikitext).
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textDirective({ prefix, textStart, textEnd, suffix }: TextFragment): string {
  const parts = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(textStart),
    ...(textEnd === undefined ? [] : [encode(textEnd)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ];
  return `:~:text=${parts.join(',')}`;
}

function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[-!'()*~_.]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
