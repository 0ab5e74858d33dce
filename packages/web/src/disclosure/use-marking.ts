import type { Disclosure, Place } from '@jiheng/core/form'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { PresentedFinding } from '../api/types.ts'
import type { FormSearch } from '../app/router.tsx'
import { formOfPointer } from '../sheet/form-of-pointer.ts'
import { makeSheetStore } from '../sheet/sheet-state.ts'
import { placeAt } from './pointer.ts'

/** Which cell is marked, which finding is chosen, what is to come into view; the address follows. */
export const useMarking = (findings: readonly PresentedFinding[]) => {
  const search = useSearch({ from: '/forms/$id' })
  const navigate = useNavigate({ from: '/forms/$id' })
  const [store] = useState(() => makeSheetStore(search.cell))
  const [goTo, setGoTo] = useState({
    at: search.cell,
    form: search.form === undefined ? undefined : search.form - 1,
    wish: search.cell !== undefined || search.form !== undefined ? 1 : 0,
  })
  const [marked, setMarked] = useState(search.cell)
  const [chosen, setChosen] = useState<string | undefined>(() =>
    search.cell === undefined ? undefined : findings.find(({ at }) => at === search.cell)?.id,
  )
  // A text that was not understood is nowhere in the form: the source shows it where it stands itself.
  const [lostPlace, setLostPlace] = useState<Place | undefined>(undefined)

  const address = (parts: { [K in keyof FormSearch]?: FormSearch[K] | undefined }) =>
    void navigate({ search: (present) => ({ ...present, ...parts }) as FormSearch, replace: true })
  const mark = (at: string | undefined, finding?: PresentedFinding) => {
    setLostPlace(undefined)
    const related = (finding?.related ?? []).flatMap((other) => other.at ?? [])
    store.set({ marked: at, related: new Set(related) })
    setMarked(at)
    const form = formOfPointer(at)
    address({ cell: at, form: form === undefined ? undefined : form + 1 })
  }
  return {
    store,
    goTo,
    marked,
    chosen,
    setChosen,
    lostPlace,
    address,
    mark,
    /** A place of the source is shown that is no cell of the form. */
    markLost: (place: Place) => {
      mark(undefined)
      setLostPlace(place)
    },
    /** The cursor of the open form stands here: it is its own mark. */
    follow: (at: string | undefined, present: readonly PresentedFinding[]) => {
      setLostPlace(undefined)
      store.set({ marked: undefined, related: new Set() })
      setMarked(at)
      setChosen(present.find((finding) => finding.at === at)?.id)
    },
    /** Brings a cell, or the top of a form, before the eye. */
    see: (at: string | undefined, form?: number) => setGoTo((before) => ({ at, form, wish: before.wish + 1 })),
    /** Where what is marked stands in the source. */
    placeIn: (disclosure: Disclosure, present: readonly PresentedFinding[]): Place | undefined => {
      const place = lostPlace ?? placeAt(disclosure, marked) ?? present.find(({ id }) => id === chosen)?.place
      return place !== undefined && Object.keys(place).length > 0 ? place : undefined
    },
  }
}
