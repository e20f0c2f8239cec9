// The one click that mends a problem, beside its sentence; nothing where there is none.
import { useLanguage, useText } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { mendOf, type Mendable } from './mends.ts'

export function MendButton({ problem }: { problem: Mendable }) {
  const t = useText()
  const mend = mendOf(problem, useLanguage())
  if (mend === null) return null
  return (
    <Button look="link" size="sm" data-mend={problem.code} onClick={mend.perform}>
      {t(mend.label, mend.values)}
    </Button>
  )
}
