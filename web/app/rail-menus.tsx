// Language and appearance: buttons at the foot of the rail.
import { Globe, Moon, type LucideIcon } from 'lucide-react'
import type { ComponentProps } from 'react'
import { useText } from '../i18n/language.ts'
import { lazyMenu } from '../ui/lazy-menu.tsx'
import { languageNames } from './language-names.ts'
import { usePreferences } from './preferences.ts'

const LanguageList = lazyMenu(() => import('./preference-menus.tsx'), 'LanguageMenu')
const AppearanceList = lazyMenu(() => import('./preference-menus.tsx'), 'AppearanceMenu')

export function LanguageMenu() {
  const t = useText()
  const text = usePreferences(({ language }) => languageNames[language])
  return (
    <LanguageList trigger={<RailButton icon={Globe} label={t('nav.language')} text={text} />} />
  )
}

export function AppearanceMenu() {
  const label = useText()('nav.appearance')
  return <AppearanceList trigger={<RailButton icon={Moon} label={label} text={label} />} />
}

interface RailButtonProps extends ComponentProps<'button'> {
  icon: LucideIcon
  label: string
  text: string
}

function RailButton({ icon: Icon, label, text, ...rest }: RailButtonProps) {
  return (
    <button
      type="button"
      className="nav-item"
      title={label}
      aria-label={text === label ? label : `${label}: ${text}`}
      {...rest}
    >
      <Icon aria-hidden />
      <span>{text}</span>
    </button>
  )
}
