// The way of one row, step by step: what each node did with it and why. In place of the inspector while somebody asks.
import { Route, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Explanation, Question } from '../../engine/run/explain/explain.ts'
import type { ExplainedStep } from '../../engine/run/explain/steps.ts'
import { useJob } from '../document/store.ts'
import { useFormat } from '../i18n/format.ts'
import { useLanguage, useText } from '../i18n/language.ts'
import { messageFor } from '../i18n/messages.ts'
import { isComposing } from '../studio/typing.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Skeleton } from '../ui/wait/skeleton.tsx'
import './explain.css'
import { Old } from './old.tsx'
import { StepItem } from './step-item.tsx'
import { askWhere, leaveExplanation, nodeAsked, showStep, useExplain } from './store.ts'

export function ExplainPanel({ question }: { question: Question }) {
  const t = useText()
  const explanation = useExplain((state) => state.explanation)
  const failure = useExplain((state) => state.failure)
  const language = useLanguage()
  useKeys()
  const said = failure === null ? null : messageFor(failure.code, language, failure.values)
  return (
    <aside className="in ex" aria-label={t('explain.label')}>
      <Head question={question} />
      {said !== null && (
        <div className="section">
          <Notice is="error">
            {said.message} {said.hint} <code>{failure?.code}</code>
          </Notice>
        </div>
      )}
      {explanation === null && failure === null && <Skeleton rows={6} />}
      {explanation !== null && <Old />}
      {explanation !== null && <Steps explanation={explanation} />}
    </aside>
  )
}

function Head({ question }: { question: Question }) {
  const t = useText()
  const format = useFormat()
  const id = nodeAsked(question)
  const node = useJob(({ document }) => document.nodes.find((one) => one.id === id)?.name ?? id)
  const row = format.count(('line' in question ? question.line - 1 : question.row) + 1)
  const forward = 'source' in question
  return (
    <header className="in-head ex-head">
      <Route className="icon" aria-hidden />
      <div>
        <h2>{t(forward ? 'explain.where' : 'explain.why')}</h2>
        <p>
          {forward
            ? t('explain.record-of', { row, file: question.file })
            : t('explain.row-of', { row, node })}
        </p>
      </div>
      <IconButton size="sm" label={t('explain.leave')} onClick={leaveExplanation}>
        <X className="icon-s" aria-hidden />
      </IconButton>
    </header>
  )
}

function Steps({ explanation: { steps, truncated, question } }: { explanation: Explanation }) {
  const t = useText()
  const current = useExplain((state) => state.step)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const shown = list.current?.querySelector<HTMLElement>('[aria-current]')
    shown?.focus({ preventScroll: true })
    shown?.scrollIntoView({ block: 'nearest' })
  }, [current, steps])
  const first = 'source' in question ? undefined : steps.find(({ origin }) => origin !== undefined)
  return (
    <div className="ex-body">
      <p className="ex-hint">{t('explain.keys')}</p>
      <ol ref={list} aria-label={t('explain.steps')}>
        {steps.map((step, index) => (
          <StepItem
            key={keyOf(step, index)}
            step={step}
            current={index === current}
            onShow={() => showStep(index)}
          />
        ))}
      </ol>
      {truncated && <Notice is="warning">{t('explain.truncated')}</Notice>}
      {first?.origin !== undefined && <Follow step={first} origin={first.origin} />}
    </div>
  )
}

function Follow({
  step,
  origin,
}: {
  step: ExplainedStep
  origin: NonNullable<ExplainedStep['origin']>
}) {
  const t = useText()
  return (
    <div className="ex-verbs">
      <Button
        look="out"
        size="sm"
        onClick={() => void askWhere(step.node, origin.file, origin.row)}
      >
        {t('explain.ask-where')}
      </Button>
    </div>
  )
}

function keyOf({ node, row, outcome }: ExplainedStep, index: number): string {
  return `${node} ${row ?? outcome} ${index}`
}

/** Esc leaves from wherever the focus is, before the canvas takes it for its selection. */
function useKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isComposing(event)) return
      event.preventDefault()
      event.stopPropagation()
      leaveExplanation()
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [])
}
