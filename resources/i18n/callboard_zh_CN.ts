<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Time zone rules</source>
        <translation>时区规则</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的组件</translation>
    </message>
    <message>
        <source>as of {0}</source>
        <translation>截至 {0}</translation>
    </message>
    <message>
        <source>last checked {0}</source>
        <translation>最近核对：{0}</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Callboard</source>
        <translation>关于 Callboard</translation>
    </message>
    <message>
        <source>Whom can I reach right now, and how do I dial them?</source>
        <translation>现在能联系到谁，怎么拨打？</translation>
    </message>
    <message>
        <source>Callboard {0}</source>
        <translation>Callboard {0}</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖时段</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Copy as dialled from here</source>
        <translation>复制当地拨法</translation>
    </message>
    <message>
        <source>Copy with keys</source>
        <translation>复制号码和按键</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字显示</translation>
    </message>
    <message>
        <source>Favourite, or no longer one</source>
        <translation>收藏或取消收藏</translation>
    </message>
    <message>
        <source>Favourites only, or everything</source>
        <translation>只看收藏，或看全部</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>It worked</source>
        <translation>打通了</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码不对</translation>
    </message>
    <message>
        <source>Has changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>Export notes and reports …</source>
        <translation>导出备注和使用结果…</translation>
    </message>
    <message>
        <source>Ask about another time …</source>
        <translation>查询其他时间 …</translation>
    </message>
    <message>
        <source>Start a case …</source>
        <translation>新建案件…</translation>
    </message>
    <message>
        <source>How bad is it? …</source>
        <translation>有多严重？…</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>上一区域</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual type</source>
        <translation>默认字号</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Callboard</source>
        <translation>关于 Callboard</translation>
    </message>
    <message>
        <source>Read the files again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language · 语言</source>
        <translation>语言 · Language</translation>
    </message>
    <message>
        <source>Copy the number of row {0}</source>
        <translation>复制第 {0} 行的号码</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>← Back to the list</source>
        <translation>← 返回列表</translation>
    </message>
    <message>
        <source>All guides</source>
        <translation>全部指南</translation>
    </message>
</context>
<context>
    <name>BestNowCard</name>
    <message>
        <source>Best now</source>
        <translation>当前最佳</translation>
    </message>
    <message>
        <source>Then: {0}</source>
        <translation>其次：{0}</translation>
    </message>
    <message>
        <source>BEST NOW</source>
        <translation>当前最佳</translation>
    </message>
    <message>
        <source>Open ↗</source>
        <translation>打开 ↗</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>复制 {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Then:</source>
        <translation>其次：</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Day of the month</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>选择月份</translation>
    </message>
    <message>
        <source>Choose a year</source>
        <translation>选择年份</translation>
    </message>
</context>
<context>
    <name>CaseDeeds</name>
    <message>
        <source>Stage changed: {0}</source>
        <translation>阶段已更改：{0}</translation>
    </message>
    <message>
        <source>Delete a case</source>
        <translation>删除案件</translation>
    </message>
    <message>
        <source>Delete “{0}” with its note and its times?</source>
        <translation>要删除“{0}”及其备注和时间吗？</translation>
    </message>
    <message>
        <source>To keep it for reading, close it instead.</source>
        <translation>若只想留作查阅，请改为关闭。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>They answered: {0}</source>
        <translation>对方已响应：{0}</translation>
    </message>
    <message>
        <source>Resolved: {0}</source>
        <translation>已解决：{0}</translation>
    </message>
    <message>
        <source>Clock paused: {0}</source>
        <translation>已暂停计时：{0}</translation>
    </message>
    <message>
        <source>Clock runs again: {0}</source>
        <translation>已继续计时：{0}</translation>
    </message>
    <message>
        <source>Closed: {0}</source>
        <translation>已关闭：{0}</translation>
    </message>
    <message>
        <source>Reopened: {0}</source>
        <translation>已重新打开：{0}</translation>
    </message>
    <message>
        <source>Complained: {0}</source>
        <translation>已投诉：{0}</translation>
    </message>
    <message>
        <source>Not done: by the clock of this computer the case is yet to be raised.</source>
        <translation>未执行：按本机时钟，该案件尚未提交。</translation>
    </message>
    <message>
        <source>Deleted: {0}</source>
        <translation>已删除：{0}</translation>
    </message>
</context>
<context>
    <name>CaseDetail</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Complained {0}</source>
        <translation>{0} 已投诉</translation>
    </message>
    <message>
        <source>Hours run through nights, weekends and holidays.</source>
        <translation>小时数连续计算，夜间、周末和节假日都算在内。</translation>
    </message>
    <message>
        <source>Hours count on working days only, around the clock.</source>
        <translation>小时数只在工作日计算，工作日全天计入。</translation>
    </message>
    <message>
        <source>Hours count only during {0}, on the clock of {1}.</source>
        <translation>小时数只在 {0} 内计算，以{1}时间为准。</translation>
    </message>
    <message>
        <source>Working days are Monday to Friday on the clock of {0}.</source>
        <translation>工作日为周一至周五，以{0}时间为准。</translation>
    </message>
    <message>
        <source>Working days are those of {0}, without its holidays, on the clock of {1}.</source>
        <translation>工作日按{0}计算，不含当地节假日，以{1}时间为准。</translation>
    </message>
    <message>
        <source>Working days are those of {0}, without its holidays and with its make-up workdays, on the clock of {1}.</source>
        <translation>工作日按{0}计算，不含当地节假日，含调休上班日，以{1}时间为准。</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>Start a case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Change the case</source>
        <translation>修改案件</translation>
    </message>
    <message>
        <source>Start the case</source>
        <translation>开始计时</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>是什么事？</translation>
    </message>
    <message>
        <source>What is promised?</source>
        <translation>对方承诺了什么？</translation>
    </message>
    <message>
        <source>How bad is it?</source>
        <translation>有多严重？</translation>
    </message>
    <message>
        <source>Raised on this day, your time ({0})</source>
        <translation>提交日期，您的时间（{0}）</translation>
    </message>
    <message>
        <source>Raised at this time, your time ({0})</source>
        <translation>提交时刻，您的时间（{0}）</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>工单编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Raised, your time ({0})</source>
        <translation>提交时间，您的时间（{0}）</translation>
    </message>
    <message>
        <source>Ticket number, if you have one</source>
        <translation>工单编号（如有）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>CaseExport</name>
    <message>
        <source>Nothing is due any more: there is nothing to be reminded of.</source>
        <translation>已没有待到期的时间，无需提醒。</translation>
    </message>
    <message>
        <source>Save calendar reminders</source>
        <translation>保存日历提醒</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>日历文件 (*.ics)</translation>
    </message>
    <message>
        <source>Saved the reminders as {0}</source>
        <translation>提醒已保存为 {0}</translation>
    </message>
    <message>
        <source>Not copied: nothing can be counted for this case</source>
        <translation>未复制：此案件无法计时</translation>
    </message>
    <message>
        <source>Copied the summary as text</source>
        <translation>摘要已复制为文本</translation>
    </message>
    <message>
        <source>Not copied: another program holds the clipboard</source>
        <translation>未复制：剪贴板被其他程序占用</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>The case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>About the case</source>
        <translation>关于此案件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Ticket number: {0}</source>
        <translation>工单编号：{0}</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭案件</translation>
    </message>
    <message>
        <source>Not resolved after all</source>
        <translation>其实没有解决</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>对方已响应</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>继续计时</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Copy in Chinese · 中文</source>
        <translation>复制英文摘要 · English</translation>
    </message>
    <message>
        <source>Calendar reminders …</source>
        <translation>日历提醒…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>If it lapses: {0}</source>
        <translation>逾期之后：{0}</translation>
    </message>
    <message>
        <source>Your rights: {0}</source>
        <translation>您的权利：{0}</translation>
    </message>
</context>
<context>
    <name>CaseRows</name>
    <message>
        <source>Running, most urgent first</source>
        <translation>进行中，最紧急的在前</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Not counted while the clock of this computer is in doubt</source>
        <translation>本机时钟不可信，暂不计时</translation>
    </message>
</context>
<context>
    <name>CaseStarting</name>
    <message>
        <source>No directory promises anything: there is nothing to count.</source>
        <translation>没有目录写有承诺，无可计时。</translation>
    </message>
    <message>
        <source>no longer in the directory</source>
        <translation>目录中已不存在</translation>
    </message>
    <message>
        <source>This looks like a ticket number of {0}.</source>
        <translation>这看起来是{0}的工单编号。</translation>
    </message>
    <message>
        <source>Clocks go forward over this time: an hour later is taken.</source>
        <translation>此时刻因时钟拨快而不存在，按晚一小时计。</translation>
    </message>
    <message>
        <source>Clocks show this time twice that night: the first is taken.</source>
        <translation>当晚时钟两次显示此时刻，按第一次计。</translation>
    </message>
    <message>
        <source>This time is yet to come.</source>
        <translation>此时刻尚未到来。</translation>
    </message>
    <message>
        <source>Changed: {0}</source>
        <translation>已修改：{0}</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Start a case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Undo: {0}</source>
        <translation>撤销：{0}</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>No case is running</source>
        <translation>没有进行中的案件</translation>
    </message>
    <message>
        <source>A case says until when somebody has to answer you, rings when that is over, and names the next one to turn to.</source>
        <translation>案件会告诉您对方最迟何时答复，到期时提醒您，并指出接下来该找谁。</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>对方已响应</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Pause the clock</source>
        <translation>暂停计时</translation>
    </message>
    <message>
        <source>Let the clock run</source>
        <translation>继续计时</translation>
    </message>
    <message>
        <source>I have complained now</source>
        <translation>我刚刚已投诉</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭案件</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>复制摘要</translation>
    </message>
    <message>
        <source>Copy in Chinese · 中文</source>
        <translation>复制英文摘要 · English</translation>
    </message>
    <message>
        <source>Calendar reminders …</source>
        <translation>日历提醒…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>下一个案件</translation>
    </message>
    <message>
        <source>Case before</source>
        <translation>上一个案件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>CasesPresenter</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>ChannelLine</name>
    <message>
        <source>Copy {0}</source>
        <translation>复制 {0}</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Your way to this channel</source>
        <translation>通往所选渠道</translation>
    </message>
</context>
<context>
    <name>ClockFace</name>
    <message>
        <source>your time · {0} ▾</source>
        <translation>您的时间 · {0} ▾</translation>
    </message>
    <message>
        <source>Ask about another time</source>
        <translation>查询其他时间</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}, {time}</source>
        <translation>{month}{day}日 {weekday} {time}</translation>
    </message>
