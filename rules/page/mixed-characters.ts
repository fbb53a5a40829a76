import { definePageRule } from '../../lib/core/engine/rule.ts'
import { cellFilledBy } from '../../lib/core/page/cell-heading.ts'
import { article } from '../../lib/core/page/facts/article.ts'
import type { Line } from '../../lib/core/page/line.ts'
import type { At } from '../../lib/core/page/page.ts'
import { fold } from '../../lib/core/text/fold.ts'
import { needsSimplify } from '../../lib/core/text/simplify.ts'
import { characterSet, holdsAny } from './_character-set.ts'

/** Radicals and compatibility ideographs, without the twelve that are characters of their own (Unicode, block F900–FAFF). */
const COMPATIBILITY = /[\u2e80-\u2fdf\uf900-\ufa0d\ufa10\ufa12\ufa15-\ufa1e\ufa20\ufa22\ufa25\ufa26\ufa2a-\ufaff]/g

/** Traditional characters of ordinary prose, with their simplified forms; names and brands seldom have them. */
const PROSE =
  '為为與与對对從从這这個个們们來来時时會会過过還还進进實实經经應应當当將将並并關关於于點点題题務务開开發发動动員员業业構构單单報报項项專专認认規规設设證证請请訂订購购費费資资處处辦办導导組组織织領领場场總总計计執执標标現现問问條条據据級级統统給给讓让'
const SIMPLE = new Map<string, string>()
for (let i = 0; i < PROSE.length; i += 2) SIMPLE.set(PROSE[i]!, PROSE[i + 1]!)
const TRADITIONAL = new RegExp(`[${[...SIMPLE.keys()].join('')}]`, 'g')

const COMPATIBLE = characterSet('', [0x2e80, 0x2fdf], [0xf900, 0xfaff])
const STRAY = characterSet([...SIMPLE.keys()].join(''))

/** Quotations and names keep their characters. */
const QUOTED = /[“「『《〈(（"][^“「『《〈(（"”」』》〉)）]{0,80}[”」』》〉)）"]/g
/** Lines about what is written so. */
const ABOUT =
  /繁体|书法|碑|匾|题[词字写]|篆|隶书|楷书|行书|古籍|甲骨|诗|印章|港|澳|台湾|台胞|两岸|海外|侨|日本|人名|姓名/
const HAN = /[\u3400-\u9fff]/g
const ENOUGH = 15
/** A passage that is traditional as a whole is meant to be. */
const MOST = 0.25

interface Hit {
  readonly wrong: string
  readonly right: string
  readonly at: At
}

const NAMED = 6
/** A text that is all radicals need not be counted to the end. */
const MOST_HITS = 500

export default definePageRule({
  id: 'page/mixed-characters',
  docs: {
    description: {
      zh: '简体正文不应混入繁体字和部首字符',
      en: 'Simplified text holds no traditional characters or radicals',
    },
    rationale: {
      zh: '从 PDF 复制来的“⼤”“⽅”看着是汉字，其实是部首字符，站内搜索和读屏软件都认不出；正文里零星的繁体字多为录入差错。',
      en: 'Radicals copied from a PDF look like characters, but neither search nor screen readers know them; a stray traditional character is mostly a slip.',
    },
    fix: {
      zh: '把列出的字改为规范汉字；从 PDF 复制的文字，粘贴后通篇核对一遍。',
      en: 'Put the standard characters in their place; read through text that was copied from a PDF.',
    },
    basis: [{ title: '《中华人民共和国国家通用语言文字法》' }],
    workPoints: ['haidian-2024/27'],
    owner: 'editor',
  },
  severity: 'info',
  preset: 'strict',
  messages: {
    compatibility: {
      zh: '正文有 {{ count }} 个看似汉字的部首或兼容字符：{{ examples }}，搜索和读屏都认不出，请改为规范汉字',
      en: '{{ count }} radicals or compatibility characters stand in the text: {{ examples }}',
    },
    traditional: {
      zh: '简体正文里有 {{ count }} 个繁体字：{{ examples }}，请核对',
      en: '{{ count }} traditional characters stand in simplified text: {{ examples }}',
    },
  },
  create({ page, report }) {
    const examplesOf = (hits: readonly Hit[]): string => {
      const pairs = [...new Set(hits.map(({ wrong, right }) => `「${wrong}」应为「${right}」`))]
      return pairs.slice(0, NAMED).join('、') + (pairs.length > NAMED ? '等' : '')
    }
    const say = (messageId: 'compatibility' | 'traditional', hits: readonly Hit[]): void => {
      const [first] = hits
      if (!first) return
      report({
        messageId,
        at: first.at,
        data: { count: hits.length, examples: examplesOf(hits) },
        certainty: messageId === 'compatibility' ? 'sure' : 'review',
      })
    }
    return {
      end() {
        const { titleLines, lines } = page.fact(article)
        const compatibility: Hit[] = []
        const traditional: Hit[] = []
        for (const line of [...titleLines, ...lines]) {
          if (compatibility.length + traditional.length > MOST_HITS) break
          if (holdsAny(line.text, COMPATIBLE)) compatibility.push(...matchesIn(line, line.text, COMPATIBILITY, fold))
          if (holdsAny(line.text, STRAY) && isProse(line) && cellFilledBy(page, line) === null) {
            const text = line.text.replace(QUOTED, quoted => ' '.repeat(quoted.length))
            traditional.push(...matchesIn(line, text, TRADITIONAL, wrong => SIMPLE.get(wrong)!))
          }
        }
        say('compatibility', compatibility)
        if (traditional.length > 0 && !needsSimplify(page.lines.map(line => line.text).join('\n')))
          say('traditional', traditional)
      },
    }
  },
})

const matchesIn = (line: Line, text: string, pattern: RegExp, right: (wrong: string) => string): Hit[] =>
  [...text.matchAll(pattern)].map(({ 0: wrong, index }) => ({
    wrong,
    right: right(wrong),
    at: { line, start: index, end: index + wrong.length },
  }))

/** A sentence in simplified characters with a few traditional ones. */
const isProse = ({ text, plain }: Line): boolean => {
  const han = text.match(HAN)?.length ?? 0
  return han >= ENOUGH && (text.match(TRADITIONAL)?.length ?? 0) <= han * MOST && !ABOUT.test(plain)
}
