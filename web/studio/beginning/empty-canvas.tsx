// A job without nodes: two halves that will meet, three ways to begin, and finished jobs to begin with.
import { useReactFlow } from '@xyflow/react'
import { ClipboardPaste, FileUp, LayoutTemplate, Timer } from 'lucide-react'
import { useRef } from 'react'
import { pasteText } from '../../canvas/editing/clipboard.ts'
import { dropFiles } from '../../document/uploads/drop-files.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { Button, Kbd } from '../../ui/button.tsx'
import { sayError } from '../../ui/over/toasts.tsx'
import { startGuide } from './guide.tsx'
import { TemplateCards } from './template-cards.tsx'
import { chordWords, isMac } from '../actions/chord.ts'
import { useView } from '../view.ts'
import './empty-canvas.css'

export function EmptyCanvas() {
  const t = useText()
  return (
    <div className="sd-empty">
      <div>
        <section>
          <Shells />
          <h2>{t('empty.title')}</h2>
          <p>{t('empty.body')}</p>
          <div className="sd-acts">
            <ChooseFile />
            <button
              type="button"
              className="sd-act"
              data-act="template"
              onClick={() => useView.setState({ templates: true })}
            >
              <LayoutTemplate className="icon-l" aria-hidden />
              <span>
                <b>{t('empty.template')}</b>
                <small>{t('empty.template-hint')}</small>
              </span>
            </button>
            <button type="button" className="sd-act" data-act="paste" onClick={() => void paste()}>
              <ClipboardPaste className="icon-l" aria-hidden />
              <span>
                <b>
                  {t('empty.paste')} <Kbd>{chordWords('Mod+V', t, isMac)}</Kbd>
                </b>
                <small>{t('empty.paste-hint')}</small>
              </span>
            </button>
          </div>
        </section>
        <div className="sd-gallery">
          <h3>
            {t('templates.title')} <small>{t('templates.body')}</small>
          </h3>
          <TemplateCards />
          <p className="sd-offer">
            <Timer className="icon-s" aria-hidden />
            <span>
              <b>{t('guide.new')}</b> {t('guide.offer')}
            </span>
            <Button look="out" size="sm" data-act="guide" onClick={() => void startGuide()}>
              {t('guide.show')}
            </Button>
          </p>
        </div>
      </div>
    </div>
  )
}

function ChooseFile() {
  const t = useText()
  const language = useLanguage()
  const flow = useReactFlow()
  const input = useRef<HTMLInputElement>(null)
  const add = (files: readonly File[]) => {
    const { x, y } = flow.screenToFlowPosition({ x: innerWidth * 0.2, y: innerHeight * 0.2 })
    dropFiles(files, { x, y }, language)
  }
  return (
    <>
      <button
        type="button"
        className="sd-act sd-act-main"
        data-act="file"
        onClick={() => input.current?.click()}
      >
        <FileUp className="icon-l" aria-hidden />
        <span>
          <b>{t('empty.file')}</b>
          <small>{t('empty.file-hint')}</small>
        </span>
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        data-choose-files
        onChange={({ target }) => add([...(target.files ?? [])])}
      />
    </>
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
