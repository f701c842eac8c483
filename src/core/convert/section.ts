import { unknown, type Finding } from './findings.ts';
import type { Sheet } from './sheet.ts';

/** What sections of papers are called, a language a line: only a line of nothing else is a label. */
const LABELS = new Set(
  [
    'news, world, world news, politics, business, economy, sport, sports, culture, arts, opinion, comment, editorial, science, health, technology, tech, local, local news, national, international, europe, asia, africa, americas, middle east, travel, education, environment, climate, society, lifestyle, entertainment, media, money, finance, analysis, feature, features, interview, obituaries',
    'nachrichten, politik, wirtschaft, kultur, feuilleton, panorama, wissen, wissenschaft, meinung, kommentar, ausland, inland, lokales, gesellschaft, gesundheit, umwelt, medien, reise, bildung',
    'politique, économie, monde, société, opinions, débats, sciences, santé, culture, planète',
    'política, economía, deportes, cultura, mundo, opinión, sociedad, ciencia, salud, internacional, nacional',
    'politica, economia, esteri, cronaca, cultura, salute, scienza, politiek, economie, buitenland, binnenland',
    'политика, экономика, общество, культура, спорт, мир, наука',
    'سیاست, سیاسی, اقتصاد, اقتصادی, فرهنگ, فرهنگی, ورزش, ورزشی, جهان, ایران, اجتماعی, سياسة, اقتصاد, ثقافة, رياضة, العالم',
    '政治, 経済, 社会, 国際, 文化, スポーツ, 经济, 国际, 体育, 정치, 경제, 사회, 국제, 문화',
  ].flatMap((line) => line.split(', ')),
);

/**
 * The section's label: the line straight above the headline, when it is what
 * papers call a section and nothing else. That it is this article's is our
 * conclusion, so that it is *inferred*.
 */
export function findSection({ blocks, headline }: Sheet, on: string): Finding<string | null> {
  const above = (headline ?? 0) - 1;
  const text = blocks[above]?.text ?? '';
  if (!LABELS.has(text.toLowerCase())) return unknown(null, 'the line above the headline');
  const reason = 'The line straight above the headline is the name of a section, and nothing else.';
  return {
    value: text,
    basis: { is: 'inferred', reason, by: 'converter', on },
    blocks: new Map([[above, 'section']]),
  };
}
