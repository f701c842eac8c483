/** Bytes that arrive in pieces, read from the front; what was taken can be given back. */
export class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #held: Uint8Array = new Uint8Array();
  #position = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** How many bytes were taken. */
  get position(): number {
    return this.#position;
  }

  /** The next `count` bytes, fewer at the end, without taking them. */
  async peek(count: number): Promise<Uint8Array> {
    if (this.#held.length < count) {
      const pieces = [this.#held];
      for (let length = this.#held.length; length < count;) {
        const piece = await this.#pieces.next();
        if (piece.done === true) break;
        pieces.push(piece.value);
        length += piece.value.length;
      }
      this.#held = Buffer.concat(pieces);
    }
    return this.#held.subarray(0, count);
  }

  /** Take the next `count` bytes, fewer at the end. */
  async take(count: number): Promise<Uint8Array> {
    const bytes = await this.peek(count);
    this.#held = this.#held.subarray(bytes.length);
    this.#position += bytes.length;
    return bytes;
  }

  /** Take the next `count` bytes, fewer at the end, without keeping them; how many there were. */
  async skip(count: number): Promise<number> {
    let skipped = 0;
    while (skipped < count) {
      const { length } = await this.take(Math.min(count - skipped, PIECE));
      if (length === 0) break;
      skipped += length;
    }
    return skipped;
  }

  /** Give back bytes that were taken last. */
  unread(bytes: Uint8Array): void {
    this.#held = Buffer.concat([bytes, this.#held]);
    this.#position -= bytes.length;
  }

  /** Skip to the next place where `bytes` stand; whether there is one. */
  async seek(bytes: Uint8Array): Promise<boolean> {
    for (;;) {
      const window = Buffer.from(await this.peek(PIECE));
      const at = window.indexOf(bytes);
      if (at !== -1) {
        await this.take(at);
        return true;
      }
      if (window.length < PIECE) {
        await this.take(window.length);
        return false;
      }
      await this.take(window.length - bytes.length + 1);
    }
  }
}

/** Bytes that are read at once when nothing says how many are wanted. */
const PIECE = 65_536;
