/** Collects a text character by character without a string for each step on the way. */
export interface TextBuffer {
  readonly add: (piece: string) => void
  readonly text: () => string
  readonly isEmpty: () => boolean
}

const most = 2000

export function textBuffer(): TextBuffer {
  let whole = ''
  let pieces: string[] = []
  const settle = () => {
    whole += pieces.join('')
    pieces = []
  }
  return {
    add: (piece) => {
      if (piece === '') return
      pieces.push(piece)
      if (pieces.length >= most) settle()
    },
    text: () => {
      settle()
      return whole
    },
    isEmpty: () => whole === '' && pieces.length === 0,
  }
}
