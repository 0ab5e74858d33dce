import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import en from 'antd/locale/en_US.js'
import zhCN from 'antd/locale/zh_CN.js'
import type { ReactNode } from 'react'
import { RefusedError } from '../api/client.ts'
import { useMessages } from '../messages/i18n.ts'
import { styleNonce } from './nonce.ts'
import { themeOf } from './theme.ts'
import { useDark } from './use-dark.ts'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays a refusal; only what could not be reached is worth another try.
      retry: (failures, error) => failures < 2 && !(error instanceof RefusedError && error.refusal.status >= 400),
      refetchOnWindowFocus: false,
    },
  },
})

const nonce = styleNonce()

/** What every screen stands on: data, theme and the nonce for styles made at run time. */
export const Providers = ({ children }: { readonly children: ReactNode }) => {
  const dark = useDark()
  const { lang } = useMessages()
  return (
    <QueryClientProvider client={client}>
      <ConfigProvider
        theme={themeOf(dark)}
        csp={{ nonce }}
        locale={lang === 'en' ? en : zhCN}
        wave={{ disabled: true }}
        button={{ autoInsertSpace: false }}
      >
        {children}
      </ConfigProvider>
    </QueryClientProvider>
  )
}
