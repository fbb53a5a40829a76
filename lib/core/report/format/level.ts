import { type Finding, inLanguage, type Language, type Severity } from '../../engine/finding.ts'
import { CERTAINTY_NAMES, SEVERITY_NAMES } from './wording.ts'

/** How grave a finding is to a reader: what a person should look at is no fault yet, whatever its severity. */
export type Level = Severity | 'review'
/** Gravest first. */
export const LEVELS: readonly Level[] = ['error', 'warn', 'info', 'review']

export const levelOf = ({ certainty, severity }: Finding): Level => (certainty === 'review' ? 'review' : severity)

export const levelName = (level: Level, language: Language): string =>
  inLanguage(level === 'review' ? CERTAINTY_NAMES.review : SEVERITY_NAMES[level], language)

/** Findings by level. */
export type Counts = Record<Level, number>

export const noCounts = (): Counts => ({ error: 0, warn: 0, info: 0, review: 0 })

export const sum = (counts: Counts): number => LEVELS.reduce((total, level) => total + counts[level], 0)
