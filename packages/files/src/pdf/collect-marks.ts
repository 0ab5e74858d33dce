import { type Area, contains, intersect, touch } from './area.ts'
import { markedContents } from './marked-contents.ts'
import { type Matrix, matrixOf, multiply, scaleOf } from './matrix.ts'
import { boxOf, isNumbers, numberOf } from './operands.ts'
import type { Fill, Glyph, PageMarks, Rule } from './page-marks.ts'
import { filledMarks, strokedRules } from './path-marks.ts'
import { showGlyphs } from './show-glyphs.ts'
import { type FontFacts, moveLine, newCursor, newTextState, type TextState } from './text-state.ts'

/** A page as pdfjs gives it. */
export interface PageSource {
  readonly width: number
  readonly height: number
  /** User space to the page as it is shown. */
  readonly matrix: Matrix
  readonly operators: ArrayLike<number>
  readonly operands: ArrayLike<unknown>
  /** Numbers of the operators. */
  readonly codes: Readonly<Record<string, number>>
  readonly font: (name: string) => FontFacts
  /** The colour in which our own writer prints what it infers; only of its own prints is it known. */
  readonly inferredColor?: string
  /** Layers that are switched off show nothing. */
  readonly layerShows: (group: unknown) => boolean
  /** Called for each mark; throws where a file has too many. */
  readonly count: () => void
}

interface GraphicsState {
  matrix: Matrix
  clip: Area
  lineWidth: number
  stroke: string
  fill: string
  strokeAlpha: number
  fillAlpha: number
  text: TextState
}

/** A page with more lines or rectangles than this is a map or a drawing: the rest of them is left out, texts never are. */
const mostRules = 200_000
const mostFills = 20_000

/** Deeper than any program nests; what follows is painted in the state of the outermost. */
const deepest = 512

