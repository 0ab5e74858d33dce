/**
 * Adds all items to the end of a list. Unlike `list.push(...items)` for any number of them: arguments stand on the stack,
 * which ends at some hundred thousand.
 *
 * @example append(rows, more)
 */
export const append = <T>(list: T[], items: Iterable<T>): void => {
  for (const item of items) list.push(item)
}
