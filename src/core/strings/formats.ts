/** How a language of the interface writes numbers, lists, dates and names of languages. */
export interface Formats {
  /** 1,046 */
  readonly number: (value: number) => string;
  /** “1 article”, “1,046 articles” */
  readonly plural: (count: number, one: string, many: string) => string;
  /** “one, two and three” */
  readonly list: (items: readonly string[]) => string;
  /** “one, two or three” */
  readonly either: (items: readonly string[]) => string;
  /** A date as precise as it is known: `2020`, `2020-04` or `2020-04-29`. */
  readonly date: (date: string) => string;
  /** The name of a month, `01` to `12`. */
  readonly month: (month: string, form: 'long' | 'short') => string;
  /** The name of a day of the week, from 0 for Sunday. */
  readonly weekday: (day: number, form: 'long' | 'short' | 'narrow') => string;
  /** The name of a language from its code (BCP 47). */
  readonly languageName: (code: string) => string;
}

/** The first Sunday of January 2000. */
const FIRST_SUNDAY = 2;

/** The formats of a locale (BCP 47), as Unicode's CLDR has them. */
export function formats(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale);
  const all = new Intl.ListFormat(locale, { type: 'conjunction' });
  const any = new Intl.ListFormat(locale, { type: 'disjunction' });
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  // Made once: a format of dates costs a hundred times what it formats.
  const dates = {
    year: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric' }),
    month: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long' }),
    day: new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
  };
  const number = (value: number): string => numbers.format(value);
  return {
    number,
    plural: (count, one, many) => `${number(count)} ${count === 1 ? one : many}`,
    list: (items) => all.format(items),
    either: (items) => any.format(items),
    date: remembered((date) => {
      const [year = '', month, day] = date.split('-');
      const precise = day !== undefined ? dates.day : month !== undefined ? dates.month : dates.year;
      return precise.format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
    }),
    month: remembered((month, form) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: form }).format(
        new Date(Date.UTC(2000, Number(month) - 1, 1)),
      ),
    ),
    weekday: remembered((day, form) =>
      new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: form }).format(
        new Date(Date.UTC(2000, 0, FIRST_SUNDAY + day)),
      ),
    ),
    languageName: (code) => languages.of(code) ?? code,
  };
}

/** The same answers, each worked out once: few dates stand on thousands of pages. */
function remembered<A extends readonly (string | number)[]>(
  write: (...asked: A) => string,
): (...asked: A) => string {
  const answers = new Map<string, string>();
  return (...asked) => {
    const key = asked.join(' ');
    const answer = answers.get(key) ?? write(...asked);
    answers.set(key, answer);
    return answer;
  };
}

/** A name as printed, held together: beside text of the other direction, its neighbours would change places. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
