import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { call } from './api/client.ts'
import type { Settings } from './api/types.ts'
import { Providers } from './app/providers.tsx'
import { router } from './app/router.tsx'
import { startMessages } from './messages/i18n.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/dense-table.css'
import './styles/severity.css'
import './styles/print.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root"')

// The installation's language decides the first sentence; a server that cannot be asked gets Chinese.
const { lang } = await call<Settings>('/settings').catch(() => ({ lang: 'zh-CN' as const }))
await startMessages(lang)

createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
)
