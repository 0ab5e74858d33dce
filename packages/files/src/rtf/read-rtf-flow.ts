import { codeText } from '../docx/field-text.ts'
import { marginTexts } from '../docx/margin-texts.ts'
import { bullet } from '../docx/read-numbering.ts'
import { isSymbolFont, signText } from '../docx/symbol-text.ts'
import type { Flow } from '../flow/flow.ts'
import type { Limits } from '../open/limits.ts'
import { megabytes } from '../open/megabytes.ts'
import { countParts } from '../open/part-counter.ts'
import { Refusal } from '../open/refusal.ts'
import { codePageOfCharset, decodePage, isWide } from './code-pages.ts'
import { type RtfContext, rtfContext } from './rtf-context.ts'
import { namedCharacters, outermostGroup, type RtfGroup, skipped } from './rtf-group.ts'
import { rtfStyles } from './rtf-styles.ts'
import { dealRtf } from './rtf-tokens.ts'

/** Beyond it nobody nests groups. */
const deepestGroup = 5000
const deepestTable = 60
const deepestContext = 20
const symbolCharset = 2

/**
 * Reads an RTF file as it is dealt out.
 *
 * @throws {Refusal} `part-damaged`, `too-*`
 */
export function readRtfFlow(bytes: Uint8Array, limits: Limits): readonly Flow[] {
  const counter = countParts(limits)
  const main = rtfContext(counter)
  const notes: (readonly Flow[])[] = []
  const headers: (readonly Flow[])[] = []
  const footers: (readonly Flow[])[] = []
  const contexts: RtfContext[] = [main]
  const groups: RtfGroup[] = []
  const styles = rtfStyles()
  const charsets = new Map<number, number>()
  const fontNames = new Map<number, string>()
  let fontName = ''
  let group: RtfGroup = { ...outermostGroup }
  let ownPage = 1252
  let chinese = true
  /** Number of the font or style that is being declared. */
  let declared = 0
  let styleName = ''
  let label = ''
  let instruction = ''
  const formField = new Map<string, number>()
  /** Bytes whose characters are not complete or not decoded yet. */
  let pending: number[] = []
  let halfCharacter = false
  let substitutes = 0

  const context = () => contexts.at(-1) ?? main
  /** Fonts of signs by their numbers; of text undefined. */
  const signFonts = new Map<number, string | undefined>()
  const signFont = (): string | undefined => {
    const number = group.font
    if (!signFonts.has(number)) {
      const name = fontNames.get(number) ?? ''
      signFonts.set(number, isSymbolFont(name) ? name : undefined)
    }
    return signFonts.get(number)
  }
  const page = () => codePageOfCharset(charsets.get(group.font) ?? 0) ?? ownPage
  let printed = 0
  const print = (text: string) => {
    if (group.hidden || group.deleted) return
    printed += text.length
    // As in other formats of 16 bits a character.
    if (printed * 2 > limits.textBytes)
      throw new Refusal('too-large', { limit: megabytes(limits.textBytes), found: megabytes(printed * 2) })
    switch (group.destination) {
      case 'text':
        context().add(text, styles.isInferred(group.style))
        break
      case 'label':
        label += text
        break
      case 'instruction':
        if (instruction.length < 1000) instruction += text
        break
      case 'font':
        if (fontName.length < 200) fontName += text
        break
      case 'style':
        if (styleName.length < 200) styleName += text
        break
    }
  }
  const flush = () => {
    halfCharacter = false
    if (pending.length === 0) return
    const decoded = decodePage(pending, page(), chinese)
    pending = []
    print(decoded)
  }
  const endContext = (): readonly Flow[] => {
    const ended = contexts.pop() ?? main
    if (!ended.isEmpty()) ended.endParagraph(ended.depth, styles.marks(ended.style))
    return ended.stack.finish().filter((piece) => piece.kind === 'table' || piece.text !== '')
  }
  const openContext = (finish: (flow: readonly Flow[]) => void) => {
    group.destination = 'text'
    // Texts in texts in texts: beyond any sense they go on in the one that is open.
    if (contexts.length >= deepestContext) return
    contexts.push(rtfContext(counter))
    group.atEnd = () => finish(endContext())
  }
  const endParagraph = (depth: number) => {
    const { style } = context()
    context().endParagraph(depth, styles.marks(style))
  }

  /** Words that begin what a group is for. */
  const destination = (name: string): boolean => {
    const { optional } = group
    group.optional = false
    if (name === 'ud') {
      group.destination = groups.at(-1)?.twofold ?? group.destination
      return true
    }
    if (group.destination === 'skip') return true
    if (skipped.has(name)) {
      group.destination = 'skip'
      return true
    }
    switch (name) {
      case 'fonttbl':
        group.destination = 'fonts'
        return true
      case 'stylesheet':
        group.destination = 'styles'
        return true
      case 'listtext':
      case 'pntext':
        group.destination = 'label'
        label = ''
        group.atEnd = () => {
          context().label(bullet(label.trim(), undefined))
        }
        return true
      case 'fldinst':
        if (group.destination !== 'text') return true
        group.destination = 'instruction'
        instruction = ''
        formField.clear()
        group.atEnd = () => {
          const drawn = codeText(instruction) || formFieldText(instruction, formField)
          if (!group.hidden && !group.deleted) context().add(drawn, false)
        }
        return true
      case 'formfield':
        return true
      case 'footnote':
        openContext((flow) => notes.push(flow))
        return true
      case 'header':
      case 'headerf':
      case 'headerl':
      case 'headerr':
        openContext((flow) => headers.push(flow))
        return true
      case 'footer':
      case 'footerf':
      case 'footerl':
      case 'footerr':
        openContext((flow) => footers.push(flow))
        return true
      case 'shpinst':
      case 'do':
        group.destination = 'shape'
        return true
      case 'shptxt':
      case 'dptxbxtext':
        openContext((flow) => context().float(flow))
        return true
      case 'nesttableprops':
        group.innerRow = true
        return true
      case 'upr':
        group.twofold = group.destination
        return true
      default:
        if (!optional || group.destination === 'style' || group.destination === 'font') return false
        group.destination = 'skip'
        return true
    }
  }
  const declare = (name: string, value: number) => {
    const isStyle = group.destination === 'style'
    if (isStyle ? name === 's' || name === 'cs' : name === 'f') declared = value
    else if (name === 'fcharset' && !isStyle) charsets.set(declared, value)
  }
  const textWord = (name: string, value: number | undefined) => {
    const on = value !== 0
    const { stack, row, innerRow } = context()
    switch (name) {
      case 'ansicpg':
        ownPage = value ?? ownPage
        chinese = ownPage === 936
        break
      case 'par':
      case 'sect':
      case '\r':
      case '\n':
        endParagraph(context().depth)
        break
      case 'cell':
        endParagraph(1)
        stack.endCell(1)
        break
      case 'nestcell':
        endParagraph(Math.max(2, context().depth))
        stack.endCell(Math.max(2, context().depth))
        break
      case 'row':
        stack.endRow(1, row.end())
        break
      case 'nestrow':
        stack.endRow(Math.max(2, context().depth), innerRow.end())
        break
      case 'pard':
        context().depth = 0
        context().style = undefined
        break
      case 'intbl':
        context().depth = Math.max(1, context().depth)
        break
      case 'itap':
        context().depth = Math.min(deepestTable, Math.max(0, value ?? 0))
        break
      case 's':
        context().style = value
        break
      default:
        if ((group.innerRow ? innerRow : row).word(name, value ?? 0)) return
    }
    characterWord(name, value, on)
  }
  const characterWord = (name: string, value: number | undefined, on: boolean) => {
    switch (name) {
      case 'plain':
        group.hidden = false
        group.deleted = false
        group.style = undefined
        break
      case 'v':
        group.hidden = on
        break
      case 'deleted':
        group.deleted = on
        break
      case 'cs':
        group.style = value
        break
      case 'f':
        group.font = value ?? -1
        break
      case 'uc':
        group.substitutes = Math.max(0, value ?? 1)
        break
    }
  }

  dealRtf(bytes, {
    open: () => {
      flush()
      substitutes = 0
      groups.push(group)
      if (groups.length > deepestGroup) throw new Refusal('part-damaged', { part: 'rtf' })
      group = { ...group, optional: false, atEnd: undefined, twofold: undefined }
      const above = groups.at(-1)
      if (above?.twofold !== undefined) group.destination = 'skip'
      if (above?.destination === 'styles') {
        group.destination = 'style'
        styleName = ''
        declared = 0
        group.atEnd = () => styles.name(declared, styleName)
      } else if (above?.destination === 'fonts') {
        group.destination = 'font'
        fontName = ''
        group.atEnd = () => {
          fontNames.set(declared, fontName.replace(/;.*$/, '').trim())
          signFonts.clear()
        }
      } else if (above?.destination === 'style' || above?.destination === 'font') group.destination = 'skip'
    },
    close: () => {
      flush()
      substitutes = 0
      const ended = group
      group = groups.pop() ?? group
      ended.atEnd?.()
    },
    word: (name, value) => {
      if (name === 'u' && value !== undefined) {
        flush()
        substitutes = group.substitutes
        if (group.destination !== 'skip') print(readable(value & 0xffff, signFont()))
        return
      }
      flush()
      substitutes = 0
      if (name === '*') {
        group.optional = true
        return
      }
      // Inside two versions of a text only the word that marks the second counts.
      if (group.destination === 'skip' && name !== 'ud') return
      if (destination(name)) return
      if (group.destination === 'fonts' || group.destination === 'font' || group.destination === 'style')
        declare(name, value ?? 0)
      else if (namedCharacters[name] !== undefined) print(namedCharacters[name])
      else if (group.destination === 'text') textWord(name, value)
      else if (group.destination === 'instruction') formField.set(name, value ?? 0)
      if (group.destination === 'label') characterWord(name, value, value !== 0)
    },
    byte: (byte, escaped) => {
      if (substitutes > 0) {
        substitutes--
        return
      }
      const { destination: of } = group
      if (of === 'skip' || of === 'fonts' || of === 'styles' || of === 'shape') return
      const signs = signFont()
      if (signs !== undefined || charsets.get(group.font) === symbolCharset) {
        flush()
        const isSign = signs === undefined && (escaped || byte >= 0x80)
        print(signText(String.fromCharCode(isSign ? 0xf000 + byte : byte), signs))
        return
      }
      // A character's second byte may look like a letter.
      halfCharacter = halfCharacter ? false : byte >= 0x81 && isWide(page())
      pending.push(byte)
      if (pending.length > 4000 && !halfCharacter) flush()
    },
  })
  flush()
  while (contexts.length > 1) context().stack.add(endContext(), 0)
  if (!main.isEmpty()) endParagraph(main.depth)
  return [...marginTexts(headers.flat()), ...main.stack.finish(), ...notes.flat(), ...marginTexts(footers.flat())]
}

/** Soft hyphens print nothing, others that do not break as such; letters of a font of signs as those. */
function readable(unit: number, font: string | undefined): string {
  if (unit === 0xad) return ''
  if (unit === 0x2011) return '-'
  const text = String.fromCharCode(unit)
  return font === undefined && unit < 0xe000 ? text : signText(text, font)
}

function formFieldText(instruction: string, field: ReadonlyMap<string, number>): string {
  if (!/^\s*FORMCHECKBOX/.test(instruction)) return ''
  const result = field.get('ffres') ?? 25
  return (result === 25 ? (field.get('ffdefres') ?? 0) : result) === 1 ? '☑' : '☐'
}
