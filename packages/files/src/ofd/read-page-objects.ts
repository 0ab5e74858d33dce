import type { Limits } from '../open/limits.ts'
import { type Area, intersect } from '../pdf/area.ts'
import { applyX, applyY, type Matrix, multiply, scaleOf } from '../pdf/matrix.ts'
import { filledMarks, strokedRules } from '../pdf/path-marks.ts'
import { readXmlPart, type XmlTag } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import type { MarkSheet } from './mark-sheet.ts'
import { boxOf, numbersOf } from './ofd-numbers.ts'
import { pathNumbers } from './path-numbers.ts'
import { type TextCode, textGlyphs } from './text-object.ts'

/** Where the objects of a part go. */
export interface Ground {
  /** From the part's millimetres to the page's points. */
  readonly matrix: Matrix
  readonly clip: Area
  readonly sheet: MarkSheet
  /** A drawing kept elsewhere is used here. */
  readonly useDrawing: (id: string, matrix: Matrix, clip: Area) => void
  /** Reads only what stands in the drawing of this id. */
  readonly drawing?: string
}

/** An object while it is read. */
interface OpenObject {
  readonly kind: 'text' | 'path'
  readonly tag: XmlTag
  readonly matrix: Matrix
  readonly clip: Area
  readonly codes: TextCode[]
  data: string
  fillColor: string | undefined
  strokeColor: string | undefined
  /** A colour that lets everything through. */
  clearFill: boolean
}

/**
 * Reads the objects of a page, a template page, an annotation or a drawing: characters and rulings land on the sheet.
 * Layers and blocks only group them. What is marked as not visible is left out.
 *
 * @throws {Refusal} those of `readXmlPart` and of the sheet
 */
export function readPageObjects(bytes: Uint8Array, entry: ZipEntry, limits: Limits, ground: Ground): void {
  /** Matrix and clip, which an annotation's appearance changes for what stands in it. */
  const grounds: { readonly matrix: Matrix; readonly clip: Area }[] = [ground]
  const appearances: boolean[] = []
  let object: OpenObject | undefined
  let code: { readonly tag: XmlTag; text: string } | undefined
  let inData = false
  let hidden = 0
  /** How deep we are in the drawing that is wanted; where none is, everything is. */
  let wanted = ground.drawing === undefined ? 1 : 0

  const placed = (attribute: XmlTag['attribute']) => {
    const { matrix, clip } = grounds.at(-1) ?? ground
    const box = boxOf(attribute('Boundary'))
    const moved = box === undefined ? matrix : multiply(matrix, [1, 0, 0, 1, box[0], box[1]])
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(attribute('CTM'))
    return {
      matrix: multiply(moved, [a, b, c, d, e, f]),
      clip: box === undefined ? clip : intersect(clip, areaOf(moved, box[2], box[3])),
    }
  }

  const open = (tag: XmlTag) => {
    const { name, attribute } = tag
    switch (name) {
      case 'TextObject':
      case 'PathObject':
        object = {
          kind: name === 'TextObject' ? 'text' : 'path',
          tag,
          ...placed(attribute),
          codes: [],
          data: '',
          fillColor: undefined,
          strokeColor: undefined,
          clearFill: false,
        }
        break
      case 'FillColor':
        if (object !== undefined) {
          object.fillColor = colorOf(attribute)
          object.clearFill = attribute('Alpha') === '0'
        }
        break
      case 'StrokeColor':
        if (object !== undefined) object.strokeColor = colorOf(attribute)
        break
      case 'TextCode':
        if (object !== undefined) code = { tag, text: '' }
        break
      case 'AbbreviatedData':
        inData = object !== undefined
        break
      case 'ImageObject':
        ground.sheet.addPicture()
        break
      case 'CompositeObject': {
        const { matrix, clip } = placed(attribute)
        ground.useDrawing(attribute('ResourceID') ?? '', matrix, clip)
        break
      }
    }
  }

  const close = (name: string) => {
    switch (name) {
      case 'TextCode': {
        if (code === undefined || object === undefined) break
        const { attribute } = code.tag
        const before = object.codes.at(-1)
        object.codes.push({
          text: code.text.replace(/^[\r\n]+|[\r\n]+\s*$/g, ''),
          x: numberOf(attribute('X'), before?.x ?? 0),
          y: numberOf(attribute('Y'), before?.y ?? 0),
          deltaX: attribute('DeltaX'),
          deltaY: attribute('DeltaY'),
        })
        code = undefined
        break
      }
      case 'AbbreviatedData':
        inData = false
        break
      case 'TextObject':
      case 'PathObject':
        if (object?.kind === 'text') addText(object, ground.sheet)
        else if (object !== undefined) addPath(object, ground.sheet)
        object = undefined
        break
    }
  }

  readXmlPart(bytes, entry, limits, {
    open: (tag) => {
      if (tag.name === 'CompositeGraphicUnit' && ground.drawing !== undefined) {
        if (wanted > 0 || tag.attribute('ID') === ground.drawing) wanted++
      } else if (hidden > 0 || isHidden(tag)) hidden++
      else if (tag.name === 'Appearance') {
        grounds.push(placed(tag.attribute))
        appearances.push(true)
      } else if (wanted > 0) open(tag)
    },
    close: (name) => {
      if (name === 'CompositeGraphicUnit' && ground.drawing !== undefined) {
        if (wanted > 0) wanted--
      } else if (hidden > 0) hidden--
      else if (name === 'Appearance') {
        if (appearances.pop()) grounds.pop()
      } else close(name)
    },
    text: (text) => {
      if (hidden > 0) return
      if (code !== undefined) code.text += text
      else if (inData && object !== undefined) object.data += text
    },
  })
}

