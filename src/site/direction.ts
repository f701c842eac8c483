const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Mend']);

const directions = new Map<string, 'ltr' | 'rtl'>();

/** The direction in which a language (BCP 47) is written; left to right for one that nobody knows. */
export function direction(language: string): 'ltr' | 'rtl' {
  const known = directions.get(language);
  if (known !== undefined) return known;
  const found = RTL_SCRIPTS.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  directions.set(language, found);
  return found;
}
