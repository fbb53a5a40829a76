import { definePageRule } from '../../lib/core/engine/rule.ts'
import { footer, footerLines } from '../../lib/core/page/facts/footer.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import type { Line } from '../../lib/core/page/line.ts'
import type { At, Page } from '../../lib/core/page/page.ts'
import { attr, type Element, elementsBelow, parentOf } from '../../lib/core/page/tree.ts'

/** Names of the items, as both languages show them. */
const ITEMS = {
  organMark: '党政机关网站标识',
  errorReport: '“我为政府网站找错”入口',
  siteIdCode: '网站标识码',
  icp: 'ICP备案编号',
  police: '公安备案编号',
  sponsor: '主办单位',
  contact: '联系方式',
} as const
type Item = keyof typeof ITEMS

/** What a site cannot do without; the rest is good practice. */
const CORE: ReadonlySet<Item> = new Set(['organMark', 'errorReport', 'siteIdCode', 'icp', 'police'])

const PROVINCES = '京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕秦吉闽贵黔粤青藏川蜀宁琼'
const ICP = new RegExp(`^[${PROVINCES}]ICP[备证]\\d{6,10}号(?:-\\d{1,3}[A-Z]?)?$`, 'i')
const POLICE = new RegExp(`^(?:[${PROVINCES}]公网安备\\d{11,14}号|\\d{11,14}号?)$`)
/** A filing number that was never filled in or lost its digits. */
const ICP_LIKE = new RegExp(`[${PROVINCES}] ?ICP ?[备证](?:案?号)? ?:? ?[0-9A-Za-z*_-]{0,16}(?: ?号)?`, 'i')
const POLICE_LIKE = new RegExp(`[${PROVINCES}] ?公网安备(?:案?号)? ?:? ?[0-9A-Za-z*_-]{0,20}(?: ?号)?`)
/** Other short names of a province that filing numbers use. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['滇', '云'],
  ['陇', '甘'],
  ['秦', '陕'],
  ['黔', '贵'],
  ['蜀', '川'],
])

/** An organ that the footer names without the word 主办: 版权所有：示例市人民政府. */
const OWNER = /版权|主[办管]|承办|[Cc]opyright|©/
const ORGAN = /[\u3400-\u9fff]{2}(?:政府|办公[厅室]|委员会|委|厅|局|部|署|院|会|中心|处|站|所|网)/
const REACHABLE = /联系我们|联系方式|电 ?话|热线|地 ?址|邮 ?箱|@|[Tt]el|TEL|\d{3,4}[-)]\d{7}/

const squeeze = (text: string): string => text.replace(/\s+/g, '')

const match = (lines: readonly Line[], pattern: RegExp): { text: string; at: At } | null => {
  for (const line of lines) {
    const found = pattern.exec(line.plain)
    if (found) {
      const end = found.index + found[0].length
      return { text: line.text.slice(found.index, end).trim(), at: { line, start: found.index, end } }
    }
  }
  return null
}

const spot = (lines: readonly Line[], value: string): Extract<At, { line: Line }> | null => {
  for (const line of lines) {
    const start = line.text.indexOf(value)
    if (start >= 0) return { line, start, end: start + value.length }
  }
  return null
}

/** The link around the text at a spot. */
const linkAround = ({ line, start }: Extract<At, { line: Line }>): Element | null => {
  for (let at = parentOf(line.nodeAt(start).node); at; at = parentOf(at)) {
    if (at.type === 'element' && at.tagName === 'a') return at
  }
  return null
}

