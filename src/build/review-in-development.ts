import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { reviewDesk } from './answer-review.ts';
import { developmentHandler } from './development-endpoint.ts';
import { makeDevelopmentToken } from './development-token.ts';

/**
 * Astro integration for `npm run dev`: the page /review/, where a person goes
 * through the uncertain values of the archive.
 *
 * Neither the page nor what it writes through is there in any other command:
 * the file of the page has a name that Astro makes no address of.
 */
export function reviewInDevelopment(archive: string): AstroIntegration {
  const content = join(archive, 'content') + sep;
  const desk = reviewDesk(archive, () => new Date().toISOString().slice(0, 10));
  let base = '/';
  return {
    name: 'cuttings:review',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute }) => {
        base = config.base.replace(/\/?$/, '/');
        if (command === 'dev')
          injectRoute({ pattern: '/review', entrypoint: new URL('../pages/_review.astro', import.meta.url) });
      },
      'astro:server:setup': ({ server }) => {
        const path = `${base}_cuttings/review`;
        server.middlewares.use(
          developmentHandler({ path, token: makeDevelopmentToken(), answer: desk.answer }),
        );
        server.watcher.on('all', (_event, changed) => {
          if (changed.startsWith(content)) desk.forget();
        });
      },
      'astro:server:start': ({ address, logger }) => {
        logger.info(`Go through uncertain values: http://localhost:${String(address.port)}${base}review/`);
      },
    },
  };
}
