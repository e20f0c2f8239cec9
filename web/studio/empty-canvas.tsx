// A job without nodes: two halves that will meet, and three ways to begin.
import { ClipboardPaste, FileInput, Search } from 'lucide-react'
import { addNodeAt } from '../canvas/adding/adding.ts'
import { pasteText } from '../canvas/editing/clipboard.ts'
import { typesOf } from '../canvas/adding/dock.tsx'
import { openSearch } from '../canvas/adding/open-search.ts'
import { useLanguage, useText } from '../i18n/language.ts'
import { Kbd } from '../ui/button.tsx'
import { sayError } from '../ui/toasts.tsx'

export function EmptyCanvas() {
  const t = useText()
  const language = useLanguage()
  const addSource = () => {
    const [source] = typesOf('source')
    if (source !== undefined) addNodeAt(source, { at: { x: 0, y: 0 } }, language)
  }
  return (
    <div className="sd-empty">
      <section>
        <Shells />
        <h2>{t('empty.title')}</h2>
        <p>{t('empty.body')}</p>
        <div className="sd-acts">
          <button type="button" className="sd-act sd-act-main" onClick={addSource}>
            <FileInput className="icon-l" aria-hidden />
            <span>
              <b>{t('empty.source')}</b>
              <small>{t('empty.source-hint')}</small>
            </span>
          </button>
          <button
            type="button"
            className="sd-act"
            onClick={() => openSearch({ left: 320, top: 120, at: { x: 0, y: 0 } })}
          >
            <Search className="icon-l" aria-hidden />
            <span>
              <b>{t('empty.search')}</b>
              <small>{t('empty.search-hint')}</small>
            </span>
            <Kbd>/</Kbd>
          </button>
          <button type="button" className="sd-act" onClick={() => void paste()}>
            <ClipboardPaste className="icon-l" aria-hidden />
            <span>
              <b>{t('empty.paste')}</b>
              <small>{t('empty.paste-hint')}</small>
            </span>
          </button>
        </div>
      </section>
    </div>
  )
}

async function paste(): Promise<void> {
  try {
    pasteText(await navigator.clipboard.readText(), null)
  } catch (error) {
    sayError(error)
  }
}

function Shells() {
  return (
    <svg className="sd-shells" viewBox="0 0 148 74" aria-hidden>
      <g transform="rotate(-7 50 37)" className="sd-shell-a">
        <path d="M64 4C38 4 22 18 22 37s16 33 42 33c-4-6-4-9 0-14-3-5-3-9 0-14-3-5-3-9 0-14-3-5-3-9 0-14-3-4-3-6 0-10z" />
        <path className="sd-ray" d="M30 37h26M33 26l23 5M33 48l23-5" />
      </g>
      <path className="sd-gap" d="M74 6v62" />
      <g transform="rotate(7 98 37)" className="sd-shell-b">
        <path d="M84 4c26 0 42 14 42 33S110 70 84 70c-3-5-3-8 0-14-4-5-4-9 0-14-4-5-4-9 0-14-4-5-4-9 0-14-3-4-3-6 0-10z" />
        <path className="sd-ray" d="M118 37H92M115 26l-23 5M115 48l-23-5" />
      </g>
    </svg>
  )
}
