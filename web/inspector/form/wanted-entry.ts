// The entry of a list that somebody is led to, e.g. by a problem: it must be drawn before the form looks for its control.
import { useView } from '../../studio/view.ts'
import { usePanel } from '../panel.ts'

/** Its place in the list of the settings under that key. */
export function useWantedEntry(list: string): number | null {
  const { id } = usePanel()
  const wanted = useView((view) => (view.wanted?.node === id ? view.wanted.formKey : ''))
  const [key, entry] = wanted.split('.')
  return key === list && entry !== undefined && /^\d+$/.test(entry) ? Number(entry) : null
}
