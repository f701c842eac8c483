import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The site's typefaces in the parts that their packages bring; what the first lacks is looked for in the next. */
const PARTS = {
  serif: [
    ...['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'].map(
      (part) => `@fontsource-variable/stix-two-text/files/stix-two-text-${part}-wght-normal.woff2`,
    ),
    '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
  ],
  sans: [
    ...['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext'].map(
      (part) => `@fontsource-variable/libre-franklin/files/libre-franklin-${part}-wght-normal.woff2`,
    ),
    '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2',
  ],
};

/** The families to name in a canvas, as `font` wants them. */
export interface CardFonts {
  readonly serif: string;
  readonly sans: string;
}

/** Hand the site's typefaces to a canvas, each part as a family of its own. */
export function registerFonts(register: (font: Buffer, family: string) => unknown): CardFonts {
  const families = (kind: keyof typeof PARTS): string =>
    PARTS[kind]
      .map((path, at) => {
        const family = `card-${kind}-${at}`;
        register(readFileSync(require.resolve(path)), family);
        return family;
      })
      .join(', ');
  return { serif: families('serif'), sans: families('sans') };
}
