// The page of run.
import { useText } from '../i18n/language.ts'
import { Page } from '../ui/page.tsx'

export function RunPage() {
  const t = useText()
  return <Page title={t('nav.activity')}>{null}</Page>
}
