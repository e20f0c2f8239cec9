// Says that an answer is of the job as it was, and asks anew.
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { askOnceMore, useExplain } from './store.ts'

export function Old() {
  const t = useText()
  const old = useExplain((state) => state.old)
  if (!old) return null
  return (
    <div className="section">
      <Notice
        is="warning"
        verbs={
          <Button look="out" size="sm" onClick={askOnceMore}>
            {t('explain.again')}
          </Button>
        }
      >
        {t('explain.old')}
      </Notice>
    </div>
  )
}
