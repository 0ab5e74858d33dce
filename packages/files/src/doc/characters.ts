import { byteAt, longAt, wordAt } from '../compound/little-endian.ts'
import { eachProperty } from './properties.ts'

/** What properties say of a character, as far as it changes what is printed. */
export interface CharacterState {
  /** Tracked as deleted. */
  readonly deleted: boolean
  readonly hidden: boolean
  /** The code stands for something else: a picture, the mark of a note, a symbol. */
  readonly special: boolean
  /** Code of the character in a symbol font, where it is one. */
  readonly symbol: number | undefined
  /** Number of the font, of that symbol or of all. */
  readonly font: number | undefined
  /** Number of the character style. */
  readonly style: number | undefined
  /** Where the stream Data describes the picture or form field. */
  readonly picture: number | undefined
}

export const plainCharacter: CharacterState = {
  deleted: false,
  hidden: false,
  special: false,
  symbol: undefined,
  font: undefined,
  style: undefined,
  picture: undefined,
}

/** The state of characters after these property changes. */
export function characterState(properties: Uint8Array, before: CharacterState = plainCharacter): CharacterState {
  const state = { ...before }
  eachProperty(properties, (code, at, length) => {
    switch (code) {
      case 0x0800:
        state.deleted = byteAt(properties, at) !== 0
        break
      case 0x083c: {
        const value = byteAt(properties, at)
        // 0x80: as the style says; 0x81: the opposite.
        if (value !== 0x80) state.hidden = value === 0x81 ? !state.hidden : value !== 0
        break
      }
      case 0x0855:
        state.special = byteAt(properties, at) !== 0
        break
      case 0x6a09:
        state.symbol = length >= 4 ? wordAt(properties, at + 2) : undefined
        state.font = wordAt(properties, at)
        break
      case 0x4a4f:
        state.font = wordAt(properties, at)
        break
      case 0x4a30:
        state.style = wordAt(properties, at)
        break
      case 0x6a03:
        state.picture = longAt(properties, at)
        break
    }
  })
  return state
}
