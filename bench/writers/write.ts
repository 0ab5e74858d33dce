/** Writes the form once, in a tool that has been made ready. */
export type Write = () => Promise<Uint8Array>

/** The compared tools have no types here. */
export const load = async (name: string): Promise<unknown> => import(name)
