// What is most often done to several nodes at once, for whoever does not know the keys.
import { actions } from '../studio/actions/index.ts'
import { isPossible } from '../studio/actions/action.ts'
import { useSurroundings } from '../studio/actions/use-surroundings.ts'
import { useText } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'

const offered = ['merge-two', 'add-node', 'frame', 'duplicate'] as const

export function SeveralVerbs() {
  const t = useText()
  const surroundings = useSurroundings()
  const verbs = offered.flatMap((wanted) => {
    const action = actions.find(({ id }) => id === wanted)
    if (action === undefined || !isPossible(action)) return []
    const { id, label, icon: Icon, perform } = action
    return (
      <Button key={id} look="out" data-verb={id} onClick={() => perform(surroundings)}>
        {Icon !== undefined && <Icon className="icon-s" aria-hidden />}
        {t(label)}
      </Button>
    )
  })
  return <div className="flex min-w-0 flex-wrap justify-center gap-2">{verbs}</div>
}
