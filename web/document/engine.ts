// The engine in the page. A job is drawn without it; it comes right after, and what is asked of it before waits.
import { create } from 'zustand'
import { withLongerWords } from '../i18n/with-longer-words.ts'
import { sayError } from '../ui/over/toasts.tsx'

export type Engine = typeof import('./engine-room.ts')

const useRoom = create<{ engine: Engine | undefined }>(() => ({ engine: undefined }))

/** Undefined until it has come; the component renders again then. */
export function useEngine(): Engine | undefined {
  return useRoom(({ engine }) => engine)
}

export function engineHere(): Engine | undefined {
  return useRoom.getState().engine
}

let coming: Promise<Engine> | undefined

/** A fetch that failed is tried again at the next call. */
export function fetchEngine(): Promise<Engine> {
  coming ??= withLongerWords(() => import('./engine-room.ts')).then(
    (engine) => {
      useRoom.setState({ engine })
      return engine
    },
    (error: unknown) => {
      coming = undefined
      throw error
    },
  )
  return coming
}

/** At once when the engine is there, and then it throws what the task throws; else in the order of asking as soon as it has come. */
export function withEngine(task: (engine: Engine) => void): void {
  const engine = engineHere()
  if (engine !== undefined) task(engine)
  else void fetchEngine().then(task).catch(sayError)
}
