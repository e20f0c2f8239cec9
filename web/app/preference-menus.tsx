// The menus of language and appearance: what is chosen is remembered by this browser.
import { useText } from '../i18n/language.ts'
import type { LazyMenuProps } from '../ui/lazy-menu.tsx'
import { Menu, MenuCap, MenuChoices, MenuLine } from '../ui/over/menu.tsx'
import { languageNames as names, languages } from './language-names.ts'
import { densities, setPreference, themes, usePreferences } from './preferences.ts'

export function LanguageMenu({ trigger }: LazyMenuProps) {
  const language = usePreferences((state) => state.language)
  return (
    <Menu side="right" trigger={trigger} beginsOpen>
      <MenuChoices
        value={language}
        options={languages.map((value) => ({ value, label: names[value], lang: value }))}
        onChange={(value) => setPreference({ language: value })}
      />
    </Menu>
  )
}

export function AppearanceMenu({ trigger }: LazyMenuProps) {
  const t = useText()
  const { theme, density } = usePreferences()
  return (
    <Menu side="right" trigger={trigger} beginsOpen>
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
