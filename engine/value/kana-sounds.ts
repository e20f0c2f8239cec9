// What kana sound like, for their order (after JIS X 4061): first the sounds alone, then whether they are voiced, then how they are spelt.
// All of it gets hiragana; whatever is no kana stays.

const voiced = 'がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽゔ'
const voiceless = 'かきくけこさしすせそたちつてとはひふへほはひふへほう'
const small = 'ぁぃぅぇぉっゃゅょゎゕゖ'
const large = 'あいうえおつやゆよわかけ'

const vowels: readonly (readonly [vowel: string, sounds: string])[] = [
  ['あ', 'あかさたなはまやらわ'],
  ['い', 'いきしちにひみりゐ'],
  ['う', 'うくすつぬふむゆる'],
  ['え', 'えけせてねへめれゑ'],
  ['お', 'おこそとのほもよろを'],
]
const lengthening = 'ー'
const repeating = 'ゝ'
const repeatingVoiced = 'ゞ'

/** The sign of `to` that stands where `sign` stands in `from`. */
function mapped(sign: string, from: string, to: string): string {
  const at = from.indexOf(sign)
  return at < 0 ? sign : to[at]!
}

/** Each as its sound without and with voice. ー is the vowel before it (かー is かあ; behind ん it stays), ゝ and ゞ are the kana before them. */
function sounds(characters: readonly string[]): { plain: string; full: string }[] {
  let before = ''
  return characters.map((character) => {
    let full = mapped(character, small, large)
    if (character === lengthening) full = vowelOf(before) ?? full
    const repeats = character === repeating || character === repeatingVoiced
    if (repeats && before >= 'あ' && before <= 'ん') {
      full = character === repeating ? before : mapped(before, voiceless, voiced)
    }
    before = mapped(full, voiced, voiceless)
    return { plain: before, full }
  })
}

function vowelOf(sound: string): string | undefined {
  return vowels.find(([, those]) => sound !== '' && those.includes(sound))?.[0]
}

/** か, が and カ alike, きゃ as きや, カード as カアト. */
export function plainSounds(characters: readonly string[]): string {
  return sounds(characters)
    .map(({ plain }) => plain)
    .join('')
}

/** Voiced ones behind voiceless ones: か before が, は before ば before ぱ. */
export function voicedSounds(characters: readonly string[]): string {
  return sounds(characters)
    .map(({ full }) => full)
    .join('')
}

/** Of what sounds alike ー comes first, then small kana, then those in full size, then iteration marks. */
export function spelling(characters: readonly string[]): string {
  return characters.map((sign) => (sign === lengthening ? '\u3040' : sign)).join('')
}
