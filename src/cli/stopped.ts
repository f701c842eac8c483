import { once } from 'node:events';

/** How often to look whether npm is still there, in milliseconds. */
const INTERVAL = 500;

/** Read at once, for npm may go while the site is still being built. */
const PARENT = process.ppid;

/** Settles when the person stops the command: with Ctrl-C, with a signal, or by ending the npm that runs it. */
export async function stopped(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), abandoned()]);
}

/**
 * Settles when npm has gone. It runs a script in a shell, and a signal ends the
 * two of them but does not reach the program: without a look at its parent, it
 * would go on unseen and keep the port.
 */
function abandoned(): Promise<void> {
  // Without npm, a parent's end means nothing: `cuttings start &` may outlive its shell.
  if (process.env['npm_lifecycle_event'] === undefined) return new Promise(() => undefined);
  return new Promise((settle) => {
    const timer = setInterval(() => {
      if (process.ppid === PARENT) return;
      clearInterval(timer);
      settle();
    }, INTERVAL).unref();
  });
}
