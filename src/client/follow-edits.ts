/**
 * Tells the development server since when this page stands.
 *
 * The server loads pages anew when a file changes, but it reaches only those
 * that are connected: an edit saved while this one was on its way would stay
 * unseen until the next.
 */
import.meta.hot?.send('cuttings:shown', { since: performance.timeOrigin });
