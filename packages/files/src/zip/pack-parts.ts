import { zipSync } from 'fflate'

const contentTypes = '[Content_Types].xml'

/**
 * Zips the parts of an Office package without dates, so that equal parts are equal bytes, with the list of content types
 * first, where strict readers look for it.
 */
export function packParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const { [contentTypes]: types, ...rest } = parts
  if (types === undefined) throw new Error(`A package needs ${contentTypes}`)
  return zipSync({ [contentTypes]: types, ...rest }, { level: 6, mtime: new Date(1980, 0, 1) })
}
