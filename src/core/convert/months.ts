import { foldText } from '../text/fold.ts';

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'pl',
  'cs',
  'ru',
  'uk',
  'tr',
  'id',
  'ro',
  'hu',
  'fi',
  'el',
  'lt',
  'lv',
  'et',
  'sk',
  'sl',
  'bg',
  'vi',
  'ca',
  'he',
  'ar',
  'ar-MA',
  'ar-LB',
  'fa-u-ca-gregory',
  'hi',
];

/** Abbreviations in use that Unicode's tables lack. */
const OTHERS: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['jänner', 1],
  ['jän', 1],
  ['feber', 2],
  ['mrz', 3],
];

// Early April lies in the first Persian month, and so on.
const MONTHS = table([
  ...OTHERS,
  ...LANGUAGES.flatMap((language) => namesIn(language, (number) => Date.UTC(2020, number - 1, 10))),
]);
const PERSIAN_MONTHS = table(namesIn('fa-u-ca-persian', (number) => Date.UTC(2020, number + 2, 5)));
// The first month of the year 1442 began on 20 August 2020; months have 29 or 30 days.
const ISLAMIC_MONTHS = table(
  ['ar', 'fa', 'ur', 'en'].flatMap((language) =>
    namesIn(`${language}-u-ca-islamic-umalqura`, (number) =>
      Date.UTC(2020, 7, 20 + 15 + Math.floor((number - 1) * 29.5)),
    ),
  ),
);

/** Number of the month, 1 to 12, that has this name or abbreviation in one of the languages read; null for any other word. */
export function monthNumber(name: string | undefined): number | null {
  return MONTHS.get(key(name ?? '')) ?? null;
}

/** The same for the months of the Persian calendar, in Persian. */
export function persianMonthNumber(name: string | undefined): number | null {
  return PERSIAN_MONTHS.get(key(name ?? '')) ?? null;
}

/** The same for the months of the Islamic calendar. */
export function islamicMonthNumber(name: string | undefined): number | null {
  return ISLAMIC_MONTHS.get(key(name ?? '')) ?? null;
}

/** Names by number; a name that means different months in different languages is left out. */
function table(names: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const [name, number] of names) {
    if ((numbers.get(name) ?? number) !== number) doubtful.add(name);
    numbers.set(name, number);
  }
  for (const name of doubtful) numbers.delete(name);
  return numbers;
}

/** The months' names in one language, in every form that Unicode gives; `dayIn` is a day of the month. */
function namesIn(language: string, dayIn: (number: number) => number): [string, number][] {
  const widths = ['long', 'short'] as const;
  const days = [{}, { day: 'numeric' }] as const;
  return widths.flatMap((month) =>
    days.flatMap((day) => {
      const format = new Intl.DateTimeFormat(language, { month, ...day, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, at): [string, number] => {
        const name = format.formatToParts(dayIn(at + 1)).find(({ type }) => type === 'month')?.value;
        return [key(name ?? ''), at + 1];
      }).filter(([name]) => /\p{L}{2}/u.test(name));
    }),
  );
}

function key(name: string): string {
  return foldText(name).replace(/\.$/, '');
}
