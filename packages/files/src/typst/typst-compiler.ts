import { createRequire } from 'node:module'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { NotWritable } from '../write/not-writable.ts'
import { type FontCoverage, fontCoverage } from './font-coverage.ts'
import { isNotInstalled } from './is-not-installed.ts'
import { loadPdfFonts, pdfFonts } from './pdf-fonts.ts'

const compilerPackage = '@myriaddreamin/typst-ts-node-compiler'

/** What prints: the compiler with its fonts, and which characters they have between them. */
export interface TypstCompiler {
  readonly has: FontCoverage
  /**
   * @throws {Error} where Typst refuses the source or the standard: a fault of ours
   */
  readonly print: (source: string, standard: string) => Uint8Array
}

/** Does not exist: the compiler finds no file there. */
const workspace = '/jiheng-no-workspace'

/** What was not used for so many documents is forgotten: fonts stay, texts go. */
const keptDocuments = 1

/**
 * Loads compiler and fonts; takes some tenths of a second and 120 MB, so it is kept. The compiler sees no file: its
 * workspace does not exist, and sources of ours import nothing.
 *
 * @throws {NotWritable} `writer-missing`
 */
export async function loadTypst(): Promise<TypstCompiler> {
  const { NodeCompiler: Compiler } = load()
  const fonts = await loadPdfFonts()
  const compiler = Compiler.create({ workspace, fontArgs: [{ fontBlobs: [...fonts] }] })
  const names = Object.keys(pdfFonts)
  const [song, signs] = (['song', 'signs'] as const).map((name) =>
    fontCoverage(fonts[names.indexOf(name)] ?? new Uint8Array()),
  )
  return {
    has: (codePoint) => song?.(codePoint) === true || signs?.(codePoint) === true,
    print: (source, standard) => {
      try {
        return print(compiler, source, standard)
      } finally {
        compiler.evictCache(keptDocuments)
      }
    },
  }
}

/**
 * The source comes as an input to a program that is always the same. Where one file of the compiler's takes the place of
 * another (`mainFileContent`, `addSource`) and differs from it in one text only, it prints the text of the other.
 */
const program = '#eval(sys.inputs.document, mode: "markup")'

function print(compiler: NodeCompiler, source: string, standard: string): Uint8Array {
  const compiled = compiler.compile({ mainFileContent: program, inputs: { document: source } })
  const document = compiled.result
  if (document === null)
    throw new Error(`Typst refused a source: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`)
  const warnings = compiled.takeWarnings()?.shortDiagnostics ?? []
  if (warnings.length > 0) throw new Error(`Typst warned of a source: ${JSON.stringify(warnings)}`)
  return new Uint8Array(compiler.pdf(document, { pdfStandard: standard }))
}

function load(): typeof import('@myriaddreamin/typst-ts-node-compiler') {
  try {
    return createRequire(import.meta.url)(compilerPackage)
  } catch (fault) {
    if (isNotInstalled(fault)) throw new NotWritable({ code: 'writer-missing', name: compilerPackage })
    throw fault
  }
}
