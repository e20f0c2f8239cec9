// How Chromium is started for every test and figure. Each feature switched off here was seen to cost time.

/**
 * Pages of the address bar's own drop-down, which Chromium 156 opens hidden with every window, headless too: of three seconds of the
 * processor that a window takes to open, they take more than half.
 */
const addressBarPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup']

/**
 * What Playwright itself switches off (`chromiumSwitches.ts`). Of several `--disable-features` Chromium heeds only the last, which
 * is ours, so its list is said again: compare it when Playwright is raised.
 */
const switchedOffByPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

export const launchFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${[...switchedOffByPlaywright, ...addressBarPages].join(',')}`,
]
