// The page of object.
import { useText } from '../i18n/language.ts'
import { Page } from '../ui/page.tsx'

export function ObjectPage() {
  const t = useText()
  return <Page title={t('nav.objects')}>{null}</Page>
}
