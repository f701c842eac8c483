/** As much of Lunr as is measured. */
declare module 'lunr' {
  interface Builder {
    ref(name: string): void;
    field(name: string): void;
    add(document: object): void;
  }
  export interface Index {
    search(query: string): readonly { readonly ref: string }[];
    toJSON(): object;
  }
  const lunr: ((build: (this: Builder) => void) => Index) & {
    readonly Index: { load(serialized: object): Index };
  };
  export default lunr;
}
