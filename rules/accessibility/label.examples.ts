import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '搜索框只有默认文字', en: 'A search box with only a default value' },
      html: '<form><input name="keyword" type="text" value="请输入关键字"></form>',
      findings: [{ messageId: 'missing', quote: 'keyword' }],
    },
    {
      title: { zh: '说明写在旁边，没有 label', en: 'Words beside the field, no label' },
      html: '<p>联系人：<input name="linkman"></p><p>内容：<textarea name="content"></textarea></p>',
      findings: [{ messageId: 'missing', quote: 'linkman' }],
    },
    {
      title: { zh: 'label 指向别的 id', en: 'The label points to another id' },
      html: '<label for="user">姓名</label><input id="username" name="username">',
      findings: [{ messageId: 'missing', quote: 'username' }],
    },
  ],
  good: [
    {
      title: { zh: 'label 用 for 对应', en: 'A label by for' },
      html: '<label for="q">站内搜索</label><input id="q" name="q">',
    },
    {
      title: { zh: 'label 包着输入框', en: 'A label around the field' },
      html: '<label>验证码 <input name="code"></label>',
    },
    {
      title: { zh: 'title、aria-label、placeholder', en: 'title, aria-label, placeholder' },
      html: '<input name="a" title="请输入关键字"><input name="b" aria-label="邮箱"><input name="c" placeholder="手机号码">',
    },
    {
      title: { zh: '隐藏的输入框', en: 'Hidden fields' },
      html: '<input type="hidden" name="siteid" value="1"><div style="display:none"><input name="trap"></div>',
    },
  ],
} satisfies PageExamples
