import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { strToU8, zipSync } from 'fflate'
import { defineConfig, type Plugin } from 'vite'
import { withoutPdfWriter } from './without-pdf-writer.ts'

// Whoever builds within a test has said otherwise, and React would then be the slow one with all its advice.
process.env.NODE_ENV = 'production'

const require = createRequire(import.meta.url)
const pdfjs = dirname(require.resolve('pdfjs-dist/package.json'))

/** Nothing of Node may get into what runs in a browser: such an import ends the build. */
const nothingOfNode = (): Plugin => ({
  name: 'nothing-of-node',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id.startsWith('node:')) this.error(`${importer ?? 'An entry'} imports ${id}: it cannot run in a browser.`)
    return null
  },
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'chunk' && /\b(?:from|import\(?)\s*["'`]node:/.test(file.code))
        this.error(`${file.fileName} imports a module of Node: it cannot run in a browser.`)
  },
})

const pdfTables = 'virtual:pdf-tables'

/** The tables of encodings that a PDF names and does not carry, packed, as text: the page may ask no server for them. */
const packedPdfTables = (): Plugin => ({
  name: 'pdf-tables',
  resolveId: (id) => (id === pdfTables ? `\0${pdfTables}` : null),
  load(id) {
    if (id !== `\0${pdfTables}`) return null
    const folder = join(pdfjs, 'cmaps')
    const files = readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const)
    const packed = zipSync({ ...Object.fromEntries(files), LICENSE: licence() }, { level: 9, mtime: '1980-01-02' })
    return `export default ${JSON.stringify(Buffer.from(packed).toString('base64'))}`
  },
})

const licence = (): Uint8Array => strToU8(readFileSync(join(pdfjs, 'LICENSE'), 'utf8'))

/**
 * The page that works without our server: one folder of files with relative addresses. Everything is in it from the first
 * moment, the worker as text, so that nothing is asked for once the page stands.
 */
export default defineConfig({
  base: './',
  plugins: [react(), withoutPdfWriter(), nothingOfNode()],
  // No files of pdfjs-dist beside this page: it draws no PDF.
  define: { 'import.meta.env.VITE_PDFJS_DATA': '""' },
  build: {
    target: 'es2022',
    outDir: 'dist-offline',
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 12_000,
    rolldownOptions: { input: 'offline.html', output: { codeSplitting: false } },
  },
  worker: {
    format: 'es',
    plugins: () => [withoutPdfWriter(), nothingOfNode(), packedPdfTables()],
    rolldownOptions: { output: { codeSplitting: false } },
  },
})
