import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import packedChromium from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

/** The machine's own Chromium, else the one that npm brought. */
export async function browserPath(): Promise<string> {
  return process.env.RUSHES_BROWSER ?? system ?? (await packedChromium.executablePath())
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
]

/** A real browser with an empty profile that talks to nobody but the page. `close` removes the profile. */
export async function openBrowser(options: {
  width: number
  height: number
  dark?: boolean
  language?: string
}): Promise<{
  context: BrowserContext
  close: () => Promise<void>
}> {
  const profile = await mkdtemp(join(tmpdir(), 'rushes-browser-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await browserPath(),
    headless: true,
    viewport: { width: options.width, height: options.height },
    colorScheme: options.dark ? 'dark' : 'light',
    locale: options.language ?? 'en-GB',
    args: ARGUMENTS,
  })
  const close = async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true })
  }
  return { context, close }
}

interface PageLook {
  width?: number
  height?: number
  dark?: boolean
  language?: string
}

/**
 * One browser for all tests of a file. Each page that it opens has an empty profile of its own, and is closed
 * when its test is over.
 */
export function sharedBrowser(): (url: string, look?: PageLook) => Promise<Page> {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await browserPath(), headless: true, args: ARGUMENTS })
  })
  afterAll(() => browser.close())
  return async (url, { width = 1280, height = 860, dark = false, language = 'en-GB' } = {}) => {
    const colorScheme = dark ? 'dark' : 'light'
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: language })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    await page.goto(url)
    return page
  }
}
