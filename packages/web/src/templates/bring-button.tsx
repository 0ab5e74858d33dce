import { Button } from 'antd'
import { useRef } from 'react'
import { useMessages } from '../messages/i18n.ts'
import { Icon } from '../ui/icon.tsx'

/** Chooses a form, or a template as data, from the disk. */
export const BringButton = ({ busy, onFile }: { readonly busy: boolean; readonly onFile: (file: File) => void }) => {
  const { t } = useMessages()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button block type="primary" icon={<Icon name="upload" />} loading={busy} onClick={() => input.current?.click()}>
        {t('templates.bring')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,.xlsx,.doc,.xls,.odt,.ods,.pdf,.html,.json"
        data-testid="bring-form"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
