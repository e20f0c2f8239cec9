// The page of jobs.
import { useText } from '../i18n/language.ts'
import { Page } from '../ui/page.tsx'

export function JobsPage() {
  const t = useText()
  return <Page title={t('nav.jobs')}>{null}</Page>
}
