// One step of a row in words: what the node did with it, and why.
import type { Reason } from '../../engine/nodes/explain.ts'
import type { ExplainedStep } from '../../engine/run/explain/steps.ts'
import { useFormat } from '../i18n/format.ts'
import { useLanguage, useText } from '../i18n/language.ts'
import { messageFor } from '../i18n/messages.ts'
import { CellValue } from '../preview/cell/cell.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { Criteria } from './criteria.tsx'
import { FilledFields } from './filled-fields.tsx'

export function StepWords({ step }: { step: ExplainedStep }) {
  return (
    <>
      <Outcome step={step} />
      {step.reasons.map((reason, index) => (
        <ReasonWords key={index} reason={reason} step={step} />
      ))}
    </>
  )
}

/** What became of the row; silent where a reason says it better. */
function Outcome({ step }: { step: ExplainedStep }) {
  const t = useText()
  const format = useFormat()
  const language = useLanguage()
  const { outcome, origin, rejection, from, reasons } = step
  const row = step.row === null ? '' : format.count(step.row + 1)
  switch (outcome) {
    case 'read':
      return <Origin origin={origin} />
    case 'rejected': {
      const { code = '', field, values } = rejection ?? {}
      const named = { ...(field === undefined ? {} : { field }), ...values }
      const { message } = messageFor(code, language, named)
      return (
        <p data-rejected>
          <Sentence text={t('explain.rejected', { message })} /> <code>{code}</code>
        </p>
      )
    }
    case 'written':
      return <p>{t('explain.written', { row })}</p>
    case 'ended':
      return reasons.some(tellsEnd) ? null : <p>{t('explain.ended')}</p>
    case 'passed':
      if (reasons.length > 0) return null
      return (
        <p>
          {from.length > 1
            ? t('explain.made-of', { count: format.count(from.length), row })
            : t('explain.passed', { row })}
        </p>
      )
  }
}

function Origin({ origin }: { origin: ExplainedStep['origin'] | undefined }) {
  const t = useText()
  const format = useFormat()
  if (origin === undefined) return null
  const { file, line } = origin
  const id = line > 0 ? 'explain.read' : 'explain.read-object'
  return (
    <p>
      <Sentence text={t(id, { file, line: format.count(line) })} />
    </p>
  )
}

function tellsEnd({ kind }: Reason): boolean {
  return kind === 'key' || kind === 'condition'
}

function ReasonWords({ reason, step }: { reason: Reason; step: ExplainedStep }) {
  const t = useText()
  const format = useFormat()
  switch (reason.kind) {
    case 'key':
      return <KeyWords reason={reason} dropped={step.outcome === 'ended'} />
    case 'condition':
      return (
        <>
          {reason.case === undefined && (
            <p>{t(reason.holds ? 'explain.kept' : 'explain.removed')}</p>
          )}
          <Criteria reason={reason} />
        </>
      )
    case 'fired': {
      const { value } = reason
      const number = reason.case
      const id = number === null ? 'explain.otherwise' : 'explain.fired'
      return (
        <p>
          <Sentence text={t(id, { number })} parts={{ value: <Value value={value} /> }} />
        </p>
      )
    }
    case 'candidates':
      return <CandidateWords reason={reason} count={format.count(reason.count)} />
    case 'fields':
      return <FilledFields reason={reason} />
  }
}

type Of<Kind extends Reason['kind']> = Extract<Reason, { kind: Kind }>

function KeyWords({ reason, dropped }: { reason: Of<'key'>; dropped: boolean }) {
  const t = useText()
  return (
    <p>
      <Sentence
        text={t(keyText(reason, dropped))}
        parts={{ key: <Values values={reason.values} /> }}
      />
    </p>
  )
}

function keyText({ values, matched }: Of<'key'>, dropped: boolean) {
  if (values.includes(null)) return 'explain.key-null'
  if (matched) return dropped ? 'explain.key-met' : 'explain.key-matched'
  return dropped ? 'explain.key-dropped' : 'explain.key-alone'
}

function CandidateWords({ reason, count }: { reason: Of<'candidates'>; count: string }) {
  const t = useText()
  const { values, chosen } = reason
  const object = reason.object ?? t('explain.second-input')
  const id =
    reason.count === 0
      ? 'explain.no-candidate'
      : reason.count === 1
        ? 'explain.one-candidate'
        : 'explain.many-candidates'
  return (
    <p>
      <Sentence
        text={t(id, { object, count })}
        parts={{ key: <Values values={values} />, chosen: <Value value={chosen} /> }}
      />
    </p>
  )
}

function Values({ values }: { values: readonly (string | null)[] }) {
  return values.map((value, index) => <Value key={index} value={value} />)
}

export function Value({ value }: { value: string | null }) {
  return (
    <code className="ex-value">
      <CellValue value={value} />
    </code>
  )
}
