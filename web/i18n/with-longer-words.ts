// What is fetched later may speak of settings, help and connectors: their words come along.
import { untilReachable } from '../app/until-reachable.ts'
import { loadLongerWords } from './language.ts'

/** What `load` brings, with these words; waits while Awase is out of reach, and fails as `untilReachable` does. */
export async function withLongerWords<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const [loaded] = await untilReachable(() => Promise.all([load(), loadLongerWords()]))
  return loaded
}
