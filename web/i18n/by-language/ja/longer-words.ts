// Help, settings and counters of node types, and connectors, in Japanese.
import { longerWordsIn } from '../../texts-in.ts'

export const words = longerWordsIn('ja')
