// What shows when a page itself breaks: says so, keeps the frame, offers to load again.
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Status } from '../ui/status.tsx'

export function PageError({ error }: ErrorComponentProps) {
  const t = useText()
  return (
    <main className="page page-alone">
      <Empty
        alone
        icon={<Status is="error" />}
        title={t('error.title')}
        body={
          <>
            {t('error.body')}
            <code className="mt-1 block text-ink-3">
              {error instanceof Error ? error.message : String(error)}
            </code>
          </>
        }
      >
        <Button look="out" onClick={() => location.reload()}>
          {t('error.reload')}
        </Button>
      </Empty>
    </main>
  )
}
