import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const FOLLOW_EDITS = fileURLToPath(new URL('../client/follow-edits.ts', import.meta.url));

/**
 * Astro integration for `npm run dev`: an edit in the archive's `content/` or
 * `seeds/` is shown at once.
 *
 * The archive is loaded once by a module; forgetting all modules of the server
 * loads it anew. Pages that were on their way meanwhile say so themselves
 * (`client/follow-edits`).
 */
export function watchContent(archive: string): AstroIntegration {
  const folders = ['content', 'seeds'].map((name) => join(archive, name));
  /** In milliseconds since 1970, as browsers on this machine count. */
  let edited = 0;
  return {
    name: 'cuttings:watch-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(FOLLOW_EDITS)};`);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder + sep))) return;
          edited = Date.now();
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
        server.environments.client.hot.on('cuttings:shown', ({ since }: { since: number }, page) => {
          if (since < edited) page.send({ type: 'full-reload' });
        });
      },
    },
  };
}
