const prefix = 'jiheng.tab.'

/** This page among all pages of the system that are open in this browser. */
export const thisTab: string = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
  byte.toString(16).padStart(2, '0'),
).join('')

let announced = false

/** Lets other pages know that this one is open. What it holds is let go when it closes, however it closes. */
export const announceTab = (): void => {
  if (announced || !('locks' in navigator)) return
  announced = true
  void navigator.locks.request(prefix + thisTab, () => new Promise(() => undefined))
}

/** Which pages of the system are open; where the browser does not tell, this one alone. */
export const openTabs = async (): Promise<ReadonlySet<string>> => {
  if (!('locks' in navigator)) return new Set([thisTab])
  const { held = [] } = await navigator.locks.query()
  const names = held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []))
  return new Set([thisTab, ...names])
}

/** Comes true when another page has closed. */
export const whenTabCloses = (tab: string, signal: AbortSignal): Promise<void> =>
  navigator.locks.request(prefix + tab, { signal }, async () => undefined)
