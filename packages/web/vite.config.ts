import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { withoutPdfWriter } from './without-pdf-writer.ts'

/** The server puts a fresh nonce in place of this word in every answer that holds index.html. */
export const noncePlaceholder = '__CSP_NONCE__'

const require = createRequire(import.meta.url)
const pdfjs = dirname(require.resolve('pdfjs-dist/package.json'))
const { version } = JSON.parse(readFileSync(join(pdfjs, 'package.json'), 'utf8')) as { version: string }
const pdfjsData = `assets/pdfjs-${version}`

/** What pdfjs-dist asks for while it draws: character maps, stand-ins for fonts, decoders. Nothing that runs a file's scripts. */
const wanted: Readonly<Record<string, RegExp>> = {
  cmaps: /./,
  standard_fonts: /./,
  iccs: /./,
  wasm: /_nowasm_fallback\.js$|^LICENSE_(?!.*QUICKJS)/,
}

/** Puts the data files of pdfjs-dist beside the page, under its version: they may be kept for ever. */
const servePdfjsData = (): Plugin => ({
  name: 'pdfjs-data',
  apply: 'build',
  generateBundle() {
    for (const [folder, names] of Object.entries(wanted))
      for (const name of readdirSync(join(pdfjs, folder)).filter((one) => names.test(one)))
        this.emitFile({
          type: 'asset',
          fileName: `${pdfjsData}/${folder}/${name}`,
          source: readFileSync(join(pdfjs, folder, name)),
        })
  },
})

/** Without remarks that whoever starts the system can do nothing about: what is loaded when, and how long plug-ins take. */
const quiet = { checks: { ineffectiveDynamicImport: false, bundlerTimings: false } }

export default defineConfig({
  plugins: [react(), withoutPdfWriter(), servePdfjsData()],
  define: { 'import.meta.env.VITE_PDFJS_DATA': JSON.stringify(`/${pdfjsData}`) },
  html: { cspNonce: noncePlaceholder },
  build: {
    target: 'es2022',
    outDir: 'dist',
    // The content security policy allows no data: addresses but for images.
    assetsInlineLimit: 0,
    sourcemap: false,
    chunkSizeWarningLimit: 700,
    rolldownOptions: quiet,
  },
  worker: { format: 'es', rolldownOptions: quiet, plugins: () => [withoutPdfWriter()] },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': 'http://127.0.0.1:8787' } },
})
