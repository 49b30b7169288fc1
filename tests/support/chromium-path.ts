import { existsSync } from 'node:fs'

const PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const places = process.env.CHROMIUM === undefined ? PATHS : [process.env.CHROMIUM]

/** Where Chromium is, `undefined` where there is none. */
export const chromiumPath = places.find((one) => existsSync(one))
export const CHROMIUM_MISSING = `no Chromium at ${places.join(', ')} (CHROMIUM; Debian: apt-get install chromium)`