/** What the operators of a page paint, and where. Never throws on odd operands: what makes no sense paints nothing. */
export function collectMarks(source: PageSource): PageMarks {
  const { width, height, codes, operators, operands } = source
  const paper: Area = { x0: 0, y0: 0, x1: width, y1: height }
  const glyphs: Glyph[] = []
  const rules: Rule[] = []
  const fills: Fill[] = []
  const stack: GraphicsState[] = []
  const bases: Matrix[] = [source.matrix]
  const contents = markedContents(source.layerShows)
  let cursor = newCursor()
  let clipNext = false
  let state: GraphicsState = {
    matrix: source.matrix,
    clip: paper,
    lineWidth: 1,
    stroke: '#000000',
    fill: '#000000',
    strokeAlpha: 1,
    fillAlpha: 1,
    text: newTextState(),
  }
  const save = () => {
    if (stack.length < deepest) stack.push({ ...state, text: { ...state.text } })
  }
  const restore = () => {
    state = stack.pop() ?? state
  }
  const transform = (value: unknown) => {
    const matrix = matrixOf(value)
    if (matrix !== undefined) state.matrix = multiply(state.matrix, matrix)
  }
  const clipTo = (box: unknown) => {
    const area = boxOf(box, state.matrix)
    if (area !== undefined) state.clip = intersect(state.clip, area)
  }
  const addRule = (rule: Rule) => {
    const clip = widened(state.clip)
    if (!touch(rule.area, clip)) return
    source.count()
    if (rules.length < mostRules) rules.push({ area: intersect(rule.area, clip), across: rule.across })
  }
  const addFill = (fill: Fill) => {
    const area = intersect(fill.area, state.clip)
    if (area.x1 - area.x0 < 3 || area.y1 - area.y0 < 3) return
    source.count()
    if (fills.length < mostFills) fills.push({ ...fill, area })
  }
  const addGlyph = (glyph: Glyph) => {
    source.count()
    if (glyph.text === '') return
    const [artifact, inferred] = [contents.isArtifact(), state.fill === source.inferredColor]
    const content = artifact ? undefined : contents.number()
    glyphs.push({
      ...glyph,
      ...(artifact && { artifact }),
      ...(inferred && { inferred }),
      ...(content !== undefined && { content }),
    })
  }

  const paint = (operation: unknown, path: unknown, box: unknown) => {
    const strokes = paints(
      codes,
      operation,
      'stroke',
      'closeStroke',
      'fillStroke',
      'eoFillStroke',
      'closeFillStroke',
      'closeEOFillStroke',
    )
    const filling = paints(
      codes,
      operation,
      'fill',
      'eoFill',
      'fillStroke',
      'eoFillStroke',
      'closeFillStroke',
      'closeEOFillStroke',
    )
    const shown = !contents.isHidden() && isNumbers(path)
    const { matrix } = state
    if (shown && filling && state.fillAlpha > 0.02) {
      // White on the white of the page is no line, but it parts what lies under it.
      const hidden = isWhite(state.fill) && !liesOnColor(fills, boxOf(box, matrix))
      filledMarks(path, matrix, state.fill, hidden ? () => undefined : addRule, addFill)
    }
    if (shown && strokes && state.strokeAlpha > 0.02) {
      if (!isWhite(state.stroke) || liesOnColor(fills, boxOf(box, matrix)))
        strokedRules(path, matrix, state.lineWidth * scaleOf(matrix), addRule)
    }
    if (clipNext) clipTo(box)
    clipNext = false
  }

  const setState = (pairs: unknown) => {
    if (!Array.isArray(pairs)) return
    for (const pair of pairs) {
      if (!Array.isArray(pair)) continue
      const [key, value] = pair
      if (key === 'LW') state.lineWidth = numberOf(value, 1)
      else if (key === 'CA') state.strokeAlpha = numberOf(value, 1)
      else if (key === 'ca') state.fillAlpha = numberOf(value, 1)
      else if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1])
    }
  }
  const setFont = (name: unknown, size: unknown) => {
    if (typeof name === 'string') state.text.font = source.font(name)
    state.text.size = numberOf(size, state.text.size)
  }

  type Step = (operand: readonly unknown[], at: number) => void
  const named: Readonly<Record<string, Step>> = {
    save,
    restore,
    transform,
    beginGroup: save,
    endGroup: restore,
    paintFormXObjectBegin: ([matrix, box]) => {
      contents.enterForm()
      save()
      transform(matrix)
      if (box !== null) clipTo(box)
    },
    paintFormXObjectEnd: () => {
      contents.leaveForm()
      restore()
    },
    beginAnnotation: ([, box, outer, inner]) => {
      save()
      state = { ...state, matrix: bases.at(-1) ?? source.matrix, clip: paper, text: newTextState() }
      clipTo(box)
      transform(outer)
      transform(inner)
    },
    endAnnotation: restore,
    clip: () => {
      clipNext = true
    },
    eoClip: () => {
      clipNext = true
    },
    constructPath: ([operation, paths, box]) => paint(operation, Array.isArray(paths) ? paths[0] : undefined, box),
    setLineWidth: ([width]) => {
      state.lineWidth = Math.abs(numberOf(width, 1))
    },
    setGState: ([pairs]) => setState(pairs),
    setStrokeRGBColor: ([color]) => {
      state.stroke = String(color)
    },
    setFillRGBColor: ([color]) => {
      state.fill = String(color)
    },
    setStrokeColorN: () => {
      state.stroke = 'pattern'
    },
    setFillColorN: () => {
      state.fill = 'pattern'
    },
    beginText: () => {
      cursor = newCursor()
    },
    setFont: ([name, size]) => setFont(name, size),
    setCharSpacing: ([value]) => {
      state.text.charSpacing = numberOf(value, 0)
    },
    setWordSpacing: ([value]) => {
      state.text.wordSpacing = numberOf(value, 0)
    },
    setHScale: ([value]) => {
      state.text.stretch = numberOf(value, 100) / 100
    },
    setLeading: ([value]) => {
      state.text.leading = -numberOf(value, 0)
    },
    setTextRise: ([value]) => {
      state.text.rise = numberOf(value, 0)
    },
    setTextRenderingMode: ([value]) => {
      state.text.mode = numberOf(value, 0)
    },
    setTextMatrix: ([value]) => {
      const matrix = matrixOf(value)
      if (matrix !== undefined) cursor = { matrix, line: matrix }
    },
    moveText: ([x, y]) => moveLine(cursor, numberOf(x, 0), numberOf(y, 0)),
    setLeadingMoveText: ([x, y]) => {
      state.text.leading = numberOf(y, 0)
      moveLine(cursor, numberOf(x, 0), numberOf(y, 0))
    },
    nextLine: () => moveLine(cursor, 0, state.text.leading),
    showText: ([shown], run) => {
      if (!Array.isArray(shown) || contents.isHidden()) return
      const visible = state.fillAlpha > 0.02 || state.text.mode === 1
      showGlyphs(shown, { state: state.text, cursor, page: state.matrix, clip: state.clip, visible, run }, addGlyph)
    },
    beginMarkedContent: ([tag]) => contents.open(tag),
    beginMarkedContentProps: ([tag, properties]) => contents.open(tag, properties),
    endMarkedContent: contents.close,
  }
  const steps: (Step | undefined)[] = []
  for (const [name, step] of Object.entries(named)) {
    const code = codes[name]
    if (code !== undefined) steps[code] = step
  }
  steps[codes.transform ?? -1] = (matrix) => transform(matrix)

  for (let at = 0; at < operators.length; at++) {
    const operand = operands[at]
    steps[operators[at] ?? -1]?.(Array.isArray(operand) ? operand : [], at)
  }
  return { width, height, glyphs, rules, fills }
}

const paints = (codes: PageSource['codes'], operation: unknown, ...names: readonly string[]): boolean =>
  names.some((name) => codes[name] === operation)

const isWhite = (color: string): boolean => color === '#ffffff'

/** A line lies half outside of what it is clipped to. */
const widened = ({ x0, y0, x1, y1 }: Area): Area => ({ x0: x0 - 1, y0: y0 - 1, x1: x1 + 1, y1: y1 + 1 })

/** How many fills are asked whether something white lies on them. */
const looked = 400

function liesOnColor(fills: readonly Fill[], area: Area | undefined): boolean {
  if (area === undefined) return false
  const [x, y] = [(area.x0 + area.x1) / 2, (area.y0 + area.y1) / 2]
  for (let at = fills.length - 1; at >= Math.max(0, fills.length - looked); at--) {
    const fill = fills[at]
    if (fill !== undefined && contains(fill.area, x, y, 1)) return !isWhite(fill.color)
  }
  return false
}
