import { definePageRule } from '../../lib/core/engine/rule.ts'
import type { Line } from '../../lib/core/page/line.ts'
import { plainText } from '../../lib/core/page/plain-text.ts'
import { attr, closest, type Element, elementsBelow } from '../../lib/core/page/tree.ts'

const GATE = /用途/
/** The label of the field: short, and about the use of information. */
const LABEL =
  /^[*＊\s]{0,4}(?:所需|申请|政府|获取|使用)?(?:政府)?(?:信息|内容)?(?:的)?用途(?:说明|描述)?[*＊\s:()必填]{0,10}$/
const REQUEST = /公开|所需(?:政府)?信息|申请表|信息的?(?:内容)?描述|获取(?:政府)?信息/
const STARRED = /[*＊]|必填/
const CONTROLS = new Set(['input', 'textarea', 'select'])
/** Words of the usual validators: layui, easyui, Validform, jQuery Validate. */
const REQUIRED = /(?:^|[\s[,|])(?:required|must|notnull|notempty|need)(?:$|[\s\],|:])/i

const isRequired = (control: Element): boolean => {
  const { required, ariaRequired } = control.properties
  if ((required !== undefined && required !== false && required !== null) || String(ariaRequired) === 'true')
    return true
  if (attr(control, 'dataType') === '*' || attr(control, 'dataDatatype') === '*') return true
  return ['className', 'layVerify', 'dataRule', 'dataOptions', 'dataValidate', 'lay-verify'].some(name =>
    REQUIRED.test(attr(control, name) ?? ''),
  )
}

/** Cells and paragraphs beside a label in which its control may stand. */
const ROWS = ['tr', 'li', 'p', 'dl', 'label', 'div']

const controlOf = (line: Line): Element | null => {
  const row = closest(line.block, ...ROWS)
  if (!row) return null
  let seen = 0
  for (const element of elementsBelow(row)) {
    if (CONTROLS.has(element.tagName) && attr(element, 'type') !== 'hidden') return element
    if (++seen > 40) break
  }
  return null
}

export default definePageRule({
  id: 'disclosure/request-purpose',
  docs: {
    description: {
      zh: '依申请公开的表单不应要求必须填写用途',
      en: 'Forms for requests do not demand a purpose',
    },
    rationale: {
      zh: '2019年修订的条例不再要求申请人说明用途；表单把用途设为必填，等于给申请加了法律没有的条件。',
      en: 'Since 2019 the regulation no longer asks what the information is for; a required field adds a condition that the law does not have.',
    },
    fix: {
      zh: '删去“所需信息用途”一栏，或者改为选填，后台同时取消校验。',
      en: 'Remove the field or make it optional, in the form and on the server.',
    },
    basis: [{ title: '《中华人民共和国政府信息公开条例》（国务院令第711号）', clause: '第二十九条' }],
    workPoints: ['haidian-2024/35'],
    owner: 'template',
  },
  severity: 'warn',
  preset: 'strict',
  messages: {
    required: {
      zh: '申请表把「{{ label }}」设为必填',
      en: 'The form demands "{{ label }}"',
    },
  },
  identity: ['label'],
  create({ page, report }) {
    if (page.elements('form').length + page.elements('textarea').length === 0) return {}
    const text = page.fact(plainText)
    if (!GATE.test(text) || !REQUEST.test(text)) return {}
    return {
      line(line) {
        if (line.hidden || line.text.length > 30 || !GATE.test(line.plain) || !LABEL.test(line.plain)) return
        const control = controlOf(line)
        if (!control) return
        const beside = [page.lines[line.index - 1], page.lines[line.index + 1]]
        const starred =
          STARRED.test(line.plain) ||
          beside.some(
            other =>
              other !== undefined &&
              /^[*＊(]{1,2}(?:必填)?[)]?$/.test(other.plain) &&
              closest(other.block, ...ROWS) === closest(line.block, ...ROWS),
          )
        if (!starred && !isRequired(control)) return
        report({
          messageId: 'required',
          at: { line, start: 0, end: line.text.length },
          data: { label: line.text.replace(/[*＊:：\s]/g, '') },
        })
      },
    }
  },
})
