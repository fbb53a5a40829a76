import * as z from 'zod/mini'
import { definePageRule } from '../../lib/core/engine/rule.ts'
import { articleText } from '../../lib/core/page/facts/article-text.ts'
import { plainTitle } from '../../lib/core/page/facts/plain-title.ts'
import { textLength } from '../../lib/core/page/facts/text-length.ts'
import { isPictured } from './_forms.ts'

/**
 * What a text interpretation tells of, as point 21 of the Haidian work points lists it, with words that show it. A word in passing
 * counts too: the rule speaks up only where even those are few.
 */
const ASPECTS: readonly (readonly [name: string, words: RegExp])[] = [
  [
    '背景依据',
    /背景|依据|起草|出台|制定(?:的)?(?:目的|过程|意义|必要性)|为什么(?:要)?(?:制定|出台)|目的意义|必要性|为(?:了)?(?:贯彻|落实)/,
  ],
  [
    '目标任务',
    /(?:总体|工作|主要|发展|量化|重点|阶段|具体)(?:目标|任务)|目标任务|任务目标|任务要求|目标(?:是|为|如下)|旨在|力争|到20\d\d年/,
  ],
  [
    '主要内容',
    /主要内容|重点内容|核心内容|内容包括|共(?:分|有|包括|设|计)?.{0,8}(?:章|条|部分|方面|项)|分为.{0,12}(?:章|条|部分|方面)|从.{1,6}(?:个)?方面|[一二三四五六七八九十\d](?:大)?部分/,
  ],
  ['创新特点', /创新|亮点|特点|特色|突破|首次|率先/],
  ['专有名词', /是指|名词解释|专有名词|什么是|术语|定义|所称/],
  [
    '涉及范围',
    /适用(?:范围|对象|于|主体|情形)|支持(?:对象|范围)|涉及范围|(?:补贴|补助|奖励|申报|申请|享受|保障|服务)对象|哪些(?:人|企业|单位|情形|对象)|谁可以|实施范围|范围(?:是|为|包括)/,
  ],
  ['执行标准', /标准|额度|金额|比例|期限|最高(?:不超过)?\d|万元|有效期|施行/],
  ['注意事项', /注意|提醒|提示|不得|严禁|应当注意|需要说明|禁止/],
  [
    '新旧差异',
    /新旧|与(?:原|旧|以往|此前|之前|现行|老)|相比|原(?:办法|政策|规定|文件|有)|修订(?:的)?(?:内容|情况|要点)|变化|衔接|有(?:何|什么|哪些)(?:不同|变化|区别)/,
  ],
]

/** Contributions of one voice, or one of a series: each tells a part. */
const PARTIAL =
  /记者|访谈|专访|吹风会|发布会|专家|学者|媒体|评论|名词|系列|之[一二三四五六七八九十\d]|\([一二三四五六七八九十\d]{1,2}\)|[上中下]篇|\([上中下]\)/

export default definePageRule({
  id: 'interpretation/aspects-thin',
  docs: {
    description: {
      zh: '解读应讲清背景、内容、范围、标准等要素',
      en: 'An interpretation tells of background, content, scope, standards and the like',
    },
    rationale: {
      zh: '只摘抄文件要点的解读，读者看不出为什么出台、管谁、怎么办、和原来有什么不同。',
      en: 'An excerpt of the document does not tell why it was made, whom it concerns and what is new.',
    },
    fix: {
      zh: '对照背景依据、目标任务、主要内容、创新特点、专有名词、涉及范围、执行标准、注意事项、新旧政策差异，补写缺的部分。',
      en: 'Add what is missing: background, aims, content, novelty, terms, scope, standards, cautions, differences.',
    },
    basis: [{ title: '《海淀区2024年政务公开工作要点》（海公开办发〔2024〕1号）', clause: '第21点' }],
    workPoints: ['haidian-2024/21'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  appliesTo: ['interpretation'],
  messages: {
    thin: {
      zh: '解读只看到 {{ count }} 项要素（应至少 {{ least }} 项），没有看到：{{ missing }}',
      en: 'The interpretation shows {{ count }} aspects (at least {{ least }} are wanted); not seen: {{ missing }}',
    },
  },
  options: z.strictObject({
    least: z
      ._default(z.number().check(z.int(), z.gte(1), z.lte(ASPECTS.length)), 4)
      .check(z.describe('至少应有几项内容要素 / Aspects that an interpretation tells of at least')),
    characters: z
      ._default(z.number().check(z.int(), z.gte(0)), 500)
      .check(z.describe('正文少于多少字不检查 / Shorter texts are not looked at')),
  }),
  create({ page, options, report }) {
    return {
      end() {
        if (isPictured(page) || PARTIAL.test(page.fact(plainTitle))) return
        if (page.fact(textLength) < options.characters) return
        const text = `${page.fact(plainTitle)}\n${page.fact(articleText).slice(0, 60_000)}`
        const missing = ASPECTS.filter(([, words]) => !words.test(text)).map(([name]) => name)
        const count = ASPECTS.length - missing.length
        if (count >= options.least) return
        report({
          messageId: 'thin',
          certainty: 'review',
          data: { count, least: options.least, missing: missing.join('、') },
        })
      },
    }
  },
})
