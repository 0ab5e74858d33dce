import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { NotWritable } from '../write/not-writable.ts'
import { isNotInstalled } from './is-not-installed.ts'

/**
 * Fonts that come with the install and may be passed on (SIL Open Font License). No font of the machine is used: the same
 * input gives the same bytes everywhere, and nobody's licence is needed. 宋 and 仿宋 are set in a Song face, 小标宋 and
 * 楷体 in a heavier cut of it, 黑体 in a Hei face; the last has boxes and ticks, which the others lack.
 */
export const pdfFonts = {
  song: { family: 'Noto Serif SC', file: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf' },
  heavySong: {
    family: 'Noto Serif SC',
    file: '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
  },
  hei: { family: 'Noto Sans SC', file: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf' },
  signs: {
    family: 'Noto Sans Symbols 2',
    file: '@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf',
  },
} as const
export type PdfFont = keyof typeof pdfFonts

const resolve = createRequire(import.meta.url).resolve

/**
 * The bytes of the fonts, in their order.
 *
 * @throws {NotWritable} `writer-missing` where a package of fonts is not installed
 */
export const loadPdfFonts = (): Promise<readonly Buffer[]> =>
  Promise.all(
    Object.values(pdfFonts).map(async ({ file }) => {
      try {
        return await readFile(resolve(file))
      } catch (fault) {
        if (!isNotInstalled(fault)) throw fault
        throw new NotWritable({ code: 'writer-missing', name: file.split('/').slice(0, 2).join('/') })
      }
    }),
  )
