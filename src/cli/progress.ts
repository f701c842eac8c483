import { readdirSync } from 'node:fs';

/** Say what is going on now: to a person at a terminal, not to a log. */
export function say(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
}

/**
 * Say every second how many pages stand in `folder`, until the returned
 * function is called. Astro itself tells only page by page.
 */
export function counting(what: string, folder: string): () => void {
  say(`${what} …`);
  if (!process.stderr.isTTY) return () => undefined;
  const show = (): void => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.html'),
    );
    process.stderr.write(`\r${what}: ${String(pages.length)}\r`);
  };
  const timer = setInterval(show, 1000);
  return () => {
    clearInterval(timer);
    show();
    process.stderr.write('\n');
  };
}
