import { expect, it } from 'vitest'
import type { Catalogue } from '../../../lib/core/engine/catalogue.ts'
import type { Finding } from '../../../lib/core/engine/finding.ts'
import { createWorkPointStatus } from '../../../lib/core/engine/work-point-status.ts'

const point = (no: number, checkable: readonly ('page' | 'site')[], open = false) => ({
  no,
  section: '',
  subsection: null,
  text: '',
  checkable,
  columns: [],
  freshDays: null,
  column: null,
  note: { zh: '', en: '' },
  open,
})
const catalogue: Catalogue = {
  rules: new Map(),
  workPointSets: [
    {
      id: 's',
      title: '',
      docNumber: '',
      place: '',
      writtenDate: '2024-05-14',
      points: [point(1, ['page']), point(2, ['page', 'site']), point(3, ['page', 'site'], true), point(4, ['site'])],
    },
  ],
}
const rules = [
  { id: 'a/page', scope: 'page' as const, docs: { workPoints: ['s/1', 's/2', 's/3'] } },
  { id: 'a/site', scope: 'site' as const, docs: { workPoints: ['s/3', 's/4'] } },
]
const finding = (severity: 'error' | 'warn' | 'info', certainty: 'sure' | 'review', workPoints: string[]) =>
  ({ ruleId: 'a/page', severity, certainty, workPoints, place: { url: 'u' } }) as unknown as Finding

const statuses = (findings: Finding[], options: { complete?: boolean; checked?: string[]; open?: string[] } = {}) => {
  const status = createWorkPointStatus(catalogue, rules)
  status.add({
    findings,
    checked: options.checked ?? ['a/page', 'a/site'],
    notChecked: [],
    cannotTell: options.open ? [{ ruleId: 'a/site', workPoints: options.open }] : [],
  })
  return status.result(options.complete ?? true).map(each => each.status)
}

it.each([
  // Point 2 is judged across the site, and only a page rule serves it; a demand of point 3 waits for a rule.
  ['nothing found', [], {}, ['met', 'unknown', 'unknown', 'met']],
  ['a part of the site', [], { complete: false }, ['unknown', 'unknown', 'unknown', 'unknown']],
  ['the site rule cannot tell', [], { open: ['s/4'] }, ['met', 'unknown', 'unknown', 'unknown']],
  ['a rule had no page to look at', [], { checked: ['a/site'] }, ['unknown', 'unknown', 'unknown', 'met']],
  ['a trifle', [finding('info', 'sure', ['s/1'])], {}, ['met', 'unknown', 'unknown', 'met']],
  ['a warning', [finding('warn', 'sure', ['s/1', 's/3'])], {}, ['unmet', 'unknown', 'unmet', 'met']],
  ['a case for a person', [finding('error', 'review', ['s/1'])], {}, ['unknown', 'unknown', 'unknown', 'met']],
  [
    'an unmet point of a part of the site',
    [finding('error', 'sure', ['s/2'])],
    { complete: false },
    ['unknown', 'unmet', 'unknown', 'unknown'],
  ],
])('%s', (_, findings, options, expected) => {
  expect(statuses(findings, options)).toEqual(expected)
})
