// The problems of one form key, beside their control: shape, sentence, and what to do.
import type { Problem } from '../../../engine/nodes/node-type.ts'
import { MendButton } from '../../canvas/problems/mend-button.tsx'
import { problemStatus, refusesPublishing } from '../../canvas/problems/unfinished.ts'
import { useLanguage } from '../../i18n/language.ts'
import { messageFor } from '../../i18n/messages.ts'
import { classNames } from '../../ui/class-names.ts'
import { Status } from '../../ui/status.tsx'
import { problemsAt } from './config-path.ts'
import { usePanel } from '../panel.ts'

export function ProblemLines({ at }: { at: string }) {
  const { problems } = usePanel()
  return <ProblemList problems={problemsAt(problems, at)} />
}

export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const language = useLanguage()
  return problems.map((problem) => {
    const { message, hint } = messageFor(problem.code, language, problem.values)
    const status = statusHere(problem)
    return (
      <p
        key={`${problem.code} ${problem.formKey} ${JSON.stringify(problem.values)}`}
        className={classNames('field-error', `in-${status}`)}
        data-problem={problem.code}
      >
        <Status is={status} label="" />
        <span>
          {message} {hint !== '' && <span className="text-ink-2">{hint}</span>}
          <MendButton problem={problem} />
        </span>
      </p>
    )
  })
}

/** An empty control is told of only once somebody has left it (`held-back.ts`): then plainly. */
function statusHere(problem: Problem) {
  const status = problemStatus(problem)
  const refuses = refusesPublishing(problem) && problem.formKey !== undefined
  return status === 'unfinished' && refuses ? 'error' : status
}

/** Whether an error (not a notice) stands at the key: the control is marked invalid. */
export function useInvalid(at: string): boolean {
  const { problems } = usePanel()
  return problemsAt(problems, at).some(refusesPublishing)
}
