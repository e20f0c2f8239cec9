// The page of activity.
import { useText } from '../i18n/language.ts'
import { Page } from '../ui/page.tsx'

export function ActivityPage() {
  const t = useText()
  return <Page title={t('nav.activity')}>{null}</Page>
}
