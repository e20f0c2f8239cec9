// The rail: where one can go, and at its foot language and appearance.
import { Link } from '@tanstack/react-router'
import { Activity, Database, Plug, Workflow, type LucideIcon } from 'lucide-react'
import type { TextId } from '../i18n/index.ts'
import { useText } from '../i18n/language.ts'
import { Mark } from '../ui/picture/mark.tsx'
import { AppearanceMenu, LanguageMenu } from './rail-menus.tsx'

const places: readonly { to: string; text: TextId; icon: LucideIcon; exact: boolean }[] = [
  { to: '/', text: 'nav.jobs', icon: Workflow, exact: true },
  { to: '/connections', text: 'nav.connections', icon: Plug, exact: false },
  { to: '/objects', text: 'nav.objects', icon: Database, exact: false },
  { to: '/activity', text: 'nav.activity', icon: Activity, exact: false },
]

export function Rail() {
  const t = useText()
  return (
    <nav className="rail" aria-label={t('nav.main')}>
      <Link to="/" className="mark" aria-label={t('app.name')}>
        <Mark />
        <span>{t('app.name')}</span>
      </Link>
      {places.map(({ to, text, icon: Icon, exact }) => (
        <Link
          key={to}
          to={to}
          className="nav-item"
          title={t(text)}
          aria-label={t(text)}
          activeOptions={{ exact }}
          activeProps={{ 'aria-current': 'page' }}
        >
          <Icon aria-hidden />
          <span>{t(text)}</span>
        </Link>
      ))}
      <span className="flex-1" />
      <LanguageMenu />
      <AppearanceMenu />
    </nav>
  )
}
