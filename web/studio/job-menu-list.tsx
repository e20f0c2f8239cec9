// What else can be done with the open job: keep a version, compare, export, import, templates, shortcuts.
import { Download, History, Keyboard, LayoutTemplate, Save, Upload } from 'lucide-react'
import { useRef } from 'react'
import { exportJob, importJob } from '../document/job-file.ts'
import { useText } from '../i18n/language.ts'
import { Kbd } from '../ui/button.tsx'
import type { LazyMenuProps } from '../ui/lazy-menu.tsx'
import { Menu, MenuItem, MenuLine } from '../ui/over/menu.tsx'
import { sayError } from '../ui/over/toasts.tsx'
import { chordWords, isMac } from './actions/chord.ts'
import { useView } from './view.ts'

export function JobMenuList({ trigger }: LazyMenuProps) {
  const t = useText()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Menu align="end" trigger={trigger} beginsOpen>
        <MenuItem
          icon={<Save className="icon-s" aria-hidden />}
          aside={<Kbd>{chordWords('Mod+S', t, isMac)}</Kbd>}
          onSelect={() => useView.setState({ keep: true })}
        >
          {t('versions.keep')}
        </MenuItem>
        <MenuItem
          icon={<History className="icon-s" aria-hidden />}
          onSelect={() => useView.setState({ past: 'versions' })}
        >
          {t('history.versions')}
        </MenuItem>
        <MenuLine />
        <MenuItem icon={<Download className="icon-s" aria-hidden />} onSelect={exportJob}>
          {t('versions.export')}
        </MenuItem>
        <MenuItem
          icon={<Upload className="icon-s" aria-hidden />}
          onSelect={() => input.current?.click()}
        >
          {t('versions.import')}
        </MenuItem>
        <MenuItem
          icon={<LayoutTemplate className="icon-s" aria-hidden />}
          onSelect={() => useView.setState({ templates: true })}
        >
          {t('templates.title')}
        </MenuItem>
        <MenuLine />
        <MenuItem
          icon={<Keyboard className="icon-s" aria-hidden />}
          aside={<Kbd>?</Kbd>}
          onSelect={() => useView.setState({ shortcuts: true })}
        >
          {t('keys.sheet')}
        </MenuItem>
      </Menu>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        tabIndex={-1}
        data-import
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) void importJob(file).catch(sayError)
          target.value = ''
        }}
      />
    </>
  )
}
