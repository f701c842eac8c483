declare module '@citation-js/core' {
  export const plugins: { readonly input: { chain(file: string): unknown } };
}
declare module '@citation-js/plugin-bibtex';
