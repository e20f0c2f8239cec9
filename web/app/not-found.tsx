// An address that leads nowhere.
import { Link } from '@tanstack/react-router'
import { SearchX } from 'lucide-react'
import { useText } from '../i18n/language.ts'
import { Empty } from '../ui/empty.tsx'

export function NotFound() {
  const t = useText()
  return (
    <main className="page page-alone">
      <Empty
        alone
        icon={<SearchX className="icon-l" />}
        title={t('missing.title')}
        body={t('missing.body')}
      >
        <Link to="/" className="btn btn-out">
          {t('missing.verb')}
        </Link>
      </Empty>
    </main>
  )
}
