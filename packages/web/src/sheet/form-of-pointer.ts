/**
 * Index of the form that a pointer leads into.
 * @example formOfPointer('/forms/3/indicators/0/target') // 3
 */
export const formOfPointer = (at: string | undefined): number | undefined => {
  const found = at === undefined ? null : /^\/forms\/(\d+)(\/|$)/.exec(at)
  return found ? Number(found[1]) : undefined
}
