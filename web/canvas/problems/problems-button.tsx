// How many problems the job has, at the lower right, and the list of them; each leads to its setting.
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { useEngine } from '../../document/engine.ts'
import { useJob } from '../../document/store.ts'
import { useLanguage, useText } from '../../i18n/language.ts'
import { useFaults, type Fault } from '../../preview/reason.ts'
import { reveal, revealRejected, useView } from '../../studio/view.ts'
import { Kbd } from '../../ui/button.tsx'
import { Status } from '../../ui/status.tsx'
import { useLosingNodes, type Losing } from './losing.ts'
import { errorsFirst } from './errors-first.ts'
import { MendButton } from './mend-button.tsx'
import { problemWords } from './problem-words.ts'
import './problems.css'

export function ProblemsButton() {
  const t = useText()
  const engine = useEngine()
  const open = useView(({ problems }) => problems)
  const problems = useJob(({ inference }) => inference.problems)
  const faults = useFaults()
  const empty = useJob(({ document }) => document.nodes.length === 0)
  const losing = useLosingNodes()
  const notices = problems.filter(({ severity }) => severity !== 'error').length + losing.length
  const count = problems.length + faults.length + losing.length
  const errors = count - notices
  if (empty || engine === undefined) return null
  return (
    <>
      {open && count > 0 && <ProblemsList problems={problems} faults={faults} losing={losing} />}
      <div className="cv-float" style={{ right: 12 }}>
        <button
          type="button"
          aria-expanded={open}
          aria-label={`${t('problems.label')}: ${t('problems.counts', { errors, notices })}`}
          onClick={() => useView.setState({ problems: !open })}
        >
          {count === 0 && (
            <>
              <Status is="ok" label="" />
              {t('problems.none')}
            </>
          )}
          {count > 0 && <span className="cv-wide">{t('problems.word', { count })}</span>}
          {notices > 0 && (
            <>
              <Status is="warning" label="" />
              {notices}
            </>
          )}
          {errors > 0 && (
            <>
              <Status is="error" label="" />
              {errors}
            </>
          )}
        </button>
        {count > 0 && (
          <span className="cv-wide">
            <Kbd>E</Kbd>
          </span>
        )}
      </div>
    </>
  )
}

interface ProblemsListProps {
  problems: readonly Problem[]
  faults: readonly Fault[]
  losing: readonly Losing[]
}

function ProblemsList({ problems, faults, losing }: ProblemsListProps) {
  const t = useText()
  return (
    <div className="cv-problems" role="region" aria-label={t('problems.label')}>
      {faults.map((fault) => (
        <FaultItem key={fault.node} fault={fault} />
      ))}
      {errorsFirst(problems).map((problem, index) => (
        <ProblemItem key={index} problem={problem} />
      ))}
      {losing.map((one) => (
        <LosingItem key={one.node} losing={one} />
      ))}
    </div>
  )
}

export function ProblemItem({ problem }: { problem: Problem }) {
  const language = useLanguage()
  const node = useJob(({ document }) => document.nodes.find(({ id }) => id === problem.node))
  const { message, hint } = problemWords(problem, node, language)
  return (
    <div className="cv-problem" data-problem={problem.code}>
      <button type="button" onClick={() => reveal(problem.node, problem.formKey)}>
        <Status is={problem.severity === 'error' ? 'error' : 'warning'} />
        <Sentence node={problem.node} message={message} hint={hint} />
      </button>
      <MendButton problem={problem} />
    </div>
  )
}

export function FaultItem({ fault }: { fault: Fault }) {
  const { node, message, hint, code, formKey } = fault
  return (
    <div className="cv-problem" data-problem={code}>
      <button type="button" onClick={() => reveal(node, formKey)}>
        <Status is="error" />
        <Sentence node={node} message={message} hint={`${hint} ${code}`} />
      </button>
      <MendButton problem={fault} />
    </div>
  )
}

/** Rows that the preview rejected are no error of the job, but nobody shall find them only after a run. */
function LosingItem({ losing: { node, rows } }: { losing: Losing }) {
  const t = useText()
  return (
    <button type="button" data-losing={node} onClick={() => revealRejected(node)}>
      <Status is="warning" />
      <Sentence
        node={node}
        message={t('problems.losing', { count: rows })}
        hint={t('problems.losing-hint')}
      />
    </button>
  )
}

function Sentence({ node, message, hint }: { node: string; message: string; hint: string }) {
  const name = useJob(({ document }) => document.nodes.find(({ id }) => id === node)?.name)
  return (
    <span>
      <b>{name ?? node}</b>
      {message}
      <small>{hint}</small>
    </span>
  )
}
