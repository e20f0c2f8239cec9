// The page of connections.
import { useText } from '../i18n/language.ts'
import { Page } from '../ui/page.tsx'

export function ConnectionsPage() {
  const t = useText()
  return <Page title={t('nav.connections')}>{null}</Page>
}
