// All that the studio says in Japanese.
import { textsIn } from '../../texts-in.ts'

export const texts = textsIn('ja')
