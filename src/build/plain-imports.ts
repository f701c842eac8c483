import type { AstroIntegration } from 'astro';

/** The module through which Vite has every `import()` of a page go, and the name that it is used by. */
const HELPER = '\0vite/preload-helper.js';
const METHOD = '__vitePreload';

/**
 * Astro integration for builds: what a page loads later is loaded by a plain
 * `import()`.
 *
 * Vite's own helper fetches all parts of it at the same time. Ours has few and
 * small ones, and the helper would weigh more than all scripts that most pages
 * load.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'cuttings:plain-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'cuttings:plain-imports',
                enforce: 'pre',
                configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : null),
                load: (id) => (id === HELPER ? `export const ${METHOD} = (load) => load();` : null),
              },
            ],
          },
        });
      },
    },
  };
}
