/** What stands in an address is typed by anyone: these keep what fits and drop the rest. */
export type RawSearch = Readonly<Record<string, unknown>>

export const textParam = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined

export const wholeParam = (value: unknown): number | undefined => {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value !== '' ? Number(value) : Number.NaN
  return Number.isInteger(number) && number >= 0 ? number : undefined
}

export const oneOfParam = <const T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((known) => known === value)

/** The parts of an object that are set, so that an address holds no empty parts. */
export const present = <T extends object>(parts: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
