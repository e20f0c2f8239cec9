// Language and appearance: menus at the foot of the rail, remembered by this browser.
import { Globe, Moon, type LucideIcon } from 'lucide-react'
import { useText } from '../i18n/language.ts'
import { Menu, MenuCap, MenuChoices, MenuLine } from '../ui/over/menu.tsx'
import { languageNames as names, languages } from './language-names.ts'
import { densities, setPreference, themes, usePreferences } from './preferences.ts'

export function LanguageMenu() {
  const t = useText()
  const language = usePreferences((state) => state.language)
  return (
    <Menu
      side="right"
      trigger={<RailButton icon={Globe} label={t('nav.language')} text={names[language]} />}
    >
      <MenuChoices
        value={language}
        options={languages.map((value) => ({ value, label: names[value], lang: value }))}
        onChange={(value) => setPreference({ language: value })}
      />
    </Menu>
  )
}

export function AppearanceMenu() {
  const t = useText()
  const { theme, density } = usePreferences()
  return (
    <Menu
      side="right"
      trigger={<RailButton icon={Moon} label={t('nav.appearance')} text={t('nav.appearance')} />}
    >
      <MenuCap>{t('theme.cap')}</MenuCap>
      <MenuChoices
        value={theme}
        options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={(value) => setPreference({ theme: value })}
      />
      <MenuLine />
      <MenuCap>{t('density.cap')}</MenuCap>
      <MenuChoices
        value={density}
        options={densities.map((value) => ({ value, label: t(`density.${value}`) }))}
        onChange={(value) => setPreference({ density: value })}
      />
    </Menu>
  )
}

interface RailButtonProps extends React.ComponentProps<'button'> {
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
      aria-label={`${label}: ${text}`}
      {...rest}
    >
      <Icon aria-hidden />
      <span>{text}</span>
    </button>
  )
}
