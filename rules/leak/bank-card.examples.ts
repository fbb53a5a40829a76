import type { PageExamples } from '../../lib/core/engine/rule.ts'

export default {
  bad: [
    {
      title: { zh: '补贴发放表里的一卡通账号', en: 'Card numbers in a list of payments' },
      html: '<table><tr><th>户主姓名</th><th>村</th><th>一卡通账号</th><th>金额</th></tr><tr><td>张三</td><td>李家村</td><td>6217000010000000003</td><td>300</td></tr></table>',
      findings: [{ messageId: 'shown', quote: '621**************03' }],
    },
    {
      title: { zh: '正文里的个人卡号', en: "A person's card in the text" },
      html: '<p>收款人：张三，银行卡号：6217 0000 1000 0000 003。</p>',
      findings: [{ messageId: 'shown', line: 1 }],
    },
    {
      title: { zh: '户名是个人的账户', en: 'An account whose holder is a person' },
      html: '<p>户名：李四，开户行：莲湖农商银行清河支行，账号：6222021000000000009</p>',
      findings: [{ messageId: 'shown' }],
    },
    {
      title: { zh: '没有写明是谁的卡号，请人工核对', en: 'A card whose holder is not named: for a person to look at' },
      html: '<p>请将费用转入账号 6222021000000000009。</p>',
      findings: [{ messageId: 'shown' }],
    },
    {
      title: { zh: '注释、隐藏域和脚本里的卡号', en: 'Cards in a comment, a hidden field, a script' },
      html: '<!-- 张三 卡号 6217000010000000003 --><input type="hidden" name="bankCard" value="6222021000000000009"><script>var d={"xm":"王五","yhkh":"6217000010000000011"}</script>',
      findings: [{ messageId: 'unseen' }, { messageId: 'unseen' }, { messageId: 'unseen' }],
    },
    {
      title: { zh: '号码太多时，其余合并为一条', en: 'Too many numbers: the rest is counted' },
      html: '<p>收款人张三，银行卡号：6217000010000000003</p><p>收款人李四，银行卡号：6222021000000000009</p>',
      options: { most: 1 },
      findings: [{ messageId: 'shown' }, { messageId: 'more' }],
    },
  ],
  good: [
    {
      title: { zh: '只留末四位', en: 'Only the last four digits are left' },
      html: '<table><tr><th>姓名</th><th>银行卡号</th></tr><tr><td>张三</td><td>621700*********0003</td></tr></table><p>卡号尾号0003</p>',
    },
    {
      title: { zh: '单位账户依法公开', en: 'Accounts of organs are public' },
      html: '<p>户名：莲湖新区财政局，开户行：莲湖银行营业部，账号：6222021000000000009</p>',
    },
    {
      title: { zh: '分成几行写的单位账户', en: "An organ's account on several lines" },
      html: '<p>收款单位：莲湖新区公共资源交易中心</p><p>开户银行：中国工商银行股份有限公司莲湖支行</p><p>账　号：6222021000000000009</p>',
    },
    {
      title: { zh: '投标保证金账户', en: 'The account for bid deposits' },
      html: '<p>投标保证金请汇至：云岭建设有限公司，账号6222021000000000009。</p>',
    },
    {
      title: { zh: '校验位不符，或者没有说是账户', en: 'A wrong check digit, or nothing that names an account' },
      html: '<p>张三，卡号：6217000010000000004</p><p>流水号：6217000010000000003</p><script>var id="6217000010000000003"</script>',
    },
    {
      title: { zh: '少量卡号都已遮盖', en: 'All numbers are masked' },
      html: '<p>收款人张三，银行卡号：6217***********0003</p>',
      options: { most: 1 },
    },
  ],
} satisfies PageExamples
