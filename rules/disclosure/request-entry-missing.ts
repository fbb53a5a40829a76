import { definePageRule } from '../../lib/core/engine/rule.ts'
import { disclosureColumns } from '../../lib/core/page/facts/disclosure-columns.ts'
import { kind } from '../../lib/core/page/facts/kind.ts'
import { showsMenu, wordsOf } from './_entries.ts'
import { guideText } from './_guide.ts'

/** Any word for the entry, be it a link, a button of a script or a picture. */
const REQUEST = /依\s?申请|申请\s?公开|公开\s?申请|(?:在线|网上|我要)申请/
/** How a guide tells to apply. */
const APPLY = /申请/

export default definePageRule({
  id: 'disclosure/request-entry-missing',
  docs: {
    description: {
      zh: '政府信息公开专栏和指南应有依申请公开的入口或办法',
      en: 'The disclosure platform and guide show how to request information',
    },
    rationale: {
      zh: '向行政机关申请政府信息是条例给公民的权利；专栏里找不到依申请公开，渠道就不畅通。',
      en: 'Citizens have a right to request information; a platform without an entry for it closes the way.',
    },
    fix: {
      zh: '在专栏菜单中加“依申请公开”，链接到在线申请页或写明受理机构、地址、申请表下载的说明页；指南写明怎样申请。',
      en: 'Add 依申请公开 to the menu, leading to the form or to a page with office, address and application form; tell in the guide how to apply.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第二十九条' }],
    workPoints: ['haidian-2024/35'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['disclosure-platform', 'disclosure-guide'],
  messages: {
    platform: {
      zh: '专栏菜单里没有“依申请公开”入口',
      en: 'The menu of the platform has no entry 依申请公开',
    },
    guide: {
      zh: '指南没有写怎样申请公开政府信息',
      en: 'The guide does not tell how to request information',
    },
  },
  create({ page, report }) {
    return {
      end() {
        if (page.fact(kind) === 'disclosure-guide') {
          const text = guideText(page)
          if (text !== null && !APPLY.test(text)) report({ messageId: 'guide' })
          return
        }
        if (page.fact(disclosureColumns).includes('request') || !showsMenu(page)) return
        if (!REQUEST.test(wordsOf(page))) report({ messageId: 'platform' })
      },
    }
  },
})
