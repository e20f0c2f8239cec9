// While saving fails: why, where the work is meanwhile, and what somebody can do beside waiting.
import { isSignedOut } from '../app/api/api-error.ts'
import { askToSignIn } from '../app/query-client.ts'
import { saveNow } from '../document/autosave.ts'
import { useJob } from '../document/store.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

export function NotSaved() {
  const t = useText()
  const error = useJob((state) => state.saveError)
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
