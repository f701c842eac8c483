import type { ChildProcess } from 'node:child_process';

/** The address that a development server prints when it is ready; its output is read to the end, or it would stop. */
export function addressIn(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', () => {
      reject(new Error(`The server ended:\n${output}`));
    });
  });
}
