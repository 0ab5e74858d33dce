import { useQuery } from '@tanstack/react-query'
import { Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { refusalOf } from '../api/client.ts'
import { sessionQuery } from '../api/queries.ts'
import { DropZone } from '../desk/drop-zone.tsx'
import { useMessages } from '../messages/i18n.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { NotSignedIn } from './not-signed-in.tsx'
import { Rail } from './rail.tsx'
import { TopBar } from './top-bar.tsx'
import './shell.css'

/** One top bar, one rail, one work area; files may be dropped on all of it. */
export const Shell = () => {
  const { t } = useMessages()
  const session = useQuery(sessionQuery)
  const path = useRouterState({ select: (state) => state.location.pathname })
  const main = useRef<HTMLElement>(null)
  const opened = useRef(path)

  // A new screen is read from its top; the focus follows it, as it would on a new page.
  useEffect(() => {
    if (opened.current !== path) {
      opened.current = path
      main.current?.focus({ preventScroll: true })
    }
  }, [path])

  if (session.isError && refusalOf(session.error).status === 401) return <NotSignedIn />
  return (
    <div className="shell">
      <a className="skip-link" href="#work">
        {t('shell.skip')}
      </a>
      <TopBar />
      <Rail />
      <main id="work" className="work" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <DropZone />
      <KeysDialog />
    </div>
  )
}
