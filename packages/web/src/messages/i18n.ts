import i18next, { type TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type { Lang } from '../api/types.ts'
import { zhCN } from './zh-CN.ts'

/** Every sentence of the page stands in one table a language; this is the shape of all of them. */
export type Messages = Readonly<Record<keyof typeof zhCN, string>>

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'page'
    resources: { page: typeof zhCN }
    keySeparator: false
    nsSeparator: false
  }
}

export type Translate = TFunction<'page'>

/** Starts the message tables; English is fetched only when somebody asks for it. */
export async function startMessages(lang: Lang): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'zh-CN',
    fallbackLng: 'zh-CN',
    defaultNS: 'page',
    ns: ['page'],
    keySeparator: false,
    nsSeparator: false,
    resources: { 'zh-CN': { page: zhCN } },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  })
  if (lang !== 'zh-CN') await changeLanguage(lang)
  document.documentElement.lang = lang
}

/** Changes the language of the whole page. */
export async function changeLanguage(lang: Lang): Promise<void> {
  if (lang === 'en' && !i18next.hasResourceBundle('en', 'page')) {
    const { en } = await import('./en.ts')
    i18next.addResourceBundle('en', 'page', en)
  }
  await i18next.changeLanguage(lang)
  document.documentElement.lang = lang
}

/** Sentences in the language of the page, and which language that is. */
export const useMessages = (): { readonly t: Translate; readonly lang: Lang } => {
  const { t, i18n } = useTranslation('page')
  return { t, lang: i18n.language === 'en' ? 'en' : 'zh-CN' }
}
