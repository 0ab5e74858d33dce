/** What Node does natively, several times as fast as we can. */
export interface NativeZip {
  readonly crc32: (bytes: Uint8Array, before: number) => number
  /**
   * All that a deflated stream holds; undefined where that is more than `most` bytes.
   *
   * @throws where the stream is damaged
   */
  readonly inflate: (data: Uint8Array, most: number) => Uint8Array | undefined
}

/**
 * Node's own, where we run in Node; undefined in a browser. Asked of the process and not imported, so that a bundle for the
 * browser holds nothing of Node.
 */
export const nativeZip: NativeZip | undefined = (() => {
  const zlib = globalThis.process?.getBuiltinModule?.('node:zlib')
  if (zlib?.crc32 === undefined) return undefined
  return {
    crc32: (bytes, before) => zlib.crc32(bytes, before),
    inflate: (data, most) => {
      try {
        return zlib.inflateRawSync(data, { maxOutputLength: most })
      } catch (fault) {
        if (fault instanceof Error && 'code' in fault && fault.code === 'ERR_BUFFER_TOO_LARGE') return undefined
        throw fault
      }
    },
  }
})()
