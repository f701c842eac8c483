import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { answerAnnotate } from './answer-annotate.ts';
import { reviewDesk } from './answer-review.ts';
import { developmentHandler } from './development-endpoint.ts';
import { makeDevelopmentToken } from './development-token.ts';

/**
 * Astro integration for `npm run dev`: the page /review/, where a person goes
 * through the uncertain values of the archive, and what writes for it and for
 * the notes and quotations that are written on the pages of articles.
 *
 * Neither the page nor what it writes through is there in any other command:
 * the file of the page has a name that Astro makes no address of.
 */
export function editingInDevelopment(archive: string): AstroIntegration {
  const content = join(archive, 'content') + sep;
  const today = (): string => new Date().toISOString().slice(0, 10);
  const review = reviewDesk(archive, today);
  let base = '/';
  return {
    name: 'cuttings:editing',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        base = config.base.replace(/\/?$/, '/');
        if (command === 'dev')
          injectRoute({ pattern: '/review', entrypoint: new URL('../pages/_review.astro', import.meta.url) });
      },
      'astro:server:setup': ({ server }) => {
        const token = makeDevelopmentToken();
        const desk = { folder: archive, today, address: (path: string) => base + path };
        const answers = {
          review: review.answer,
          annotate: (asked: unknown) => answerAnnotate(desk, asked),
        };
        for (const [name, answer] of Object.entries(answers))
          server.middlewares.use(developmentHandler({ path: `${base}_cuttings/${name}`, token, answer }));
        server.watcher.on('all', (_event, changed) => {
          if (changed.startsWith(content)) review.forget();
        });
      },
      'astro:server:start': ({ address, logger }) => {
        logger.info(`Go through uncertain values: http://localhost:${String(address.port)}${base}review/`);
      },
    },
  };
}
