// Help, settings and counters of node types, and connectors, in English.
import { longerWordsIn } from '../../texts-in.ts'

export const words = longerWordsIn('en')
