// Sets theme, density and language before the first paint; runs as a plain script so that nothing flashes.
const languages = ['en', 'ja', 'de']

function stored(key) {
  try {
    return localStorage.getItem(`awase.${key}`)
  } catch {
    // Storage may be forbidden; the defaults do.
    return null
  }
}

function prepareRoot() {
  const root = document.documentElement
  const theme = stored('theme')
  const systemDark = matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = theme === 'dark' || (theme !== 'light' && systemDark) ? 'dark' : 'light'
  root.dataset.density = stored('density') ?? 'standard'
  const wanted = [stored('language') ?? '', ...navigator.languages].map((tag) => tag.slice(0, 2))
  root.lang = wanted.find((tag) => languages.includes(tag)) ?? 'en'
}

prepareRoot()