</context>
<context>
    <name>CommandsPresenter</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Copy the number of row</source>
        <translation>复制某一行的号码</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Not copied: this is not a number that can be dialled</source>
        <translation>未复制：这不是可以拨打的号码</translation>
    </message>
    <message>
        <source>Not copied: it holds invisible characters</source>
        <translation>未复制：其中含有不可见字符</translation>
    </message>
    <message>
        <source>Copied {0}</source>
        <translation>已复制 {0}</translation>
    </message>
    <message>
        <source>Nothing to copy: nothing is read</source>
        <translation>没有可复制的内容：未打开任何文章</translation>
    </message>
    <message>
        <source>Copied as text: {0}</source>
        <translation>已复制为文本：{0}</translation>
    </message>
    <message>
        <source>Not copied: another program holds the clipboard</source>
        <translation>未复制：剪贴板正被其他程序占用</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 个渠道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of %n channel(s)</source>
        <translation>
            <numerusform>%n 个渠道中的 {0} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a conflict</source>
        <translation>
            <numerusform>%n 个有冲突</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in directory files. The first: {0}</source>
        <translation>
            <numerusform>目录文件中有 %n 处问题。第一处：{0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es), none is known to be open now.</source>
        <translation>
            <numerusform>有 %n 个匹配，但目前均不确定是否在服务中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) without {0}.</source>
        <translation>
            <numerusform>去掉 {0} 后有 %n 个匹配。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>All at work</source>
        <translation>全部在工作</translation>
    </message>
    <message>
        <source>Both at work</source>
        <translation>双方都在工作</translation>
    </message>
    <message>
        <source>no common hour</source>
        <translation>没有共同时间</translation>
    </message>
    <message>
        <source>not reachable from {0}</source>
        <translation>无法从{0}拨通</translation>
    </message>
    <message>
        <source>hours not published</source>
        <translation>未公布服务时间</translation>
    </message>
    <message>
        <source>different hours by service</source>
        <translation>各服务时间不同</translation>
    </message>
    <message>
        <source>now {0} there</source>
        <translation>当地现在 {0}</translation>
    </message>
    <message>
        <source>At {0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>CoverageChoices</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Languages: {0}</source>
        <translation>语言：{0}</translation>
    </message>
    <message>
        <source>From: {0}</source>
        <translation>开始：{0}</translation>
    </message>
    <message>
        <source>Languages:</source>
        <translation>语言：</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>开始：</translation>
    </message>
    <message>
        <source>Range:</source>
        <translation>范围：</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Show their times</source>
        <translation>显示当地时间</translation>
    </message>
    <message>
        <source>My sites …</source>
        <translation>我的地点…</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>文字版</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>Choose a date …</source>
        <translation>选择日期…</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Show 24 hours</source>
        <translation>显示 24 小时</translation>
    </message>
    <message>
        <source>Show 7 days</source>
        <translation>显示 7 天</translation>
    </message>
    <message>
        <source>Go to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>Show next week</source>
        <translation>显示下周</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>显示更短时间</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>显示更长时间</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>以文字显示</translation>
    </message>
    <message>
        <source>Change my sites</source>
        <translation>更改我的地点</translation>
    </message>
    <message>
        <source>← → move · + − zoom · N next week · H now · T as text</source>
        <translation>← → 移动 · + − 缩放 · N 下周 · H 现在 · T 文字</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖时段</translation>
    </message>
    <message>
        <source>Add the places where your team works, to see when they work together.</source>
        <translation>添加团队所在的地点，即可看到何时同时工作。</translation>
    </message>
    <message>
        <source>Add my sites</source>
        <translation>添加我的地点</translation>
    </message>
</context>
<context>
    <name>CoveragePresenter</name>
    <message>
        <source>Copied the coverage as text</source>
        <translation>已复制覆盖时间文字</translation>
    </message>
    <message>
        <source>Not copied: another program holds the clipboard</source>
        <translation>未复制：剪贴板被其他程序占用</translation>
    </message>
</context>
<context>
    <name>CoverageShown</name>
    <message>
        <source>Lines</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>No line matches what is searched for</source>
        <translation>没有符合搜索条件的线路</translation>
    </message>
    <message>
        <source>My sites</source>
        <translation>我的地点</translation>
    </message>
    <message>
        <source>Lines: all {0}</source>
        <translation>线路：全部 {0} 条</translation>
    </message>
    <message>
        <source>Lines: {0} of {1}</source>
        <translation>线路：{1} 条中的 {0} 条</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Times are yours ({0})</source>
        <translation>时间为您的时间（{0}）</translation>
    </message>
</context>
<context>
    <name>CoverageTextView</name>
    <message>
        <source>Coverage as text</source>
        <translation>覆盖时间（文字版）</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Back to the picture</source>
        <translation>返回图表</translation>
    </message>
</context>
<context>
    <name>CoverageView</name>
    <message>
        <source>Coverage, one row a site or line</source>
        <translation>覆盖时间，每行一个地点或一条线路</translation>
    </message>
    <message>
        <source>Left and Right move in time, Plus and Minus zoom, T shows everything as text</source>
        <translation>左右键移动时间，加减键缩放，T 键以文字显示全部内容</translation>
    </message>
</context>
<context>
    <name>DateQuestion</name>
    <message>
        <source>Choose a date</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>The first day to show</source>
        <translation>从哪一天开始显示</translation>
    </message>
</context>
<context>
    <name>DatedNotices</name>
    <message>
        <source>What holds today</source>
        <translation>今日通知</translation>
    </message>
</context>
<context>
    <name>DesktopPresenter</name>
    <message>
        <source>Keep running when the window is closed</source>
        <translation>关闭窗口后继续运行</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Worldwide</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>{0} ({1} only)</source>
        <translation>{0}（仅有{1}）</translation>
    </message>
    <message>
        <source>read {0}</source>
        <translation>{0}查阅</translation>
    </message>
    <message>
        <source>dialled {0}</source>
        <translation>{0}拨打核实</translation>
    </message>
    <message>
        <source>asked {0}</source>
        <translation>{0}询问核实</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>published by the organization</source>
        <translation>机构公布</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>已证伪</translation>
    </message>
    <message>
        <source>No source is recorded for this entry.</source>
        <translation>此条目没有记录来源。</translation>
    </message>
    <message>
        <source>Only unverified sources state this. Nobody has tried it.</source>
        <translation>仅有未经核实的来源提到，无人试过。</translation>
    </message>
    <message>
        <source>Only a document of the organization of {0} states this. Nobody has tried it.</source>
        <translation>仅有该机构{0}的一份文档提到，无人试过。</translation>
    </message>
    <message>
        <source>Only a third-party article of {0} states this. Nobody has tried it.</source>
        <translation>仅有{0}的一篇第三方文章提到，无人试过。</translation>
    </message>
    <message>
        <source>Only an observation of {0} states this. Nobody else has tried it.</source>
        <translation>仅有{0}的一次观察提到，别无他人试过。</translation>
    </message>
    <message>
        <source>Cannot be right as printed.</source>
        <translation>所印号码不可能正确。</translation>
    </message>
    <message>
        <source>Unverified.</source>
        <translation>未经核实。</translation>
    </message>
    <message>
        <source>“{0}”: {1}.</source>
        <translation>“{0}”：{1}。</translation>
    </message>
    <message>
        <source>One source contradicts itself {0}.</source>
        <translation>同一来源{0}自相矛盾。</translation>
    </message>
    <message>
        <source>about the number</source>
        <translation>对号码</translation>
    </message>
    <message>
        <source>about whether this exists</source>
        <translation>对是否存在此渠道</translation>
    </message>
    <message>
        <source>about the address</source>
        <translation>对网址</translation>
    </message>
    <message>
        <source>about the account</source>
        <translation>对账号</translation>
    </message>
    <message>
        <source>about the keys</source>
        <translation>对按键</translation>
    </message>
    <message>
        <source>about the hours</source>
        <translation>对服务时间</translation>
    </message>
    <message>
        <source>about the languages</source>
        <translation>对服务语言</translation>
    </message>
    <message>
        <source>about the cost</source>
        <translation>对费用</translation>
    </message>
    <message>
        <source>about from where it can be dialled</source>
        <translation>对可从哪里拨打</translation>
    </message>
    <message>
        <source>about which countries it serves</source>
        <translation>对服务的国家和地区</translation>
    </message>
    <message>
        <source>about what to have ready</source>
        <translation>对需要准备的内容</translation>
    </message>
    <message>
        <source>about who may use it</source>
        <translation>对谁可以使用</translation>
    </message>
    <message>
        <source>about how often it may be used</source>
        <translation>对使用次数</translation>
    </message>
    <message>
        <source>about the support level</source>
        <translation>对支持级别</translation>
    </message>
    <message>
        <source>about the name</source>
        <translation>对名称</translation>
    </message>
    <message>
        <source>about “{0}”</source>
        <translation>对“{0}”</translation>
    </message>
    <message>
        <source>Two sources disagree {0}.</source>
        <translation>两个来源{0}说法不一。</translation>
    </message>
    <message>
        <source>{0} sources disagree {1}.</source>
        <translation>{0} 个来源{1}说法不一。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time, as claimed</source>
        <translation>所需时间（据称）</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>向谁求助</translation>
    </message>
    <message>
        <source>If it starts now: {0}</source>
        <translation>若现在开始：{0}</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>延伸阅读</translation>
    </message>
    <message>
        <source>Claimed by a third party only; nobody has verified it.</source>
        <translation>仅为第三方说法，未经核实。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>{0} (chapter {1})</source>
        <translation>{0}（第 {1} 节）</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>通话之后</translation>
    </message>
    <message>
        <source>Times are counted as if the complaint were made now.</source>
        <translation>时间按现在投诉起算。</translation>
    </message>
    <message>
        <source>Have ready: {0}</source>
        <translation>请备好：{0}</translation>
    </message>
    <message>
        <source>Counted as if it were raised now.</source>
        <translation>按现在提交起算。</translation>
    </message>
    <message>
        <source>Promised, as claimed</source>
        <translation>文章所称的承诺</translation>
    </message>
    <message>
        <source>If it is missed</source>
        <translation>未兑现时</translation>
    </message>
    <message>
        <source>The vendor calls it priority {0}. {1}</source>
        <translation>厂商称之为优先级 {0}。{1}</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>After the answer</source>
        <translation>接通之后</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>请先备好</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>适用对象</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>不在服务范围内</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>If it fails</source>
        <translation>若行不通</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另请参阅</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No number or address is published.</source>
        <translation>未公布号码或地址。</translation>
    </message>
    <message>
        <source>Works only with: {0}.</source>
        <translation>使用前提：{0}。</translation>
    </message>
    <message>
        <source>A short code of {0}: from abroad it cannot be dialled, it has no international form.</source>
        <translation>{0}的短号码：没有国际格式，无法从境外拨打。</translation>
    </message>
    <message>
        <source>A number that exists in {0} only: there is no international form.</source>
        <translation>仅在{0}境内有效的号码：没有国际格式。</translation>
    </message>
    <message>
        <source>internet</source>
        <translation>互联网</translation>
    </message>
    <message>
        <source>a login of the vendor</source>
        <translation>厂商账号</translation>
    </message>
    <message>
        <source>the registered telephone</source>
        <translation>注册时的电话</translation>
    </message>
    <message>
        <source>the app</source>
        <translation>手机应用</translation>
    </message>
    <message>
        <source>From {0}, any phone</source>
        <translation>从{0}拨打，任何电话</translation>
    </message>
    <message>
        <source>From {0}, mobile phone</source>
        <translation>从{0}拨打，手机</translation>
    </message>
    <message>
        <source>From {0}, landline</source>
        <translation>从{0}拨打，固定电话</translation>
    </message>
    <message>
        <source>Dial {0}.</source>
        <translation>请拨 {0}。</translation>
    </message>
    <message>
        <source>Only for customers of {0}.</source>
        <translation>仅限 {0} 的用户拨打。</translation>
    </message>
    <message>
        <source>The + is for a mobile phone. On a landline, dial the international prefix of your carrier instead.</source>
        <translation>“+”只能在手机上拨。用固定电话时，请改拨您的运营商的国际冠码。</translation>
    </message>
    <message>
        <source>It is an international call.</source>
        <translation>这是国际长途电话。</translation>
    </message>
    <message>
        <source>for an outside line</source>
        <translation>拨外线</translation>
    </message>
    <message>
        <source>before the number</source>
        <translation>在号码之前</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>号码</translation>
    </message>
    <message>
        <source>Cannot be reached from {0}. Use instead:</source>
        <translation>从{0}无法拨打，请改用：</translation>
    </message>
    <message>
        <source>Cannot be reached from {0}: see “If it fails”.</source>
        <translation>无法从{0}接通，请看“若行不通”。</translation>
    </message>
    <message>
        <source>Cannot be reached from {0}.</source>
        <translation>无法从{0}接通。</translation>
    </message>
    <message>
        <source>checked {0}</source>
        <translation>{0}核对</translation>
    </message>
    <message>
        <source>nobody has checked these keys</source>
        <translation>这些按键无人核对过</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>No source states any hours.</source>
        <translation>没有来源说明服务时间。</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>当地时间</translation>
    </message>
    <message>
        <source>This week, their time</source>
        <translation>本周（当地时间）</translation>
    </message>
    <message>
        <source>This week, their time and yours</source>
        <translation>本周（对方时间和您的时间）</translation>
    </message>
    <message>
        <source>This week, their time = your time</source>
        <translation>本周（对方时间与您的时间相同）</translation>
    </message>
    <message>
        <source>This week, your time</source>
        <translation>本周（您的时间）</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
    <message>
        <source>{0}, {1} of you</source>
        <translation>{0}，比您{1}</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任何地区</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>从{0}拨打</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>不收费</translation>
    </message>
    <message>
        <source>10 minutes: about {0}</source>
        <translation>10 分钟：约 {0}</translation>
    </message>
    <message>
        <source>10 minutes: about {0}, or {1} if a begun {2} is charged whole</source>
        <translation>10 分钟：约 {0}；不足一{2}也按整数计费时为 {1}</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>local rate</source>
        <translation>市话费</translation>
    </message>
    <message>
        <source>shared cost</source>
        <translation>费用分摊</translation>
    </message>
    <message>
        <source>national rate</source>
        <translation>国内长途费</translation>
    </message>
    <message>
        <source>international rate</source>
        <translation>国际长途费</translation>
    </message>
    <message>
        <source>premium rate</source>
        <translation>高额资费</translation>
    </message>
    <message>
        <source>fee of the vendor</source>
        <translation>厂商收费</translation>
    </message>
    <message>
        <source>answer within {0}</source>
        <translation>{0}内响应</translation>
    </message>
    <message>
        <source>solution within {0}</source>
        <translation>{0}内解决</translation>
    </message>
    <message>
        <source>Only their working time counts.</source>
        <translation>只计对方的工作时间。</translation>
    </message>
    <message>
        <source>may be climbed from {0}</source>
        <translation>{0}起可升级</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>应于{0}前完成</translation>
    </message>
    <message>
        <source>their time</source>
        <translation>对方时间</translation>
    </message>
    <message>
        <source>your time</source>
        <translation>您的时间</translation>
    </message>
    <message>
        <source>Walk through the menu</source>
        <translation>逐步走一遍语音菜单</translation>
    </message>
    <message>
        <source>Guides and notes</source>
        <translation>指南与说明</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>As dialled from here</source>
        <translation>复制当地拨法</translation>
    </message>
    <message>
        <source>With keys</source>
        <translation>连同按键</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Start a case</source>
        <translation>新建案件</translation>
    </message>
    <message>
        <source>A code that a phone’s camera dials</source>
        <translation>手机扫一扫即可拨打</translation>
    </message>
    <message>
        <source>Large type, to be read across a desk</source>
        <translation>用大字显示，隔着桌子也能看清</translation>
    </message>
    <message>
        <source>Counts until when they have to answer you</source>
        <translation>计算对方最晚何时须答复您</translation>
    </message>
    <message>
        <source>Copy as printed</source>
        <translation>按原文复制</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制网址</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Digits</name>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>二</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>加号</translation>
    </message>
    <message>
        <source>star</source>
        <translation>星号</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>井号</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>EntryPresenter</name>
    <message>
        <source>Nothing to copy: this has no such number</source>
        <translation>没有可复制的内容：此项没有这样的号码</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export notes and reports</source>
        <translation>导出备注和使用结果</translation>
    </message>
    <message>
        <source>Writes one file that you can send to whoever keeps the directory. It holds what you wrote and when, not your name.</source>
        <translation>写成一个文件，可以发给维护名录的人。其中只有您写的内容和时间，没有您的姓名。</translation>
    </message>
    <message numerus="yes">
        <source>What I found (%n report(s))</source>
        <translation>
            <numerusform>我的使用结果（%n 条）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My own notes (%n)</source>
        <translation>
            <numerusform>我的备注（%n 条）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportingPresenter</name>
    <message>
        <source>Nothing to export: there are no notes and no reports yet</source>
        <translation>没有可导出的内容：还没有备注和使用结果</translation>
    </message>
    <message>
        <source>Export notes and reports</source>
        <translation>导出备注和使用结果</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>已导出到 {0}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Directory as of {0}</source>
        <translation>目录截至 {0}</translation>
    </message>
    <message>
        <source>Time zones {0}</source>
        <translation>时区数据 {0}</translation>
    </message>
    <message>
        <source>No channels are loaded. Start with a directory file, for example:
callboard --directory my-team.toml</source>
        <translation>尚未载入任何渠道。请用目录文件启动，例如：
callboard --directory my-team.toml</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”. Did you mean “{1}”?</source>
        <translation>没有与“{0}”匹配的结果。您要找的是“{1}”吗？</translation>
    </message>
    <message>
        <source>Nothing matches “{0}”.
Try fewer or shorter words, or press Esc to see everything.</source>
        <translation>没有与“{0}”匹配的结果。
请减少或缩短词语，或按 Esc 查看全部。</translation>
    </message>
    <message>
        <source>{0} opens first: {1}</source>
        <translation>最先开放：{0}，{1}</translation>
    </message>
    <message>
        <source>Nothing here has “{0}”.</source>
        <translation>这里没有“{0}”。</translation>
    </message>
    <message>
        <source>There is no filter “{0}”.</source>
        <translation>没有“{0}”这个筛选条件。</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>您要找的是“{0}”吗？</translation>
    </message>
    <message>
        <source>No exact match. Showing what matches “{0}”.</source>
        <translation>没有完全匹配的结果，以下为“{0}”的结果。</translation>
    </message>
    <message>
        <source>The search is being prepared. What you typed is found in a moment.</source>
        <translation>正在准备搜索，稍后即可找到您输入的内容。</translation>
    </message>
    <message>
        <source>Problem in a directory file: {0}</source>
        <translation>目录文件有问题：{0}</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Callboard has a fault</source>
        <translation>Callboard 出现故障</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Something in Callboard went wrong. What you see may be incomplete.</source>
        <translation>Callboard 内部出错，当前显示的内容可能不完整。</translation>
    </message>
    <message>
        <source>Nothing you typed is lost, and you can go on. The report below says where it happened; it holds no searches, notes, numbers or names.</source>
        <translation>您输入的内容没有丢失，可以继续使用。下面的报告说明出错位置，不含搜索内容、笔记、号码或姓名。</translation>
    </message>
</context>
<context>
    <name>FaultsPresenter</name>
    <message>
        <source>Copied the report</source>
        <translation>已复制报告</translation>
    </message>
    <message>
        <source>Not copied: another program holds the clipboard</source>
        <translation>未复制：剪贴板正被其他程序占用</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Open now</source>
        <translation>服务中</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>From {0}</source>
        <translation>从{0}可接通</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>在线客服</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>DingTalk</source>
        <translation>钉钉</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Call-back</source>
        <translation>回电</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>服务中心</translation>
    </message>
</context>
<context>
    <name>FindPopup</name>
    <message>
        <source>Type to find</source>
        <translation>输入以查找</translation>
    </message>
    <message>
        <source>{0}, chosen</source>
        <translation>{0}，已选</translation>
    </message>
</context>
<context>
    <name>FlowHolder</name>
    <message>
        <source>Pressed {0}: {1}</source>
        <translation>已按 {0}：{1}</translation>
    </message>
    <message>
        <source>Typed in: {1}</source>
        <translation>已输入：{1}</translation>
    </message>
</context>
<context>
    <name>FoundRow</name>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back: {0}</source>
        <translation>撤回：{0}</translation>
    </message>
</context>
<context>
    <name>GuideListView</name>
    <message>
        <source>Things to read</source>
        <translation>阅读内容</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>next: {0}</source>
        <translation>下次：{0}</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>Known problems</source>
        <translation>已知问题</translation>
    </message>
    <message>
        <source>Telephone menus</source>
        <translation>语音菜单</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>渠道对比</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>日期通知</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>时效承诺</translation>
    </message>
    <message>
        <source>Priority {0}</source>
        <translation>优先级 {0}</translation>
    </message>
    <message>
        <source>Today in {0}</source>
        <translation>今天（{0}）</translation>
    </message>
    <message>
        <source>Until {0} in {1}</source>
        <translation>至{0}（{1}）</translation>
    </message>
    <message>
        <source>published by the vendor, {0}</source>
        <translation>厂商发布，{0}</translation>
    </message>
    <message>
        <source>claimed by a third party, {0}</source>
        <translation>第三方所称，{0}</translation>
    </message>
    <message>
        <source>observed, {0}</source>
        <translation>实际观察，{0}</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Read the next</source>
        <translation>阅读下一篇</translation>
    </message>
    <message>
        <source>Read the one before</source>
        <translation>阅读上一篇</translation>
    </message>
    <message>
        <source>Back to what was read</source>
        <translation>返回刚才阅读的内容</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
</context>
<context>
    <name>GuidesPresenter</name>
    <message>
        <source>Nothing to read matches “{0}”.</source>
        <translation>没有与“{0}”匹配的阅读内容。</translation>
    </message>
</context>
<context>
    <name>KeyCaps</name>
    <message>
        <source>Press {0}: {1}</source>
        <translation>按 {0}：{1}</translation>
    </message>
    <message>
        <source>Type in: {1}</source>
        <translation>输入：{1}</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Then press</source>
        <translation>然后按</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>复制 {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LicenseView</name>
    <message>
        <source>What Callboard is made with</source>
        <translation>Callboard 使用的组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可文本</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Favourites only</source>
        <translation>只看收藏</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
</context>
<context>
    <name>MenuWalker</name>
    <message>
        <source>Telephone menu</source>
        <translation>语音菜单</translation>
    </message>
    <message>
        <source>The menu ends here. Keys: {0}</source>
        <translation>菜单到此结束。按键：{0}</translation>
    </message>
    <message>
        <source>First dial {0}</source>
        <translation>先拨 {0}</translation>
    </message>
    <message>
        <source>Digits press keys · ↑ ↓ and Enter choose · Backspace back · Home restart</source>
        <translation>数字键按键 · ↑ ↓ 与回车选择 · 退格返回 · Home 重新开始</translation>
    </message>
    <message>
        <source>The menu ends here: these are the keys</source>
        <translation>菜单到此结束，按键如下</translation>
    </message>
    <message>
        <source>Nothing is pressed.</source>
        <translation>无需按键。</translation>
    </message>
    <message>
        <source>This leads to</source>
        <translation>将接通</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>复制按键</translation>
    </message>
    <message>
        <source>Copy number with pauses</source>
        <translation>复制带停顿的号码</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 返回</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>MomentsPresenter</name>
    <message>
        <source>Clocks go forward over this time: {0} is shown.</source>
        <translation>当天时钟拨快，此时刻不存在：改为 {0}。</translation>
    </message>
    <message>
        <source>Clocks show this time twice that night: the first is shown.</source>
        <translation>当夜时钟拨慢，此时刻出现两次：取第一次。</translation>
    </message>
    <message>
        <source>{0} your time</source>
        <translation>您的时间 {0}</translation>
    </message>
    <message>
        <source>your time · {0}</source>
        <translation>您的时间 · {0}</translation>
    </message>
    <message>
        <source>{0} time</source>
        <translation>{0}时间</translation>
    </message>
    <message>
        <source>Not now: everything here answers for {0}.</source>
        <translation>并非现在：此处均以 {0} 为准。</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>The promise was not kept. Next step:</source>
        <translation>承诺未兑现，下一步：</translation>
    </message>
    <message>
        <source>Your rights: {0}</source>
        <translation>您的权利：{0}</translation>
    </message>
    <message>
        <source>I have complained now</source>
        <translation>我刚刚已投诉</translation>
    </message>
</context>
<context>
    <name>NoticesView</name>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
</context>
<context>
    <name>NumberButton</name>
    <message>
        <source>Copy {0}</source>
        <translation>复制 {0}</translation>
    </message>
</context>
<context>
    <name>NumberLabel</name>
    <message>
        <source>Copy {0}</source>
        <translation>复制 {0}</translation>
    </message>
</context>
<context>
    <name>NumberWindowsPresenter</name>
    <message>
        <source>No QR code: there is no number that can be dialled</source>
        <translation>没有二维码：没有可拨打的号码</translation>
    </message>
    <message>
        <source>Nothing to enlarge: no number is published</source>
        <translation>没有可放大的内容：未公布号码</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Not opened: only https, mail and telephone addresses are</source>
        <translation>未打开：仅支持 https、邮件和电话地址</translation>
    </message>
    <message>
        <source>Opening {0} in another program</source>
        <translation>正在用其他程序打开 {0}</translation>
    </message>
    <message>
        <source>Not opened: no program took {0}</source>
        <translation>未打开：没有程序可以处理 {0}</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <source>It worked</source>
        <translation>打通了</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码不对</translation>
    </message>
    <message>
        <source>Has changed</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>You: it worked on {0}</source>
        <translation>您：{0} 打通了</translation>
    </message>
    <message>
        <source>You: wrong number, {0}</source>
        <translation>您：号码不对，{0}</translation>
    </message>
    <message>
        <source>You: it has changed, {0}</source>
        <translation>您：已变更，{0}</translation>
    </message>
</context>
<context>
    <name>OwnPresenter</name>
    <message>
        <source>{0} is a favourite now</source>
        <translation>已收藏：{0}</translation>
    </message>
    <message>
        <source>{0} is no favourite now</source>
        <translation>已取消收藏：{0}</translation>
    </message>
    <message>
        <source>Nothing to report on: choose a channel first</source>
        <translation>没有可记录的对象：请先选择一个渠道</translation>
    </message>
    <message>
        <source>Noted: {0} · {1}</source>
        <translation>已记录：{0} · {1}</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>OwnSection</name>
    <message>
        <source>Own note</source>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>Kept on this computer only. Ctrl+M writes here.</source>
        <translation>只保存在这台电脑上。按 Ctrl+M 在此书写。</translation>
    </message>
    <message>
        <source>What you found</source>
        <translation>您的使用结果</translation>
    </message>
    <message>
        <source>A sentence about it</source>
        <translation>补充一句</translation>
    </message>
    <message>
        <source>A sentence about it (optional), then Enter</source>
        <translation>补充一句（可不填），然后按回车</translation>
    </message>
</context>
<context>
    <name>PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PrefixPopup</name>
    <message>
        <source>What do you press first for an outside line?</source>
        <translation>拨打外线前需要先按什么键？</translation>
    </message>
    <message>
        <source>Nothing, or keys such as 0 or 9</source>
        <translation>留空，或按键，如 0 或 9</translation>
    </message>
    <message>
        <source>Press Enter to use it.</source>
        <translation>按回车键确认。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Preparing search … {0} %</source>
        <translation>正在准备搜索……{0}%</translation>
    </message>
</context>
<context>
    <name>QrWindow</name>
    <message>
        <source>QR code of {0}</source>
        <translation>{0} 的二维码</translation>
    </message>
    <message>
        <source>QR code that dials {0}</source>
        <translation>可拨打 {0} 的二维码</translation>
    </message>
    <message>
        <source>Point your phone’s camera at the code.</source>
        <translation>请用手机相机对准二维码。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>QuickMoments</name>
    <message>
        <source>In one hour</source>
        <translation>一小时后</translation>
    </message>
    <message>
        <source>Tonight 22:00</source>
        <translation>今晚 22:00</translation>
    </message>
    <message>
        <source>Tomorrow 09:00</source>
        <translation>明天 09:00</translation>
    </message>
    <message>
        <source>Saturday 03:00</source>
        <translation>周六 03:00</translation>
    </message>
    <message>
        <source>Monday 09:00</source>
        <translation>周一 09:00</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>{0}, but not reachable from {1}</source>
        <translation>{0}，但无法从{1}接通</translation>
    </message>
    <message>
        <source>Not reachable from {0}</source>
        <translation>无法从{0}接通</translation>
    </message>
</context>
<context>
    <name>ResultView</name>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Known problem</source>
        <translation>已知问题</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Channels compared</source>
        <translation>渠道对比</translation>
    </message>
    <message>
        <source>Telephone menu</source>
        <translation>语音菜单</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>承诺时效</translation>
    </message>
    <message>
        <source>Complaint steps</source>
        <translation>投诉升级</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Dated notice</source>
        <translation>定期公告</translation>
    </message>
    <message>
        <source>Reference note</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>Worldwide</source>
        <translation>全球</translation>
    </message>
    <message>
        <source>impossible as printed</source>
        <translation>所印号码有误</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>来源不一</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>official documents</source>
        <translation>官方文档</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>refuted</source>
        <translation>已证伪</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>no number published</source>
        <translation>未公布号码</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search a name, number, language … or 中文</source>
        <translation>搜索名称、号码、语言等，也可用拼音</translation>
    </message>
    <message>
        <source>Search a name, number, language</source>
        <translation>搜索名称、号码、语言</translation>
    </message>
    <message>
        <source>Name, number, language</source>
        <translation>名称、号码、语言</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Nothing to copy: nothing is found</source>
        <translation>没有可复制的内容：未找到结果</translation>
    </message>
    <message>
        <source>Nothing to copy: no number is published</source>
        <translation>没有可复制的内容：未公布号码</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Copy the chosen number</source>
        <translation>复制所选号码</translation>
    </message>
    <message>
        <source>Choose another row</source>
        <translation>选择其他行</translation>
    </message>
    <message>
        <source>Next button, field or link</source>
        <translation>下一个按钮、输入框或链接</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Press a button, tick a box</source>
        <translation>按下按钮、勾选选项</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>转到正文</translation>
    </message>
    <message>
        <source>Move in time</source>
        <translation>沿时间轴移动</translation>
    </message>
    <message>
        <source>A whole day or week further</source>
        <translation>移动一整天或一周</translation>
    </message>
    <message>
        <source>Open the line of a row</source>
        <translation>打开该行的线路</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Copy the number of one of the first rows</source>
        <translation>复制前几行之一的号码</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>输入以查找</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>查找快捷键</translation>
    </message>
    <message>
        <source>No shortcut is called so.</source>
        <translation>没有这样的快捷键。</translation>
    </message>
</context>
<context>
    <name>SiteRow</name>
    <message>
        <source>Closed on public holidays</source>
        <translation>公共假日休息</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>地点名称</translation>
    </message>
    <message>
        <source>Time zone: type a city or a country</source>
        <translation>时区：输入城市或国家/地区</translation>
    </message>
    <message>
        <source>Working hours, like Mo-Fr 09:00-18:00</source>
        <translation>工作时间，例如 Mo-Fr 09:00-18:00</translation>
    </message>
    <message>
        <source>Type a city or a country</source>
        <translation>输入城市或国家/地区</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Give the site a name.</source>
        <translation>请给地点起个名称。</translation>
    </message>
    <message>
        <source>Choose a time zone: type a city or a country, and take one of the list.</source>
        <translation>请选择时区：输入城市或国家/地区，再从列表中选择。</translation>
    </message>
    <message>
        <source>Write working hours like Mo-Fr 09:00-18:00.</source>
        <translation>工作时间请写成 Mo-Fr 09:00-18:00 的形式。</translation>
    </message>
</context>
<context>
    <name>SitesEditor</name>
    <message>
        <source>My sites</source>
        <translation>我的地点</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>添加地点</translation>
    </message>
    <message>
        <source>The places where your team works. Times are those of each place.</source>
        <translation>团队工作的地点。时间为各地的当地时间。</translation>
    </message>
    <message>
        <source>Another place …</source>
        <translation>其他地点…</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>a place not named</source>
        <translation>未指明的地点</translation>
    </message>
    <message>
        <source>any phone</source>
        <translation>任意电话</translation>
    </message>
    <message>
        <source>a landline</source>
        <translation>固定电话</translation>
    </message>
    <message>
        <source>a mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>{0} (outside line {1})</source>
        <translation>{0}（外线前缀 {1}）</translation>
    </message>
    <message>
        <source>any language</source>
        <translation>任意语言</translation>
    </message>
    <message>
        <source>any help</source>
        <translation>任意帮助</translation>
    </message>
    <message>
        <source>general help</source>
        <translation>一般帮助</translation>
    </message>
    <message>
        <source>technical help</source>
        <translation>技术支持</translation>
    </message>
    <message>
        <source>to buy something</source>
        <translation>购买咨询</translation>
    </message>
    <message>
        <source>help with a bill</source>
        <translation>账单帮助</translation>
    </message>
    <message>
        <source>help in an emergency</source>
        <translation>紧急救援</translation>
    </message>
    <message>
        <source>to complain</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>help with security</source>
        <translation>安全方面的帮助</translation>
    </message>
    <message>
        <source>help with compliance</source>
        <translation>合规方面的帮助</translation>
    </message>
    <message>
        <source>help for research</source>
        <translation>科研方面的帮助</translation>
    </message>
    <message>
        <source>a partner for marketing</source>
        <translation>市场合作</translation>
    </message>
    <message>
        <source>I do not say how bad it is</source>
        <translation>未说明严重程度</translation>
    </message>
    <message>
        <source>core business is down</source>
        <translation>核心业务中断</translation>
    </message>
    <message>
        <source>a part does not work</source>
        <translation>部分功能不可用</translation>
    </message>
    <message>
        <source>it works with a detour</source>
        <translation>可绕行使用</translation>
    </message>
    <message>
        <source>it is only a question</source>
        <translation>只是咨询</translation>
    </message>
    <message>
        <source>Our core business is down: we cannot work or serve anybody</source>
        <translation>核心业务中断：无法工作，也无法服务客户</translation>
    </message>
    <message>
        <source>A part does not work: some people or services are cut off</source>
        <translation>部分功能不可用：部分人员或服务受影响</translation>
    </message>
    <message>
        <source>It works with a detour: annoying, but we get on</source>
        <translation>可绕行使用：有些麻烦，但能继续工作</translation>
    </message>
    <message>
        <source>It is only a question, or an idea</source>
        <translation>只是咨询或建议</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>暂不说明</translation>
    </message>
</context>
<context>
    <name>SituationRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>I am in</source>
        <translation>我在</translation>
    </message>
    <message>
        <source>I call on</source>
        <translation>我使用</translation>
    </message>
    <message>
        <source>I speak</source>
        <translation>我会说</translation>
    </message>
    <message>
        <source>I need</source>
        <translation>我需要</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>No internet</source>
        <translation>没有网络</translation>
    </message>
    <message>
        <source>Cannot log in</source>
        <translation>无法登录</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>I am in {place}, on {phone}, I speak {languages}, I need {need}, and {severity}.</source>
        <translation>我在{place}，使用{phone}，会说{languages}，需要{need}，{severity}。</translation>
    </message>
    <message>
        <source>Reset my situation to what was detected</source>
        <translation>将我的情况重置为检测到的情况</translation>
    </message>
    <message>
        <source>My situation</source>
        <translation>我的情况</translation>
    </message>
    <message>
        <source>Where are you?</source>
        <translation>您在哪里？</translation>
    </message>
    <message>
        <source>Which languages do you speak? The best first.</source>
        <translation>您会说哪些语言？最熟练的在前。</translation>
    </message>
    <message>
        <source>Outside line …</source>
        <translation>外线前缀…</translation>
    </message>
    <message>
        <source>Help me find out …</source>
        <translation>帮我判断…</translation>
    </message>
</context>
<context>
    <name>SpeakingPresenter</name>
    <message>
        <source>Found: {0}. First: {1}</source>
        <translation>找到 {0} 项。第一项：{1}</translation>
    </message>
</context>
<context>
    <name>StageSteps</name>
    <message>
        <source>Stage {0} of {1}: {2}</source>
        <translation>第 {0} 阶段，共 {1} 个：{2}</translation>
    </message>
    <message>
        <source>Stage {0} of {1}, reached now: {2}</source>
        <translation>第 {0} 阶段，共 {1} 个，当前所在：{2}</translation>
    </message>
</context>
<context>
    <name>StarButton</name>
    <message>
        <source>Remove from favourites</source>
        <translation>从收藏中移除</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>加入收藏</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>↵ copy · Alt+1…9 copy row · Esc clear · F1 keys</source>
        <translation>↵ 复制 · Alt+1…9 复制该行 · Esc 清除 · F1 快捷键</translation>
    </message>
    <message>
        <source>F1 keys</source>
        <translation>F1 快捷键</translation>
    </message>
    <message>
        <source>Esc clear · F1 keys</source>
        <translation>Esc 清除 · F1 快捷键</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Copy the address of {0}</source>
        <translation>复制{0}的网址</translation>
    </message>
    <message>
        <source>Copy {0} — {1}</source>
        <translation>复制 {0} — {1}</translation>
    </message>
    <message>
        <source>Quick search</source>
        <translation>快速搜索</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Question {0} of {1}</source>
        <translation>第 {0} 个问题，共 {1} 个</translation>
    </message>
    <message>
        <source>None of these fits: no priority is stated.</source>
        <translation>均不符合：未说明优先级。</translation>
    </message>
    <message>
        <source>The vendor calls it priority {0}.</source>
        <translation>厂商称之为优先级 {0}。</translation>
    </message>
</context>
<context>
    <name>TriageDialog</name>
    <message>
        <source>How bad is it?</source>
        <translation>有多严重？</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
    <message>
        <source>← Back</source>
        <translation>← 返回</translation>
    </message>
    <message>
        <source>Use now, the best first</source>
        <translation>现在可用，最佳在前</translation>
    </message>
    <message>
        <source>Use this for my situation</source>
        <translation>用于我的情况</translation>
    </message>
    <message>
        <source>Start a case …</source>
        <translation>新建案件…</translation>
    </message>
</context>
<context>
    <name>TriagePresenter</name>
    <message>
        <source>No directory states any priority: there is nothing to ask.</source>
        <translation>没有目录说明优先级，无可提问。</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Press {0}: {1}</source>
        <translation>按 {0}：{1}</translation>
    </message>
    <message>
        <source>Type in: {0}</source>
        <translation>输入：{0}</translation>
    </message>
    <message>
        <source>This is your way.</source>
        <translation>这是通往所选渠道的按键。</translation>
    </message>
    <message>
        <source>Somebody last followed this menu {0}.</source>
        <translation>最近一次有人走过此菜单：{0}。</translation>
    </message>
    <message>
        <source>Nobody has followed this menu by telephone yet: listen first.</source>
        <translation>尚无人打电话验证过此菜单：请先听清语音提示。</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>What if …</source>
        <translation>假如 …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Whose time</source>
        <translation>谁的时间</translation>
    </message>
    <message>
        <source>Who can be reached at another time?</source>
        <translation>换个时间，能联系上谁？</translation>
    </message>
    <message>
        <source>Show this time</source>
        <translation>查看此时刻</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
</context>
<context>
    <name>_Chip</name>
    <message>
        <source>Filter: {0}</source>
        <translation>筛选：{0}</translation>
    </message>
</context>
</TS>
