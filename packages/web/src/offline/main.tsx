import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
// Not fetched when it is asked for: there may be no network then.
import '../messages/en.ts'
import { startMessages } from '../messages/i18n.ts'
import { makeDeskLines } from './desk-lines.ts'
import { OfflinePage } from './offline-page.tsx'
import { makeReader } from './reader.ts'
import { startWorker } from './start-worker.ts'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/controls.css'
import '../styles/dense-table.css'
import '../styles/severity.css'
import '../styles/print.css'
import '../desk/drop-zone.css'
import './offline.css'

const root = document.getElementById('root')
if (!root) throw new Error('offline.html has no element with the id "root"')

await startMessages(navigator.language.startsWith('zh') ? 'zh-CN' : 'en')

const reader = makeReader(startWorker)
// Whatever the page needs while it works is in it already: a cut network must not make it wait.
const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always' } } })

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <OfflinePage reader={reader} lines={makeDeskLines(reader)} ready={reader.ready} />
    </QueryClientProvider>
  </StrictMode>,
)
