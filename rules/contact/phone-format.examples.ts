import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '区号 010 后只有七位', en: 'Seven digits after 010' },
      html: '<p>联系电话：010-6234567</p>',
      findings: [{ messageId: 'digits', quote: '010-6234567', line: 1, column: 9 }],
    },
    {
      title: { zh: '多了一位', en: 'A digit too many' },
      html: '<p>咨询电话：0851-234567890</p>',
      findings: [{ messageId: 'digits', quote: '0851-234567890' }],
    },
    {
      title: { zh: '号码里混入字母 O', en: 'A letter O among the digits' },
      html: '<p>联系电话：010-6234567O</p>',
      findings: [{ messageId: 'letters', quote: '010-6234567O' }],
    },
    {
      title: { zh: '区号写了两遍', en: 'The area code twice' },
      html: '<p>监督电话：010-010-62345678</p>',
      findings: [{ messageId: 'area', quote: '010-010-62345678' }],
    },
    {
      title: { zh: '全角数字不能点拨', en: 'Full-width digits cannot be dialled' },
      html: '<p>电话：０１０-６２３４５６７８</p>',
      findings: [{ messageId: 'form', quote: '０１０-６２３４５６７８' }],
    },
  ],
  good: [
    {
      title: { zh: '没有填写，由 contact/empty 报告', en: 'A placeholder is for contact/empty' },
      html: '<p>联系电话：XXXXXXXX</p>',
    },
    { title: { zh: '区号加八位', en: 'Area code and eight digits' }, html: '<p>联系电话：010-62345678转801</p>' },
    { title: { zh: '外地七位号码', en: 'Seven digits elsewhere' }, html: '<p>联系电话：0312-3068512</p>' },
    { title: { zh: '服务热线', en: 'A hotline' }, html: '<p>服务热线：12345，投诉电话：12388</p>' },
    {
      title: { zh: '值在下一格，这一行看不出', en: 'The value stands in the next cell' },
      html: '<table><tr><td>联系电话：</td><td>62345678</td></tr></table>',
    },
    {
      title: { zh: '不是电话的数字', en: 'Digits of something else' },
      html: '<p>固定电话54.80万户，比上年下降2.1%。</p>',
    },
  ],
} satisfies PageExamples
