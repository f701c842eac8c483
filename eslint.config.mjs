// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The folders of src/core, from least to most dependent: each may import those
 * that stand before it, so no circle can arise.
 */
const CORE = [
  'text',
  'basis',
  'strings',
  'anchoring',
  'quotations',
  'annotations',
  'archive',
  'disclosure',
  'citation',
  'exports',
  'search',
  'convert',
];

/** What each layer outside core may import from the others. Everything else is forbidden. */
const LAYERS = {
  readers: ['core'],
  markdown: ['core'],
  io: ['core'],
  site: ['core'],
  build: ['core', 'readers', 'markdown', 'io', 'site'],
  cli: ['core', 'readers', 'markdown', 'io', 'site', 'build'],
  components: ['core', 'markdown', 'site', 'build', 'styles', 'client'],
  layouts: ['core', 'markdown', 'site', 'build', 'styles', 'client', 'components'],
  pages: ['core', 'markdown', 'site', 'build', 'styles', 'client', 'components', 'layouts'],
  client: ['core', 'styles'],
};
const ALL_LAYERS = ['core', 'styles', ...Object.keys(LAYERS)];

const OUTSIDE = '^(node:|astro(:|/|$))';
const TREES = '^(unified$|remark-|rehype-|hast)';

const HANDED_IN = {
  regex: '^(node:|astro:content$)',
  message: 'Pages are handed all they show: ask src/build/archive.ts, which has joined and checked it once.',
};

/** What a layer may not import from outside the project, or not from all of core. */
const ALSO_FORBIDDEN = new Map([
  [
    'markdown',
    [{ regex: OUTSIDE, message: 'src/markdown is pure: trees in, trees out. Read and write in src/io.' }],
  ],
  [
    'client',
    [
      { regex: OUTSIDE, message: 'src/client runs in the reader’s browser.' },
      {
        regex: '/core/(?!text/|search/|strings/)',
        message:
          'Readers load what src/client imports: only core/text, core/search and core/strings. Put the value into the page.',
      },
    ],
  ],
  ['components', [HANDED_IN]],
  ['layouts', [HANDED_IN]],
  ['pages', [HANDED_IN]],
]);

/**
 * Forbid imports. The file sets of all calls are disjoint: where two blocks
 * match one file, ESLint takes the options of the later one only.
 *
 * @param {string[]} files
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
const forbid = (files, patterns) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } });

/** @param {string[]} folders */
const folderBeside = (folders) => `^(\\.\\./)+(${folders.join('|')})/`;

const coreBorders = CORE.map((name, place) =>
  forbid(
    [`src/core/${name}/**`],
    [
      {
        regex: `${OUTSIDE}|${TREES}`,
        message:
          'src/core is pure: it is handed text and returns values. Read and write in src/io, build trees in src/markdown.',
      },
      {
        regex: folderBeside(ALL_LAYERS.filter((layer) => layer !== 'core')),
        message: 'src/core is what everything else stands on; it knows nothing of it. Hand the value in.',
      },
      ...(place === CORE.length - 1
        ? []
        : [
            {
              regex: folderBeside(CORE.slice(place + 1)),
              message: `src/core/${name} comes before that folder in the order of eslint.config.mjs. Move what both need to the left.`,
            },
          ]),
    ],
  ),
);

const newFolder = {
  ...forbid(
    ['src/core/**'],
    [
      {
        regex: '.',
        message: 'This folder has no place yet in the order of src/core: give it one in eslint.config.mjs.',
      },
    ],
  ),
  ignores: CORE.map((name) => `src/core/${name}/**`),
};

const layerBorders = Object.entries(LAYERS).map(([name, allowed]) =>
  forbid(
    [`src/${name}/**`],
    [
      {
        regex: folderBeside(ALL_LAYERS.filter((layer) => layer !== name && !allowed.includes(layer))),
        message: `src/${name} may import only from ${allowed.join(', ')}: imports go one way, so that each layer can be understood and tested without those above it.`,
      },
      ...(ALSO_FORBIDDEN.get(name) ?? []),
    ],
  ),
);

export default defineConfig(
  globalIgnores([
    'content/',
    'seeds/',
    'tests/fixtures/',
    'tests/archives/',
    'dist/',
    '.astro/',
    '.cuttings/',
  ]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // A number in a sentence is what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  // Scripts, and what stands in .astro files: types are checked by `astro check`, which understands them.
  { files: ['**/*.mjs', '**/*.astro', '**/*.astro/*'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // `describe` and `it` return promises that node:test itself waits for.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'test', 'suite'] },
          ],
        },
      ],
      'max-lines-per-function': 'off',
    },
  },
  coreBorders,
  newFolder,
  layerBorders,
);
