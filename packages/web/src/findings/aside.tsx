import { useEffect, useRef, useState } from 'react'
import { refusalOf } from '../api/client.ts'
import type { PresentedFinding } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { AsideForm } from './aside-form.tsx'
import { useFindingActs } from './finding-acts.ts'

/** Who set the finding aside and why; or the way to set it aside. */
export const Aside = ({
  finding,
  wish,
}: {
  readonly finding: PresentedFinding
  /** Grows whenever somebody asks for it by key. */
  readonly wish: number
}) => {
  const { t } = useMessages()
  const acts = useFindingActs()
  const [asking, setAsking] = useState(false)
  const [refused, setRefused] = useState<unknown>(undefined)
  useEffect(() => {
    if (wish > 0) setAsking(true)
  }, [wish])
  // Whoever thinks better of it stands where the form was opened.
  const givenUp = useRef(false)
  const giveUp = () => {
    givenUp.current = true
    setAsking(false)
  }
  const attempt = async (act: Promise<void> | undefined) => {
    try {
      await act
      setAsking(false)
      setRefused(undefined)
    } catch (error) {
      setRefused(error)
    }
  }
  const refusal = refused === undefined ? null : <RefusalNote refusal={refusalOf(refused)} />
  const { setAside } = finding
  if (setAside)
    return (
      <>
        <p className="aside-note">
          <span className="tag">{t('aside.tag')}</span> {t('aside.said', { ...setAside })}
          {setAside.year === null ? null : <span className="muted"> {t('aside.year', { year: setAside.year })}</span>}
        </p>
        {acts?.takeUp ? (
          <button type="button" className="link-button" onClick={() => void attempt(acts.takeUp?.(finding))}>
            {t('aside.takeUp')}
          </button>
        ) : null}
        {refusal}
      </>
    )
  if (!acts?.setAside || finding.origin === 'reading') return null
  return (
    <>
      {asking ? (
        <AsideForm onSave={(said) => attempt(acts.setAside?.(finding, said))} onCancel={giveUp} />
      ) : (
        <button
          type="button"
          className="link-button finding-aside"
          ref={(button) => {
            if (givenUp.current) button?.focus({ preventScroll: true })
            givenUp.current = false
          }}
          onClick={() => setAsking(true)}
        >
          {t('aside.begin')}
        </button>
      )}
      {refusal}
    </>
  )
}
