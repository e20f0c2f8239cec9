// The page of objects.
import { useText } from '../i18n/language.ts'
import { Page } from '../ui/page.tsx'

export function ObjectsPage() {
  const t = useText()
  return <Page title={t('nav.objects')}>{null}</Page>
}