/** Whether something on the page may write a footer that the markup does not have: a frame, an include, an empty place for it. */
const comesLater = (page: Page): boolean => {
  const named = (element: Element): boolean =>
    /foot|bottom|copyright|include/i.test(
      `${attr(element, 'id') ?? ''} ${attr(element, 'className') ?? ''} ${attr(element, 'src') ?? ''}`.slice(0, 500),
    )
  return (
    page.elements('frameset').length > 0 ||
    page.comments.some(({ value }) => /^\s{0,5}#include/.test(value)) ||
    ['iframe', 'script'].some(tag => page.elements(tag).some(named)) ||
    ['div', 'footer', 'include'].some(tag =>
      page.elements(tag).some(element => element.children.length <= 1 && named(element) && isBlank(element)),
    )
  )
}

const isBlank = (element: Element): boolean => {
  for (const child of element.children) if (child.type !== 'text' || child.value.trim() !== '') return false
  return true
}

/** Pictures that are known to be something else than the mark. */
const OTHER_PICTURE = /beian|gongan|gaba|gawb|police|ewm|qr|wx|weixin|weibo|logo/i

/** Whether the bottom area holds pictures that do not say what they are: one of them may be the mark. */
const hasUnnamedPicture = (lines: readonly Line[]): boolean => {
  for (const line of new Set([lines[0], lines[lines.length - 1]])) {
    let around = line?.block ?? null
    for (let steps = 0; steps < 6 && around?.type === 'element' && around.tagName !== 'body'; steps++) {
      let seen = 0
      for (const element of elementsBelow(around)) {
        if (++seen > 300) break
        if (element.tagName !== 'img') continue
        const words = `${attr(element, 'alt') ?? ''}${attr(element, 'title') ?? ''}`.trim()
        if (words === '' && !OTHER_PICTURE.test(attr(element, 'src') ?? '')) return true
      }
      if (seen > 300) break
      around = parentOf(around)
    }
  }
  return false
}

export default definePageRule({
  id: 'page/footer-items',
  docs: {
    description: {
      zh: '页面底部应列出党政机关网站标识、网站标识码、ICP备案、公安备案、主办单位、联系方式和“我为政府网站找错”入口，编号写法规范',
      en: 'The footer has organ mark, site code, ICP and police records, sponsor, contact and error-report entry, well-formed',
    },
    rationale: {
      zh: '公众凭底部标识辨认网站真伪，凭备案编号和联系方式追责、反映问题；缺项是检查中最常见的扣分点之一。',
      en: 'The footer tells a genuine site from a forged one and says whom to turn to; missing items are a common finding of inspections.',
    },
    fix: {
      zh: '在页脚模板中补齐所列各项：ICP编号写作“×ICP备××××××××号-1”并链接到工信部备案系统，公安编号写作“×公网安备××××××××××××××号”并链接到对应的备案查询页。',
      en: 'Complete the footer template; write the filing numbers in full and link them to the registers.',
    },
    basis: [{ title: '《政府网站发展指引》（国办发〔2017〕47号）' }],
    workPoints: ['haidian-2024/27'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    missing: { zh: '页脚缺少：{{ items }}', en: 'The footer lacks: {{ items }}' },
    none: {
      zh: '页面没有底部功能区：党政机关网站标识、网站标识码、备案编号、主办单位都没有',
      en: 'The page has no footer: no organ mark, site code, filing numbers or sponsor',
    },
    icp: {
      zh: 'ICP备案编号「{{ found }}」不完整，应如“京ICP备00000000号-1”',
      en: 'The ICP number "{{ found }}" is not written in full, as in 京ICP备00000000号-1',
    },
    police: {
      zh: '公安备案编号「{{ found }}」不完整，应如“京公网安备00000000000000号”',
      en: 'The police record "{{ found }}" is not written in full, as in 京公网安备00000000000000号',
    },
    link: {
      zh: '公安备案编号是 {{ found }}，链接里却是 {{ linked }}',
      en: 'The police record reads {{ found }}, its link {{ linked }}',
    },
    province: {
      zh: 'ICP备案「{{ icp }}」与公安备案「{{ police }}」的省份简称不一致，请核对',
      en: 'ICP record "{{ icp }}" and police record "{{ police }}" name different provinces',
    },
  },
  identity: ['items', 'found', 'linked'],
  create({ page, report, cannotTell }) {
    return {
      end() {
        const facts = page.fact(footer)
        const { numbered, own, above } = page.fact(footerLines)

        const badIcp = facts.icp === null ? match(numbered, ICP_LIKE) : null
        const badPolice = facts.policeRecord === null ? match(numbered, POLICE_LIKE) : null
        const present: Record<Item, boolean> = {
          organMark: facts.organMark,
          errorReport: facts.errorReport,
          siteIdCode:
            facts.siteIdCode !== null || numbered.some(({ plain }) => /标识码[ :]{0,3}[0-9A-Za-z]/.test(plain)),
          icp: facts.icp !== null || badIcp !== null,
          police: facts.policeRecord !== null || badPolice !== null,
          sponsor:
            facts.sponsor !== null ||
            [own, above].some(lines => lines.some(({ plain }) => OWNER.test(plain) && ORGAN.test(plain))),
          contact:
            facts.contact !== null || [own, above].some(lines => lines.some(({ plain }) => REACHABLE.test(plain))),
        }
        const missing = (Object.keys(ITEMS) as Item[]).filter(item => !present[item])
        const core = missing.filter(item => CORE.has(item))
        const pageKind = page.fact(kind)

        if (core.length === CORE.size && facts.sponsor === null) {
          if (pageKind === 'other' || page.lines.length === 0) return
          if (comesLater(page))
            cannotTell({
              zh: '页脚由脚本或包含文件写入，未渲染时看不到',
              en: 'Scripts or includes write the footer: it shows only after rendering',
            })
          else if (pageKind === 'home') report({ messageId: 'none', severity: 'error' })
          else report({ messageId: 'none', certainty: 'review' })
          return
        }
        if (missing.length > 0) {
          const pictured = (!present.organMark || !present.errorReport) && hasUnnamedPicture(numbered)
          report({
            messageId: 'missing',
            data: { items: missing.map(item => ITEMS[item]).join('、') },
            ...(pictured ? { certainty: 'review' } : {}),
            ...(core.length === 0 ? { severity: 'info' } : {}),
          })
        }

        const { icp, policeRecord } = facts
        if (badIcp) report({ messageId: 'icp', at: badIcp.at, data: { found: badIcp.text } })
        else if (icp !== null && !ICP.test(squeeze(page.simplify(icp)))) {
          const at = spot(numbered, icp)
          report({ messageId: 'icp', data: { found: icp }, ...(at ? { at } : {}) })
        }
        if (badPolice) report({ messageId: 'police', at: badPolice.at, data: { found: badPolice.text } })
        else if (policeRecord !== null) {
          const at = spot(numbered, policeRecord)
          if (!POLICE.test(squeeze(page.simplify(policeRecord))))
            report({ messageId: 'police', data: { found: policeRecord }, ...(at ? { at } : {}) })
          const digits = policeRecord.replace(/\D/g, '')
          const href = at ? linkAround(at)?.properties['href'] : undefined
          const linked = typeof href === 'string' ? /code=(\d{8,16})/i.exec(href.slice(0, 500))?.[1] : undefined
          if (linked !== undefined && linked !== digits)
            report({ messageId: 'link', data: { found: digits, linked }, ...(at ? { at } : {}) })
        }
        if (icp !== null && policeRecord !== null) {
          const [first, second] = [icp, policeRecord]
            .map(number => page.simplify(number[0]!))
            .map(name => OTHER_NAMES.get(name) ?? name)
          if (first !== second && PROVINCES.includes(second!)) {
            const at = spot(numbered, policeRecord)
            report({
              messageId: 'province',
              certainty: 'review',
              data: { icp, police: policeRecord },
              ...(at ? { at } : {}),
            })
          }
        }
      },
    }
  },
})
