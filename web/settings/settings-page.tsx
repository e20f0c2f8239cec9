// What this browser remembers of a person: language, appearance, the hand on the canvas; and all shortcuts.
import type { ReactNode } from 'react'
import { languageNames, languages } from '../app/language-names.ts'
import { densities, setPreference, themes, usePreferences } from '../app/preferences.ts'
import { setHand, useCanvasPanels, type Hand } from '../canvas/canvas-panels.ts'
import { useText } from '../i18n/language.ts'
import { ShortcutLists } from '../studio/shortcuts/shortcut-lists.tsx'
import { Card } from '../ui/card.tsx'
import { Field } from '../ui/form/field.tsx'
import { Page } from '../ui/page.tsx'
import { Segments } from '../ui/form/segments.tsx'

const hands: readonly Hand[] = ['mark', 'move']

export function SettingsPage() {
  const t = useText()
  const { language, theme, density } = usePreferences()
  const hand = useCanvasPanels((panels) => panels.hand)
  return (
    <Page
      title={t('settings.title')}
      state={<span className="text-xs text-ink-3">{t('settings.body')}</span>}
    >
      <div className="grid max-w-[860px] gap-3">
        <Card>
          <div className="grid gap-3 p-4">
            <Row label={t('nav.language')}>
              <Segments
                value={language}
                options={languages.map((value) => ({
                  value,
                  label: <span lang={value}>{languageNames[value]}</span>,
                }))}
                onChange={(value) => setPreference({ language: value })}
              />
            </Row>
            <Row label={t('theme.cap')}>
              <Segments
                value={theme}
                options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
                onChange={(value) => setPreference({ theme: value })}
              />
            </Row>
            <Row label={t('density.cap')}>
              <Segments
                value={density}
                options={densities.map((value) => ({ value, label: t(`density.${value}`) }))}
                onChange={(value) => setPreference({ density: value })}
              />
            </Row>
            <Row label={t('settings.hand')} help={t(`settings.hand.${hand}-help`)}>
              <Segments
                value={hand}
                options={hands.map((value) => ({ value, label: t(`settings.hand.${value}`) }))}
                onChange={setHand}
              />
            </Row>
          </div>
        </Card>
        <Card>
          <div className="p-4">
            <h2 className="mb-3 text-md">{t('keys.sheet')}</h2>
            <ShortcutLists />
          </div>
        </Card>
      </div>
    </Page>
  )
}

interface RowProps {
  label: string
  help?: string
  children: ReactNode
}

function Row({ label, help, children }: RowProps) {
  return (
    <Field beside label={label} help={help}>
      <div className="max-w-[420px]">{children}</div>
    </Field>
  )
}
