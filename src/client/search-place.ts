/** Keep with the entry of the history where on the page the reader was when leaving it. */
export function rememberPlace(): void {
  addEventListener('pagehide', () => {
    history.replaceState({ scrolled: scrollY }, '');
  });
}

/** Go where the reader was; by itself the browser tries to before there are hits, while the page is short. */
export function returnToPlace(): void {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('scrolled' in state)) return;
  if (typeof state.scrolled === 'number') scrollTo({ top: state.scrolled });
}
