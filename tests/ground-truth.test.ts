import { beforeAll, describe, expect, it } from 'vitest'
import { catalogue } from '../rules/index.ts'
import { type CheckedFile, checkPortal } from './support/check-portal.ts'
import { plantedValues } from './support/portal/portal.ts'

const options = { seed: 20_240_514, units: 8, pages: 1_500 }

let files: CheckedFile[]
beforeAll(async () => {
  files = await checkPortal(options)
}, 120_000)

/** The portal plants defects for every rule there is. A defect is found where a finding of its rule stands on its page. */
const planted = [...catalogue.rules.keys()].sort()

const score = (ruleId: string) => {
  const missed: string[] = []
  const wrong: string[] = []
  let right = 0
  for (const { url, truth, findings } of files) {
    const expected = truth.defects.some(defect => defect.ruleId === ruleId)
    const found = findings.filter(finding => finding.ruleId === ruleId)
    if (expected && found.length === 0) missed.push(url)
    else if (expected) right++
    else for (const finding of found) wrong.push(`${url} ${finding.message} 「${finding.place.quote}」`)
  }
  return { right, missed, wrong }
}

describe('planted defects of the portal', () => {
  it.each(planted)('%s: recall and precision at least 0.98', ruleId => {
    const { right, missed, wrong } = score(ruleId)
    expect(right).toBeGreaterThan(0)
    expect(missed.slice(0, Math.max(0, missed.length - Math.floor(0.02 * (right + missed.length))))).toEqual([])
    expect(wrong.slice(0, Math.max(0, wrong.length - Math.floor(0.02 * (right + wrong.length))))).toEqual([])
  })

  it('says nothing that was planted to be kept secret', () => {
    const output = JSON.stringify(files.map(file => file.findings))
    expect(plantedValues(options).filter(value => output.includes(value))).toEqual([])
  })
})
