import { join } from 'node:path'
import type { Plugin } from 'vite'

const instead = join(import.meta.dirname, 'src', 'no-pdf-writer.ts')

/** PDF is written by native code, which no browser has: what would load it gets a refusal with its sentence instead. */
export const withoutPdfWriter = (): Plugin => ({
  name: 'without-pdf-writer',
  enforce: 'pre',
  resolveId: (id) => (id === '../typst/index.ts' ? instead : null),
})