/** Watermarks say nothing of the document, and what is not visible says nothing at all. Clips are shapes, not drawings. */
const isHidden = ({ name, attribute }: XmlTag): boolean =>
  name === 'Clips' ||
  attribute('Visible') === 'false' ||
  (name === 'Annot' && (attribute('Type') === 'Watermark' || attribute('Type') === 'Popup'))

function addText({ tag: { attribute }, matrix, clip, codes, clearFill }: OpenObject, sheet: MarkSheet): void {
  const run = sheet.nextRun()
  const invisible = (clearFill || attribute('Fill') === 'false') && attribute('Stroke') !== 'true'
  const object = {
    matrix,
    clip,
    run,
    invisible: invisible || attribute('Alpha') === '0',
    size: numberOf(attribute('Size'), 3.5),
    horizontalScale: numberOf(attribute('HScale'), 1),
    readDirection: numberOf(attribute('ReadDirection'), 0),
  }
  for (const code of codes) textGlyphs(object, code, sheet.addGlyph)
}

/** Half a point, the width of a line that says nothing, in millimetres. */
const plainLine = 0.353

function addPath({ tag: { attribute }, matrix, clip, data, ...colors }: OpenObject, sheet: MarkSheet): void {
  if (attribute('Alpha') === '0') return
  const path = pathNumbers(data)
  if (attribute('Fill') === 'true' && !colors.clearFill) {
    const color = colors.fillColor ?? '#000000'
    filledMarks(
      path,
      matrix,
      color,
      (rule) => color !== white && sheet.addRule(rule, clip),
      (fill) => sheet.addFill(fill, clip),
    )
  }
  if (attribute('Stroke') !== 'false' && colors.strokeColor !== white)
    strokedRules(path, matrix, numberOf(attribute('LineWidth'), plainLine) * scaleOf(matrix), (rule) =>
      sheet.addRule(rule, clip),
    )
}

const white = '#ffffff'

/** Red, green and blue from 0 to 255; one number is grey. Others, which are rare, are not white at least. */
function colorOf(attribute: XmlTag['attribute']): string {
  const values = numbersOf(attribute('Value')?.replace(/#(\w\w)/g, (_, digits: string) => ` ${parseInt(digits, 16)} `))
  const [red = 0, green = red, blue = red] = values
  if (values.length === 4) return values.every((value) => value === 0) ? white : '#000000'
  return `#${[red, green, blue]
    .map((value) =>
      Math.max(0, Math.min(255, Math.round(value)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

function numberOf(value: string | undefined, otherwise: number): number {
  const number = Number(value?.trim() === '' ? Number.NaN : value)
  return Number.isFinite(number) ? number : otherwise
}

/** The rectangle from 0 0 to width height, on the page. */
function areaOf(matrix: Matrix, width: number, height: number): Area {
  const xs = [applyX(matrix, 0, 0), applyX(matrix, width, 0), applyX(matrix, 0, height), applyX(matrix, width, height)]
  const ys = [applyY(matrix, 0, 0), applyY(matrix, width, 0), applyY(matrix, 0, height), applyY(matrix, width, height)]
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) }
}
