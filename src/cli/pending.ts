import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAll, type Write } from '../io/write.ts';

/** Writes, and characters of them, that are flushed together. */
const WRITES = 128;
const CHARACTERS = 8_000_000;

/**
 * What a conversion has decided to write and has not written yet. Whoever reads
 * through it finds the files as they will be. Paths are those from the
 * archive's folder.
 */
export class Pending {
  readonly #folder: string;
  readonly #dryRun: boolean;
  readonly #writes = new Map<string, Write>();
  #characters = 0;

  constructor(folder: string, dryRun: boolean) {
    this.#folder = folder;
    this.#dryRun = dryRun;
  }

  addFolder(path: string, files: ReadonlyMap<string, string>): void {
    this.#writes.set(path, { path: join(this.#folder, path), files });
    for (const content of files.values()) this.#characters += content.length;
  }

  /** Give a file its content, also one in a folder that is still to be written. */
  putFile(folder: string, name: string, content: string): void {
    const write = this.#writes.get(folder);
    if (write !== undefined && 'files' in write) {
      this.#writes.set(folder, { ...write, files: new Map(write.files).set(name, content) });
    } else {
      const path = `${folder}/${name}`;
      this.#writes.set(path, { path: join(this.#folder, path), content });
    }
    this.#characters += content.length;
  }

  /** A file as it is or will be. */
  async read(folder: string, name: string): Promise<string> {
    const [inFolder, alone] = [this.#writes.get(folder), this.#writes.get(`${folder}/${name}`)];
    if (alone !== undefined && 'content' in alone) return alone.content;
    const file = inFolder !== undefined && 'files' in inFolder ? inFolder.files.get(name) : undefined;
    return file ?? (await readFile(join(this.#folder, folder, name), 'utf8'));
  }

  /** Write, when there is enough to be flushed together. A dry run keeps everything, for it is read again. */
  async settle(): Promise<void> {
    if (this.#writes.size >= WRITES || this.#characters >= CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#dryRun || this.#writes.size === 0) return;
    await writeAll([...this.#writes.values()]);
    this.#writes.clear();
    this.#characters = 0;
  }
}
