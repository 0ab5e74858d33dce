/**
 * Gives every file of an archive a name of its own: the second of a name gets a number. Upper and lower case are one, as
 * for Windows.
 *
 * @example
 * const unique = uniqueNames()
 * unique('目标表', 'docx') // '目标表.docx'
 * unique('目标表', 'docx') // '目标表 (2).docx'
 */
export const uniqueNames = (): ((stem: string, extension: string) => string) => {
  const taken = new Set<string>()
  const next = new Map<string, number>()
  return (stem, extension) => {
    let number = next.get(stem) ?? 1
    const named = () => `${number === 1 ? stem : `${stem} (${number})`}.${extension}`
    while (taken.has(named().toLowerCase())) number++
    next.set(stem, number + 1)
    const name = named()
    taken.add(name.toLowerCase())
    return name
  }
}
