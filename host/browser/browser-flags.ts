import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the browser shows first: an empty window in the app's colours. Constant, because Chromium keeps the window's place by it. */
const splash =
  'data:text/html;charset=utf-8,<!doctype html><title>Tandem</title><meta name="color-scheme" content="light dark">' +
  '<style>html{background:light-dark(%23ffffff,%23141a21)}</style>'

const switchedOff = [
  'AutofillServerCommunication',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationGuideModelDownloading',
  'OptimizationHints',
  'OptimizationTargetPrediction',
  'Translate',
]

const quiet = [
  '--remote-debugging-pipe',
  // A proxy that cannot exist: whatever the browser itself would like to fetch, it does not get out.
  '--proxy-server=socks5://0.0.0.0:0',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-search-engine-choice-screen',
  '--password-store=basic',
  '--use-mock-keychain',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--hide-crash-restore-bubble',
  // May be given once only: the last one wins.
  `--disable-features=${switchedOff.join(',')}`,
]

/** The switches of the app's window. */
export function windowFlags(profile: string, isHeadless: boolean): readonly string[] {
  const isNew = seedProfile(profile)
  // Given again later, a size would win over the place where the officer left the window.
  const size = isNew || isHeadless ? ['--window-size=1280,800'] : []
  return [`--app=${splash}`, '--class=Tandem', ...size, ...(isHeadless ? headless : []), ...flagsFor(profile)]
}

/** The switches of a browser that shows no window. */
export function hiddenFlags(profile: string): readonly string[] {
  return ['about:blank', ...headless, ...flagsFor(profile)]
}

const headless = ['--headless', '--disable-gpu']

function flagsFor(profile: string): readonly string[] {
  // Chromium refuses its sandbox to root; `--test-type` keeps it from saying so in a bar over the app.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []
  return [`--user-data-dir=${profile}`, ...quiet, ...asRoot]
}

/** Settings that Chromium takes from its profile only; written once, before its first start. True when the profile is new. */
function seedProfile(profile: string): boolean {
  const file = join(profile, 'Default', 'Preferences')
  if (existsSync(file)) return false
  mkdirSync(join(profile, 'Default'), { recursive: true, mode: 0o700 })
  writeFileSync(file, JSON.stringify(preferences))
  return true
}

const preferences = {
  // A download opens the native Save dialog instead of landing in a folder unasked.
  download: { prompt_for_download: true },
  translate: { enabled: false },
  credentials_enable_service: false,
  autofill: { profile_enabled: false, credit_card_enabled: false },
  alternate_error_pages: { enabled: false },
  search: { suggest_enabled: false },
}
