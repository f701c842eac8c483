import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/**
 * Astro integration for `npm run dev`: an edit in the archive's `content/` or
 * `seeds/` is shown at once.
 *
 * The archive is loaded once by a module; forgetting all modules of the server
 * loads it anew.
 */
export function watchContent(archive: string): AstroIntegration {
  const folders = ['content', 'seeds'].map((name) => join(archive, name));
  return {
    name: 'cuttings:watch-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folders);
        server.watcher.on('all', (_event, path) => {
          if (!folders.some((folder) => path.startsWith(folder + sep))) return;
          for (const environment of Object.values(server.environments))
            environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
