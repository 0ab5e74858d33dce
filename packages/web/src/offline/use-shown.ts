import type { Disclosure } from '@jiheng/core/form'
import { useEffect, useState } from 'react'
import type { Lang } from '../api/types.ts'
import type { NoAnswer, Reader } from './reader.ts'
import type { ShownDocument } from './reading-messages.ts'

/** The sheet and the findings of a document in a language; undefined while they are being made. */
export const useShown = (reader: Reader, disclosure: Disclosure, lang: Lang): ShownDocument | NoAnswer | undefined => {
  const [shown, setShown] = useState<ShownDocument | NoAnswer | undefined>(undefined)
  useEffect(() => {
    let wanted = true
    void reader.show({ disclosure, lang }).then((answer) => {
      if (wanted) setShown(answer)
    })
    return () => {
      wanted = false
    }
  }, [reader, disclosure, lang])
  return shown
}
