import { setImmediate } from 'node:timers/promises'
import type { LayoutDocument } from '@jiheng/core/layout'
import { NotWritable, type NotWritableReason } from '../write/not-writable.ts'
import { checkCharacters } from './check-characters.ts'
import { loadTypst, type TypstCompiler } from './typst-compiler.ts'
import { typstSource } from './typst-source.ts'

export interface PrintTask {
  readonly kind: 'print'
  readonly layout: LayoutDocument
  readonly date: string
  readonly standard: string
}

export type PrintResult =
  | { readonly kind: 'printed'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-writable'; readonly reason: NotWritableReason }

let typst: Promise<TypstCompiler> | undefined

/** Prints in this thread, which is busy meanwhile; compiler and fonts are loaded by the first call and kept. */
export async function printPdf({ layout, date, standard }: PrintTask): Promise<PrintResult> {
  try {
    typst ??= loadTypst()
    const { has, print } = await typst
    checkCharacters(layout, has)
    return { kind: 'printed', bytes: print(typstSource(layout, date), standard) }
  } catch (fault) {
    if (fault instanceof NotWritable) return { kind: 'not-writable', reason: fault.reason }
    throw fault
  } finally {
    // The compiler's documents are given back between two turns of the event loop only.
    await setImmediate()
  }
}
