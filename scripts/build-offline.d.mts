/** The folder that is built. */
export const offlineFolder: string
/** Builds the page that needs no server of ours anew, with the Node at this path. */
export function buildOffline(node: string): void
