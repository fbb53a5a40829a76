import { definePageRule } from '../../lib/core/engine/rule.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { textLength } from '../../lib/core/page/facts/text-length.ts'
import { isTalk } from './_forms.ts'

/** Who explains, or whom to ask. */
const CONTACT =
  /解读(?:机构|机关|单位|部门|人|科室|处室|者)|(?:联系|咨询|服务|政策|热线|办公|监督) ?(?:电话|热线|方式|人)|电 ?话 ?[:(]|(?:咨询|拨打|致电|联系)[^。\n]{0,30}[0-9]{5,}|12345|0[0-9]{2,3}-[0-9]{7,8}/
/** 省财政厅有关负责人就…答记者问；副局长张三解读…. */
const SPEAKER =
  /(?:负责人|负责同志|发言人|[厅局司处科]长|主任|部长|市长|区长|县长|书记|专家|教授|研究员|院长|会长)[^。\n]{0,60}(?:解读|回答|答记者问|介绍|表示|说明|解答)/
/** Where the speaker of an interview is introduced. */
const OPENING = 1_500
/** A card of a few words, or a picture. */
const SHORT = 150

export default definePageRule({
  id: 'interpretation/contact-missing',
  docs: {
    description: {
      zh: '解读应写明解读机构、解读人或联系电话',
      en: 'An interpretation says who explains and whom to ask',
    },
    rationale: {
      zh: '读者看完仍有疑问时，要知道问谁；也要知道这篇解读是谁作出的。',
      en: 'Readers with a question left need to know whom to ask, and who answers for the interpretation.',
    },
    fix: {
      zh: '在文末写明“解读机构、解读人、联系电话”。',
      en: 'End it with the interpreting organ, the person and a telephone number.',
    },
    basis: [],
    workPoints: ['haidian-2024/21', 'haidian-2024/32'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  appliesTo: ['interpretation'],
  messages: {
    missing: {
      zh: '解读没有写明解读机构、解读人，也没有咨询电话',
      en: 'The interpretation names neither the interpreting organ or person nor a telephone number',
    },
  },
  create({ page, report }) {
    return {
      end() {
        if (page.fact(article).lines.length === 0 || page.fact(textLength) < SHORT || isTalk(page)) return
        const text = page.fact(articleText)
        const head = page.fact(article).head.map(line => line.plain)
        if (CONTACT.test(text) || head.some(line => CONTACT.test(line))) return
        if (SPEAKER.test(page.fact(plainTitle)) || SPEAKER.test(text.slice(0, OPENING))) return
        report({ messageId: 'missing' })
      },
    }
  },
})
