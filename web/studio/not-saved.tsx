// While saving fails, or would: why, where the work is meanwhile, and what somebody can do beside waiting.
import { isSignedOut } from '../app/api/api-error.ts'
import { askToSignIn } from '../app/query-client.ts'
import { saveNow } from '../document/autosave.ts'
import { useJob } from '../document/store.ts'
import { restoreJob } from '../document/sync/gone.ts'
import { useOthers } from '../document/sync/others.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { sayError } from '../ui/over/toasts.tsx'

export function NotSaved() {
  const t = useText()
  const error = useJob((state) => state.saveError)
  const gone = useOthers((state) => state.gone)
  if (gone) return <Deleted />
  if (error === null) return null
  const signedOut = isSignedOut(error)
  // It stands in a sentence, whether or not it is one.
  const why = (signedOut ? t('studio.signed-out') : error.message).replace(/[.。]$/, '')
  return (
    <div className="sd-not-saved" data-not-saved={signedOut ? 'signed-out' : 'failed'}>
      <Notice
        is="warning"
        verbs={
          <Button look="out" size="sm" onClick={signedOut ? askToSignIn : () => void saveNow()}>
            {t(signedOut ? 'studio.sign-in' : 'studio.retry-save')}
          </Button>
        }
      >
        {t('studio.not-saved-why', { why })}
      </Notice>
    </div>
  )
}

/** In another window; nobody has to change anything to be told. */
function Deleted() {
  const t = useText()
  return (
    <div className="sd-not-saved" data-not-saved="deleted">
      <Notice
        is="warning"
        verbs={
          <Button look="out" size="sm" onClick={() => void restoreJob().catch(sayError)}>
            {t('jobs.restore')}
          </Button>
        }
      >
        {t('jobs.deleted-elsewhere')}
      </Notice>
    </div>
  )
}
