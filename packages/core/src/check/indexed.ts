import type { Disclosure } from '../form/index.ts'
import { once } from '../form/kept.ts'
import { type Places, placesOf } from './locate.ts'

/** A Disclosure with the places of everything printed in it. */
export interface Indexed {
  readonly disclosure: Disclosure
  readonly places: Places
}

/** A Disclosure whose places are looked up when somebody first asks: where nothing is reported, nobody does. */
export const indexed = (disclosure: Disclosure): Indexed => {
  const places = once(() => placesOf(disclosure))
  return {
    disclosure,
    get places() {
      return places()
    },
  }
}
