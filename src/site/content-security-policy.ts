const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

/**
 * What a page may load: its own files and nothing else, no inline script or
 * style. Only the page that searches may start WebAssembly.
 */
export function contentSecurityPolicy(searches: boolean): string {
  const policy = searches ? { ...POLICY, 'script-src': "'self' 'wasm-unsafe-eval'" } : POLICY;
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
