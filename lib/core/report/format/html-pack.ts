import type { HtmlFinding, HtmlPack, HtmlPage } from './html-data.ts'
import { LEVELS } from './level.ts'

/**
 * Many pages as one object that deflates well: each text once, the rest numbers, column by column. The report's script
 * (`html-client.ts`) takes it apart again.
 */
export const packPages = (pages: readonly HtmlPage[]): HtmlPack => {
  const numbers = new Map<string, number>()
  const strings: string[] = []
  const numberOf = (text: string): number => {
    let at = numbers.get(text)
    if (at === undefined) {
      at = strings.length
      strings.push(text)
      numbers.set(text, at)
    }
    return at
  }
  const findings = pages.flatMap(page => page.findings)
  const column = (pick: (finding: HtmlFinding) => string): number[] => findings.map(each => numberOf(pick(each)))
  return {
    pages: pages.map(({ url, file, unit, kind, findings, notChecked }) => [
      numberOf(url),
      numberOf(file),
      numberOf(unit),
      numberOf(kind),
      findings.length,
      ...notChecked.map(numberOf),
    ]),
    rule: column(({ rule }) => rule),
    level: findings.map(({ level }) => LEVELS.indexOf(level)),
    veto: findings.map(({ veto }) => (veto ? 1 : 0)),
    message: column(({ message }) => message),
    url: column(({ url }) => url),
    at: column(({ at }) => at),
    selector: column(({ selector }) => selector),
    quote: column(({ quote }) => quote),
    instead: column(({ instead }) => instead),
    points: column(({ points }) => points.join('\n')),
    related: column(({ related }) => related.join('\n')),
    count: findings.map(({ pages }) => pages),
    change: column(({ change }) => change),
    fingerprints: findings.map(({ fingerprint }) => fingerprint).join('\n'),
    strings,
  }
}
