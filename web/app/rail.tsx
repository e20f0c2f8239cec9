// The rail: where one can go, and at its foot language and appearance.
import { Link, useLocation } from '@tanstack/react-router'
import { useText } from '../i18n/language.ts'
import { Mark } from '../ui/picture/mark.tsx'
import { places } from './places.ts'
import { AppearanceMenu, LanguageMenu } from './rail-menus.tsx'

export function Rail() {
  const t = useText()
  const path = useLocation({ select: ({ pathname }) => pathname })
  return (
    <nav className="rail" aria-label={t('nav.main')}>
      <Link to="/" className="mark" aria-label={t('app.name')}>
        <Mark />
        <span>{t('app.name')}</span>
      </Link>
      {places.map(({ to, text, icon: Icon, within }) => (
        <Link
          key={to}
          to={to}
          className="nav-item"
          title={t(text)}
          aria-label={t(text)}
          activeOptions={{ exact: true }}
          aria-current={within.test(path) ? 'page' : undefined}
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
