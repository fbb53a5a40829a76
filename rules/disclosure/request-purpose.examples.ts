import type { PageExamples } from '../../lib/core/engine/rule.ts'

const form = (purpose: string): string => `<h1>政府信息公开申请表</h1><form action="apply" method="post"><table>
<tr><td>姓名<span>*</span></td><td><input name="name" required></td></tr>
<tr><td>所需信息的内容描述<span>*</span></td><td><textarea name="what"></textarea></td></tr>
${purpose}</table><input type="submit" value="提交"></form>`

export default {
  bad: [
    {
      title: { zh: '标了星号', en: 'Starred' },
      html: form('<tr><td>所需信息的用途<font color="red">*</font></td><td><textarea name="use"></textarea></td></tr>'),
      findings: [{ messageId: 'required', quote: '所需信息的用途*' }],
    },
    {
      title: { zh: '控件设为必填', en: 'A required control' },
      html: form('<tr><td>用途：</td><td><input name="use" required></td></tr>'),
      findings: [{ messageId: 'required', quote: '用途：' }],
    },
    {
      title: { zh: '用校验库设为必填', en: 'Required by a validator' },
      html: form('<tr><td>所需政府信息用途</td><td><input name="use" class="easyui-textbox required"></td></tr>'),
      findings: [{ messageId: 'required', quote: '所需政府信息用途' }],
    },
  ],
  good: [
    {
      title: { zh: '用途可以不填', en: 'An optional field' },
      html: form('<tr><td>所需信息的用途（选填）</td><td><textarea name="use"></textarea></td></tr>'),
    },
    { title: { zh: '没有用途一栏', en: 'No such field' }, html: form('') },
    {
      title: { zh: '不是信息公开的表单', en: 'Not a request for information' },
      html: '<form><p>场地用途*<input name="use" required></p></form>',
    },
  ],
} satisfies PageExamples
