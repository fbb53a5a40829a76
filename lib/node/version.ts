import { version } from '../../package.json'

export { version }

/** How we name ourselves to the sites we read. */
export const userAgent = `govlint/${version}`
