import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { missingIn, type Named } from './_elements.ts'

/** Pages that introduce an organ; one of its duties alone may have the rest beside it. */
const TITLE =
  /(?:机构(?:职能|概况|信息|简介)|(?:单位|部门|机关)(?:职能|概况|简介|信息)|职能(?:配置|简介)|主要职[责能])(?:信息|介绍)?$/

const PLACE: Named = ['办公地址', /地\s?[址点]|位于|坐落/]
const HOURS: Named = ['办公时间', /时\s?间|周[一二三四五六日]|星期|[0-9]{1,2}[:点时][0-9]{2}/]
const PHONE: Named = ['联系电话', /电\s?话|热线|联系方式|[0-9]{3,4}\)?-?[0-9]{7,8}/]

const FOOTER = /\n.{0,80}(?:版权所有|主办(?:单位)?\s?:|网站标识码|ICP备|公网安备)/

const aboveFooter = (text: string): string => {
  const at = text.search(FOOTER)
  return at < 0 ? text : text.slice(0, at)
}

export default definePageRule({
  id: 'service/contact-missing',
  docs: {
    description: {
      zh: '机构职能页应写明办公地址、办公时间和联系电话',
      en: 'The page on an organ’s functions states its address, hours and telephone',
    },
    rationale: {
      zh: '群众查机构职能，多半是要找这个部门办事；没有地址、时间和电话，查到了也联系不上。',
      en: 'Whoever looks an organ up mostly wants to go there or to call.',
    },
    fix: {
      zh: '在机构职能页补上办公地址、办公时间、联系电话，每年核对一次。',
      en: 'Add address, hours and telephone, and check them every year.',
    },
    basis: [{ title: '《海淀区2024年政务公开工作要点》（海公开办发〔2024〕1号）', clause: '第32点' }],
    workPoints: ['haidian-2024/32'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'recommended',
  appliesTo: ['other'],
  messages: {
    missing: {
      zh: '「{{ title }}」没有写明：{{ missing }}',
      en: '"{{ title }}" does not state: {{ missing }}',
    },
  },
  create({ page, report }) {
    return {
      end() {
        const name = page.fact(plainTitle)
        if (!TITLE.test(name) || page.fact(article).lines.length === 0) return
        // Some templates print place and telephone beside the text; those of the footer are the site's.
        const around = aboveFooter(page.fact(plainText))
        const missing = [
          ...missingIn(around, [PLACE]),
          ...missingIn(page.fact(articleText), [HOURS]),
          ...missingIn(around, [PHONE]),
        ]
        if (missing.length === 0) return
        report({ messageId: 'missing', certainty: 'review', data: { title: name, missing: missing.join('、') } })
      },
    }
  },
})
