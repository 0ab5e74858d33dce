import { spawn } from 'node:child_process'
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { WritingFigures } from './measure-writing.ts'
import { treeMemory } from './tree-memory.ts'

const converted = async (folder: string, files: readonly string[]): Promise<{ seconds: number; bytes: number }> => {
  const from = performance.now()
  const child = spawn('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...files,
  ])
  let bytes = 0
  const watch = setInterval(() => {
    bytes = Math.max(bytes, treeMemory(child.pid ?? 0))
  }, 50)
  try {
    const status = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', resolve)
    })
    if (status !== 0) throw new Error(`soffice ended with ${status}`)
    return { seconds: (performance.now() - from) / 1000, bytes }
  } finally {
    clearInterval(watch)
  }
}

/**
 * LibreOffice printing a Word file as PDF. Warm: what one file more costs in a call that prints several; `start` is what
 * a call with one file takes.
 *
 * @throws {Error} where soffice is not there
 */
export const measureLibreOffice = async (
  docx: string,
  folder: string,
): Promise<WritingFigures & { readonly start: number }> => {
  mkdirSync(folder, { recursive: true })
  const copies = Array.from({ length: 9 }, (_, i) => {
    const path = join(folder, `${i}.docx`)
    copyFileSync(docx, path)
    return path
  })
  // The first call of a fresh profile sets it up.
  await converted(folder, copies.slice(0, 1))
  const one = await converted(folder, copies.slice(0, 1))
  const all = await converted(folder, copies)
  const each = (all.seconds - one.seconds) / (copies.length - 1)
  return { milliseconds: each * 1000, start: one.seconds * 1000, size: 0, bytes: all.bytes }
}
