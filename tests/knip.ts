import type { KnipConfig } from 'knip';

export default {
  entry: ['tests/unit/**/*.test.ts', 'tests/site/*.spec.ts'],
  project: ['src/**', 'tests/**', '!tests/fixtures/**', '!tests/archives/**'],
  playwright: { config: ['tests/site/playwright.config.ts'] },
  ignoreBinaries: ['apt-get'],
  // Cards are drawn with its file, whose path is put together.
  ignoreDependencies: ['@fontsource-variable/vazirmatn'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    /** Fonts come from packages that only style sheets name. */
    css: (text: string) =>
      [...text.matchAll(/(?:@import\s+|url\()['"]([^'"]+)['"]/g)]
        .map(([, path]) => `import '${path}';`)
        .join('\n'),
  },
} satisfies KnipConfig;
