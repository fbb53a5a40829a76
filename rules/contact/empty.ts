import { definePageRule } from '../../lib/core/engine/rule.ts'
import { cellFilledBy } from '../../lib/core/page/cell-heading.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { lineTraits } from '../../lib/core/page/line-traits.ts'
import { closest, elementsBelow } from '../../lib/core/page/tree.ts'
import { contactLines } from './_contact-lines.ts'

const WORDS =
  '(?:(?:联系|咨询|监督|投诉|举报|服务|办公|值班|受理|查询|报名|举报投诉|监督投诉|投诉举报|业务咨询|政策咨询) ?(?:电 ?话|热线)(?:号码)?|(?<![\\u3400-\\u9fff])电 ?话|(?<![\\u3400-\\u9fff])传 ?真|联系人|联系方式|(?:(?:电子|联系|办公|单位|公务) ?|(?<![\\u3400-\\u9fff]))邮 ?箱(?:地址)?|(?:办公|联系|通信|通讯|受理|办理|现场咨询) ?地 ?[址点])'

/** A label, a colon, and what stands for a value. The groups: label, placeholder. */
const LABELLED = new RegExp(
  `(${WORDS})(?:\\([^()]{0,20}\\))? ?: ?(?:((?:(?:0\\d{2,3}|区号) ?[-) ] ?)?(?:[xX×＊*]{2,12}|[-—]{2,12}|\\.{3,12}|…{1,4}|0{7,8}|12345678|1234567|88888888)|无|暂无|待定|待补充|暂缺|略|未公布|未填写?)(?![0-9A-Za-z\\u3400-\\u9fff]|-\\d)|(?=$|[。;,]|[\\u3400-\\u9fff]{2,8} ?:))`,
  'g',
)
/** What may stand behind a colon where a value is missing: a look that is cheap, for most labels have theirs. */
const GATE = /: ?(?:$|[。;,xX×*＊\-—.…无暂待略未1-8区(]|0\d{2,3} ?[-) ] ?[xX×*＊]|0{6}|[\u3400-\u9fff]{2,8} ?:)/

/** Words of forms, which are there to be filled in. */
const FORM =
  /姓 ?名|性 ?别|申请人|申报人|填[表报写]|签 ?[名字章]|盖 ?章|公 ?章|身份证|出生|籍贯|职务|职称|年 ?月 ?日|法定代表人|经办人|委托人|[_＿]{2}|\( ?\)|单位名称|□/
/** Words by which a sentence only names the label: 载明联系人、联系电话。 */
const NAMES_ONLY = /通过|拨打|如下|包括|提供|载明|写明|注明|填写/

/** A value of any kind: digits for a telephone, words for the rest. */
const VALUE = /\d{5}|\d{3,4}-|@|[省市区县街路号楼室厅层院]/

export default definePageRule({
  id: 'contact/empty',
  docs: {
    description: {
      zh: '联系电话、联系人、地址等应填写内容，不留空、不留占位符',
      en: 'Contact labels have a value behind them',
    },
    rationale: {
      zh: '写了“联系电话：”却没有号码，群众找不到人，办事指南也会因要素缺失被扣分。',
      en: 'A label without a number leaves people without help; office guides lose an element for it.',
    },
    fix: {
      zh: '补填真实、可接通的联系方式；确实没有的项目（如传真），连同标签一起删去。',
      en: 'Fill in a contact that answers; where there is none, remove the label too.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第十二条、第二十条' }],
    workPoints: ['haidian-2024/32'],
    owner: 'editor',
  },
  severity: 'warn',
  preset: 'recommended',
  messages: {
    empty: { zh: '「{{ label }}」后面没有内容', en: 'Nothing stands behind "{{ label }}"' },
    placeholder: {
      zh: '「{{ label }}」没有填写，只有「{{ found }}」',
      en: '"{{ label }}" was never filled in: "{{ found }}"',
    },
  },
  identity: ['label', 'found'],
  create({ page, report }) {
    /** Whether the reader is to fill it in: a form's control nearby, or the words of one. */
    const isForm = (line: Line): boolean => {
      const around = page.lines.slice(Math.max(0, line.index - 1), line.index + 2)
      if (around.some(other => other.plain.length < 80 && other !== line && FORM.test(other.plain))) return true
      if (closest(line.block, 'form', 'select', 'button', 'label')) return true
      let seen = 0
      if (line.block.type === 'root') return false
      for (const { tagName } of elementsBelow(line.block)) {
        if (/^(?:input|textarea|select)$/.test(tagName)) return true
        if (++seen > 30) break
      }
      return false
    }

    return {
      end() {
        for (const line of page.fact(contactLines)) {
          const { plain } = line
          if (plain.length > 600 || !GATE.test(plain)) continue
          for (const match of plain.matchAll(LABELLED)) {
            const label = match[1]!.replaceAll(' ', '')
            const found = match[2]
            const end = match.index + match[0].length
            const traits = page.fact(lineTraits)
            if (traits[line.index]!.chrome || traits[line.index]!.linked > 0 || cellFilledBy(page, line) !== null)
              continue
            if (found !== undefined) {
              // No fax and no mailbox is an answer.
              if (/^(?:无|暂无)$/.test(found) && /真|箱/.test(label)) continue
              if (isForm(line)) continue
              report({
                messageId: 'placeholder',
                at: { line, start: match.index, end },
                data: { label, found },
              })
              continue
            }
            const next = page.lines[line.index + 1]
            if (end >= plain.length && next && next.plain.length < 200) {
              const value = /人|方式/.test(label)
                ? !/:/.test(next.plain)
                : VALUE.test(next.plain) && !/^[^\d@]{1,10}:/.test(next.plain)
              if (value) continue
            }
            // A sentence may name the label and go on: 载明联系人、联系电话。
            if (isForm(line) || FORM.test(plain) || NAMES_ONLY.test(plain)) continue
            // Something that is no text may stand there: the number as a picture.
            if (line.block.type === 'element') {
              let pictured = false
              let seen = 0
              for (const { tagName } of elementsBelow(line.block)) {
                if (/^(?:img|script|iframe|canvas)$/.test(tagName)) pictured = true
                if (pictured || ++seen > 30) break
              }
              if (pictured) continue
            }
            report({ messageId: 'empty', at: { line, start: match.index, end }, data: { label } })
          }
        }
      },
    }
  },
})
