<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AcceptDialog</name>
    <message>
        <location filename="../../explorer/views/tray/dialogs.py"/>
        <source>Accept new figures</source>
        <translation>采用新数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/dialogs.py"/>
        <source>What changed</source>
        <translation>有哪些变化</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>Read “{title}” again</source>
        <translation>重新读取《{title}》</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>as recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>The whole page, with menus and links</source>
        <translation>整个网页，包括菜单和链接</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Take annotations over</source>
        <translation>接收批注</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Annotations and PDF with highlights</source>
        <translation>批注和带高亮的 PDF</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Reading annotations…</source>
        <translation>正在读取批注…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Annotations: {figures} {figures:figure|figures}, {notes} {notes:note|notes}, {lost} not found</source>
        <translation>批注：{figures} 条数据，{notes} 条笔记，{lost} 条未找到</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Save passages as annotations</source>
        <translation>将引文存为批注</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Passages</source>
        <translation>引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <location filename="../../explorer/corpus/web_annotations.py"/>
        <source>{name}: the annotations are not UTF-8.</source>
        <translation>{name}：批注不是 UTF-8 编码。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/web_annotations.py"/>
        <source>{name}: this is no JSON, or it is damaged.</source>
        <translation>{name}：这不是 JSON，或已损坏。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/web_annotations.py"/>
        <source>{name}: it has more than {most} annotations.</source>
        <translation>{name}：批注多于 {most} 条。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/web_annotations.py"/>
        <source>{name}: there are no annotations with a quote in it; W3C Web Annotations, exports of Hypothesis and Zotero, and PDF with highlights are read.</source>
        <translation>{name}：其中没有带引文的批注；可读取 W3C Web Annotation、Hypothesis 和 Zotero 的导出文件，以及带高亮的 PDF。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/annotated.py"/>
        <source>{name}: nothing is highlighted in this PDF.</source>
        <translation>{name}：此 PDF 中没有高亮。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/annotated.py"/>
        <source>“{quote}” is in no document here.</source>
        <translation>“{quote}”不在这里的任何文献中。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/annotated.py"/>
        <source>“{quote}” is in {count} places.</source>
        <translation>“{quote}”出现在 {count} 处。</translation>
    </message>
</context>
<context>
    <name>AnnotationsDialog</name>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Comment</source>
        <translation>评语</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Document</source>
        <translation>文献</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Taken over as</source>
        <translation>接收为</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>note</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>nothing</source>
        <translation>不接收</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>figure: {figure}</source>
        <translation>数据：{figure}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <location filename="../../explorer/commands/ask.py"/>
        <source>What they do say of it:</source>
        <translation>来源所说明的：</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>“{typed}” read as “{read}”</source>
        <translation>“{typed}”读作“{read}”</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>Show all {count} figures that answer this</source>
        <translation>显示回答此问题的全部 {count} 个数据</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>Sources disagree, or are not comparable: {count}</source>
        <translation>来源不一致或不可比较：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>“{quote}”</source>
        <translation>“{quote}”</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>From a table of your own</source>
        <translation>出自您自己的表格</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>Computed from publications of your own</source>
        <translation>由您自己的出版物计算</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>No sentence held here: published by {who}</source>
        <translation>此处没有原句：由{who}发布</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>No sentence held here: follows from other figures</source>
        <translation>此处没有原句：由其他数据推算得出</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Go back to a backup</source>
        <translation>回到备份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>A backup is made at each opening. Going back keeps what is there now, as a file beside the workspace.</source>
        <translation>每次打开时都会备份。回到备份时，现有内容会作为文件保存在工作区旁边。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>This workspace has no backup yet.</source>
        <translation>此工作区还没有备份。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Go back</source>
        <translation>回到该备份</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <location filename="../../explorer/views/briefing/block_card.py"/>
        <source>Caption; empty for the title of the figure</source>
        <translation>图题；留空则用图表标题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_card.py"/>
        <source>Caption</source>
        <translation>图题</translation>
    </message>
</context>
<context>
    <name>BlockEdits</name>
    <message>
        <location filename="../../explorer/views/briefing/block_edits.py"/>
        <source>Change kind of text</source>
        <translation>更改文字类型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_edits.py"/>
        <source>New paragraph</source>
        <translation>新段落</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_edits.py"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_edits.py"/>
        <source>Duplicate block</source>
        <translation>复制此块</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_edits.py"/>
        <source>Add block</source>
        <translation>添加内容块</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <location filename="../../explorer/views/briefing/block_row.py"/>
        <source>Drag to move; click for more</source>
        <translation>拖动可移动，点击查看更多操作</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_row.py"/>
        <source>Accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_row.py"/>
        <source>Take over the figures as they are now</source>
        <translation>采用当前的数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_row.py"/>
        <source>{kind}: move or more</source>
        <translation>{kind}：移动或更多操作</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_row.py"/>
        <source>Write; @ for a figure</source>
        <translation>在此书写，键入 @ 可插入数据</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <location filename="../../explorer/briefing/kept.py"/>
        <source>{path}: there is no briefing {name!r}.</source>
        <translation>{path}：没有简报“{name}”。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kept.py"/>
        <source>A title page cannot be read: {reason}.</source>
        <translation>无法读取简报的首页：{reason}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kept.py"/>
        <source>A block cannot be read: {reason}.</source>
        <translation>有一个内容块无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/article.py"/>
        <source>sentences, marks, reasons and figures are lists of one length, at least one long</source>
        <translation>sentences、marks、reasons 和 figures 是一样长的列表，至少有一项</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/article.py"/>
        <source>{mark!r} is no mark; the marks are {known}</source>
        <translation>{mark!r} 不是判定；判定有 {known}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/article.py"/>
        <source>Checked article</source>
        <translation>查对过的文章</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/chart.py"/>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/discrepancy.py"/>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/figure.py"/>
        <source>Large figure</source>
        <translation>大号数字</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/page.py"/>
        <source>Page break</source>
        <translation>分页</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/passage.py"/>
        <source>Sentence of a source</source>
        <translation>来源原文</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/scorecard.py"/>
        <source>Scorecard</source>
        <translation>对比表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/scorecard.py"/>
        <source>Scorecard of the sectors</source>
        <translation>分领域对比表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/sources.py"/>
        <source>List of sources</source>
        <translation>来源一览</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/table.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Heading {level}</source>
        <translation>标题 {level}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Bulleted item</source>
        <translation>项目符号</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Numbered item</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Remark of a review, open: {who}</source>
        <translation>审阅意见，待处理：{who}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Remark of a review, settled: {who}</source>
        <translation>审阅意见，已处理：{who}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/legible.py"/>
        <source>title and footnotes</source>
        <translation>标题和脚注</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/legible.py"/>
        <source>block {number}</source>
        <translation>第{number}块</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/legible.py"/>
        <source>{where}: left out {characters}, which no document can hold</source>
        <translation>{where}：略去{characters}，任何文档都无法包含</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/model.py"/>
        <source>{address!r} cannot be linked to: a link is a whole address that begins with http://, https:// or mailto:</source>
        <translation>无法链接到“{address}”：链接须为以 http://、https:// 或 mailto: 开头的完整地址</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/pdf.py"/>
        <source>a PDF needs Typst, which this package leaves out for its size: install it (pip install typst, or the typst program), or write .docx or .html and print that</source>
        <translation>PDF 需要 Typst，本安装包因其体积而未附带：请安装它（pip install typst，或 typst 程序），或写成 .docx 或 .html 再打印</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/pdf.py"/>
        <source>{where}: {character} is set in {font}, of this system</source>
        <translation>{where}：{character}用本系统的字体{font}排出</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/pdf.py"/>
        <source>{where}: no font here has {character}; a box stands for it</source>
        <translation>{where}：此处没有字体含有{character}；以方框代替</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/typesetting.py"/>
        <source>Typst cannot set this briefing: {reason}</source>
        <translation>Typst 无法排版这份简报：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/write.py"/>
        <source>{name}: a briefing is written as {known}, not as {ending!r}</source>
        <translation>{name}：简报可写为 {known}，不能写为“{ending}”</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Word document (.docx)…</source>
        <translation>Word 文档（.docx）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>PowerPoint slides (.pptx)…</source>
        <translation>PowerPoint 幻灯片（.pptx）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Web page, one file (.html)…</source>
        <translation>单文件网页（.html）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Markdown (.md)…</source>
        <translation>Markdown（.md）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Excel annex of every figure (.xlsx)…</source>
        <translation>全部数据的 Excel 附件（.xlsx）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Plain text (.brief)…</source>
        <translation>纯文本（.brief）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>All formats…</source>
        <translation>所有格式…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>References for a reference manager…</source>
        <translation>供文献管理软件使用的参考文献…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Check a Word file that came back…</source>
        <translation>检查改回来的 Word 文件…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>House template…</source>
        <translation>机构模板…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>With the remarks of the review</source>
        <translation>连同审阅意见</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Compare with another version…</source>
        <translation>与另一版本比较…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Marking, state and citations…</source>
        <translation>密级、状态与引注…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Settle or reopen the remark</source>
        <translation>处理或重新打开意见</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Remark of a review…</source>
        <translation>审阅意见…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Executive summary</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Remove this briefing</source>
        <translation>删除此简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Move block up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Move block down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Duplicate block</source>
        <translation>复制此块</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Remove block</source>
        <translation>删除此块</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Accept all new figures</source>
        <translation>采用全部新数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Link…</source>
        <translation>链接…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Figure…</source>
        <translation>数据…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>The chart shown in the window</source>
        <translation>主窗口中的图表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>The figures shown in the window, as a table</source>
        <translation>主窗口中的数据（表格）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>The sentence shown in the window</source>
        <translation>主窗口中的原文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Page preview</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Next figure that changed</source>
        <translation>下一个有变化的数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Put a figure with its footnote into the text; or type @</source>
        <translation>在文中插入带脚注的数据，也可键入 @</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Write the briefing in every format into one folder</source>
        <translation>把简报以所有格式写入一个文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Show the pages beside the text</source>
        <translation>在正文旁显示页面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
</context>
<context>
    <name>BriefingChange</name>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>for {who}, </source>
        <translation>{who}的</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who}{what} rose from {first} ({since}) to {last} ({until}), according to {source}.</source>
        <translation>{who}{what}由{first}（{since}）升至{last}（{until}），出自{source}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who}{what} fell from {first} ({since}) to {last} ({until}), according to {source}.</source>
        <translation>{who}{what}由{first}（{since}）降至{last}（{until}），出自{source}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who}{what} went from {first} ({since}) to {last} ({until}), according to {source}.</source>
        <translation>{who}{what}由{first}（{since}）变为{last}（{until}），出自{source}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who}{what} stayed at {first} ({since}) and {last} ({until}), according to {source}.</source>
        <translation>{who}{what}由{first}（{since}）至{last}（{until}）没有变化，出自{source}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who}{what} stood at {first} in {since}, according to {earlier}, and at {last} in {until}, according to {later}.</source>
        <translation>{who}{what}，{earlier}记为{first}（{since}），{later}记为{last}（{until}）。</translation>
    </message>
</context>
<context>
    <name>BriefingCommands</name>
    <message>
        <location filename="../../explorer/views/briefing/commands.py"/>
        <source>Add block</source>
        <translation>添加内容块</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/commands.py"/>
        <source>Check a Word file</source>
        <translation>检查 Word 文件</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/commands.py"/>
        <source>Remove briefing</source>
        <translation>删除简报</translation>
    </message>
</context>
<context>
    <name>BriefingDocument</name>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Change title page</source>
        <translation>修改标题页</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Type</source>
        <translation>输入</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Join</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Move block</source>
        <translation>移动内容块</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Remove block</source>
        <translation>删除此块</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Accept new figures</source>
        <translation>采用新数据</translation>
    </message>
</context>
<context>
    <name>BriefingEditor</name>
    <message>
        <location filename="../../explorer/views/briefing/editor.py"/>
        <source>New paragraph</source>
        <translation>新段落</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/editor.py"/>
        <source>Turn into</source>
        <translation>转换为</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/editor.py"/>
        <source>Show in the window</source>
        <translation>在主窗口中显示</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/editor.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/editor.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/editor.py"/>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/editor.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>BriefingExport</name>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Progress of the export</source>
        <translation>导出进度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Export briefing</source>
        <translation>导出简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Folder for all formats</source>
        <translation>存放所有格式的文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Save references</source>
        <translation>保存参考文献</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>An export is under way; cancel it or wait.</source>
        <translation>正在导出，请取消或稍候。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>all formats</source>
        <translation>所有格式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Export cancelled.</source>
        <translation>已取消导出。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Written to {folder}: {names}</source>
        <translation>已写入 {folder}：{names}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>The PDF has the pages as shown, without bookmarks and tags: they need Typst.</source>
        <translation>PDF 为所见页面，不含书签和标签：它们需要 Typst。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>The briefing could not be written: {error}</source>
        <translation>简报无法写入：{error}</translation>
    </message>
</context>
<context>
    <name>BriefingList</name>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>BriefingTable</name>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Measure</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Who</source>
        <translation>主体</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>According to</source>
        <translation>据</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Mark</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The article says</source>
        <translation>文中所说</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The sources</source>
        <translation>来源所说</translation>
    </message>
</context>
<context>
    <name>BriefingTools</name>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Kind of text</source>
        <translation>文字类型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Add a block after the one you are in</source>
        <translation>在当前块之后添加内容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Write the briefing to a file</source>
        <translation>把简报写入文件</translation>
    </message>
</context>
<context>
    <name>BriefingWindow</name>
    <message>
        <location filename="../../explorer/views/briefing/window.py"/>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/window.py"/>
        <source>{title} - Briefing</source>
        <translation>{title} - 简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/window.py"/>
        <source>What you typed last could not be written to the workspace. Close all the same and lose it?</source>
        <translation>您最后输入的内容未能写入工作区。仍要关闭并放弃这些内容吗？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/window.py"/>
        <source>Not everything is kept</source>
        <translation>有内容未能保存</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/window.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BriefingWords</name>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Figure</source>
        <translation>图</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>List of figures</source>
        <translation>图表目录</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>List of tables</source>
        <translation>表格目录</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>our translation</source>
        <translation>我们的译文</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>translated by {who}</source>
        <translation>{who}译</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>not reviewed</source>
        <translation>未经审校</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>as in note {number}</source>
        <translation>同注{number}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who}, as cited in {where}</source>
        <translation>{who}，转引自{where}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>For review</source>
        <translation>送审稿</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Cleared</source>
        <translation>已核准</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Version {version}</source>
        <translation>版本{version}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Remark by {who}, open</source>
        <translation>{who}的意见，待处理</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Remark by {who}, settled</source>
        <translation>{who}的意见，已处理</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>somebody</source>
        <translation>未署名者</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Sources used, and what they do not say</source>
        <translation>所用来源及其局限</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What it measures</source>
        <translation>衡量的内容</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Its limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who} et al.</source>
        <translation>{who}等</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{first} &amp; {other}</source>
        <translation>{first}和{other}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>n.d.</source>
        <translation>无日期</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Tells at second hand what the reports say; what it leaves out is not seen here.</source>
        <translation>转述报告内容；其略去的部分在此无从得知。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>relays {reports}</source>
        <translation>转述{reports}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Executive summary</source>
        <translation>内容摘要</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>relaying {report}</source>
        <translation>转引{report}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>paragraph {paragraph}, characters {start}–{end}</source>
        <translation>第{paragraph}段，第{start}–{end}字符</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>p. {page}, characters {start}–{end}</source>
        <translation>第{page}页，第{start}–{end}字</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>sheet {sheet}</source>
        <translation>工作表“{sheet}”</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>not compared with its document: “{title}” is missing or altered</source>
        <translation>未与原文核对：“{title}”缺失或已被改动</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source> Known by citation; the text itself is not held</source>
        <translation>据引用得知，未收录原文</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>primary source</source>
        <translation>一手来源</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>secondary source</source>
        <translation>二手来源</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>read {date}</source>
        <translation>查阅于{date}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Computed from {count} {count:paper|papers} of {first}–{last} that {count:weighs|weigh} {weight}</source>
        <translation>由{first}—{last}年的{count}篇论文计算，权重合计{weight}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Derived from other figures</source>
        <translation>由其他数据推导</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>from {inputs}</source>
        <translation>依据：{inputs}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Revised since it was accepted: then {old}, now {new}.</source>
        <translation>采用后已修订：原为{old}，现为{new}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Withdrawn since it was accepted: the dataset no longer holds {old}.</source>
        <translation>采用后已撤回：数据集不再收录{old}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>New since it was accepted: {new}.</source>
        <translation>采用后新增：{new}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The passage has changed since it was accepted; it read: {old}</source>
        <translation>引文在采用后已变更，原文为：{old}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>[no such figure]</source>
        <translation>[无此数据]</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who} ahead</source>
        <translation>{who}领先</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who} has more</source>
        <translation>{who}较多</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>level</source>
        <translation>持平</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>either may be ahead</source>
        <translation>双方均可能领先</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>not comparable: one is planned or expected</source>
        <translation>不可比：其一为计划或预期</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>no comparable pair of figures</source>
        <translation>无可比数据</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{first} with {other}</source>
        <translation>{first}与{other}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The article, checked</source>
        <translation>文章查对结果</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The text with its marks</source>
        <translation>附判定的全文</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>An article</source>
        <translation>一篇文章</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Statements that do not agree</source>
        <translation>说法不一</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Critical Technology Explorer</source>
        <translation>关键技术浏览器</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Critical Technology Explorer, dataset {version}</source>
        <translation>关键技术浏览器，数据集{version}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{first} and {second} by sector</source>
        <translation>{first}与{second}：各领域对比</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Figures on {topic}</source>
        <translation>{topic}的数据</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{value} of {base}</source>
        <translation>{base}项中的{value}项</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Bottom line</source>
        <translation>结论</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What supports it</source>
        <translation>依据</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Said without a figure</source>
        <translation>没有数字的陈述</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What to watch</source>
        <translation>值得关注</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The sources held here give no such figure for {who}.</source>
        <translation>此处的来源没有给出{who}的相应数字。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The sources held here say nothing of {who} on this topic.</source>
        <translation>此处的来源没有谈及{who}在这一主题上的情况。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The sources held here give no figures of {sides} that can be compared in any of the {count} sectors.</source>
        <translation>在全部 {count} 个领域中，此处的来源都没有给出{sides}可以相比的数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Figures and statements used: {count}; {parts}.</source>
        <translation>共用{count}项数字和陈述：{parts}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>with a sentence held here: {count}</source>
        <translation>有原文可查{count}项</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>by citation only: {count}</source>
        <translation>只有引证{count}项</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>inferred: {count}</source>
        <translation>推断{count}项</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source> Points in which the sources contradict one another: {count}.</source>
        <translation>来源相互矛盾之处：{count}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What is measured</source>
        <translation>衡量什么</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The field around it</source>
        <translation>所属与相关领域</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The field in figures</source>
        <translation>相关领域的数据</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>More of the field</source>
        <translation>相关领域的更多情况</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Elsewhere in the same sources</source>
        <translation>同一来源的其他内容</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What the sources do not give</source>
        <translation>来源没有给出的内容</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Every figure held here on this topic is of {who}; there is none of anybody else.</source>
        <translation>此处关于这一主题的数据都属于{who}，没有其他主体的数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No source held here gives, for this topic: {listed}.</source>
        <translation>对于这一主题，此处的来源没有给出：{listed}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No edition gives a figure for two periods, so nothing can be said of a change.</source>
        <translation>没有哪个版次给出两个时期的数据，因此无法说明变化。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The latest figure is of {period}; what came after is not in it.</source>
        <translation>最近的数据所属时期为 {period}，此后的情况不在其中。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No text held here states these figures: they are known by citation or inferred.</source>
        <translation>此处收录的原文都没有这些数据：它们经引用得知，或由其他数据推得。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No source held here says what is planned or expected.</source>
        <translation>此处的来源没有谈到计划或预期。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Where things stand</source>
        <translation>现状</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>All figures</source>
        <translation>全部数据</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>In the sources' words</source>
        <translation>原文摘录</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What does not agree</source>
        <translation>存在分歧之处</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What these figures do not say</source>
        <translation>局限</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{topic}: {sides}</source>
        <translation>{topic}：{sides}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{topic} in one page</source>
        <translation>{topic}：一页简报</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{topic} in two pages</source>
        <translation>{topic}两页简报</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{topic}: profile</source>
        <translation>{topic}：概况</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{topic}: what changed</source>
        <translation>{topic}：有何变化</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Over time</source>
        <translation>历年变化</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Between editions</source>
        <translation>各版之间</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Each edition has a window and data of its own: these are pairs of figures, not series.</source>
        <translation>各版的时段与数据各不相同：以上是成对的数字，并非同一序列。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What cannot be compared</source>
        <translation>无法比较的数据</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Only {name} gives {what} for {who}.</source>
        <translation>只有{name}给出{who}{what}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No figure on this topic is held for two periods of one edition.</source>
        <translation>本主题没有同一版本的两个时期的数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No figure has been published for this choice in the sources held here.</source>
        <translation>所收来源中没有相关数据。</translation>
    </message>
</context>
<context>
    <name>Briefings</name>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>Open briefing</source>
        <translation>打开简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>New briefing</source>
        <translation>新建简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>No briefing yet</source>
        <translation>还没有简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>No briefing is open: open one, or begin one with Ctrl+N.</source>
        <translation>没有打开的简报：请打开一份，或按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>Put into the briefing {title}</source>
        <translation>已放入简报“{title}”</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>Choose a figure first.</source>
        <translation>请先选择一个数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>The main window shows no such thing now.</source>
        <translation>主窗口目前没有显示此类内容。</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Bring in documents or figures</source>
        <translation>导入文献或数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Documents and tables</source>
        <translation>文献和表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Bring in a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Nothing is to be tried again.</source>
        <translation>没有需要重试的文件。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Reading {count} {count:file|files}…</source>
        <translation>正在读取{count}个文件…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Bringing in</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Reading files…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Cancelled; nothing came in.</source>
        <translation>已取消，没有导入任何内容。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>{name}: brought in as a document: {title}</source>
        <translation>{name}：已作为文献导入：{title}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>{name}: {count} {count:figure|figures} brought in, {known} {known:was|were} there already</source>
        <translation>{name}：已导入{count}个数据，另有{known}个原已存在</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>{name}: {changed} {changed:figure|figures} changed, {gone} gone</source>
        <translation>{name}：{changed} 个数据改变，{gone} 个消失</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <location filename="../../explorer/views/window/by_hand.py"/>
        <source>Select the words in the source that state the figure.</source>
        <translation>请在来源中选中陈述数据的文字。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/by_hand.py"/>
        <source>Topics of your own</source>
        <translation>自有主题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/by_hand.py"/>
        <source>Figure added; View &gt; Own figures shows it.</source>
        <translation>数据已添加；“视图 &gt; 自有数据”可将其显示。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Select the words that state the figure.</source>
        <translation>请选中陈述数据的文字。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>{problem}.</source>
        <translation>{problem}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Write the value, for example 47.5 or &gt; 5000.</source>
        <translation>请填写数值，例如 47.5 或 &gt; 5000。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>{unit} may be one of several; write USD, CNY and the like.</source>
        <translation>{unit} 可能指多种单位；请写 USD、CNY 之类。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Write the unit.</source>
        <translation>请填写单位。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>{period!r} is no period; write 2023, 2019-2023 or 2024-05.</source>
        <translation>{period!r} 不是时期；请写 2023、2019-2023 或 2024-05。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Say whose figure it is.</source>
        <translation>请说明数据属于谁。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Say what the figure is about.</source>
        <translation>请说明数据关于什么。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Say what is measured.</source>
        <translation>请说明衡量的是什么。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>{indicator} is in {unit}; name another indicator or unit.</source>
        <translation>{indicator} 的单位是 {unit}；请改用其他指标或单位。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>The passage has no number that reads {value}.</source>
        <translation>引文中没有读作 {value} 的数字。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../explorer/briefing/card.py"/>
        <source>Stated by</source>
        <translation>出处</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/card.py"/>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/card.py"/>
        <source>Observation</source>
        <translation>数据编号</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/card.py"/>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/card.py"/>
        <source>SHA-256 of the claim</source>
        <translation>本卡内容的 SHA-256</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/card.py"/>
        <source>SHA-256 of {name}</source>
        <translation>{name} 的 SHA-256</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <location filename="../../explorer/views/tray/card_actions.py"/>
        <source>What was pinned is not in the data any more.</source>
        <translation>所收藏的内容已不在数据中。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_actions.py"/>
        <source>Copied with citation</source>
        <translation>已连同出处复制</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <location filename="../../explorer/views/tray/cards.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <location filename="../../explorer/views/tray/cards.py"/>
        <source>Briefing tray</source>
        <translation>简报素材栏</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>New note…</source>
        <translation>新建笔记…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Note…</source>
        <translation>笔记…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Put into the open briefing</source>
        <translation>放入打开的简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Accept new figures…</source>
        <translation>采用新数据…</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Changes in {file}</source>
        <translation>{file} 中的变化</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>{new} new, {changed} changed, {gone} gone, {known} as they were</source>
        <translation>新增 {new}，改变 {changed}，消失 {gone}，不变 {known}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>changed</source>
        <translation>改变</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>{topic}: {what}, {who}{when}</source>
        <translation>{topic}：{what}，{who}{when}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>{topic}: all figures for {who}{when}</source>
        <translation>{topic}：{who}的全部数据{when}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>There are more figures than a page shows: these are of {names}; choose others.</source>
        <translation>数据多于一页所能显示：此处为{names}的数据；可另选其他。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>Each line in percent of its first figure.</source>
        <translation>各线以其首个数据为 100%。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>{figures} {figures:figure|figures} on {indicators} {indicators:indicator|indicators}; each row has its own scale</source>
        <translation>{indicators} 项指标，共 {figures} 条数据；各行比例尺不同</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>The sources held here give no figure for this.</source>
        <translation>这里收录的来源没有给出这项数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>No sentence in these documents gives a figure for {topic}.</source>
        <translation>这些文献中没有一句原句给出{topic}的数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>No figure for {topic} with this choice of countries and indicator.</source>
        <translation>按所选的国家和指标，没有{topic}的数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>No figure has been published for {topic} in the sources held here.</source>
        <translation>这里收录的来源没有发布过{topic}的数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caption.py"/>
        <source>{figure}: “{quote}” {title}, {publisher}, characters {start} to {end}.</source>
        <translation>{figure}：“{quote}”《{title}》，{publisher}，第 {start} 至 {end} 字。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caption.py"/>
        <source>{figure}: “{quote}” {title}, {place}.</source>
        <translation>{figure}：“{quote}”《{title}》，{place}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caption.py"/>
        <source>{figure}: {title}, {publisher}. {address}</source>
        <translation>{figure}：《{title}》，{publisher}。{address}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caption.py"/>
        <source>{figure}: {rule}</source>
        <translation>{figure}：{rule}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caveats.py"/>
        <source>{said} {caveat}</source>
        <translation>{said}{caveat}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caveats.py"/>
        <source>Status: {status}.</source>
        <translation>性质：{status}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caveats.py"/>
        <source>Known by citation, not by a sentence held here.</source>
        <translation>转引而来，本程序没有原句。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caveats.py"/>
        <source>Derived from other figures.</source>
        <translation>由其他数字推算。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>{title}. {count} {count:figure|figures}: {figures}.</source>
        <translation>{title}。共 {count} 条数据：{figures}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Who</source>
        <translation>主体</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>According to</source>
        <translation>据</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/figures.py"/>
        <source>{name}: a chart is written as {known}, not as {ending!r}</source>
        <translation>{name}：图表可写为 {known}，不能写为“{ending}”</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Hollow marks: known by citation or derivation, not by a sentence.</source>
        <translation>空心标记：仅见于引用或由推导得出，没有原句。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>° figures of your own, not of the dataset.</source>
        <translation>° 为自有数据，不属于数据集。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Critical Technology Explorer, dataset {version}</source>
        <translation>关键技术浏览器，数据集 {version}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Marked: {level}.</source>
        <translation>密级：{level}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>And {count} more {count:case that does|cases that do} not agree or cannot be compared.</source>
        <translation>另有 {count} 处不一致或不可比。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Contradicted: {reason}</source>
        <translation>有矛盾：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Rounded or worded otherwise: {reason}</source>
        <translation>取整或措辞不同：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Not comparable: {reason}</source>
        <translation>不可比：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>{who}, relayed by {place}</source>
        <translation>{who}，{place}转引</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>{count} more</source>
        <translation>另外 {count} 处</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>As stated by {who}, relayed by {places}.</source>
        <translation>出自{who}，转引者：{places}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Derived from figures of {who}.</source>
        <translation>由{who}的数据推导。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>And {count} more {count:source|sources}.</source>
        <translation>另有 {count} 个来源。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Limits: {note}</source>
        <translation>局限：{note}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>{groups} as stated by the source; members are not added to it.</source>
        <translation>{groups}：按来源所述；成员的数据不另行加总。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>Bars</source>
        <translation>条形图</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>Side by side</source>
        <translation>两两对照</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>Lines over time</source>
        <translation>时间折线</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>Slope between two periods</source>
        <translation>两个时期的斜率图</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>One large figure</source>
        <translation>单个大数字</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>In words</source>
        <translation>文字表述</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/bars.py"/>
        <source>of {base}</source>
        <translation>共 {base} 项</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/dumbbell.py"/>
        <source>{first} to {second}</source>
        <translation>{first}比{second}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/overtime.py"/>
        <source>list of {before} → list of {after}</source>
        <translation>{before} 项清单 → {after} 项清单</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/overtime.py"/>
        <source>another length of period</source>
        <translation>时期长度不同</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>{entity} with {other}</source>
        <translation>{entity}与{other}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>{names} and {count} more</source>
        <translation>{names}及另外 {count} 个</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>No source here gives this figure for {names}</source>
        <translation>此处来源未给出{names}的此项数据</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>windows of several years</source>
        <translation>以若干年为一个时期</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>windows of {years} {years:year|years}</source>
        <translation>以 {years} 年为一个时期</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>in the source's words: {hedge}</source>
        <translation>原文用词：{hedge}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>projection</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>opinion</source>
        <translation>观点</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>{count} {count:paper|papers} of {first}–{last} among the {top} % most cited, weight {weight}</source>
        <translation>{first}—{last}年被引最多的{top}%中的{count}篇论文，权重合计{weight}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>{count} {count:paper|papers} of {first}–{last}, weight {weight}</source>
        <translation>{first}—{last}年的{count}篇论文，权重合计{weight}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>Sentence in {documents}</source>
        <translation>原句见于{documents}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>Cell of the table {file}</source>
        <translation>表格 {file} 的单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>Computed from publications</source>
        <translation>由出版物计算</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>Known by citation only</source>
        <translation>仅见于引用</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>Derived from other figures</source>
        <translation>由其他数据推导</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/numbers.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/numbers.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/numbers.py"/>
        <source>percentage points</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/numbers.py"/>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/numbers.py"/>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/numbers.py"/>
        <source>tonnes</source>
        <translation>吨</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/numbers.py"/>
        <source>{value} of {base}</source>
        <translation>{value}/{base}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>Who leads: technologies led by {names}</source>
        <translation>谁领先：{names}领先的技术数量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>Technologies ranked first, {windows}</source>
        <translation>排名第一的技术，{windows}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>Technologies ranked first, {windows}; the list grew from {first} to {last}, so the two are not joined</source>
        <translation>排名第一的技术，{windows}；清单由 {first} 项增至 {last} 项，因此两段不相连</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>{names} by sector</source>
        <translation>{names}：分领域对比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>One pair of figures for each sector that has one; each row has its own scale</source>
        <translation>有成对数据的领域各取一对；各行比例尺不同</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <location filename="../../explorer/views/parts/chart_view.py"/>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/chart_view.py"/>
        <source>All figures about {name}</source>
        <translation>关于{name}的全部数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/what_opens.py"/>
        <source>Click for the sentence</source>
        <translation>点击查看原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/what_opens.py"/>
        <source>Click for the cell of the table</source>
        <translation>点击查看表格单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/what_opens.py"/>
        <source>Click for the papers it counts</source>
        <translation>点击查看所统计的论文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/what_opens.py"/>
        <source>Click for where it is published</source>
        <translation>点击查看发布出处</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/what_opens.py"/>
        <source>Click for what it follows from</source>
        <translation>点击查看推算依据</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Pin all</source>
        <translation>全部收藏</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Set the whole check aside for a briefing</source>
        <translation>把整份查对结果收藏，供简报使用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Paste or drop an article here, open a file, or type a sentence.</source>
        <translation>把文章粘贴或拖放到这里，打开文件，或输入一句话。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Sentences that can be checked</source>
        <translation>可以查对的句子</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>What is held of the chosen sentence</source>
        <translation>对所选句子现有的数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Open an article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Documents</source>
        <translation>文献</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Checking…</source>
        <translation>正在查对…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Choose a sentence to see why, and the sentence of the source.</source>
        <translation>选择一句，即可看到原因和来源的原句。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Check an article</source>
        <translation>查对文章</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check_detail.py"/>
        <source>Open the sentence</source>
        <translation>打开原句</translation>
    </message>
</context>
<context>
    <name>CheckedModel</name>
    <message>
        <location filename="../../explorer/models/checked.py"/>
        <source>Mark</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../explorer/models/checked.py"/>
        <source>The article says</source>
        <translation>文中所说</translation>
    </message>
    <message>
        <location filename="../../explorer/models/checked.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Copy reference as</source>
        <translation>复制参考文献格式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Choose a figure or a document first.</source>
        <translation>请先选择一个数据或文献。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Copied: {text}</source>
        <translation>已复制：{text}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Save references</source>
        <translation>保存参考文献</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Choose a figure first.</source>
        <translation>请先选择一个数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Folder for the claim card</source>
        <translation>存放陈述卡的文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../explorer/views/window/command_palette.py"/>
        <source>All commands</source>
        <translation>全部命令</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/command_palette.py"/>
        <source>Type a command</source>
        <translation>输入命令</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/command_palette.py"/>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Mark</source>
        <translation>密级</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Classification</source>
        <translation>密级用语</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Citation style</source>
        <translation>引注格式</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Quotes</source>
        <translation>引文</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>{name} {place} is new: {words}</source>
        <translation>{name}{place}为新增：{words}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>{name} {place} of the old version is gone: {words}</source>
        <translation>旧版的{name}{place}已删除：{words}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>{name} {place} stood elsewhere: {words}</source>
        <translation>{name}{place}原在别处：{words}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>{name} {place} reads otherwise: {words}</source>
        <translation>{name}{place}有改动：{words}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>{title}: what changed</source>
        <translation>{title}：改动</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>The two versions are the same.</source>
        <translation>两个版本相同。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../explorer/views/briefing/compare_dialog.py"/>
        <source>What changed since the other version</source>
        <translation>与另一版本相比的改动</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/compare_dialog.py"/>
        <source>The two versions are the same.</source>
        <translation>两个版本相同。</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>ASPI (March 2023)</source>
        <translation>ASPI 2023年3月</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>ASPI (June 2023)</source>
        <translation>ASPI 2023年6月</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>ASPI (September 2023)</source>
        <translation>ASPI 2023年9月</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>ASPI (2024)</source>
        <translation>ASPI 2024</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>ASPI (2025)</source>
        <translation>ASPI 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>ASPI collaboration report (2025)</source>
        <translation>ASPI合作研究报告 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>SCSP (2025)</source>
        <translation>SCSP 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>New York Times (2025)</source>
        <translation>《纽约时报》2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Nature (2025)</source>
        <translation>《自然》2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Bloomberg (2025)</source>
        <translation>彭博社 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>NSF and Ministry of Education</source>
        <translation>美国国家科学基金会与中国教育部</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>CSET</source>
        <translation>CSET</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>PNAS survey</source>
        <translation>《美国国家科学院院刊》调查</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Nature poll (2025)</source>
        <translation>《自然》民意调查 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>TOP Innovation Zone</source>
        <translation>TOP创新区研究院</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Guancha (2025)</source>
        <translation>观察者网 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Article author</source>
        <translation>文章作者</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Qiyuan digest (2025)</source>
        <translation>启元洞见编译 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Yau Shing-Tung (2024)</source>
        <translation>丘成桐 2024</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Belfer Center (2025)</source>
        <translation>贝尔弗中心 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Bloomberg</source>
        <translation>彭博社</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker (first edition, 44 technologies)</source>
        <translation>关键技术追踪（首版，44 项技术）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker: AUKUS-relevant technologies (June 2023 update)</source>
        <translation>关键技术追踪：与 AUKUS 相关的技术（2023年6月更新）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker: sensors and biotechnology (September 2023 update)</source>
        <translation>关键技术追踪：传感器与生物技术（2023年9月更新）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker: two decades of data (2003 to 2023)</source>
        <translation>关键技术追踪：二十年数据（2003 年至 2023 年）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker (December 2025 update, 74 technologies)</source>
        <translation>关键技术追踪（2025年12月更新，74 项技术）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker: research collaboration (November 2025)</source>
        <translation>关键技术追踪：科研合作（2025年11月）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Welcome to the Arena: Who's Ahead, Who's Behind, and Where We Are Headed Next in the U.S.-China Technology Competition (2025 gaps analysis)</source>
        <translation>欢迎来到竞技场：美中技术竞争中谁领先、谁落后、下一步走向何方（2025 年差距分析）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Trump's Crackdown on Chinese Students Ignores a Startling New Reality (opinion article)</source>
        <translation>特朗普打压中国留学生，无视惊人的新现实（评论文章）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>China leads research in 90% of crucial technologies - a dramatic shift this century</source>
        <translation>中国在 90% 的关键技术研究上领先——本世纪的巨变</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Report on ASPI's study of US-China research collaboration</source>
        <translation>关于 ASPI 美中科研合作研究的报道</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Doctorates in science and engineering, by country</source>
        <translation>各国科学与工程博士学位数</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Doctorates in science and engineering in China and the United States</source>
        <translation>中国与美国的科学与工程博士学位数</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Survey of scientists of Chinese descent in the United States</source>
        <translation>在美华裔科学家调查</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Poll of researchers on leaving the United States</source>
        <translation>关于科研人员离开美国的民意调查</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The article's own statements (TOP Innovation Zone Research Institute)</source>
        <translation>文章自己的说法（TOP创新区研究院）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The article's own statements (Guancha)</source>
        <translation>文章自己的说法（观察者网）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The article's own statements (traditional Chinese article on ASPI's two decades of data)</source>
        <translation>文章自己的说法（关于 ASPI 二十年数据的繁体中文文章）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The compiler's own statements (Qiyuan Dongjian)</source>
        <translation>编译者自己的说法（启元洞见）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Interview with Yau Shing-Tung (December 2024)</source>
        <translation>丘成桐访谈（2024年12月）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical and Emerging Technologies Index 2025</source>
        <translation>关键与新兴技术指数 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Advice against a restart of the China Initiative</source>
        <translation>反对重启“中国行动计划”的建议</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Australian Strategic Policy Institute</source>
        <translation>澳大利亚战略政策研究所（ASPI）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Special Competitive Studies Project</source>
        <translation>美国特别竞争研究项目（SCSP）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The New York Times</source>
        <translation>《纽约时报》</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Nature</source>
        <translation>《自然》</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>National Science Foundation; Ministry of Education of China</source>
        <translation>美国国家科学基金会；中国教育部</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Center for Security and Emerging Technology, Georgetown University</source>
        <translation>乔治城大学安全与新兴技术中心（CSET）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Proceedings of the National Academy of Sciences</source>
        <translation>《美国国家科学院院刊》</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>TOP Innovation Zone Research Institute (TOP创新区研究院)</source>
        <translation>TOP创新区研究院</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Guancha (观察者网)</source>
        <translation>观察者网</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Unnamed author of the article</source>
        <translation>文章作者，未具名</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Qiyuan Dongjian (启元洞见)</source>
        <translation>启元洞见</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Yau Shing-Tung (interview)</source>
        <translation>丘成桐（访谈）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Belfer Center for Science and International Affairs, Harvard Kennedy School</source>
        <translation>哈佛大学肯尼迪学院贝尔弗科学与国际事务中心</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Research performance of countries and institutions in 44 technologies: their shares of the 10% most cited papers of 2018 to 2022.</source>
        <translation>各国与各机构在 44 项技术上的研究表现：在 2018 年至 2022 年被引最高的 10% 论文中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Research performance in 23 technologies relevant to AUKUS, seven of them new, from papers of 2018 to 2022; also counts AUKUS as one entity.</source>
        <translation>与 AUKUS 相关的 23 项技术的研究表现，其中七项为新增，依据 2018 年至 2022 年的论文；另把 AUKUS 作为一个整体计算。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Research performance in 64 technologies, 13 of them new (chiefly sensing and biotechnology), from papers of 2018 to 2022.</source>
        <translation>64 项技术的研究表现，其中 13 项为新增（主要是传感与生物技术），依据 2018 年至 2022 年的论文。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>High-impact research, that is the 10% most cited papers, of countries and institutions in 64 technologies over 21 years (2003 to 2023), mostly in windows of five years; also the risk that one country monopolises research in a technology.</source>
        <translation>21 年间（2003 年至 2023 年）各国与各机构在 64 项技术上的高影响力研究，即被引最高的 10% 论文，多以五年为一个时期；另评估一国垄断某项技术研究的风险。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>National rankings in 74 current and emerging technologies by share of the 10% most cited papers of 2020 to 2024, from a database of more than nine million papers.</source>
        <translation>各国在 74 项现有与新兴技术上的排名，按 2020 年至 2024 年被引最高的 10% 论文中的占比，数据库收录九百多万篇论文。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>International co-authorship in 74 fields from more than seven million papers: who works with whom, and how much co-authored work there is relative to all output.</source>
        <translation>74 个领域的国际合著情况，依据七百多万篇论文：谁与谁合作，合著成果相对于全部产出有多少。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A comparison of the United States and China in twelve technology sectors: markets, production, deployment, money, patents, papers and policy, drawn from many sources.</source>
        <translation>美国与中国在十二个技术领域的比较：市场、生产、部署、资金、专利、论文与政策，取自多种来源。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Two ASPI researchers rank the world's universities across 64 technologies from papers in Web of Science.</source>
        <translation>两位 ASPI 研究人员依据 Web of Science 的论文，对全球大学在 64 项技术上排名。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>News article on ASPI's 2025 tracker, with the judgement of outside experts on what it shows.</source>
        <translation>关于 ASPI 2025 年追踪的新闻报道，并有外部专家对其含义的判断。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>News report that relays ASPI's collaboration study and adds background, among it China's share of world research output and the funding of joint projects.</source>
        <translation>转引 ASPI 合作研究的新闻报道，并补充背景，包括中国在全球科研产出中的占比和合作项目的经费。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Yearly number of doctorates in science, technology, engineering and mathematics awarded in China and in the United States.</source>
        <translation>中国与美国每年授予的理工科（STEM）博士学位数。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Number of doctorates in science and engineering that Chinese universities turn out in a year, against the United States.</source>
        <translation>中国大学每年授予的理工科博士学位数，与美国对比。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Share of scientists of Chinese descent at American institutions who report feeling unwelcome, unsafe or afraid of investigation after the China Initiative.</source>
        <translation>“中国行动计划”之后，在美国机构工作的华裔科学家中表示不受欢迎、不安全或害怕被调查者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Share of researchers who answered a Nature poll that are considering leaving the United States.</source>
        <translation>参与《自然》民意调查的科研人员中考虑离开美国者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>What the article on Huxiu states on its own account, without naming a source, and its own reading of ASPI's figures.</source>
        <translation>虎嗅所载文章未注明来源的自述，以及它对 ASPI 数据的解读。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>What the article on Guancha states on its own account, among it the background to the China Initiative.</source>
        <translation>观察者网文章的自述，包括“中国行动计划”的背景。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>What the author of the article states beyond the reports that it relays.</source>
        <translation>文章作者在所转引的报告之外的说法。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>What the Chinese compilation of the SCSP report states in its own introduction.</source>
        <translation>SCSP 报告的中文编译在其引言中的说法。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A mathematician's view of how the United States has treated scientists from China over ten years.</source>
        <translation>一位数学家对十年来美国如何对待来自中国的科学家的看法。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A weighted index of 25 countries in five sectors of technology.</source>
        <translation>覆盖 25 国、五个技术领域的加权指数。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Bloomberg's advice to the newly elected Trump not to restart the China Initiative, as Guancha's article quotes it.</source>
        <translation>彭博社建议刚当选的特朗普不要重启“中国行动计划”，据观察者网文章引述。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>High-impact research is a leading indicator of a country's potential; it is not its present technological or commercial strength. Not comparable with later editions: list, search terms and data were changed since. Known here from published sources only, none of the five documents relays it.</source>
        <translation>高影响力研究是一国潜力的先行指标，不等于其当前的技术或商业实力。与后来的版次不可比：清单、检索词和数据其后均有变动。这里仅从公开来源得知，五份文献均未转引。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>High-impact research is a leading indicator of a country's potential; it is not its present technological or commercial strength. Covers 23 selected technologies, so its counts are no part of those of 44 or 64. Known here from published sources only, mostly press.</source>
        <translation>高影响力研究是一国潜力的先行指标，不等于其当前的技术或商业实力。只涵盖选定的 23 项技术，其计数不属于 44 项或 64 项的计数。这里仅从公开来源得知，多为报刊。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>High-impact research is a leading indicator of a country's potential; it is not its present technological or commercial strength. The 2024 edition states some of its counts anew. Known here from published sources only.</source>
        <translation>高影响力研究是一国潜力的先行指标，不等于其当前的技术或商业实力。2024 年版重新给出了其中部分计数。这里仅从公开来源得知。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>High-impact research is a leading indicator of a country's potential; it is not its present technological or commercial strength. The United States and other advanced economies keep long-standing strengths in applying and commercialising technology that the ranking does not show, and a lead in research is lost without steady investment. Says little on firms, as most high ranks go to research institutions. Its statements to 2030 extend present trends.</source>
        <translation>高影响力研究是一国潜力的先行指标，不等于其当前的技术或商业实力。美国等发达经济体在技术应用与商业化方面的长期优势，排名并不体现；若无稳定投入，研究上的领先也会失去。对企业着墨不多，因为高名次多属科研机构。有关 2030 年的说法是现有趋势的外推。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Measures academic momentum, not a country's innovation strength as a whole; ASPI says so itself. Most high-impact papers need not turn into engineering performance, manufacturing capacity or commercial results. The method may favour countries with many researchers, who more readily cite their compatriots, and the list holds many emerging technologies, where China leads more easily than in fields led by others. It speaks of research, not of industry: the finest machine tools, EUV lithography and industrial software remain gaps that a lead in papers does not show. Ten technologies are new and the data were refreshed: not one series with the list of 64.</source>
        <translation>衡量的是学术势头，而不是一国创新实力的全貌；ASPI 自己也这么说。多数高影响力论文未必转化为工程性能、制造能力或商业成果。该方法可能有利于科研人员众多、且更常引用本国同行的国家；清单包含许多新兴技术，中国在其中比在他国主导的领域更易领先。它谈的是研究，不是产业：高端机床、极紫外光刻和工业软件仍是短板，论文领先并不能体现。十项技术为新增，数据也经更新：与 64 项清单不构成同一序列。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The documents define collaboration intensity as co-authored work as a share of each side's total research output without giving a formula. It counts joint papers, not their purpose or worth, and the article that relays it knows it through Bloomberg.</source>
        <translation>文献把合作强度定义为合著成果占各方科研总产出的比例，但没有给出公式。它统计合著论文的数量，而不是其目的或价值；转引它的文章是经由彭博社得知的。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A judgement put together from figures of differing sources, years and definitions, with few of them for both countries on the same basis; the forecasts are its own. Known here through an abridged Chinese compilation, which does not name the sources of single figures and whose rendering of the subtitle differs from the report's.</source>
        <translation>由来源、年份和定义各异的数据汇成的判断，两国口径一致的数据很少；预测为其自作。这里经由一份节译得知，该节译没有注明单项数据的来源，副标题的译法也与报告不同。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>An opinion article, not a report: its composite ranking of universities and the count of fields in which an institution is first are not explained, and universities are ranked apart from other research bodies such as the Chinese Academy of Sciences.</source>
        <translation>是评论文章，不是报告：其大学综合排名以及机构居首的领域数没有说明算法，而且大学与中国科学院等其他科研机构分开排名。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A news report: the figures are ASPI's; the judgements are those of the persons quoted. Read here in the Chinese edition published by Nature Portfolio.</source>
        <translation>新闻报道：数据出自 ASPI，判断出自被引述者。这里读的是 Nature Portfolio 发布的中文版。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A news report quoted at second hand; where a figure is not expressly ASPI's it is not said whose it is.</source>
        <translation>间接引述的新闻报道；未明言出自 ASPI 的数据，没有说明出自何处。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Two national statistics with their own definitions of the field and of who is counted, set side by side by the article; the edition is not named.</source>
        <translation>两项国家统计，对领域和统计对象各有定义，由文章并列；未注明版次。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The article gives neither title nor date of the source and treats the figure as reached in 2025; a count of degrees says nothing on their quality.</source>
        <translation>文章没有给出来源的标题和日期，并把该数据当作 2025 年已达到；学位数量不说明质量。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Answers of those who took part, on their feelings; the article gives neither the number of respondents nor the date.</source>
        <translation>参与者关于自身感受的回答；文章没有给出受访人数和日期。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>An open poll of readers, not a sample: those who mean to leave may be readier to answer. It asks about thoughts of leaving, not departures.</source>
        <translation>面向读者的开放调查，不是抽样：有意离开者可能更愿意作答。问的是离开的想法，不是实际离开。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Commentary with rhetoric; sources, years and definitions of many figures are not given.</source>
        <translation>带修辞的评论；许多数据没有给出来源、年份和定义。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A polemical news article; figures without a named source are its own responsibility.</source>
        <translation>论战性的新闻文章；没有注明来源的数据由其自负其责。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Author and publisher are not named in the text that we hold, and it does not always separate its own words from those of ASPI.</source>
        <translation>这里收录的文本没有写明作者和出版方，也不总能区分其自述与 ASPI 的说法。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>An abridged compilation; it cannot always be told from the report's own text.</source>
        <translation>节译；不总能与报告原文区分。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>One person's judgement, relayed without naming where it was published.</source>
        <translation>个人判断，转引时未写明发表于何处。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Known here only by its sector weights, from a secondary source; none of the five documents relays it.</source>
        <translation>这里仅从二手来源得知其领域权重；五份文献均未转引。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Opinion, quoted at second hand without title or date; not the news report of 26 November 2025.</source>
        <translation>评论，间接引述，没有标题和日期；不是 2025年11月26日的新闻报道。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical Technology Tracker, 44 technologies</source>
        <translation>关键技术追踪：44 项技术</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical Technology Tracker, 64 technologies</source>
        <translation>关键技术追踪：64 项技术</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical Technology Tracker, 74 technologies</source>
        <translation>关键技术追踪：74 项技术</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Gaps analysis, 12 technology sectors</source>
        <translation>差距分析：12 个技术领域</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Themes of the documents</source>
        <translation>文献的专题</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical Technology Tracker, the ten technologies added in 2025</source>
        <translation>关键技术追踪：2025 年新增的十项技术</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical Technology Tracker, 23 AUKUS-relevant technologies</source>
        <translation>关键技术追踪：与 AUKUS 相关的 23 项技术</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical and Emerging Technologies Index, five sectors</source>
        <translation>关键与新兴技术指数：五个领域</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>36 of the 44 names were seen in sources on this edition; 8 are derived from the list of 64 less the twenty added in June and September 2023. Second-hand list.</source>
        <translation>44 个名称中有 36 个见于关于这一版次的来源；8 个由 64 项清单减去 2023 年 6 月和 9 月新增的二十项推导得出。二手清单。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>First published in September 2023 and used in the edition of August 2024. Second-hand list; which technologies came in June and which in September 2023 is partly by elimination.</source>
        <translation>2023 年 9 月首次发布，并用于 2024 年 8 月版。二手清单；哪些技术于 6 月、哪些于 2023 年 9 月加入，部分由排除法得出。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>The 64 and the ten added in December 2025. Second-hand list; the category of precision agriculture is doubtful.</source>
        <translation>64 项与 2025 年 12 月新增的十项。二手清单；精准农业的类别存疑。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Order and names of the Chinese compilation.</source>
        <translation>次序和名称取自中文编译稿。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Our own headings for what the documents say beyond single technologies; no published list.</source>
        <translation>我们为文献在单项技术之外的内容自拟的标题；不是公布的清单。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>The technologies of the list of 74 that the list of 64 does not have; second-hand list.</source>
        <translation>74 项清单中有而 64 项清单中没有的技术；二手清单。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Incomplete: 14 of the 23 are placed here, those that published figures name and those added to the tracker with this set. The full list was not found.</source>
        <translation>不完整：23 项中有 14 项列在这里，即公布的数据点名的和随这一清单加入追踪的。没有找到完整清单。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Order by weight; known from a secondary source.</source>
        <translation>按权重排序；从二手来源得知。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Membership in the list of 44 is derived, not seen: the 64 less the twenty added in June and September 2023.</source>
        <translation>属于 44 项清单是推导得出的，并非所见：64 项减去 2023 年 6 月和 9 月新增的二十项。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Date of addition (June or September 2023) inferred by elimination.</source>
        <translation>新增日期（2023 年 6 月或 9 月）由排除法推断。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Eight technologies by the only list found, seven by two other sources and by one of the documents: precision agriculture is the one in doubt.</source>
        <translation>按所找到的唯一清单为八项技术，按另外两个来源和一份文献为七项：存疑的是精准农业。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Category doubtful: the only list found puts it here, but two sources count seven technologies in this category in 2025, and one of the documents gives 7 to 0.</source>
        <translation>类别存疑：所找到的唯一清单把它列在这里，但两个来源在 2025 年计该类别为七项技术，一份文献给出 7 对 0。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>No counterpart in ASPI's lists.</source>
        <translation>在 ASPI 的清单中没有对应项。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Who leads it is named by no source; it follows from the counts of the ten.</source>
        <translation>没有来源点名由谁领先；由这十项的计数得出。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Published counts for this set speak of four quantum technologies.</source>
        <translation>这一清单公布的计数称有四项量子技术。</translation>
    </message>
    <message>
        <location filename="../../data/documents.csv"/>
        <source>Article of an unnamed publisher</source>
        <translation>出版方未具名的文章</translation>
    </message>
    <message>
        <location filename="../../data/documents.csv"/>
        <source>Nature Portfolio (自然系列), reposted by 鲸媒智集</source>
        <translation>Nature Portfolio（自然系列），鲸媒智集转载</translation>
    </message>
    <message>
        <location filename="../../data/documents.csv"/>
        <source>TOP创新区研究院, carried by 虎嗅</source>
        <translation>TOP创新区研究院，虎嗅刊载</translation>
    </message>
    <message>
        <location filename="../../data/documents.csv"/>
        <source>启元洞见, carried by 安全内参</source>
        <translation>启元洞见，安全内参刊载</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A definition, not a measurement: the top 10% of papers by citations.</source>
        <translation>这是定义，不是测量：按被引次数排在前 10% 的论文。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>數百萬 is 'several million': only 'more than one million' can be read off it. 'They' (他們) is taken as the authors of the New York Times op-ed.</source>
        <translation>“数百万”只能读作“一百万以上”。“他们”视为《纽约时报》评论文章的作者。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A characterisation of the data source; no comparison is given.</source>
        <translation>对数据来源的描述；没有给出比较。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The op-ed's data window is not stated.</source>
        <translation>评论文章没有说明数据的时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Worded 'astonishing shift' (驚人轉變); the opening sentence does not say from whom to whom; a heading further down names China and the United States. Stated in words only; the document gives no figure for it.</source>
        <translation>原文为“惊人转变”；首句没有说从谁转向谁，后面的小标题点明了中国和美国。只有文字表述；文献没有给出数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>In words only. The shorter sentence above it in the article is hedged with 'perhaps' (也許); this one is not.</source>
        <translation>只有文字表述。文中其上较短的一句用了“也许”，这一句没有。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Stated in words only; the document gives no figure for it.</source>
        <translation>只有文字表述；文献没有给出数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The op-ed's overall reading of its data; no figure or date in the sentence.</source>
        <translation>评论文章对其数据的总体解读；句中没有数据和日期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A ranking of universities only; see the academy's place when other institutions are included.</source>
        <translation>仅为大学排名；计入其他机构时，参见中国科学院的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Ranking of universities.</source>
        <translation>大学排名。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 64 comes from the sentence before. 'Only' (僅) comments on the figure and does not qualify it.</source>
        <translation>基数 64 取自前一句。“仅”是对该数据的评论，并不限定它。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Worded as two of the ten fields in which MIT is in the top ten; the list has 64.</source>
        <translation>原文为麻省理工学院进入前十的十个领域中的两个；清单共有 64 项。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Conditional: the op-ed's ranking is of universities and leaves the academy out.</source>
        <translation>有条件：评论文章的排名只列大学，不含中国科学院。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No window is stated. ASPI's 2024 report, relayed further down in the same article, says 31 of 64.</source>
        <translation>没有说明时期。同一文章后面转引的 ASPI 2024 年报告称 64 项中的 31 项。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article writes 'early 20th century' (二十世紀初期); the next sentence, with 2003-2007, shows that the early 21st is meant.</source>
        <translation>文章写作 20 世纪初期（“二十世纪初期”）；下一句的 2003–2007 年表明，指的是 21 世纪初期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 64 comes from the sentences before.</source>
        <translation>基数 64 取自前几句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 64 comes from the sentence before.</source>
        <translation>基数 64 取自前一句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Last year' is counted from the 2024 report; the figures are 57 against 52.</source>
        <translation>“去年”从 2024 年报告算起；数据为 57 对 52。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Last year's report' is counted from the 2024 report: its window 2018-2022 and the base of 64 are not in the sentence. Stated by ASPI in 2024 of its earlier data.</source>
        <translation>“去年的报告”从 2024 年报告算起：其时期 2018–2022 年和基数 64 不在句中。是 ASPI 在 2024 年对其先前数据的说法。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'The past twenty years' (過去二十年間) is taken as the report's 2003-2023. Stated in words only; the document gives no figure for it.</source>
        <translation>“过去二十年间”视为报告的 2003–2023 年。只有文字表述；文献没有给出数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Two sentences, one 'has lost', one 'is fast losing'. Stated in words only; the document gives no figure for it.</source>
        <translation>两句话，一句说“已失去”，一句说“正迅速失去”。只有文字表述；文献没有给出数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A judgement of the cause of the shift from 3 to 57 technologies; no amount is given. Not expressly attributed; taken as the report's, as the whole passage.</source>
        <translation>对从 3 项变为 57 项技术的原因的判断；没有给出幅度。未明确注明出处；与整段一样，视为报告的说法。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 64 is the report's list; the sentence does not repeat it.</source>
        <translation>基数 64 是报告的清单。句中没有重复。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>2013-2017 is five years, not ten (see discrepancies).</source>
        <translation>2013–2017 年是五年，不是十年（见分歧）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>趕超 can mean 'catch up and overtake' or 'catch up'; 'recent years' (近幾年) is not dated; the United States is taken over from the sentence before.</source>
        <translation>“赶超”可以是“追上并超过”，也可以是“追上”；“近几年”没有注明日期；美国承接自前一句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence says 'before the 2010s'; the start in 2003 is where the report's data begin.</source>
        <translation>句中说“2010 年代之前”；起点 2003 年是报告数据的开始。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Yearly publications, not the cumulative total, in which the US still leads. The technology is named two sentences before.</source>
        <translation>是每年的论文数，不是累计总数，后者仍由美国领先。技术在前两句点明。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A projection of the cumulative total of publications, not of the yearly output.</source>
        <translation>对论文累计总数的预测，不是对每年产出的预测。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 64 is the report's list. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>基数 64 是报告的清单。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The list reads as one ASPI technology, 'drones, swarming and collaborative robots'. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>这一列举读作 ASPI 的一项技术，即“无人机、蜂群和协作机器人”。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The single year 2023, not the window 2019-2023.</source>
        <translation>是 2023 年单年，不是 2019–2023 年这一时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The year 2023 stands in the first clause only; the ranking of institutions carries no date of its own, and the report's rankings use its latest window.</source>
        <translation>2023 年只见于第一个分句；机构排名本身没有日期，而报告的排名使用其最新时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The technology and year come from the sentence before.</source>
        <translation>技术和年份取自前一句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A judgement of China's purpose; it implies that China is behind in manufacturing, which the tracker does not measure. Not expressly attributed; taken as the report's, as the whole passage.</source>
        <translation>对中国意图的判断；言下之意是中国在制造上落后，而追踪并不衡量制造。未明确注明出处；与整段一样，视为报告的说法。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A lead in the category as a whole, in words only. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>整个类别的领先，只有文字表述。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'May be' (可能): a hedged superlative without a figure. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>“可能”：有保留的最高级说法，没有数据。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The technology is named in the sentence before.</source>
        <translation>技术在前一句点明。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The year 2023 stands in the clause on the United States; the technology is named in the sentence before.</source>
        <translation>2023 年见于关于美国的分句；技术在前一句点明。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The two countries and the technology come from the sentences before.</source>
        <translation>两国和技术取自前几句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Manufacturing capacity, not research; ASPI's own source for it is not named.</source>
        <translation>是制造能力，不是研究；没有说明 ASPI 自己的来源。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No comma or conjunction stands between NLP and quantum computing; read as two technologies. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>NLP 与量子计算之间没有逗号或连词；读作两项技术。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No comma or conjunction stands between NLP and quantum computing; read as two technologies.</source>
        <translation>NLP 与量子计算之间没有逗号或连词；读作两项技术。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Is considered' (被認為); by what measure is not said.</source>
        <translation>“被认为”；没有说按什么衡量。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The op-ed relayed earlier in the same article says 28 of 64. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>同一文章前面转引的评论文章称 64 项中的 28 项。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Stated in words only; the document gives no figure for it. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>只有文字表述；文献没有给出数据。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The text says only 'defence' (國防); taken as the ASPI category. Stated in words only; the document gives no figure for it. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>原文只说“国防”；视为 ASPI 的类别。只有文字表述；文献没有给出数据。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Named as examples; no date or share is given. Not expressly attributed; taken as the report's, as the whole passage.</source>
        <translation>作为例子点名；没有给出日期或占比。未明确注明出处；与整段一样，视为报告的说法。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The window stands in the next sentence. Stated in words only; the document gives no figure for it.</source>
        <translation>时期见于下一句。只有文字表述；文献没有给出数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said of four companies and three fields together; not that each company is strong in each field.</source>
        <translation>是把四家企业和三个领域放在一起说的；并非每家企业在每个领域都强。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said of US agencies and national laboratories, with NASA as the example; no window can be told (the sentence before is about 2003-2007). Stated in words only; the document gives no figure for it.</source>
        <translation>说的是美国的政府机构和国家实验室，以 NASA 为例；无法判断时期（前一句是关于 2003–2007 年的）。只有文字表述；文献没有给出数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence says 'the best-performing company'; the sentence before speaks of Chinese companies, so it is read as the best Chinese one. 'Recent' (近期) is taken as 2019-2023.</source>
        <translation>句中说“表现最好的企业”；前一句讲的是中国企业，因此读作表现最好的中国企业。“近期”视为 2019–2023 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Recent' (近期) is taken as the report's latest window, 2019-2023.</source>
        <translation>“近期”视为报告的最新时期 2019–2023 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Most' (大多數), without a number.</source>
        <translation>“大多数”，没有数字。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The earlier number is not given. 'Last year' is counted from the 2024 report. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>没有给出先前的数字。“去年”从 2024 年报告算起。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Technologies in which India took second place from the United States; India may be second in others too. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>是印度从美国手中取得第二名的技术；印度在其他技术上也可能居第二。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The Union counted as one entity; never to be added to the leads of countries. The base of 64 is the report's list. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>把欧盟作为一个整体计算；绝不可与各国的领先项数相加。基数 64 是报告的清单。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The Union counted as one entity. The base of 64 is the report's list. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>把欧盟作为一个整体计算。基数 64 是报告的清单。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Worded 'competitive' (具有競爭力). The Union counted as one entity. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>原文为“具有竞争力”。把欧盟作为一个整体计算。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Last year' is counted from the 2024 report; its window 2018-2022 and the base of 64 are not in the sentence.</source>
        <translation>“去年”从 2024 年报告算起；其时期 2018–2022 年和基数 64 不在句中。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'The past twenty years' is taken as the report's 2003-2023. That South Korea is now ahead follows from 24 against 8.</source>
        <translation>“过去二十年”视为报告的 2003–2023 年。韩国如今领先，是由 24 对 8 得出的。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Has an advantage' (具有優勢) is not defined; beside South Korea's top-five count it probably means the top five. The base of 64 is the report's list. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>“具有优势”没有定义；与韩国的前五名计数并列，大概指进入前五名。基数 64 是报告的清单。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Which technologies is not said. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>没有说是哪些技术。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Pillar Two' technologies are taken as ASPI's AUKUS-relevant list; which of them is not said. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>“第二支柱”技术视为 ASPI 与 AUKUS 相关的清单；没有说是其中哪些。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Named as examples of 'many technologies'. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>作为“许多技术”的例子点名。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Less than one generation' (不到一代人) is not a number of years.</source>
        <translation>“不到一代人”不是年数。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'The past twenty years' is taken as the report's 2003-2023. Stated in words only; the document gives no figure for it.</source>
        <translation>“过去二十年”视为报告的 2003–2023 年。只有文字表述；文献没有给出数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence says 'since the 2010s'; the end is the last year of the report's data.</source>
        <translation>句中说“2010 年代以来”；终点是报告数据的最后一年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said of pioneer countries 'such as the United States'. Stated in words only; the document gives no figure for it.</source>
        <translation>说的是“美国等”先行国家。只有文字表述；文献没有给出数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A limit of the measure, to be shown with every chart of the report.</source>
        <translation>衡量方法的局限，应随该报告的每张图表显示。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>In words only. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>只有文字表述。该句未指明时期；取所转引报告的最新时期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Not measured by the tracker. Stated in words only; the document gives no figure for it.</source>
        <translation>追踪没有衡量这一点。只有文字表述；文献没有给出数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said of the United States and other advanced economies together, as an example of their advantage in application and commercialisation. The text says only 'vaccines' (疫苗) and 'quantum computing' (量子計算).</source>
        <translation>是把美国等发达经济体放在一起说的，作为其在应用和商业化上占优的例子。原文只说“疫苗”和“量子计算”。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Conditional: 'without sustained research investment'. Who has the advantage is said in the sentence before. Stated in words only; the document gives no figure for it.</source>
        <translation>有条件：“若无持续的研究投入”。谁占优势见前一句。只有文字表述；文献没有给出数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said in passing (日益集中化); in whose hands is not said. Stated in words only; the document gives no figure for it.</source>
        <translation>顺带提及（“日益集中化”）；没有说集中在谁手中。只有文字表述；文献没有给出数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The title and the English headline drop the word 'nearly'; 66 of 74 is 89.2%.</source>
        <translation>中文标题和英文标题都省去了“近”字；66/74 为 89.2%。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'This year' is 2025: the article is dated 12 December 2025.</source>
        <translation>“今年”是 2025 年：文章日期为 2025 年 12 月 12 日。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>66 and 8 make up all 74: no third country leads any technology in this edition.</source>
        <translation>66 项与 8 项合为全部 74 项：这一版次没有第三国领先任何技术。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said by David Lin in Nature's article; the rank itself is ASPI's.</source>
        <translation>《自然》的文章中 David Lin 所说；排名本身出自 ASPI。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence says 'the start of this century'; the 2024 report's first window is 2003-2007, where the lead was 60 of 64 (93.8%). 'Of them' could be read as the 74 of the sentence before; the 2024 edition has 64.</source>
        <translation>句中说“本世纪初”；2024 年报告的第一个时期是 2003–2007 年，当时领先 64 项中的 60 项（93.8%）。“其中”也可以理解为前一句的 74 项；2024 年版有 64 项。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence says 'the start of this century'; the 2024 report's first window is 2003-2007, where the lead was 3 of 64 (4.7%).</source>
        <translation>句中说“本世纪初”；2024 年报告的第一个时期是 2003–2007 年，当时领先 64 项中的 3 项（4.7%）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>About the field at large, not an ASPI rank.</source>
        <translation>说的是整个领域，不是 ASPI 的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>赶超 leaves open whether China is already ahead.</source>
        <translation>“赶超”没有说明中国是否已经领先。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence names 'the United States or Europe' together.</source>
        <translation>句中把“美国或欧洲”放在一起说。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said by an author of the ASPI study to Nature; a warning, without a figure.</source>
        <translation>ASPI 研究的一位作者对《自然》所说；是警告，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Nature's own wording; the sentences around it give the figures.</source>
        <translation>《自然》自己的表述；前后的句子给出了数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>She comments on ASPI's result (66 of 74) and gives no figure of her own.</source>
        <translation>她评论的是 ASPI 的结果（74 项中的 66 项），没有给出自己的数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said by Steven Hai to Nature, which adds that ASPI's analysts state it too; 2025 is the year of their report, not of any data. A limit of the measure, to be shown with every chart of the report.</source>
        <translation>Steven Hai 对《自然》所说，《自然》补充说 ASPI 的分析人员也这么说；2025 年是他们报告的年份，不是任何数据的年份。衡量方法的局限，应随该报告的每张图表显示。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article sets it against 66 of 74. It appears to be ASPI's 2024 figure of 3 of 64, which is for 2003-2007, so it stands with the list of 64, without a base of its own; 'absolute lead' is the article's wording for ranking first.</source>
        <translation>文章将其与74项中的66项对照。它似乎是ASPI 2024年的数字“64项中的3项”（2003—2007年），因此列在64项技术的清单下，不另设基数；“绝对领先”是文章对排名第一的说法。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The document does not give the window; it is that of the tracker's 2025 edition.</source>
        <translation>文献没有给出时期；取追踪 2025 年版的时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Named as an example of the 13 technologies, in all of which China is first. The document does not give the window; it is that of the tracker's 2025 edition.</source>
        <translation>作为 13 项技术的例子点名，中国全部居首。文献没有给出时期；取追踪 2025 年版的时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Worded as a score of 7:0; the size of the category is not stated, so no base is entered. The article's name of the category leaves out transportation. The document does not give the window; it is that of the tracker's 2025 edition.</source>
        <translation>原文为 7:0 的比分；没有说明类别的大小，因此未录入基数。文章的类别名称省去了运输。文献没有给出时期；取追踪 2025 年版的时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The opponent of the 7:0 is not named; the article compares with the United States throughout. The document does not give the window; it is that of the tracker's 2025 edition.</source>
        <translation>没有说明 7:0 的对手；文章通篇是与美国比较。文献没有给出时期；取追踪 2025 年版的时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>One figure for 'advanced aircraft engines and hypersonic technology'. ASPI's own name is 'advanced aircraft engines, including hypersonics', so a single technology may be meant. No period stated.</source>
        <translation>“先进航空发动机与高超音速技术”只有一个数据。ASPI 自己的名称是“先进航空发动机（含高超音速）”，因此可能指单独一项技术。没有说明时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>One figure for 'advanced aircraft engines and hypersonic technology'. ASPI's own name is 'advanced aircraft engines, including hypersonics', so a single technology may be meant. Entered under a heading of its own: the list's hypersonic detection and tracking is another thing. No period stated.</source>
        <translation>“先进航空发动机与高超音速技术”只有一个数据。ASPI 自己的名称是“先进航空发动机（含高超音速）”，因此可能指单独一项技术。录入在单独的主题下：清单中的高超音速探测与跟踪是另一回事。没有说明时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article's names (合成生物学制造, 生物制造材料) are not those of ASPI's list; matched to the nearest. No period stated.</source>
        <translation>文章的名称（“合成生物学制造”“生物制造材料”）不是 ASPI 清单中的名称；对应到最接近的一项。没有说明时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Monopoly of principle' (原理性垄断) is the author's word, not ASPI's risk class.</source>
        <translation>“原理性垄断”是作者的用语，不是 ASPI 的风险等级。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Monopoly' is the author's word.</source>
        <translation>“垄断”是作者的用语。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Monopoly' is the author's word. 航天 (space flight) has no category of its own in the list.</source>
        <translation>“垄断”是作者的用语。“航天”在清单中没有单独的类别。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>退守 (fall back to and hold): software is named beside the internet.</source>
        <translation>“退守”（退到某处并守住）：软件与互联网并列点名。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Of algorithms only; the article gives computing hardware to China.</source>
        <translation>仅指算法；文章把计算硬件归于中国。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Matched to the nearest name of ASPI's list; large language models would also fit natural language processing. Of algorithms only, not of hardware.</source>
        <translation>对应到 ASPI 清单中最接近的名称；大语言模型也可归入自然语言处理。仅指算法，不指硬件。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No source or date given.</source>
        <translation>没有给出来源或日期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>几百 is 'several hundred': only 'more than 100' can be read off it. The two counts of the sentence before differ by 490.</source>
        <translation>“几百”只能读作“100 以上”。前一句的两个计数相差 490。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No source named; the sentences around it quote NSF and CSET. Nominal or real growth not stated.</source>
        <translation>没有注明来源；前后的句子引用 NSF 和 CSET。没有说明是名义增长还是实际增长。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Stated as reached; title and date of the CSET source are not given, and a figure for 2025 may be its projection.</source>
        <translation>说成已经达到；没有给出 CSET 来源的标题和日期，2025 年的数据可能是其预测。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Stated as reached; may be a projection of the source.</source>
        <translation>说成已经达到；可能是来源的预测。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No source named; the paragraph before quotes CSET.</source>
        <translation>没有注明来源；前一段引用 CSET。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Starting pay (起薪); 'a year' is understood from the salary before it.</source>
        <translation>“起薪”；“每年”是从前面的薪水推知的。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Within ten years' is read as at least ten.</source>
        <translation>“十年内”读作至少十年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>几十亿 is 'several billion': only 'more than 1,000,000,000' can be read off it. No currency is named (probably yuan), so it is entered as a plain number.</source>
        <translation>“几十亿”只能读作“1,000,000,000 以上”。没有注明货币（大概是元），因此录入为单纯的数字。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article ascribes the view to Nature; the Nature article held as Nature's article in Chinese does not contain it.</source>
        <translation>文章把这一观点归于《自然》；这里收录的《自然》中文文章并没有这一内容。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No source or date given. 数千万 is 'several tens of millions': only 'more than 10 million' can be read off it.</source>
        <translation>没有给出来源或日期。“数千万”只能读作“1000 万以上”。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said in general terms, of the United States by the context.</source>
        <translation>泛泛而谈，从上下文看说的是美国。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence gives no year for the present level; the report's data end in 2024.</source>
        <translation>句中没有给出当前水平的年份；报告的数据止于 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The same article later says that the report tracks 64 technologies.</source>
        <translation>同一文章后面称报告追踪 64 项技术。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence gives no year for the quarter; the report's data end in 2024.</source>
        <translation>句中没有给出四分之一的年份；报告的数据止于 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Five years earlier' names no year, so no period is entered. The English behind it may be 'down from over half a decade ago', which can also mean over half, ten years ago; the five years are doubtful. Counted back from the data of 2024 they lead to 2019, the year in which collaboration peaked; from the report's date to 2020; the other reading leads to 2015.</source>
        <translation>“五年前”没有指明年份，因此未录入时期。其英文原文可能是“down from over half a decade ago”，也可以理解为十年前的一半以上；五年存疑。从 2024 年的数据倒推为 2019 年，即合作达到顶峰的年份；从报告日期倒推为 2020 年；按另一种理解则为 2015 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>2019, while the other two partners are given for 2024; so in the source, no later rank stated.</source>
        <translation>2019 年，而另外两个伙伴是 2024 年；来源如此，没有说明后来的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The clause gives no years of its own; 2005 and 2024 come from the Saudi clause before it.</source>
        <translation>该分句没有自己的年份；2005 年和 2024 年取自其前关于沙特的分句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The same article gives 74 critical fields for this report; 64 is the size of ASPI's 2024 edition.</source>
        <translation>同一文章称该报告有 74 个关键领域；64 是 ASPI 2024 年版的数目。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article lists advanced materials, manufacturing and telecommunications as fields among the 57 of 64 led; it does not say that the whole category is led.</source>
        <translation>文章把先进材料、制造和电信列为领先的 64 项中的 57 项所属的领域；没有说整个类别都领先。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Top two': first or second.</source>
        <translation>“前两名”：第一或第二。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The paragraph is introduced by 'American media point out'; the figure is probably ASPI's. No year stated.</source>
        <translation>该段以“美国媒体指出”开头；数据大概出自 ASPI。没有说明年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said to the elected Trump; the article gives neither title nor date of the piece.</source>
        <translation>对当选的特朗普所说；文章没有给出该文的标题和日期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence can mean one or two from each district or from all; 'each' is the likelier reading.</source>
        <translation>句子可以指每个地区一两人，也可以指全部地区共一两人；前者的可能性较大。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'In recent years', no years named.</source>
        <translation>“近年来”，没有指明年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Stated as a fraction; survey year not given.</source>
        <translation>以分数表述；没有给出调查年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence also calls it 'nearly three quarters'; survey year not given.</source>
        <translation>句中也称之为“近四分之三”；没有给出调查年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Survey year not given.</source>
        <translation>没有给出调查年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'March this year'; the year comes from the rest of the article. The article calls Nature an American magazine; it is published in London.</source>
        <translation>“今年 3 月”；年份取自文章其余部分。文章称《自然》为美国杂志，其实它在伦敦出版。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'March this year'; the year comes from the rest of the article.</source>
        <translation>“今年 3 月”；年份取自文章其余部分。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'The past ten years', said in 'December last year'; the article is from November 2025.</source>
        <translation>“过去十年”，是“去年 12 月”所说；文章出自 2025 年 11 月。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The title differs from the one in the article's source note.</source>
        <translation>标题与文章来源说明中的不同。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The title differs from the one in the article's introduction.</source>
        <translation>标题与文章引言中的不同。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit, not hedged; what happens next is said to depend on the United States closing the gap in scale.</source>
        <translation>结论明确，没有保留；文中说今后如何取决于美国能否缩小规模上的差距。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Past three years' counted back from publication in January 2025.</source>
        <translation>“过去三年”从 2025 年 1 月发布时倒推。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Read as the world market, as for the shipments named just before it.</source>
        <translation>读作全球市场，与其前刚提到的出货量一样。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Which battery market, and the year, are not stated; the sentence before speaks of 2023.</source>
        <translation>没有说明是哪一种电池市场和哪一年；前一句讲的是 2023 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Year not stated. A count of zero written as 'not one company' (无一家), hence a flag.</source>
        <translation>没有说明年份。数量为零，写作“无一家”，因此录为是非。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Related investment': the text does not say whether public or private.</source>
        <translation>“相关投资”：原文没有说是公共投资还是私人投资。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit; qualified by a marked US advantage in innovation driven by generative AI and by room for improvement in digitalisation of Chinese firms.</source>
        <translation>结论明确；但提到美国在生成式 AI 推动的创新上优势显著，以及中国企业的数字化尚有提升空间，因而有所限定。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'In recent years' (近年来): no dates given.</source>
        <translation>“近年来”：没有给出日期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No figure is stated; parity would be about half of the world's deployments.</source>
        <translation>没有给出数据；若两国持平，约为全球部署量的一半。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict implied and mixed: the text never says outright who is ahead; it credits the United States with the stronger ecosystem, investment and talent, and China with most LLM developers and models that beat leading ones in some tests.</source>
        <translation>结论是隐含的，而且好坏参半：原文从未直说谁领先；它认为美国的生态、投资和人才更强，而中国拥有最多的大语言模型开发者，其模型在部分测试中胜过领先模型。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Most' without a figure; 'past five years' counted back from publication in January 2025.</source>
        <translation>“大多数”，没有数据；“过去五年”从 2025 年 1 月发布时倒推。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence opens with 2023, which is read as covering this clause too.</source>
        <translation>句子以 2023 年开头，读作也涵盖这一分句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'The most in the world', no figure.</source>
        <translation>“全球最多”，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Model level: DeepSeek's V3 against OpenAI's GPT-4o (the text names the model, not the company); 'in some evaluations', not named.</source>
        <translation>模型层面：DeepSeek 的 V3 对 OpenAI 的 GPT-4o（原文点名的是模型，不是企业）；“在部分评测中”，没有指明哪些。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Model level: DeepSeek's V3 against Meta's Llama (the text names the model, not the company); 'in some evaluations', not named.</source>
        <translation>模型层面：DeepSeek 的 V3 对 Meta 的 Llama（原文点名的是模型，不是企业）；“在部分评测中”，没有指明哪些。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict implied: the advantage is stated for early-stage financing only; China is said to be narrowing the gap in commercialisation and production, and competition to spread along the whole value chain.</source>
        <translation>结论是隐含的：优势只就早期融资而言；文中说中国正在缩小商业化和生产上的差距，竞争将扩及整个价值链。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Every year', no year given.</source>
        <translation>“每年”，没有给出年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>In the biopharmaceuticals section; whether it is basic research in this field only is not stated.</source>
        <translation>见于生物制药一节；没有说明是否仅指这一领域的基础研究。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Year not stated (the clause before ends with 2020); read as a share of the world's patents.</source>
        <translation>没有说明年份（前一分句止于 2020 年）；读作在全球专利中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No figure for the deficit.</source>
        <translation>没有给出逆差的数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit, not hedged: the lead is said to be unshaken.</source>
        <translation>结论明确，没有保留：文中说领先地位未受动摇。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Year not stated; read as the world market.</source>
        <translation>没有说明年份；读作全球市场。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Year not stated; 'as high as' (高达) is emphasis.</source>
        <translation>没有说明年份；“高达”是强调。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Year not stated; what 'usage rate' (使用率) counts is not said. Two pieces of evidence mark the two ends of the range.</source>
        <translation>没有说明年份；没有说“使用率”统计的是什么。两条证据分别标出区间的两端。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>An average over the years or over the states: the text says only 'on average' (平均).</source>
        <translation>是各年的平均还是各州的平均：原文只说“平均”。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit for deployment; the United States is credited with more spectrum and with work on private 5G and edge computing.</source>
        <translation>就部署而言结论明确；文中肯定美国频谱更多，并在 5G 专网和边缘计算上有所作为。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>One amount said of both countries ('each'); no year.</source>
        <translation>一个金额说的是两国（“各”）；没有年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year.</source>
        <translation>没有年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year. Does not fit the total: see the discrepancy.</source>
        <translation>没有年份。与总数不符：见分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year. Wording '10万个和77个比例': total and per-head figure paired with China's.</source>
        <translation>没有年份。原文为“10万个和77个比例”：总数和人均数与中国的对应。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Covered by 5G or using it: '覆盖88%移动用户' leaves both open.</source>
        <translation>是 5G 覆盖还是使用：“覆盖88%移动用户”两种理解都可以。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Covered by 5G or using it: the wording leaves both open.</source>
        <translation>是 5G 覆盖还是使用：措辞两种理解都可以。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year; '5G' is from the section, not the sentence.</source>
        <translation>没有年份；“5G”出自该节，不在句中。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict split: the US lead is stated for basic research and private investment only; China is said to be ahead in public spending, doctorates and new patent applications and may overtake.</source>
        <translation>结论分为两面：美国的领先只就基础研究和私人投资而言；文中说中国在公共支出、博士学位和新专利申请上领先，并可能反超。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said of the two countries together.</source>
        <translation>说的是两国合计。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Read as 75% of the funds, not of the companies (25 of 45 is 56%).</source>
        <translation>读作资金的 75%，不是企业的占比（45 家中的 25 家为 56%）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Fusion companies' (聚变企业), without 'active'; said in contrast with the 25 US ones.</source>
        <translation>“聚变企业”，没有“活跃”二字；与美国的 25 家对比而言。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The US amount is not stated.</source>
        <translation>没有说明美国的金额。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year; 'in fusion' is from the section, not the clause.</source>
        <translation>没有年份；“聚变”出自该节，不在分句中。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Next' counted from publication in January 2025. Two pieces of evidence mark the two ends of the range.</source>
        <translation>“未来”从 2025 年 1 月发布时算起。两条证据分别标出区间的两端。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit; China's platforms are said to be changing the picture and to challenge US dominance strongly.</source>
        <translation>结论明确；文中说中国的平台正在改变格局，并强力挑战美国的主导地位。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Read as the world market.</source>
        <translation>读作全球市场。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Last two years' counted back from publication in January 2025.</source>
        <translation>“过去两年”从 2025 年 1 月发布时倒推。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No numeral: 'second only to' (仅次于).</source>
        <translation>没有数字：“仅次于”。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No numeral: TikTok is 'second only to' YouTube.</source>
        <translation>没有数字：TikTok“仅次于”YouTube。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit, but stated for low-Earth-orbit satellites only, the one part of next-generation networks that the digest treats; no Chinese figure is given.</source>
        <translation>结论明确，但只就低轨卫星而言，这是编译稿论及的下一代网络的唯一部分；没有给出中国的数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'About' before an exact number; no date.</source>
        <translation>精确数字之前有“约”字；没有日期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Named in a sentence on the US position; the text does not call it American.</source>
        <translation>见于讲美国地位的句子；原文没有称其为美国企业。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'A number of' (多项): no figure.</source>
        <translation>“多项”：没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit but hedged: still ahead in basic research and high-quality results; China narrowing the gap; 'still uncertain'.</source>
        <translation>结论明确但有保留：在基础研究和高质量成果上仍领先；中国正在缩小差距；“仍不确定”。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Counted from publication in January 2025. Two pieces of evidence mark the two ends of the range.</source>
        <translation>从 2025 年 1 月发布时算起。两条证据分别标出区间的两端。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No period. The bracket follows 'patents, papers'; read as the share of papers.</source>
        <translation>没有时期。括号紧随“专利、论文”之后；读作论文的占比。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No period. The bracket follows 'surpassed the US'; read as the same share as China's 22.8%.</source>
        <translation>没有时期。括号紧随“超过美国”之后；读作与中国的 22.8% 同类的占比。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No figure for patents.</source>
        <translation>没有专利的数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'About' stands before the 300 start-ups and is read as covering both figures.</source>
        <translation>“约”在 300 家初创企业之前，读作涵盖两个数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'预计' can mean 'is expected to' or 'is estimated to have'; no period.</source>
        <translation>“预计”可以指“预期将会”，也可以指“据估计已经”；没有时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No period. The sentence may extend 'expected' (预计) from the Chinese figure to this one.</source>
        <translation>没有时期。该句可能把中国数据的“预计”延及这一数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No period.</source>
        <translation>没有时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict implied by export controls that 'show' the US technological advantage; hedged: limited effect of the controls, US dependence on Taiwan, China's growth in legacy chips, outlook 'highly uncertain' (the hedge is in the section's last sentence).</source>
        <translation>结论隐含于“表明”美国技术优势的出口管制；有保留：管制效果有限、美国依赖台湾、中国在成熟制程芯片上增长、前景“高度不确定”（这一保留见于该节最后一句）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The year is that of their start.</source>
        <translation>年份是其开始的年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Announced or spent: not stated; no period.</source>
        <translation>没有说明是已宣布还是已支出；没有时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Who would depend is not said in so many words; read as the United States.</source>
        <translation>谁会依赖，原文没有明说；读作美国。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No overall verdict is stated: China is described as ahead in production, commercialisation and patents.</source>
        <translation>没有总体结论：文中说中国在生产、商业化和专利上领先。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No overall verdict is stated: the United States is described as ahead in market value and published research.</source>
        <translation>没有总体结论：文中说美国在市值和发表的研究上领先。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Since 2018': the end is not stated and is taken as 2024, the last full year before publication.</source>
        <translation>“2018 年以来”：没有说明终点，取发布前的最后一个整年 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year. With the US share it exceeds 100%: see the discrepancy.</source>
        <translation>没有年份。与美国的占比相加超过 100%：见分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year. The clause does not name what it is a share of; read as capacity, in contrast with China's 70%. See the discrepancy.</source>
        <translation>没有年份。该分句没有指明是什么的占比；因与中国的 70% 对比，读作产能。见分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Period not stated (the papers two sentences before are of 2012-2023).</source>
        <translation>没有说明时期（前两句中的论文为 2012–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Period not stated. Read as the US share ('ahead of the US's 12.8%'), not as the size of the lead.</source>
        <translation>没有说明时期。读作美国的占比（“领先于美国的 12.8%”），不是领先的幅度。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The same list and window as the launch figure of 37 (March 2023); the source does not say which technology changed hands.</source>
        <translation>与首发时的 37 项（2023 年 3 月）清单和时期相同；来源没有说哪项技术易手。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article is of February 2025 but names the seven American leads of the March 2023 edition; window judged from the edition.</source>
        <translation>文章出自 2025 年 2 月，但点名的是 2023 年 3 月版中美国领先的七项；时期据版次判断。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Relayed in a forum thread; the report itself could not be read whole.</source>
        <translation>经由论坛帖子转引；报告本身无法通读。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The edition's name of the technology includes hypersonics.</source>
        <translation>该版次的技术名称包含高超音速。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Seven of ten cannot meet the published test for a high monopoly risk (eight of ten).</source>
        <translation>十家中的七家，不可能达到公布的高垄断风险标准（十家中的八家）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Holds for some technologies, which the source does not name.</source>
        <translation>适用于部分技术，来源没有指明是哪些。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Printed as one fifth. The entity is where the training took place and China the counterpart, as in the June 2023 figures.</source>
        <translation>原文为五分之一。主体是受训所在地，中国为对方，与 2023 年 6 月的数据一样。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>From the studio that built the web site, which is not ASPI itself: classed as secondary here. Other outlets call the 2.2 million the whole corpus from which the most cited tenth was taken.</source>
        <translation>出自制作该网站的工作室，不是 ASPI 本身：这里归为二手。其他媒体称 220 万是全部论文，被引最高的十分之一取自其中。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 12 is the size of the category in the list of 44; 9 and India's 3 add up to it.</source>
        <translation>基数 12 是该类别在 44 项清单中的大小；9 与印度的 3 合为此数。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 12 is the size of the category in the list of 44; 3 and the American 9 add up to it.</source>
        <translation>基数 12 是该类别在 44 项清单中的大小；3 与美国的 9 合为此数。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The outlet relays another portal.</source>
        <translation>该媒体转引另一门户网站。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The outlet's sentence speaks of the Chinese Academy of Sciences before it comes to the ten.</source>
        <translation>该媒体的句子先说中国科学院，再说到这十家。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Follows by elimination; no source seen names this lead.</source>
        <translation>由排除法得出；所见来源都没有点名这一领先。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Follows by elimination; no source seen names this lead. Doubtful: sources of June and September 2023 name the United States for the same window; see the discrepancy.</source>
        <translation>由排除法得出；所见来源都没有点名这一领先。存疑：2023 年 6 月和 9 月的来源就同一时期点名美国；见分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Relayed twice: Nikkei, then Reference News.</source>
        <translation>经两次转引：先是《日经》，再是《参考消息》。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article appeared after the September 2023 update, but gives the figures of the AUKUS-relevant set. A blog on the edition of September 2023 prints 73.2.</source>
        <translation>文章发表于 2023 年 9 月更新之后，但给出的是与 AUKUS 相关清单的数据。一篇关于 2023 年 9 月版的博客印作 73.2。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article appeared after the September 2023 update, but gives the figures of the AUKUS-relevant set.</source>
        <translation>文章发表于 2023 年 9 月更新之后，但给出的是与 AUKUS 相关清单的数据。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A sum of the members' shares: 14.1 (United States) and 4.1 (United Kingdom) leave 0.5 for Australia. Never to be added to the members.</source>
        <translation>成员占比之和：14.1（美国）与 4.1（英国），余下 0.5 为澳大利亚。绝不可与各成员相加。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Rank with the three members taken as one; in the ranking of single countries the United States is second.</source>
        <translation>把三个成员作为一个整体的名次；在单一国家的排名中，美国居第二。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The technologies are not named by the source. The March 2023 edition states nine times for its own list.</source>
        <translation>来源没有点名这些技术。2023 年 3 月版就自己的清单称九倍。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The cut-off for a high-impact author in this set is not known. The sum of the three members: 8.5, 3.8 and 1.9.</source>
        <translation>该清单中高影响力作者的门槛不明。三个成员之和：8.5、3.8 和 1.9。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The cut-off for a high-impact author in this set is not known.</source>
        <translation>该清单中高影响力作者的门槛不明。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Rank among single countries.</source>
        <translation>单一国家之间的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Rank with the three members taken as one; not a rank among single countries.</source>
        <translation>把三个成员作为一个整体的名次；不是单一国家之间的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Relayed twice: Nikkei of 15 September 2023, then Reference News; a week before the September update.</source>
        <translation>经两次转引：先是 2023 年 9 月 15 日的《日经》，再是《参考消息》；早于 9 月更新一周。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Other editions and sources give China; see the discrepancy.</source>
        <translation>其他版次和来源给出的是中国；见分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>ASPI's report of August 2024 restates the figure of this window as 52.</source>
        <translation>ASPI 2024 年 8 月的报告把这一时期的数据重述为 52。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article was written after the September 2023 update; its text calls the share a share of all 2.2 million papers, which it cannot be: it is the share of the technology's most cited papers.</source>
        <translation>文章写于 2023 年 9 月更新之后；文中称该占比是全部 220 万篇论文的占比，这不可能：它是该技术被引最高论文的占比。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article was written after the September 2023 update; its text calls the share a share of all 2.2 million papers, which it cannot be: it is the share of the technology's most cited papers. A sum of the three members.</source>
        <translation>文章写于 2023 年 9 月更新之后；文中称该占比是全部 220 万篇论文的占比，这不可能：它是该技术被引最高论文的占比。三个成员之和。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article was written after the September 2023 update.</source>
        <translation>文章写于 2023 年 9 月更新之后。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Another account of the same edition gives China three of the four quantum technologies; see the discrepancy.</source>
        <translation>关于同一版次的另一说法称中国领先四项量子技术中的三项；见分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A blog of May 2024, describing the edition of September 2023. The eight categories add up to 50 of 61; with the three AUKUS-only technologies, 53 of 64.</source>
        <translation>2024 年 5 月的博客，描述的是 2023 年 9 月版。八个类别合计为 61 项中的 50 项；加上仅属 AUKUS 的三项技术，为 64 项中的 53 项。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The source calls it a market share; the figure is a share of high-impact research.</source>
        <translation>来源称之为市场占比；该数据是高影响力研究的占比。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The same window as the 48.49% of March 2023, rounded.</source>
        <translation>与 2023 年 3 月的 48.49% 时期相同，已取整。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>With the 60 American and 3 Chinese leads of that window it completes the 64.</source>
        <translation>与该时期美国的 60 项和中国的 3 项领先合为 64 项。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>TechRadar names only six of the seven (not atomic clocks); a second list agrees with the seven.</source>
        <translation>TechRadar 只点名了七项中的六项（没有原子钟）；另一份清单与这七项一致。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>New at this level in the edition of 2024.</source>
        <translation>在 2024 年版中新达到这一等级。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Printed as a whole percent; Nikkei's account, reposted.</source>
        <translation>印作整数百分比；《日经》的报道，经转载。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article is of September 2024; the window is that of the edition.</source>
        <translation>文章出自 2024 年 9 月；时期取该版次的时期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article is of September 2024; the window is that of the edition. Whether these are all papers or only the most cited is not said; the ratios do not match the shares.</source>
        <translation>文章出自 2024 年 9 月；时期取该版次的时期。没有说是全部论文还是仅被引最高者；比率与占比不符。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Ten of ten with a lead of 2.3 times over the second country: by the published test this is not a high monopoly risk.</source>
        <translation>十家全占，对第二名领先 2.3 倍：按公布的标准，这不是高垄断风险。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article is of September 2024; the window is that of the edition. The total of researchers traced is not given.</source>
        <translation>文章出自 2024 年 9 月；时期取该版次的时期。没有给出所追溯科研人员的总数。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The source says that the top seven are in the United States; places eight to ten are not told.</source>
        <translation>来源称前七名都在美国；没有说第八至第十名。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A second text, derived from ABC, gives the same count.</source>
        <translation>另一篇源自 ABC 的文字给出相同的计数。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A count with the members taken as one; it does not reduce the 66 and 8 of the ranking by country.</source>
        <translation>把各成员作为一个整体的计数；不会减少国家排名中的 66 项和 8 项。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Rank with the members taken as one; not a rank among single countries.</source>
        <translation>把各成员作为一个整体的名次；不是单一国家之间的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The seven technologies are named, and agree with the count.</source>
        <translation>七项技术均已点名，与计数一致。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Named by the source as a place lost since the edition before.</source>
        <translation>来源点名为较上一版次失去的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The same number as in the edition of 2024, of a longer list; it may be carried over by the source.</source>
        <translation>与 2024 年版数目相同，而清单更长；可能是来源沿用的。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Read as over all technologies tracked.</source>
        <translation>读作针对全部所追踪的技术。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Read as over all technologies tracked. The source prints no year for it, only that it is the present; read as the last year of the edition, 2024.</source>
        <translation>读作针对全部所追踪的技术。来源没有印出年份，只说是当前；读作该版次的最后一年 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A machine-paraphrased copy; Bloomberg's account agrees.</source>
        <translation>机器改写的副本；与彭博社的说法一致。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Ambiguous: the sentence can be read as over half, a decade ago, or as over half a decade ago.</source>
        <translation>有歧义：该句可以读作十年前的一半以上，也可以读作五年多以前。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Second-hand (examination notes); a second set of notes has the same weights. The five add up to 100; the index compares 25 countries.</source>
        <translation>二手（备考笔记）；另一份笔记的权重相同。五项合计为 100；该指数比较 25 国。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The verdict for each area is not visible in the stored text of the source.</source>
        <translation>在来源存下的文本中看不到各领域的结论。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A caption; it does not name the two countries, which the article's subject and the chart supply. 'Yearly average share of research output'.</source>
        <translation>图片说明；没有点名两国，由文章主题和图表补足。“年均科研产出占比”。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Follows by elimination; no source seen names this lead. Counted as one, the European Union is first; this is the ranking by country.</source>
        <translation>由排除法得出；所见来源都没有点名这一领先。把欧盟作为一个整体时由其居首；这里是按国家的排名。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Follows by elimination; no source seen names this lead. Its category is doubtful, its place among the ten is not.</source>
        <translation>由排除法得出；所见来源都没有点名这一领先。其类别存疑，其位列十项之中则无疑。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Derived from a secondary statement: the count for the category is known from the Huxiu article and from one published source, not from ASPI itself. No source seen names this lead.</source>
        <translation>由二手说法推导：该类别的计数见于虎嗅文章和一个公开来源，不是出自 ASPI 本身。所见来源都没有点名这一领先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>All seven American leads of this edition are named; China leads the other 37 of 44; this technology is on the list of 44 and not among the seven, so China leads it.</source>
        <translation>该版中美国领先的七项均已点名；44 项中其余 37 项由中国领先；这项技术在 44 项清单之内而不在七项之中，所以由中国领先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>All seven American leads of this edition are named; China leads the other 57 of 64; this technology is on the list of 64 and not among the seven, so China leads it.</source>
        <translation>该版中美国领先的七项均已点名；64 项中其余 57 项由中国领先；这项技术在 64 项清单之内而不在七项之中，所以由中国领先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>China leads 8 and the United States 2 of the 10 technologies added in 2025; both American leads are named (neuroprosthetics, geoengineering); this technology is one of the ten and not one of the two, so China leads it.</source>
        <translation>2025 年新增的 10 项技术中，中国领先 8 项，美国领先 2 项；美国的两项均已点名（神经假体、地球工程）；这项技术是十项之一而不是那两项，所以由中国领先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>China leads all 13 technologies of advanced materials and manufacturing; this technology is one of the 13 in the list of 74, so China leads it.</source>
        <translation>先进材料与制造的 13 项技术全部由中国领先；这项技术是 74 项清单中的 13 项之一，所以由中国领先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>China leads 9 of the 10 technologies of energy and environment; the one American lead, geoengineering, is named; this technology is one of the other nine in the list of 74, so China leads it.</source>
        <translation>能源与环境的 10 项技术中有 9 项由中国领先；美国领先的一项即地球工程已点名；这项技术是 74 项清单中的另外九项之一，所以由中国领先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>ASPI: page of the first tracker report (44 technologies)</source>
        <translation>ASPI：首份追踪报告的页面（44 项技术）</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>The Guardian: news report on the first tracker edition, March 2023</source>
        <translation>《卫报》：关于追踪首版的新闻报道，2023 年 3 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Japanese blog post with counts from the first tracker edition</source>
        <translation>载有追踪首版计数的日文博客文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>ASPI: opinion piece on the AUKUS partners, June 2023</source>
        <translation>ASPI：关于 AUKUS 伙伴的评论文章，2023 年 6 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Newsmax: article of February 2025 naming the American leads of the first edition</source>
        <translation>Newsmax：2025 年 2 月的文章，点名首版中美国领先的技术</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Discussion thread relaying the top-five counts of the first edition</source>
        <translation>转引首版前五名计数的论坛讨论帖</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Interesting Engineering: article on the first tracker edition</source>
        <translation>Interesting Engineering：关于追踪首版的文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Project page of the studio that built the tracker's web site</source>
        <translation>制作追踪网站的工作室的项目页面</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>ExtremNews: German article of March 2023 on the first edition</source>
        <translation>ExtremNews：2023 年 3 月关于首版的德文文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>NOWnews: Chinese-language news report on the first edition</source>
        <translation>NOWnews：关于首版的中文新闻报道</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Firstpost: report on the 23 AUKUS-relevant technologies, June 2023</source>
        <translation>Firstpost：关于 23 项与 AUKUS 相关技术的报道，2023 年 6 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Chinese repost of Reference News relaying Nikkei, 15 September 2023</source>
        <translation>《参考消息》转引《日经》的中文转载，2023 年 9 月 15 日</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>MAG2: Japanese article on the tracker's 2018-2022 data</source>
        <translation>MAG2：关于追踪 2018–2022 年数据的日文文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Report24: German article on the AUKUS-relevant technologies</source>
        <translation>Report24：关于与 AUKUS 相关技术的德文文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>EX2: Australian trade news on the AUKUS-relevant technologies</source>
        <translation>EX2：关于与 AUKUS 相关技术的澳大利亚行业新闻</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>The Strategist: article on the sensor technologies added in September 2023</source>
        <translation>The Strategist：关于 2023 年 9 月新增传感技术的文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>German copy of a Breaking Defense article of 22 September 2023 on the sensor update</source>
        <translation>Breaking Defense 2023 年 9 月 22 日关于传感更新的文章的德国网站副本</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>ASPI: opinion piece on the biotechnology technologies added in September 2023</source>
        <translation>ASPI：关于 2023 年 9 月新增生物技术的评论文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Blog post of May 2024 with category counts of the 64-technology edition</source>
        <translation>2024 年 5 月的博客文章，载有 64 项技术版的类别计数</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>The Strategist: article on the two-decade data</source>
        <translation>The Strategist：关于二十年数据的文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>TechRadar: article on the two-decade data, August 2024</source>
        <translation>TechRadar：关于二十年数据的文章，2024 年 8 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Anue (cnyes): Chinese-language page naming the seven American leads</source>
        <translation>钜亨网：点名美国领先的七项技术的中文页面</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Daum: Korean news report on the two-decade data, 30 August 2024</source>
        <translation>Daum：关于二十年数据的韩文新闻报道，2024 年 8 月 30 日</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Indian news text on India and the United Kingdom in the 2024 edition</source>
        <translation>关于 2024 年版中印度和英国的印度新闻文字</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Korean summary of the two-decade report</source>
        <translation>二十年报告的韩文摘要</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Fortune India: article on India in the 2024 edition</source>
        <translation>Fortune India：关于 2024 年版中印度的文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Chinese repost of Nikkei's Chinese edition, 30 August 2024</source>
        <translation>《日经》中文版的中文转载，2024 年 8 月 30 日</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Repost of a trade-press article on advanced data analytics, September 2024</source>
        <translation>关于先进数据分析的行业报刊文章的转载，2024 年 9 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>SoylentNews: discussion page relaying The Strategist and Nature on the 2025 edition</source>
        <translation>SoylentNews：转引 The Strategist 和《自然》关于 2025 年版文章的讨论页面</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>World Journal: Chinese-language news report on the 2025 edition</source>
        <translation>《世界日报》：关于 2025 年版的中文新闻报道</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Copy of a Capital Brief article on the 2025 edition</source>
        <translation>Capital Brief 关于 2025 年版文章的副本</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Copy of the Nature news item on the 2025 edition (d41586-025-04048-7)</source>
        <translation>《自然》关于 2025 年版新闻的副本（d41586-025-04048-7）</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>CNA: commentary on the AI race of the United States and China</source>
        <translation>CNA：关于美中人工智能竞赛的评论</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Korean summary of the 2025 edition</source>
        <translation>2025 年版的韩文摘要</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Korean policy note on the 2025 edition</source>
        <translation>关于 2025 年版的韩文政策说明</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Copy of a Bloomberg article on research collaboration, November 2025</source>
        <translation>彭博社关于科研合作文章的副本，2025 年 11 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Machine-paraphrased copy of The Strategist on research decoupling</source>
        <translation>The Strategist 关于科研脱钩文章的机器改写副本</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Summary of a broadcast on research decoupling, November 2025</source>
        <translation>关于科研脱钩的广播节目摘要，2025 年 11 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Indian examination notes on the Critical and Emerging Technologies Index</source>
        <translation>关于关键与新兴技术指数的印度备考笔记</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>SCSP: introduction of the 2025 gaps analysis</source>
        <translation>SCSP：2025 年差距分析的引言</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The two countries': stands for China and the United States and counts nothing.</source>
        <translation>“两国”：代指中国和美国，不作计数。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Date of a picture, in its caption.</source>
        <translation>图片的日期，见于其说明。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>The list that the count is of; it also repeats the size of the list.</source>
        <translation>该计数所属的清单；也重复了清单的大小。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Threshold named by the count (top ten), part of what is counted and not its value.</source>
        <translation>计数所指的门槛（前十名），属于计数的对象，不是其数值。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Read for 3 figures; the first is linked.</source>
        <translation>读出 3 条数据；链接到第一条。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>The place that is counted; the figure is how many technologies have it.</source>
        <translation>所计数的名次；数据是有多少项技术居此名次。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Nine of ten.</source>
        <translation>十家中的九家。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Century; the next sentence shows that the twenty-first is meant.</source>
        <translation>世纪；下一句表明指的是二十一世纪。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The past twenty years'.</source>
        <translation>“过去二十年”。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Read for 2 figures; the first is linked.</source>
        <translation>读出 2 条数据；链接到第一条。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Decades of investment', without a number.</source>
        <translation>“数十年的投入”，没有数字。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Until before the 2010s': the end of the period.</source>
        <translation>“直到 2010 年代之前”：时期的终点。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Order of the points in the argument.</source>
        <translation>论点的序号。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Threshold named by the count (top five), part of what is counted and not its value.</source>
        <translation>计数所指的门槛（前五名），属于计数的对象，不是其数值。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Pillar Two' of AUKUS, a name.</source>
        <translation>AUKUS 的“第二支柱”，名称。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Built up over decades', without a number.</source>
        <translation>“数十年的积累”，没有数字。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>The teaser breaks off within the number 74.</source>
        <translation>导语在数字 74 的中间断开。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year of the edition, not of its data.</source>
        <translation>版次的年份，不是其数据的年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year of the report, not of its data.</source>
        <translation>报告的年份，不是其数据的年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Date on which the original appeared.</source>
        <translation>原文发表的日期。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Part of the identifier (DOI) of the original.</source>
        <translation>原文标识符（DOI）的一部分。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>In the list of related articles.</source>
        <translation>在相关文章列表中。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year in the article's name for the edition.</source>
        <translation>文章对该版次的称呼中的年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year in which the article places the count; the papers are of 2020-2024.</source>
        <translation>文章所说的计数年份；论文为 2020–2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Twenty years' between the two counts, rounded; from 2003 to 2025 it is 22.</source>
        <translation>两次计数之间的“二十年”，已取整；从 2003 年到 2025 年是 22 年。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Not seen in two hundred years': a figure of speech.</source>
        <translation>“两百年未见”：修辞说法。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Number of a heading.</source>
        <translation>小标题的编号。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>3D printing, a name.</source>
        <translation>3D 打印，名称。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>In a promotion of other pieces.</source>
        <translation>在推广其他文章的文字中。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>AGM-183A, a missile's name.</source>
        <translation>AGM-183A，导弹名称。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>DF-17, a missile's name.</source>
        <translation>DF-17，导弹名称。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>JF-22, a wind tunnel's name.</source>
        <translation>JF-22，风洞名称。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Image in a heading ('the bullet that flew for 18 years'), for 2007 to 2025.</source>
        <translation>小标题中的比喻（“飞了 18 年的子弹”），指 2007 年到 2025 年。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Century ('the early twenty-first century'); no figure stands with it.</source>
        <translation>世纪（“二十一世纪初”）；其旁没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>The first iPhone, a name.</source>
        <translation>第一代 iPhone，名称。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>G20, a name.</source>
        <translation>G20，名称。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Two kinds of innovation': announces the two items that follow.</source>
        <translation>“两种创新”：引出随后的两项。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Demand is the first productive force': a saying.</source>
        <translation>“需求是第一生产力”：俗语。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The last three kilometres': a figure of speech.</source>
        <translation>“最后三公里”：修辞说法。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'From 0 to 1', 'from 1 to 100': a figure of speech for invention and for improvement.</source>
        <translation>“从 0 到 1”“从 1 到 100”：修辞说法，指发明与改进。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Day of the news report.</source>
        <translation>新闻报道的日期。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Five years ago', no year named.</source>
        <translation>“五年前”，没有指明年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year in which the chart was published.</source>
        <translation>图表发布的年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Trump's first term: counts terms of office.</source>
        <translation>特朗普的第一任期：计的是任期。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Upper end of 'one or two'.</source>
        <translation>“一两”的上限。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>The 72 percent in words: nearly three quarters.</source>
        <translation>72% 的文字表述：近四分之三。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Month of the poll.</source>
        <translation>民意调查的月份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Month of the interview.</source>
        <translation>访谈的月份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The past ten years'.</source>
        <translation>“过去十年”。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Date of a conference; no figure stands with it.</source>
        <translation>会议的日期；其旁没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year in the name of a conference.</source>
        <translation>会议名称中的年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Month in which the report was published.</source>
        <translation>报告发布的月份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Part of the report's title.</source>
        <translation>报告标题的一部分。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The past three years'.</source>
        <translation>“过去三年”。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>None of the top ten.</source>
        <translation>前十名中没有一个。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The past five years'.</source>
        <translation>“过去五年”。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>V3, a model's name.</source>
        <translation>V3，模型名称。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>GPT-4o, a model's name.</source>
        <translation>GPT-4o，模型名称。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>5G, a name.</source>
        <translation>5G，名称。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Per 100,000 people: part of the unit.</source>
        <translation>每 100,000 人：单位的一部分。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The last two years'.</source>
        <translation>“最近两年”。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>D2D (direct to device), a name.</source>
        <translation>D2D（直连设备），名称。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Part of the report's address.</source>
        <translation>报告地址的一部分。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>In a disclaimer or contact line.</source>
        <translation>在免责声明或联系方式中。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies on the list in which the entity ranks first; the base is the size of the list.</source>
        <translation>清单中该主体排名第一的技术数量；总数为清单的技术数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Technologies in which the entity ranks first as a percentage of the list.</source>
        <translation>该主体排名第一的技术占清单的百分比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies on the list in which the entity ranks second.</source>
        <translation>清单中该主体排名第二的技术数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies on the list in which the entity ranks among the first five.</source>
        <translation>清单中该主体进入前五名的技术数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies on the list in which the institution ranks among the world's first ten.</source>
        <translation>清单中该机构进入全球前十的技术数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the country or group by its share of the world's most cited papers in the topic; 1 is the leader.</source>
        <translation>按该主题全球高被引论文占比排列的国家或集团名次；1 为领先者。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the institution or company among all institutions in the topic; 1 is the leader.</source>
        <translation>该机构或企业在该主题全部机构中的名次；1 为领先者。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's share of the world's high-impact research in the topic, that is of the 10% most cited papers.</source>
        <translation>该主体在该主题全球高影响力研究中的占比，即被引最高的 10% 论文。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's share of the world's research output in the topic, of whatever citation rate.</source>
        <translation>该主体在该主题全球科研产出中的占比，不论被引多少。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies on the list whose research one country may come to monopolise, by ASPI's highest level of risk.</source>
        <translation>清单中研究可能被一国垄断的技术数量，按 ASPI 的最高风险等级。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>How many of the technologies at high monopoly risk the entity leads; the base is their number.</source>
        <translation>该主体领先的高垄断风险技术数量；总数为这类技术的数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The technology is classed as at high risk of a research monopoly; the entity is the leading country.</source>
        <translation>该技术被列为研究垄断高风险；主体为领先国。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>How many of the world's ten leading institutions in the topic are in the entity.</source>
        <translation>该主题全球前十机构中属于该主体的数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>How many of the world's ten leading universities are in the entity.</source>
        <translation>全球前十大学中属于该主体的数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's high-impact research output divided by that of the counterpart.</source>
        <translation>该主体的高影响力研究产出除以对方的产出。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of papers in the database that a study analysed.</source>
        <translation>研究所分析的数据库论文数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies that an edition of a list covers.</source>
        <translation>一版清单涵盖的技术数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year until which the entity is expected to keep its lead at least, if trends continue.</source>
        <translation>若趋势不变，该主体预计至少领先到的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity passed the counterpart in the topic in the period.</source>
        <translation>该主体在该时期内于该主题超过对方。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the entity's research collaborations that involve the counterpart.</source>
        <translation>该主体科研合作中有对方参与的比例。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Earlier year whose level the intensity of collaboration between the two has returned to.</source>
        <translation>两者合作强度已退回到的早先年份水平。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the entity among the research partners of the counterpart; 1 is the largest partner.</source>
        <translation>该主体在对方科研合作伙伴中的名次；1 为最大伙伴。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Yearly funding of the entity's research projects that involve partners from the counterpart.</source>
        <translation>该主体有对方伙伴参与的科研项目每年的经费。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Doctorates awarded in a year in science, technology, engineering and mathematics.</source>
        <translation>一年内授予的理工科（STEM）博士学位数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of a group's workforce in science, technology, engineering and mathematics that the entity provides.</source>
        <translation>某群体的理工科（STEM）劳动力中由该主体提供的比例。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Average yearly growth of spending on research and development over the period.</source>
        <translation>该时期研发支出的年均增长率。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Yearly pay named for a career, in US dollars.</source>
        <translation>所述职业的年薪，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of persons who answered a survey.</source>
        <translation>回答调查的人数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of publication years that the report's data cover.</source>
        <translation>报告数据覆盖的发表年数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of years that the source says a named period has.</source>
        <translation>来源所说的某一时期的年数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The most cited share of papers that counts as high-impact research.</source>
        <translation>被引最高的多大比例论文算作高影响力研究。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Rank of a database of peer-reviewed research by how comprehensive it is said to be.</source>
        <translation>同行评审研究数据库按其所称全面程度的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The measure is said to be a leading indicator of potential and not of present technological or commercial capability.</source>
        <translation>据称该指标是潜力的先行指标，不反映当前的技术或商业能力。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Rank among the world's universities, other kinds of institution left out.</source>
        <translation>在全球大学中的排名，不含其他类型的机构。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Rank among institutions of the same kind (universities, companies) of the entity's own country.</source>
        <translation>在该主体本国同类机构（大学、企业）中的排名。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Rank of a country among the members of the group named as counterpart.</source>
        <translation>一国在列为对方的集团成员中的排名。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Rank among the world's research institutions by size.</source>
        <translation>按规模在全球科研机构中的排名。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Where the country's lead in this technology stands among all its leads by size: 1 is the widest.</source>
        <translation>该国在此技术上的领先幅度在其全部领先中的位次：1 为最大。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies in which the entity had overtaken the counterpart in high-impact research.</source>
        <translation>该主体在高影响力研究上已超过对方的技术数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies in which the entity has taken over the counterpart's second place.</source>
        <translation>该主体取代对方第二名的技术数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies in which the entity is said to have an advantage, where the source does not say how that is measured.</source>
        <translation>据称该主体具有优势的技术数量，来源未说明如何衡量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's research lead is said to have grown.</source>
        <translation>据称该主体的研究领先有所扩大。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to have lost or to be losing its research advantage.</source>
        <translation>据称该主体已失去或正在失去研究优势。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's high-impact research output is said to have stopped growing.</source>
        <translation>据称该主体的高影响力研究产出已停止增长。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be rising, or to have risen, in world research.</source>
        <translation>据称该主体在全球科研中正在上升或已经上升。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's high-impact research output is said to have grown, with no amount given.</source>
        <translation>据称该主体的高影响力研究产出有所增长，未给出幅度。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The growth of the entity's high-impact research output is said to have sped up.</source>
        <translation>据称该主体高影响力研究产出的增长有所加快。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The year from which the high-impact output of entity and counterpart is said to diverge.</source>
        <translation>据称该主体与对方的高影响力产出开始拉开差距的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be catching up with the counterpart, or overtaking it, without a figure.</source>
        <translation>据称该主体正在追赶或超越对方，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be catching up with the counterpart in the number of active patent families.</source>
        <translation>据称该主体在有效专利族数量上正追赶对方。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's share of the world's active patent families is said to be falling.</source>
        <translation>据称该主体在全球有效专利族中的占比正在下降。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be unlikely to overtake the counterpart on present trends.</source>
        <translation>据称按目前趋势该主体不太可能超过对方。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's capacity to manufacture electric batteries located in the entity.</source>
        <translation>全球电动电池产能中位于该主体的比例。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to dominate the market, without a figure.</source>
        <translation>据称该主体主导市场，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to excel or to hold a strong position, without rank or figure.</source>
        <translation>据称该主体表现出色或地位强，没有名次或数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's high-impact research is said to be increasingly concentrated in a few companies.</source>
        <translation>据称该主体的高影响力研究日益集中于少数企业。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Private research institutions from more countries are said to take part than in the later window.</source>
        <translation>据称比后来的时期有更多国家的私营科研机构参与。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The company is named among the private research institutions taking part in high-impact research.</source>
        <translation>该企业被点名为参与高影响力研究的私营科研机构之一。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's companies are said to play a relatively small role in high-impact research.</source>
        <translation>据称该主体的企业在高影响力研究中作用较小。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's companies are said to rank behind those of the counterpart.</source>
        <translation>据称该主体的企业排名落后于对方的企业。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity does not appear in the ranking of the period.</source>
        <translation>该主体未出现在该时期的排名中。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year in which the company or institution was founded.</source>
        <translation>该企业或机构成立的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Most of the tracker's rankings are said to be dominated by institutions that concentrate on research.</source>
        <translation>据称追踪的多数排名由专注科研的机构主导。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The number of technologies in which the entity is in the top five is said to have risen from the previous report.</source>
        <translation>据称该主体进入前五名的技术数量较上一份报告有所增加。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's research ranking is said to have improved.</source>
        <translation>据称该主体的研究排名有所上升。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's research ranking is said to have fallen.</source>
        <translation>据称该主体的研究排名有所下降。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Entity and counterpart are said to have changed places, the entity now being ahead.</source>
        <translation>据称该主体与对方互换位置，现由该主体领先。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The research of a group's members, added together, is said to narrow the gap to the counterpart.</source>
        <translation>据称集团成员的研究合计可缩小与对方的差距。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be behind the counterpart in high-impact research, without a figure.</source>
        <translation>据称该主体在高影响力研究上落后于对方，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Research leadership among major powers is said to be able to shift within less than a generation.</source>
        <translation>据称大国之间的研究领先地位可在不到一代人的时间里易手。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to keep an advantage in applying and commercialising technology.</source>
        <translation>据称该主体在技术应用与商业化上保有优势。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The company was founded with the participation of the counterpart.</source>
        <translation>该企业由对方参与创立。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Knowledge and capacity built up earlier are expected to benefit the entity in the short term.</source>
        <translation>早先积累的知识与能力预计短期内使该主体受益。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Leadership in world research is said to have shifted greatly over the period, without a figure.</source>
        <translation>据称全球科研领先地位在该时期发生重大转移，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Students of the entity are said no longer to need the counterpart for world-class research experience.</source>
        <translation>据称该主体的学生不再需要对方就能获得世界一流的科研经历。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Keeping the entity's students out of the counterpart is expected to drive more people into the entity's own research system.</source>
        <translation>不让该主体的学生进入对方，预计会促使更多人进入该主体自己的科研体系。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's investment in science and technology is said to be without precedent, without an amount.</source>
        <translation>据称该主体的科技投入前所未有，没有金额。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's long-term investment and planning are said to be showing results, without a figure.</source>
        <translation>据称该主体的长期投入与规划正见成效，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is warned that it may lose a lead or its say in a field, without a figure.</source>
        <translation>警告该主体可能失去某领域的领先或话语权，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Competition in technology is said to be increasingly concentrated, without a figure.</source>
        <translation>据称技术竞争日益集中，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The field is said to be led by countries other than the entity, without a figure.</source>
        <translation>据称该领域由该主体以外的国家领先，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to become the leader more easily in emerging fields than in traditional ones.</source>
        <translation>据称该主体在新兴领域比在传统领域更易领先。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's products are said to fall short of the counterpart's leading models, whatever the rank in research.</source>
        <translation>据称该主体的产品不及对方的领先型号，不论研究排名如何。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The measure is said to show a country's academic momentum and not its innovation strength as a whole.</source>
        <translation>据称该指标反映一国的学术势头，而不是其创新实力的全貌。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>High-impact papers are said not necessarily to turn into engineering performance, manufacturing capacity or commercial results.</source>
        <translation>据称高影响力论文未必转化为工程性能、制造能力或商业成果。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The method is said to favour countries with many researchers, who cite their compatriots more readily.</source>
        <translation>据称该方法有利于科研人员多、更常引用本国同行的国家。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The source says that the entity leads, dominates or controls the field, without a rank or a figure.</source>
        <translation>来源称该主体领先、主导或控制该领域，没有名次或数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The field is called one of the few in which the entity still holds its lead.</source>
        <translation>该领域被称为该主体仍保持领先的少数领域之一。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be able to cut the counterpart off from supplies in the field.</source>
        <translation>据称该主体能够在该领域切断对方的供应。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to have a weapon of this kind in service.</source>
        <translation>据称该主体有此类武器服役。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Tests of the entity's weapon are said to fail time and again.</source>
        <translation>据称该主体的武器试验屡屡失败。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year in which the national plan for science and technology named in the source was issued.</source>
        <translation>来源所提国家科技规划的发布年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Doctorates in science and engineering of the entity in a year less those of the counterpart.</source>
        <translation>该主体一年的理工科博士学位数减去对方的。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Doctorates in science and engineering of the entity in a year divided by those of the counterpart.</source>
        <translation>该主体一年的理工科博士学位数除以对方的。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The advantage of a large scientific workforce is said to be moving from the entity to others.</source>
        <translation>据称庞大科研队伍的优势正从该主体转向他国。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Years from founding to a stock exchange listing, as named for a kind of innovation.</source>
        <translation>某类创新从创立到上市所需的年数，按来源所述。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Return of an investment as a multiple of the money put in.</source>
        <translation>投资回报为投入资金的倍数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Years in which an investment in a kind of innovation may show nothing.</source>
        <translation>某类创新的投资可能不见成效的年数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Amount that must be put into a kind of innovation, in units of a currency that the source does not name.</source>
        <translation>某类创新须投入的金额，来源未注明货币。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's government is said to act as patient capital.</source>
        <translation>据称该主体的政府充当耐心资本。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The state is said to have subsidised or put capital into the industry or firm while it lost money.</source>
        <translation>据称国家在该产业或企业亏损时给予补贴或注资。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the country's market for the topic among the world's by size.</source>
        <translation>该国该主题的市场按规模在全球的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the country's power grid among the world's by complexity.</source>
        <translation>该国电网按复杂程度在全球的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the country among the world's by number of internet users.</source>
        <translation>该国按互联网用户数在全球的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of electric vehicles in use in the country.</source>
        <translation>该国在用的电动汽车数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Months in which a technology is said to move on by one generation.</source>
        <translation>据称某项技术迭代一代所需的月数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to lack the engineers, skilled workers and plants to turn an invention into production.</source>
        <translation>据称该主体缺乏把发明投入生产的工程师、技术工人和工厂。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be short of original, paradigm-setting innovation.</source>
        <translation>据称该主体缺少原创的、奠定范式的创新。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of separate technological systems into which the world is expected to split.</source>
        <translation>预计世界将分裂成的独立技术体系数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's industry is expected to hollow out and to depend on others for hardware.</source>
        <translation>预计该主体的产业将空心化，硬件依赖他国。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is expected to supply other countries with technological infrastructure.</source>
        <translation>预计该主体将向他国提供技术基础设施。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Talented people are said to leave science and engineering for other work in the entity.</source>
        <translation>据称该主体的人才离开理工科转投其他工作。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is expected to hold the whole chain from basic materials to final products.</source>
        <translation>预计该主体将掌握从基础材料到最终产品的完整链条。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of years over which the present level of research collaboration is the lowest.</source>
        <translation>目前的科研合作水平为多少年来最低。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Research collaboration between entity and counterpart is said to be declining; a direction without a figure.</source>
        <translation>据称该主体与对方的科研合作正在减少；只有方向，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Research collaboration between entity and counterpart is said to be deepening; a direction without a figure.</source>
        <translation>据称该主体与对方的科研合作正在加深；只有方向，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Entity and counterpart are said to have had almost no research collaboration.</source>
        <translation>据称该主体与对方几乎没有科研合作。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The topic is named as what drove the collaboration between entity and counterpart.</source>
        <translation>该主题被称为推动该主体与对方合作的动力。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year from which the decline of research collaboration between entity and counterpart is dated.</source>
        <translation>该主体与对方科研合作开始下降的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Research decoupling from the counterpart is said to speed up under the measures discussed.</source>
        <translation>据称所讨论的措施会加快与对方的科研脱钩。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to have strengthened the risk assessment of research projects with the counterpart.</source>
        <translation>据称该主体加强了对与对方科研项目的风险评估。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Funding of joint research with the counterpart is said to have been cut sharply, without a figure.</source>
        <translation>据称与对方联合研究的经费大幅削减，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be growing more cautious about research collaboration with the counterpart.</source>
        <translation>据称该主体对与对方的科研合作日趋谨慎。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the country among the world's economies by size.</source>
        <translation>该国按规模在全球经济体中的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year in which the government programme named by the topic began.</source>
        <translation>该主题所指政府计划的启动年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year in which the end of the government programme named by the topic was announced.</source>
        <translation>宣布终止该主题所指政府计划的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Lawmakers are said to be weighing a restart of the programme named by the topic.</source>
        <translation>据称议员正考虑重启该主题所指的计划。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The source sees signs that the programme named by the topic is coming back; a judgement without a figure.</source>
        <translation>来源看到该主题所指计划卷土重来的迹象；是判断，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The programme named by the topic is said to have failed.</source>
        <translation>据称该主题所指的计划已经失败。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>A restart of the programme named by the topic is said to harm the entity's own innovation.</source>
        <translation>据称重启该主题所指的计划会损害该主体自身的创新。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>A restart of the programme named by the topic is said to give the entity the upper hand over the counterpart.</source>
        <translation>据称重启该主题所指的计划会使该主体对对方占上风。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of district prosecutors' offices to which the programme's demand was addressed.</source>
        <translation>该计划的要求所面向的联邦检察官办公室数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of prosecutions that the programme demanded of the districts each year.</source>
        <translation>该计划要求各区每年提起的起诉数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the Chinese-American scientists surveyed who feel unwelcome in the United States.</source>
        <translation>受访华裔科学家中在美国感到不受欢迎者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the Chinese-American scientists surveyed who feel unsafe as academic researchers.</source>
        <translation>受访华裔科学家中作为学术研究者感到不安全者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the Chinese-American scientists surveyed who are fearful of US government investigations of researchers of Chinese origin.</source>
        <translation>受访华裔科学家中担心美国政府调查华裔科研人员者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the researchers polled who are considering leaving the country.</source>
        <translation>受访科研人员中考虑离开该国者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Scientists are said to be leaving the counterpart for the entity in growing numbers.</source>
        <translation>据称越来越多的科学家离开对方前往该主体。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's government is said to have discriminated against scientists from the counterpart in the period.</source>
        <translation>据称该主体的政府在该时期歧视来自对方的科学家。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The loss of scientists is said to weaken the entity's own research.</source>
        <translation>据称科学家流失削弱了该主体自身的科研。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report judges, in words, that the entity is ahead in the sector as a whole; how firmly is said in the note.</source>
        <translation>报告以文字判断该主体在整个领域领先；语气强弱见备注。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report gives no overall verdict for the sector and describes the entity as ahead in part of it.</source>
        <translation>报告没有对该领域作总体判断，称该主体在其中一部分领先。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says, without a figure, that the entity leads or has an advantage in a named part of the sector.</source>
        <translation>报告称该主体在该领域的某一部分领先或具优势，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says, without a figure, that the entity lags or is weak in a named part of the sector.</source>
        <translation>报告称该主体在该领域的某一部分落后或薄弱，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says, without a figure, that something is rising, falling, or shifting for the entity.</source>
        <translation>报告称该主体的某事物在上升、下降或转移，没有数据。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says that the entity depends on the counterpart for a named good.</source>
        <translation>报告称该主体在某种物品上依赖对方。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says that the future balance of the sector is uncertain or depends on conditions.</source>
        <translation>报告称该领域未来的格局不确定或取决于条件。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report names a law, programme, control or policy of the entity that bears on the sector.</source>
        <translation>报告点名该主体涉及该领域的法律、计划、管制或政策。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says that the entity achieved a named technical or operational result.</source>
        <translation>报告称该主体取得了某项技术或运行成果。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report names the company among those that lead, dominate or supplement the sector.</source>
        <translation>报告点名该企业为领先、主导或补充该领域的企业之一。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The article says when, or under which title, the report that it relays was published.</source>
        <translation>文章说明其所转引报告的发布时间或标题。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Total battery production in a year, in gigawatt-hours.</source>
        <translation>一年的电池总产量，以 GWh 计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of world shipments of lithium-ion batteries.</source>
        <translation>在全球锂离子电池出货量中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the (world) market for electric-vehicle batteries.</source>
        <translation>在（全球）动力电池市场中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world market for batteries; the relaying text does not say which kind of battery.</source>
        <translation>在全球电池市场中的占比；转引文本未说明是哪种电池。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>None of the entity's companies is among the ten largest in the world battery market.</source>
        <translation>全球电池市场前十大企业中没有该主体的企业。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of battery plants in the country.</source>
        <translation>该国的电池工厂数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Investment related to domestic battery plants over the period, in US dollars.</source>
        <translation>该时期与本土电池工厂有关的投资，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's total manufacturing output.</source>
        <translation>在全球制造业总产出中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity deployed about as many industrial robots in the year as all other countries together.</source>
        <translation>该主体当年部署的工业机器人约等于其他所有国家之和。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Most of the world's foundation models of the period came from the entity's companies.</source>
        <translation>该时期全球多数基础模型来自该主体的企业。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Private investment in artificial intelligence, as a multiple of the counterpart's.</source>
        <translation>人工智能私人投资为对方的倍数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>AI companies added in the year.</source>
        <translation>当年新增的人工智能企业数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place in the world by number of developers of large language models.</source>
        <translation>按大语言模型开发者数量的全球名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Development of the field in the country is said to be led by universities and research institutes rather than companies.</source>
        <translation>据称该国该领域的发展由高校和科研院所而非企业主导。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Funds that the body gives to research in a year, in US dollars.</source>
        <translation>该机构一年资助科研的经费，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of research projects funded.</source>
        <translation>获资助的科研项目数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of researchers covered by the funding.</source>
        <translation>资助覆盖的科研人员数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Investment raised by the country's biotechnology companies in a year, in US dollars.</source>
        <translation>该国生物技术企业一年筹得的投资，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of world investment in biotechnology companies in the year.</source>
        <translation>当年在全球生物技术企业投资中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Spending on basic research in a year, in US dollars; the relaying text does not say whether for biomedicine only.</source>
        <translation>一年的基础研究支出，以美元计；转引文本未说明是否仅指生物医药。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of world biopharmaceutical innovation; how innovation is counted is not said.</source>
        <translation>在全球生物医药创新中的占比；未说明创新如何计数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of (world) biotechnology patents.</source>
        <translation>在（全球）生物技术专利中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's production of medicines.</source>
        <translation>在全球药品生产中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Imports of biopharmaceutical goods from the counterpart in a year, in US dollars.</source>
        <translation>一年内从对方进口的生物医药产品金额，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the market for consumer drones.</source>
        <translation>在消费级无人机市场中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the drone market as a whole.</source>
        <translation>在整个无人机市场中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the commercial drone market in the United States.</source>
        <translation>在美国商用无人机市场中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the drones in use in the United States that come from the entity.</source>
        <translation>美国在用无人机中来自该主体的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Average share of the drones bought by US state government agencies that were made in the entity.</source>
        <translation>美国各州政府机构采购的无人机中由该主体制造的平均占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Capital spending of the country's telecom operators in a year, in US dollars.</source>
        <translation>该国电信运营商一年的资本支出，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of 5G base stations built.</source>
        <translation>已建成的 5G 基站数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of 5G base stations per 100,000 inhabitants.</source>
        <translation>每 100,000 名居民的 5G 基站数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of 5G connections.</source>
        <translation>5G 连接数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the country's mobile users that are covered by 5G.</source>
        <translation>该国移动用户中被 5G 覆盖的比例。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Average download speed of the network, in megabits per second.</source>
        <translation>网络的平均下载速度，以 Mbps 计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of active fusion energy companies.</source>
        <translation>活跃的聚变能源企业数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Funds raised by the country's fusion companies, in US dollars.</source>
        <translation>该国聚变企业筹得的资金，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the funds raised by fusion companies in the world.</source>
        <translation>在全球聚变企业所筹资金中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Government spending on fusion in a year, in US dollars.</source>
        <translation>政府一年用于聚变的支出，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Yearly government spending on fusion, as a multiple of the counterpart's.</source>
        <translation>政府每年的聚变支出为对方的倍数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of doctorates trained (in fusion), as a multiple of the counterpart's.</source>
        <translation>培养的（聚变领域）博士数量为对方的倍数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of years in which the entity may catch up with and overtake the counterpart.</source>
        <translation>该主体可能追上并超过对方所需的年数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of the four social networks with most monthly active users in the world that belong to the entity's companies.</source>
        <translation>全球月活跃用户最多的四个社交网络中属于该主体企业的数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the search-engine market.</source>
        <translation>在搜索引擎市场中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the platform among young users in North America.</source>
        <translation>该平台在北美年轻用户中的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of satellites launched for the constellation.</source>
        <translation>该星座已发射的卫星数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of satellites in operation that support direct-to-device communication.</source>
        <translation>在轨运行且支持手机直连的卫星数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of years expected until the technology is commercial.</source>
        <translation>预计该技术商业化所需的年数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's papers on quantum technology.</source>
        <translation>在全球量子技术论文中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of quantum start-ups.</source>
        <translation>量子初创企业数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of investors in quantum technology.</source>
        <translation>量子技术投资者数量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Government funding for quantum technology, in US dollars.</source>
        <translation>政府对量子技术的投入，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Private capital raised for quantum technology, in US dollars.</source>
        <translation>量子技术筹得的私人资本，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Private investment attracted to domestic chip making, in US dollars.</source>
        <translation>吸引到本土芯片制造的私人投资，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's capacity for chips made with mature (legacy) processes.</source>
        <translation>在全球成熟制程芯片产能中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Value of the country's synthetic-biology market, in US dollars.</source>
        <translation>该国合成生物学市场的规模，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of investments made in the country's synthetic-biology market over the period.</source>
        <translation>该时期该国合成生物学市场的投资笔数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Total of investments in the country's synthetic-biology market over the period, in US dollars.</source>
        <translation>该时期该国合成生物学市场的投资总额，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Government funding for synthetic biology in the year, in US dollars.</source>
        <translation>当年政府对合成生物学的投入，以美元计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's industrial fermentation capacity.</source>
        <translation>在全球工业发酵产能中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Fermentation products made in a year, in tonnes.</source>
        <translation>一年的发酵产品产量，以吨计。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's papers on synthetic biology.</source>
        <translation>在全球合成生物学论文中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's patents in synthetic biology.</source>
        <translation>在全球合成生物学专利中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>1 when the country is among the five with the most high-impact research in the technology, 0 when it is said not to be.</source>
        <translation>该国在该技术的高影响力研究进入前五为 1，据称未进入为 0。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The leader's high-impact research as a multiple of the second country's, in the technology of the list where that multiple is largest.</source>
        <translation>领先国的高影响力研究为第二名的倍数，取清单中倍数最大的技术。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>How many of a technology's world top ten institutions are in the country, in the technology of the list where that number is largest.</source>
        <translation>该技术全球前十机构中属于该国的数量，取清单中数量最多的技术。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the counterpart's authors of high-impact papers who did their postgraduate training in the entity.</source>
        <translation>对方高影响力论文作者中在该主体接受研究生教育者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the counterpart's high-impact papers whose authors did postgraduate training in the entity.</source>
        <translation>对方高影响力论文中作者曾在该主体接受研究生教育的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of leading researchers of the technology who were in the entity at undergraduate stage.</source>
        <translation>该技术的领军研究者中本科阶段在该主体的人数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of leading researchers of the technology who were in the entity at postgraduate stage.</source>
        <translation>该技术的领军研究者中研究生阶段在该主体的人数。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Publications of the entity on the topic in the period, as printed by the source; whether only the most cited are counted is not said.</source>
        <translation>该主体该时期关于该主题的论文数，按来源所印；未说明是否只计高被引论文。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The year in which research collaboration of the entity with the counterpart was at its highest.</source>
        <translation>该主体与对方科研合作达到最高的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>By how much the share of the entity's research collaborations that involve the counterpart fell, as worded by the source.</source>
        <translation>该主体科研合作中有对方参与的比例下降了多少，按来源措辞。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Weight that the index gives to the sector; the weights of an index add up to 100 percent.</source>
        <translation>该指数赋予该领域的权重；一个指数的权重合计为 100%。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Sending data by light through fibre or free space at high rates.</source>
        <translation>用光在光纤或自由空间中高速传输数据。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Wireless communication by radio waves, including the fifth and sixth generations of mobile networks.</source>
        <translation>用无线电波进行的无线通信，包括第五代和第六代移动网络。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Wireless links through sea water by sound, light or radio.</source>
        <translation>用声、光或无线电在海水中建立的无线链路。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Records kept in step by many computers without a central keeper, such as blockchains.</source>
        <translation>由许多计算机同步维护、没有中央管理者的记录，如区块链。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Computing at the largest scale, with supercomputers and clusters.</source>
        <translation>用超级计算机和集群进行的最大规模计算。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Networks whose nodes relay for one another, without fixed masts or cables.</source>
        <translation>节点互相转发、不需固定基站或线缆的网络。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Means of protecting computers, networks and data against attack.</source>
        <translation>保护计算机、网络和数据不受攻击的手段。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Computing in remote data centres, and close to where data arise.</source>
        <translation>在远程数据中心以及靠近数据产生处进行的计算。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Models of a real object or process kept in step with it by live data.</source>
        <translation>以实时数据与真实物体或过程保持同步的模型。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Virtual, augmented and mixed reality.</source>
        <translation>虚拟现实、增强现实与混合现实。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Building parts layer by layer from a digital model.</source>
        <translation>依据数字模型逐层制造零件。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Materials joined from several components for strength at low weight.</source>
        <translation>由多种成分结合而成、轻而坚固的材料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Explosives, propellants and other materials that release energy quickly.</source>
        <translation>炸药、推进剂以及其他快速释放能量的材料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Strong magnets and materials that conduct without resistance.</source>
        <translation>强磁体和无电阻导电的材料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Materials and equipment that protect people and vehicles, such as armour.</source>
        <translation>保护人员和车辆的材料与装备，如装甲。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Thin layers that give surfaces resistance or new properties.</source>
        <translation>使表面耐受外界或具有新性能的薄层。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Making chemicals in a running stream instead of in batches.</source>
        <translation>在连续流动中而不是分批制造化学品。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Mining and refining minerals that industry cannot do without.</source>
        <translation>工业不可或缺的矿物的开采与精炼。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Cutting and shaping parts to very fine tolerances.</source>
        <translation>以极小公差切削和成形零件。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Materials with structure at the scale of nanometres, and how they are made.</source>
        <translation>具有纳米尺度结构的材料及其制造方法。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Structured materials with properties not found in nature.</source>
        <translation>具有自然界所没有的性能的结构材料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Materials that respond to heat, light, force or other stimuli.</source>
        <translation>对热、光、力或其他刺激作出反应的材料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Semiconductors that bear higher voltage, frequency and heat than silicon.</source>
        <translation>比硅更耐高压、高频和高温的半导体。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Methods of artificial intelligence and the chips that speed them up.</source>
        <translation>人工智能的方法以及为其加速的芯片。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Drawing findings from large and complex data.</source>
        <translation>从庞大复杂的数据中得出结论。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Designing and making the most advanced chips.</source>
        <translation>最先进芯片的设计与制造。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Attacks on artificial intelligence, and defences against them.</source>
        <translation>针对人工智能的攻击及其防御。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Systems that learn from data, among them neural networks.</source>
        <translation>从数据中学习的系统，包括神经网络。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Computers that analyse and produce speech and text.</source>
        <translation>分析和生成语音与文字的计算机。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Computers that recognise what is in pictures and video.</source>
        <translation>识别图像和视频内容的计算机。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Models that make new text, pictures, sound or code.</source>
        <translation>生成新的文字、图像、声音或程序的模型。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Making goods with living cells or their parts.</source>
        <translation>用活细胞或其组成部分制造产品。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Changing the genes of organisms on purpose.</source>
        <translation>有目的地改变生物的基因。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Reading genomes and finding out what they mean.</source>
        <translation>读取基因组并弄清其含义。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>New medicines against bacteria and viruses.</source>
        <translation>对抗细菌和病毒的新药。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Diagnosis and treatment with radioactive substances and radiation.</source>
        <translation>用放射性物质和射线进行诊断与治疗。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Designing and building biological parts and organisms.</source>
        <translation>设计和构建生物部件与生物体。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Vaccines and other medical answers to disease and biological threats.</source>
        <translation>疫苗及其他应对疾病和生物威胁的医疗手段。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Direct links between the brain and a computer.</source>
        <translation>大脑与计算机之间的直接连接。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Devices that replace or restore functions of the nervous system.</source>
        <translation>替代或恢复神经系统功能的装置。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Jet engines and other propulsion for aircraft, up to hypersonic speeds.</source>
        <translation>喷气发动机等航空器推进装置，直至高超音速。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Robots that perceive, decide and handle things.</source>
        <translation>能感知、决策和操作物体的机器人。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>What machines need to act without a human at the controls.</source>
        <translation>机器在无人操控下行动所需的技术。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Unmanned aircraft, groups of them that act together, and robots that work with people.</source>
        <translation>无人航空器、协同行动的机群，以及与人协作的机器人。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Finding and following objects that fly at more than five times the speed of sound.</source>
        <translation>发现并跟踪飞行速度超过五倍音速的物体。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Satellites of low mass, often launched in groups.</source>
        <translation>质量较小、常成组发射的卫星。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Rockets and the installations that launch them.</source>
        <translation>火箭以及发射火箭的设施。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Farming steered by sensors, positioning and data.</source>
        <translation>以传感器、定位和数据指导的农业。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Fuels made from plants, waste or other living matter.</source>
        <translation>由植物、废弃物或其他生物质制成的燃料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Lasers, microwaves and beams that carry energy to a target.</source>
        <translation>把能量送达目标的激光、微波和粒子束。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Batteries that store electricity, for vehicles and other uses.</source>
        <translation>储存电能的电池，用于车辆及其他用途。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Hydrogen and ammonia as carriers of energy.</source>
        <translation>作为能量载体的氢和氨。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Energy from nuclear reactions, and the plants that make it.</source>
        <translation>核反应产生的能量以及生产它的电站。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Storing, treating and reusing spent nuclear fuel and other waste.</source>
        <translation>乏燃料及其他核废料的储存、处理与再利用。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Making electricity from sunlight.</source>
        <translation>用阳光发电。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Stores of electricity that charge and discharge very quickly.</source>
        <translation>充放电极快的储电装置。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Bringing varied sources and stores of power into one grid.</source>
        <translation>把多样的电源和储能接入同一电网。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Intervening in the climate on a large scale.</source>
        <translation>大规模干预气候。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Encryption that holds against attacks by quantum computers.</source>
        <translation>能抵御量子计算机攻击的加密。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Sending information protected by quantum states.</source>
        <translation>发送受量子态保护的信息。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Computing with quantum states.</source>
        <translation>用量子态进行计算。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Measuring with quantum effects.</source>
        <translation>利用量子效应进行测量。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Clocks kept by transitions of atoms.</source>
        <translation>以原子跃迁计时的时钟。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Measuring gravity and its small variations.</source>
        <translation>测量重力及其微小变化。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Finding one's position from acceleration and rotation alone.</source>
        <translation>仅凭加速度和转动确定位置。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Measuring magnetic fields.</source>
        <translation>测量磁场。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Cameras that see many bands of the spectrum.</source>
        <translation>能看到多个光谱波段的相机。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Measuring with light.</source>
        <translation>用光进行测量。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Finding and following objects by reflected radio waves.</source>
        <translation>以反射的无线电波发现并跟踪物体。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Finding position and time from satellites.</source>
        <translation>由卫星确定位置和时间。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Detecting by sound, above all under water.</source>
        <translation>以声音进行探测，主要用于水下。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Driving submarines for long without air from the surface.</source>
        <translation>使潜艇长时间不需水面空气的推进装置。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Unmanned vessels that work under water by themselves.</source>
        <translation>在水下自主工作的无人航行器。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Using, disturbing and protecting the electromagnetic spectrum in combat.</source>
        <translation>在作战中使用、干扰和保护电磁频谱。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for networks, computing power and cyber security, in the editions of 64 and 74.</source>
        <translation>ASPI 关于网络、算力与网络安全的类别，用于 64 项与 74 项版。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's first category for artificial intelligence, computing and communications, used in the edition of 44 and later divided in two.</source>
        <translation>ASPI 最初关于人工智能、计算与通信的类别，用于 44 项版，后来一分为二。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for artificial intelligence, including the design and making of advanced chips.</source>
        <translation>ASPI 关于人工智能的类别，包括先进芯片的设计与制造。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for materials and the ways of making things.</source>
        <translation>ASPI 关于材料与制造方法的类别。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for biology, genes and medicine.</source>
        <translation>ASPI 关于生物、基因与医药的类别。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for defence, space, robots and transport.</source>
        <translation>ASPI 关于国防、航天、机器人与交通的类别。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for energy and the environment.</source>
        <translation>ASPI 关于能源与环境的类别。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for the four quantum technologies.</source>
        <translation>ASPI 关于四项量子技术的类别。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for sensors, clocks and navigation.</source>
        <translation>ASPI 关于传感器、时钟与导航的类别。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for three technologies that matter to AUKUS and fit no other category.</source>
        <translation>ASPI 为三项与 AUKUS 有关、不属其他类别的技术所设的类别。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for batteries: minerals, production and market.</source>
        <translation>SCSP 的电池领域：矿产、生产与市场。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for manufacturing capacity, automation and industrial robots.</source>
        <translation>SCSP 的制造业领域：产能、自动化与工业机器人。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for artificial intelligence: models, investment, firms and publications.</source>
        <translation>SCSP 的人工智能领域：模型、投资、企业与论文。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for medicines: research money, innovation, production and trade.</source>
        <translation>SCSP 的医药领域：科研经费、创新、生产与贸易。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for the market in commercial drones.</source>
        <translation>SCSP 的商用无人机市场领域。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for the deployment and performance of fifth-generation mobile networks.</source>
        <translation>SCSP 的第五代移动网络部署与性能领域。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for nuclear fusion: money, firms, talent and patents.</source>
        <translation>SCSP 的核聚变领域：资金、企业、人才与专利。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for social media, search and other platforms.</source>
        <translation>SCSP 的社交媒体、搜索及其他平台领域。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for what follows 5G, above all networks by satellite in low orbit.</source>
        <translation>SCSP 关于 5G 之后的领域，主要是低轨卫星网络。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for quantum technology: public and private money, firms and papers.</source>
        <translation>SCSP 的量子技术领域：公共与私人资金、企业与论文。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for chips: export controls, equipment and manufacturing capacity.</source>
        <translation>SCSP 的芯片领域：出口管制、设备与产能。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for synthetic biology: market, investment, fermentation capacity, papers and patents.</source>
        <translation>SCSP 的合成生物学领域：市场、投资、发酵产能、论文与专利。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The whole of ASPI's first list, March 2023.</source>
        <translation>ASPI 第一份清单的全部，2023 年 3 月。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The whole of ASPI's second list, September 2023 to 2024.</source>
        <translation>ASPI 第二份清单的全部，2023 年 9 月至 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The whole of ASPI's third list, December 2025.</source>
        <translation>ASPI 第三份清单的全部，2025 年 12 月。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The part of ASPI's list that its update of June 2023 compared for AUKUS.</source>
        <translation>ASPI 清单中 2023 年 6 月更新为 AUKUS 所比较的部分。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The ten technologies that the edition of 74 adds to that of 64.</source>
        <translation>74 项版较 64 项版新增的十项技术。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The whole of the twelve sectors that SCSP compares.</source>
        <translation>SCSP 所比较的十二个领域的全部。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>What the documents say beyond single technologies.</source>
        <translation>文献在单项技术之外的说法。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>How much research a country publishes, across all fields.</source>
        <translation>一国在全部领域发表多少研究。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Who does research with whom, above all China and the United States.</source>
        <translation>谁与谁合作研究，主要是中国与美国。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Money spent on research and development.</source>
        <translation>研究与开发的支出。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>People trained in science and engineering, and where they go.</source>
        <translation>理工科人才及其去向。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>How universities and other institutions rank across technologies.</source>
        <translation>大学及其他机构在各项技术上的排名。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>What different careers pay, as a reason for choosing them.</source>
        <translation>不同职业的收入，作为择业的理由。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The programme of prosecutions of 2018 to 2022 in the United States, and its effects on scientists.</source>
        <translation>美国 2018 年至 2022 年的起诉计划及其对科学家的影响。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>How innovation is paid for and organised: patient or quick capital, state or market.</source>
        <translation>创新如何获得资金与组织：耐心资本或快钱，国家或市场。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Single products, weapons and installations that the documents name.</source>
        <translation>文献点名的单项产品、武器与设施。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>What the trackers count: papers, thresholds, windows, number of technologies.</source>
        <translation>追踪统计的内容：论文、门槛、时期、技术数量。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Scores that put several technologies or sectors into one.</source>
        <translation>把多项技术或领域合成一个分数的指数。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Technologies with a defence use, as the source groups them in words (radar, engines, drones, smart materials and others); wider than the ASPI category of defence, space, robotics and transportation.</source>
        <translation>有国防用途的技术，按来源的文字归并（雷达、发动机、无人机、智能材料等）；比 ASPI 的国防、航天、机器人与交通类别更宽。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Space and satellite technologies together, as the source groups them in words; not one technology of the ASPI list.</source>
        <translation>航天与卫星技术的合称，按来源的文字归并；不是 ASPI 清单中的一项技术。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>AI, quantum and computing technologies taken together, as the source groups them in words; not a category of the ASPI list.</source>
        <translation>人工智能、量子与计算技术的合称，按来源的文字归并；不是 ASPI 清单的类别。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Turning research into applied and commercial technology, which the tracker does not measure.</source>
        <translation>把研究转化为应用和商业技术，追踪并不衡量这一点。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Cars driven by electricity: market and fleet, as the documents speak of them.</source>
        <translation>以电驱动的汽车：市场与保有量，按文献所述。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Hypersonic flight as the documents speak of it; ASPI's list has it under aircraft engines and, for detection and tracking, as a technology of its own.</source>
        <translation>文献所说的高超音速飞行；ASPI 清单把它归入航空发动机，探测与跟踪则单列一项。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The machines that supply computing power, as the documents speak of them; not one technology of the ASPI list.</source>
        <translation>提供算力的机器，按文献所述；不是 ASPI 清单中的一项技术。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>One of the five sectors of the Critical and Emerging Technologies Index.</source>
        <translation>关键与新兴技术指数五个领域之一。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The whole of the five sectors that the Critical and Emerging Technologies Index weighs.</source>
        <translation>关键与新兴技术指数所加权的五个领域的全部。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article gives the Chinese Academy of Sciences 28 first places of 64 and, further down, 31 of 64. The 28 come from the opinion article of 2025, without a period; the 31 from ASPI's report of 2024. It does not say why they differ.</source>
        <translation>文章称中国科学院在 64 项中有 28 项第一，后文又称 64 项中的 31 项。28 出自 2025 年的评论文章，未注明时期；31 出自 ASPI 2024 年的报告。文章没有说明为何不同。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article dates the American lead to the early twentieth century (二十世紀初期). The next sentence gives 2003-2007, so the early twenty-first is meant.</source>
        <translation>文章把美国的领先定在二十世纪初期。下一句给出的是 2003–2007 年，因此应指二十一世纪初。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article calls 2013-2017 'the middle ten years' (中間的十年). The years given are five.</source>
        <translation>文章称 2013–2017 年为“中间的十年”，而所给年份只有五年。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China 57, the United States 7 and the European Union 2 add up to 66 of 64. The Union's two leads hold only when it is counted as one in place of its members. Between countries, 57 and 7 already make 64.</source>
        <translation>中国 57、美国 7、欧盟 2，合计为 64 项中的 66 项。欧盟的两项只在以欧盟代替其成员国计算时成立；国家之间，57 与 7 已合计 64。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>60 American and 3 Chinese leads make 63 of 64 technologies in 2003-2007. The article does not say who led the remaining one. Another account of the same edition names Japan, in distributed ledgers.</source>
        <translation>美国 60 项、中国 3 项，合计为 2003–2007 年 64 项技术中的 63 项。文章没有说明余下一项由谁领先；对同一版次的另一说法是日本，在分布式账本上。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article, with pictures of 2025, takes over 'last year' from the report of 2024. Its 52 technologies led by China and 44 top-five places of the United Kingdom are therefore those of 2023, not of 2024.</source>
        <translation>配有 2025 年图片的文章沿用了 2024 年报告中的“去年”。因此文中中国领先的 52 项技术和英国 44 个前五名属于 2023 年，而不是 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China passed the United States in integrated circuits in 2020, yet the United States is expected to lead until 2030 at least. The first counts papers of one year, the second all papers so far.</source>
        <translation>中国在集成电路上于 2020 年超过美国，而美国预计至少领先到 2030 年。前者统计一年的论文，后者统计迄今的全部论文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The sentence runs 'natural language processing (NLP) quantum computing' together without 'and'. Both are technologies of the list; they are entered apart.</source>
        <translation>原句把“自然语言处理（NLP）量子计算”连写，中间没有“和”。两者都是清单中的技术，分别收录。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>'These newly added high-risk technologies' (這些新增的高風險技術) refers back to all 24, which the article has not called new. How many are new is not said. Only the technologies named are entered as new.</source>
        <translation>“这些新增的高风险技术”指前文的全部 24 项，而文章并未说这些都是新增。新增多少没有说明，只有点名的技术按新增收录。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>All ten leading institutions in aircraft engines are Chinese, yet the best Chinese company is 22nd. The ten are institutions of every kind, so both can be true.</source>
        <translation>航空发动机前十机构全部在中国，而最好的中国企业只列第 22 位。前十包括各类机构，所以两者可以同时成立。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Tsinghua is called the best university and the Chinese Academy of Sciences the best institution. The first ranking leaves out everything that is not a university.</source>
        <translation>清华大学被称为最好的大学，中国科学院被称为最好的机构。前一排名不含大学以外的机构。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>75% and 77% are both given as China's share in batteries. The first is of high-impact research in 2023, the second of manufacturing capacity in 2022.</source>
        <translation>75% 与 77% 都是中国在电池上的占比。前者是 2023 年的高影响力研究，后者是 2022 年的产能。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>66 of 74 is 89.2%. Nature's article says 'nearly 90%' in its text and plain 90% in its title; the Huxiu article says 'about 90%' and, later, plain 90%.</source>
        <translation>74 项中的 66 项为 89.2%。《自然》的文章正文写“近 90%”，标题写 90%；虎嗅文章写“约 90%”，后文又写 90%。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>An expert calls semiconductor chips a field led by other countries, while the ranking leaves only 8 of 74 technologies to anyone but China. He speaks of the industry as a whole; the ranking counts highly cited papers.</source>
        <translation>一位专家称半导体芯片是由他国领先的领域，而排名中 74 项只有 8 项不由中国领先。他谈的是整个产业，排名统计的是高被引论文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China is first in research on advanced aircraft engines, yet its engines are said to fall short of American and European ones. The first counts papers, the second judges products.</source>
        <translation>中国在先进航空发动机研究上居首，而其发动机据称不及美欧产品。前者统计论文，后者评判产品。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Less than 5% and nearly 90% come from two editions, of 64 and of 74 technologies, with different data. They are two snapshots and no series.</source>
        <translation>不足 5% 与近 90% 出自两个版次，分别为 64 项和 74 项技术，数据不同。这是两个时点的情况，不构成序列。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The Huxiu article calls the edition '2025-2026' (2025-2026年度), Nature's article that of 2025. Both speak of the 74 technologies of December 2025.</source>
        <translation>虎嗅文章称该版为“2025-2026”（2025-2026年度），《自然》的文章称 2025 年版。两者说的都是 2025 年 12 月的 74 项技术。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>7:0 reads as if the category had seven technologies, and a Korean note says 7 of 7. The only list of the 74 that we have puts eight there, one of them (precision agriculture) in doubt.</source>
        <translation>7:0 读来像是该类别共有七项技术，一则韩国短讯也称 7/7。我们唯一掌握的 74 项清单在该类别列有八项，其中一项（精准农业）存疑。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The counts of 2007 come from NSF and the Ministry of Education, those of 2025 from CSET; what they count is not defined. 'Almost twice' would give the United States more than 38,500 in 2025, against 23,940 in 2007.</source>
        <translation>2007 年的数字出自美国国家科学基金会与中国教育部，2025 年的出自 CSET；统计对象没有定义。“近两倍”意味着美国 2025 年超过 38,500，而 2007 年为 23,940。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>One factor of 4 is given for 'advanced aircraft engines and hypersonic technology'. In ASPI's list hypersonics belong to the engines. It is entered for both, with this doubt.</source>
        <translation>“先进航空发动机和高超音速技术”只给出一个 4 倍。在 ASPI 清单中高超音速属于发动机一项。两者均收录，并注明此疑问。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article calls synthetic biology the last stronghold that the United States has lost. Two sentences on it counts genetic engineering among the last strongholds that it keeps.</source>
        <translation>文章称合成生物学是美国失去的最后堡垒，而两句之后又把基因工程列为其守住的最后堡垒之一。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The author's three 'last strongholds' are not ASPI's list of eight American leads, of which Nature's article in Chinese names quantum computing and geoengineering only. That the United States leads AI algorithms in the tracker is not stated.</source>
        <translation>作者所说的三个“最后堡垒”不是 ASPI 列出的美国领先的八项；其中《自然》中文文章只点名量子计算和地球工程。追踪并未说美国领先人工智能算法。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China is first in all 13 materials technologies, yet depends on Western machine tools and lithography. The first counts papers, the second judges industry; the article says so itself.</source>
        <translation>中国在 13 项材料技术上全部居首，却依赖西方的机床和光刻。前者统计论文，后者评判产业；文章自己也这么说。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article says that the collaboration report covers 74 fields and, further down, that it tracks 64 technologies of which China leads 57. 57 of 64 is the result of ASPI's edition of 2024; for 74 technologies the edition of 2025 gives 66.</source>
        <translation>文章称合作报告涵盖 74 个领域，后文又称它追踪 64 项技术、中国领先 57 项。57/64 是 ASPI 2024 年版的结果；74 项技术在 2025 年版中为 66 项。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>'Lowest in 20 years' and 'back at the level of 2005' describe one finding. With data from 2005 to 2024 the first only says that the whole rise since 2005 is undone.</source>
        <translation>“20 年来最低”与“退回 2005 年水平”说的是同一发现。数据为 2005 年至 2024 年，前者只说明 2005 年以来的增长已全部抵消。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Pakistan's rank among China's partners is given for 2019, those of Saudi Arabia and Belarus for 2024. The three are no ranking of one year.</source>
        <translation>巴基斯坦在中国合作伙伴中的名次为 2019 年，沙特阿拉伯和白俄罗斯的为 2024 年。三者不是同一年的排名。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Bloomberg dates the decline of collaboration between China and the United States from 2018; Australian funding of projects with Chinese partners peaked a year later. Other country, other measure.</source>
        <translation>彭博社把中美合作的下降定在 2018 年起；澳大利亚与中方合作项目的经费在一年后达到峰值。国家不同，指标也不同。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China's 70% and the American 34% of world fermentation capacity add up to 104%. They cannot both be shares of one total at one time. The clause on the United States does not say of what it is a share, or when.</source>
        <translation>中国的 70% 与美国的 34% 合计为全球发酵产能的 104%，不可能同时是同一总量的占比。关于美国的分句没有说明是什么的占比，也没有说明时间。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>4 million base stations at 206 per 100,000 people imply 1.94 billion people, far more than China has. The two figures cannot be of the same date or count; do not use them together.</source>
        <translation>400 万个基站、每 100,000 人 206 个，意味着 19.4 亿人口，远多于中国实际人口。两个数据不可能是同一日期或同一口径，请勿合用。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>100,000 base stations at 77 per 100,000 people imply 130 million people, far fewer than the United States has. The two figures cannot be of the same date or count. By totals China has 40 times as many stations, per head 2.7 times.</source>
        <translation>10 万个基站、每 100,000 人 77 个，意味着 1.3 亿人口，远少于美国实际人口。两个数据不可能是同一日期或同一口径。按总数中国的基站为其 40 倍，按人均为 2.7 倍。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Equal yearly spending (about 50 billion US dollars each) beside 40 times as many base stations looks contradictory. Spending covers whole networks in one year; base stations are built up over years at different prices.</source>
        <translation>每年支出相当（各约 500 亿美元），基站却多 40 倍，看似矛盾。支出涵盖一年内的全部网络；基站是多年以不同价格累积建成的。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>It is not clear whether 88% of mobile users live within reach of 5G or use it. One billion connections and 88% of users count different things, so the text cannot settle it.</source>
        <translation>88% 的移动用户是处于 5G 覆盖之内还是在使用它，并不清楚。十亿连接数与 88% 的用户统计的是不同事物，原文无法判定。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Over 90%, nearly 70%, 80%, 70-90% and 85% are shares of different things. They cover DJI's consumer market, its whole market, its American commercial market, all Chinese drones used in the United States, and purchases by American states from 2010 to 2022.</source>
        <translation>90% 以上、近 70%、80%、70%–90% 和 85% 是不同事物的占比：分别为大疆的消费级市场、其整个市场、其美国商用市场、美国使用的全部中国无人机，以及美国各州 2010 年至 2022 年的采购。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>DJI alone has 80% of American commercial drones, all Chinese drones together 70-90% of use in the American market. A part cannot exceed the whole, so the low end fits only if the two count different things.</source>
        <translation>仅大疆一家就占美国商用无人机的 80%，而全部中国无人机占美国市场使用量的 70%–90%。部分不能大于整体，因此低值只有在两者统计不同事物时才成立。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The manufacturing section lists chips among the fields in which China has taken the lead; the semiconductor section gives the technological advantage in advanced chips and equipment to the United States. The first may mean volume or legacy chips, but does not say so.</source>
        <translation>制造业一节把芯片列为中国已领先的领域；半导体一节则认为先进芯片和设备的技术优势在美国。前者可能指产量或成熟制程芯片，但没有说明。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China is said to lead in automation and also to lag in digitalisation. The first is about robots and production lines, the second about software and data.</source>
        <translation>文中称中国在自动化上领先，又称其在数字化上落后。前者指机器人和产线，后者指软件和数据。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>80% and 60% are both given as China's share in 2023. The first is of shipments of lithium-ion batteries for all uses, the second of the market for electric-vehicle batteries.</source>
        <translation>80% 与 60% 都是中国 2023 年的占比。前者是各种用途锂离子电池的出货量，后者是动力电池市场。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>CATL and BYD together hold more than half of 'the global market', without saying of which batteries. Both the market for electric vehicles (China 60%) and all shipments (China 80%) would fit.</source>
        <translation>宁德时代与比亚迪合计占“全球市场”一半以上，没有说明是哪种电池。动力电池市场（中国 60%）与全部出货量（中国 80%）都说得通。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>About 48 billion US dollars a year (NIH) stands beside 5.2 billion (China's basic research, 2022). One is all that one American agency spends, the other one kind of research in China. They are no ratio between the two countries.</source>
        <translation>每年约 480 亿美元（NIH）与 52 亿（中国基础研究，2022 年）并列。前者是美国一个机构的全部支出，后者是中国的一类研究。两者不能作为两国之比。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China's 15 billion US dollars is 'expected' (预计), the American 4 billion is stated without that word, and neither has a period. The first may be a plan, the second money spent.</source>
        <translation>中国的 150 亿美元是“预计”，美国的 40 亿没有此语，两者都没有时期。前者可能是计划，后者可能是已支出。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The text calls American private money 'far above' China's (3.7 billion against 255 million US dollars). With government money the order turns: 7.7 against 15.3 billion. Planned and raised amounts should not be added.</source>
        <translation>原文称美国的私人资金“远高于”中国（37 亿对 2.55 亿美元）。计入政府资金，次序就反过来：77 亿对 153 亿。计划金额与已筹金额不应相加。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China has more quantum papers (22.8% against 21.3%), yet the United States is said to lead in basic research and quality. One is a number of papers, the other a judgement of their quality.</source>
        <translation>中国的量子论文更多（22.8% 对 21.3%），而美国据称在基础研究和质量上领先。前者是论文数量，后者是对质量的判断。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Over 12.7 billion US dollars invested since 2018 is twelve times the 1.05 billion at which China's market is valued in 2023. The first is a sum over years, the second a market in one year; the sector may also be drawn differently.</source>
        <translation>2018 年以来投资逾 127 亿美元，是中国 2023 年市场规模 10.5 亿的十二倍。前者是多年累计，后者是一年的市场；领域划分也可能不同。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>OneWeb is named in the passage on the American lead in low-orbit satellites. It is not an American company, and the text does not say for which country it counts.</source>
        <translation>OneWeb 出现在有关美国低轨卫星领先的段落。它不是美国企业，原文没有说明它算在哪一国。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>'About' (约) stands before the exact number of 6,764 satellites. It is the count of a day that is not named rather than a rounded figure.</source>
        <translation>“约”出现在精确数字 6,764 颗卫星之前。这是某个未注明日期的计数，而不是取整的数据。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The introduction and the source note give one report two titles. One ends 'and What's Next in the U.S.-China Technology Competition', the other 'and Where We Are Headed Next in the U.S.-China Technology Competition'.</source>
        <translation>引言与来源说明给同一报告两个标题。一个以“and What's Next in the U.S.-China Technology Competition”结尾，另一个以“and Where We Are Headed Next in the U.S.-China Technology Competition”结尾。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Output and shipments are different measures, and the text does not equate them. If 1,705 GWh were the 80%, the world total would be 2,131 GWh and the American output of 93 GWh 4.4% of it.</source>
        <translation>产量与出货量是不同指标，原文没有把两者等同。若 1,705 GWh 就是那 80%，全球总量应为 2,131 GWh，美国的 93 GWh 占 4.4%。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Of ASPI's first edition one account counts 8 technologies at high risk of monopoly, another 10. The report's own table could not be read.</source>
        <translation>关于 ASPI 首版，一处称有 8 项高垄断风险技术，另一处称 10 项。报告自己的表格无法读到。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China leads 37 of 44 technologies as published in March 2023, and 36 as ASPI's own authors put it in June 2023. List and period are the same. Which technology changed hands is not said; quantum sensors would fit.</source>
        <translation>中国领先 44 项中的 37 项（2023 年 3 月发布），ASPI 作者在 2023 年 6 月又称 36 项。清单和时期相同。哪项技术易手没有说明；量子传感器说得通。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>For 2018-2022 China leads 53 of 64 as published in September 2023, and 52 as stated anew in August 2024 with refreshed data. The 52 is the one to compare with 57.</source>
        <translation>2018–2022 年，中国领先 64 项中的 53 项（2023 年 9 月发布），2024 年 8 月以更新的数据重述为 52 项。与 57 比较应取 52。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The United Kingdom is in the top five in 36 of 64 technologies in most accounts; one Indian press text prints 37, down from 44. Another says that it dropped out of 8, and 44 less 8 is 36. The 37 is taken for a slip.</source>
        <translation>多数说法称英国在 64 项中的 36 项进入前五；一篇印度报刊文字印作 37，较 44 下降。另一说法称其退出 8 项，44 减 8 为 36。37 视为笔误。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>For papers of 2018-2022 accounts differ: some give quantum sensors to the United States, others to China, and ASPI's published total of 53 Chinese leads only adds up with China. For later years it is China's. Always name the edition.</source>
        <translation>就 2018–2022 年的论文，说法不一：有的把量子传感器归于美国，有的归于中国，而 ASPI 发布的中国领先 53 项只有归中国才合得上。其后年份归中国。引用时务必注明版次。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>One account gives China two of four quantum technologies (June 2023), another three (September 2023), for the same papers of 2018-2022. The difference is quantum sensors.</source>
        <translation>一处称中国领先四项量子技术中的两项（2023 年 6 月），另一处称三项（2023 年 9 月），均为 2018–2022 年的论文。差别在量子传感器。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Published counts give five categories 8, 13, 7, 10 and 9 technologies, which leaves 27 of 74 for the rest. The list that we have leaves 26, because it puts precision agriculture in the defence category. Its place is in doubt.</source>
        <translation>公布的计数给五个类别 8、13、7、10、9 项技术，74 项还余 27 项。我们掌握的清单余 26 项，因为它把精准农业归入国防类。其归类存疑。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>One account says that 2.2 million papers were analysed, others that the most cited tenth was taken from them, and one calls a share of a technology a share of all 2.2 million. Shares are of the most cited tenth within one technology.</source>
        <translation>一处称分析了 220 万篇论文，其他说法称从中取被引最高的十分之一，还有一处把某项技术的占比说成全部 220 万篇的占比。占比是某一技术内被引最高十分之一的占比。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>2.2 million, over 7 million and over 9 million are the papers behind three studies, with other years, lists and searches. They are no series.</source>
        <translation>220 万、700 多万和 900 多万是三项研究所用的论文数，年份、清单和检索各不相同，不构成序列。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Counts of top-five places are of 44, 64 or 74 technologies, according to the edition. The United Kingdom has 29 of 44 and 44 of 64 for the very same years. Compare only counts of one edition.</source>
        <translation>前五名的计数依版次分别为 44、64 或 74 项技术。英国在同样的年份里是 29/44，也是 44/64。只应比较同一版次的计数。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>37 of 44, 53 of 64, 57 of 64 and 66 of 74 come from four editions with different lists and years, and in 2025 with refreshed data. The steps between them are no gains over one year.</source>
        <translation>37/44、53/64、57/64 和 66/74 出自四个版次，清单和年份不同，2025 年的数据还经更新。各步之差并不是一年的增幅。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Between countries China leads 66 and the United States 8 of 74. With the European Union counted as one it leads 4, among them small satellites (otherwise China) and geoengineering (otherwise the United States). These are two rankings of the same papers.</source>
        <translation>国家之间，中国领先 74 项中的 66 项，美国 8 项。把欧盟作为一个整体计算时，它领先 4 项，其中有小型卫星（否则为中国）和地球工程（否则为美国）。这是同一批论文的两种排名。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Between countries China leads 19 and the United States 4 of 23. With the AUKUS members counted as one they come first in four technologies. These are two rankings of the same papers.</source>
        <translation>国家之间，中国领先 23 项中的 19 项，美国 4 项。把 AUKUS 成员作为一个整体计算时，它在四项技术上居首。这是同一批论文的两种排名。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Second in hypersonic detection and tracking is the United States between countries, and AUKUS when its members are counted as one. These are two rankings of the same papers.</source>
        <translation>高超音速探测与跟踪的第二名，国家之间为美国，把 AUKUS 成员作为一个整体时为 AUKUS。这是同一批论文的两种排名。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>73.3% and 14.1% are of 2018-2022 (June 2023 edition). 73% and 13%, rounded, are of 2019-2023 (2024 edition).</source>
        <translation>73.3% 与 14.1% 为 2018–2022 年（2023 年 6 月版）。73% 与 13% 为 2019–2023 年（2024 年版），已取整。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>48.49% and 48.5% are one figure (2018-2022), once rounded. 63% is of 2019-2023, and about 70% of the single year 2023.</source>
        <translation>48.49% 与 48.5% 是同一数据（2018–2022 年），其一取整。63% 为 2019–2023 年，约 70% 为 2023 年单年。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The numbers of publications do not follow the shares: 8,672 to 3,454 is 2.5 to 1, 33.2% to 14.4% is 2.3 to 1. Italy has more publications than the United Kingdom, which ranks above it. The publications are probably all papers, the shares only of the most cited.</source>
        <translation>论文数量与占比并不一致：8,672 对 3,454 为 2.5 比 1，33.2% 对 14.4% 为 2.3 比 1。意大利的论文多于排名在其之上的英国。论文数大概是全部论文，占比只计被引最高者。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>8 or 10 of 44, 14 of 64 and 24 of 64 technologies at high risk come from different lists and years. They are no series.</source>
        <translation>44 项中的 8 或 10 项、64 项中的 14 项和 64 项中的 24 项高风险技术，出自不同的清单和年份，不构成序列。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The American part in China's collaborations is about a quarter now. From what it fell is told in three ways: from over half five years ago, from over half ten years ago, or by over 50% in ten years. All seem to go back to one English sentence that can be read in more than one way.</source>
        <translation>美国在中国科研合作中的占比如今约为四分之一。从多少下降有三种说法：五年前的一半以上、十年前的一半以上，或十年间下降逾 50%。三者似乎都源自一句可作多种理解的英文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The Chinese Academy of Sciences leads 31 of 64 technologies in the edition of 2024 and 31 of 74 in an account of that of 2025. Equal by chance, or carried over by the second account.</source>
        <translation>中国科学院在 2024 年版中领先 64 项中的 31 项，在一则关于 2025 年版的说法中领先 74 项中的 31 项。或为巧合，或为后者沿用。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>73% to 13% (2019-2023) is 5.6 to 1; the Huxiu article says four times, of aircraft engines and hypersonics together, in the edition of 2025. The years differ, and its sentence joins two technologies.</source>
        <translation>73% 对 13%（2019–2023 年）为 5.6 比 1；虎嗅文章就 2025 年版的航空发动机与高超音速合称四倍。年份不同，其句子还合并了两项技术。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Seven of the top ten institutions are of 2018-2022, all ten of 2019-2023. The change takes the technology past ASPI's test for a high risk of monopoly, which asks for eight of ten.</source>
        <translation>前十机构中的七家为 2018–2022 年，全部十家为 2019–2023 年。这一变化使该技术越过 ASPI 的高垄断风险标准，即前十中有八家。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Counted as one, AUKUS comes first in autonomous systems and robotics in the set of June 2023, and behind China in both in the edition of 2024. The years differ and the data were refreshed.</source>
        <translation>作为一个整体，AUKUS 在 2023 年 6 月的清单中于自主系统和机器人居首，在 2024 年版中两者都落后于中国。年份不同，数据也经更新。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>A Korean summary says that Japan is in the top five in 8 of 64 technologies; the article in traditional Chinese says that it 'has an advantage' in 8, beside South Korea's 24 in the top five. Most likely the same count in other words.</source>
        <translation>一则韩国摘要称日本在 64 项中的 8 项进入前五；繁体中文文章称其在 8 项上“具有优势”，并列韩国的 24 项前五。很可能是同一计数的不同措辞。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Counted as one, the European Union leads 2 of 64 (2024 edition) and 4 of 74 (2025 edition). List and years differ, and one of the four, extended reality, was only added in 2025.</source>
        <translation>作为一个整体，欧盟在 64 项中领先 2 项（2024 年版），在 74 项中领先 4 项（2025 年版）。清单和年份不同，四项之一的扩展现实 2025 年才新增。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>About a fifth is of papers, with training in Five Eyes countries, in 44 technologies. 14.2% is of authors, with training in AUKUS countries, in 23.</source>
        <translation>约五分之一是论文，指在五眼国家受训，44 项技术。14.2% 是作者，指在 AUKUS 国家受训，23 项技术。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Almost 40% is China's share of all research output, 48% its share of the most cited papers. The two measure different things.</source>
        <translation>近 40% 是中国在全部科研产出中的占比，48% 是在被引最高论文中的占比。两者衡量的不同。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The United States leads in small satellites in the edition of 2024, China in that of 2025, whose data were refreshed. The change has no date.</source>
        <translation>2024 年版中美国领先小型卫星，2025 年版中为中国，后者数据经更新。这一变化没有日期。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The United States leads 7 of 64 (2019-2023) and 8 of 74 (2020-2024). The lists differ, so no gain can be read from it.</source>
        <translation>美国领先 64 项中的 7 项（2019–2023 年）和 74 项中的 8 项（2020–2024 年）。清单不同，不能看作增加。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The Huxiu article sets 3 technologies 'in 2003' against 66 'in 2025'. ASPI's 3 are of 64 and for 2003-2007, its 66 of 74 and for 2020-2024. Two editions are told as two years.</source>
        <translation>虎嗅文章以“2003 年”的 3 项技术对比“2025 年”的 66 项。ASPI 的 3 项出自 64 项、2003–2007 年，66 项出自 74 项、2020–2024 年。两个版次被说成两个年份。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>60 of 64 is 93.8%. Nature's article says 90%, without 'about'.</source>
        <translation>60/64 为 93.8%。《自然》的文章写 90%，没有“约”字。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>About 70% of the world's research (2023) and four times the American output (2025 edition) measure one lead in two ways. If both held, the American share would be about 17%.</source>
        <translation>约 70% 的全球研究（2023 年）与美国产出的四倍（2025 年版）以两种方式衡量同一领先。若两者都成立，美国的占比约为 17%。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>ASPI puts China first in research on synthetic biology (2020-2024), SCSP the United States: 33.6% of the papers of 2012-2023 against China's 21.7%. ASPI counts the most cited tenth of five late years, SCSP all papers of twelve, so both can be true; who leads in research is not agreed.</source>
        <translation>ASPI 将中国列为合成生物学研究第一（2020—2024年），SCSP 则认为美国领先：2012—2023年美国论文占33.6%，中国占21.7%。ASPI 统计的是近五年被引最高的十分之一论文，SCSP 统计的是十二年间的全部论文，两者可以同时成立；但谁在研究上领先，两份报告说法不一。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>ASPI has the United States first in quantum computing, and until 2030 at least; SCSP says that China has more quantum papers (22.8% against 21.3%). The first counts the most cited papers of one of quantum's technologies, the second all papers of the whole field, without a period.</source>
        <translation>ASPI 称美国在量子计算上居首，并且至少领先到2030年；SCSP 称中国的量子论文更多（22.8%对21.3%）。前者统计量子技术中一项的高被引论文，后者统计整个领域的全部论文，且未给出时期。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP says that the United States keeps its dominance in quantum technology. In ASPI's ranking it leads one of the four quantum technologies, computing; China leads sensors, communication and post-quantum cryptography. SCSP judges the technology and its makers, ASPI counts highly cited papers.</source>
        <translation>SCSP 称美国在量子技术上保持主导。而在 ASPI 的排名中，四项量子技术里美国只领先量子计算一项，量子传感器、量子通信和后量子密码均由中国领先。SCSP 评判的是技术与企业，ASPI 统计的是高被引论文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP sees the United States ahead in artificial intelligence: most foundation models come from its companies. ASPI has China first in 7 of the 8 technologies of its category (2020-2024) and in machine learning, the United States in natural language processing (2019-2023). The one judges products and companies, the other counts papers.</source>
        <translation>SCSP 认为美国在人工智能上领先：多数基础模型出自美国企业。ASPI 则将中国列为该类别8项技术中7项（2020—2024年）以及机器学习的第一，美国为自然语言处理的第一（2019—2023年）。前者评判产品与企业，后者统计论文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP gives the United States the technological advantage in advanced chips and chip-making equipment; in ASPI's ranking China is first in the design and fabrication of integrated circuits (2019-2023). SCSP judges the industry, ASPI counts highly cited papers; counted over all years the United States stays ahead in ASPI, too.</source>
        <translation>SCSP 认为美国在先进芯片和芯片制造设备上具有技术优势；而在 ASPI 的排名中，中国在集成电路设计与制造上居首（2019—2023年）。SCSP 评判的是产业，ASPI 统计的是高被引论文；若按历年累计，ASPI 也认为美国仍然领先。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP sees a marked American advantage in biopharmaceuticals, above all in early financing. ASPI has the United States first in vaccines, but China in new antibiotics and in the sequencing of genomes (2019-2023). Financing and papers are different measures.</source>
        <translation>SCSP 认为美国在生物制药上优势显著，尤其是早期融资。ASPI 则将美国列为疫苗研究第一，而新型抗生素和基因组测序由中国居首（2019—2023年）。融资与论文是不同的衡量标准。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP says that the United States leads in basic research on fusion; ASPI has China first in research on nuclear energy (2020-2024). Whether ASPI's nuclear energy includes fusion is not known.</source>
        <translation>SCSP 称美国在核聚变基础研究上领先；ASPI 则将中国列为核能研究第一（2020—2024年）。ASPI 的核能是否包括核聚变，尚不清楚。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP says that the United States has the upper hand in satellites in low orbit; ASPI has China first in research on small satellites (2020-2024) and on space launch systems (2019-2023). SCSP counts satellites in orbit, ASPI highly cited papers.</source>
        <translation>SCSP 称美国在近地轨道卫星上占据优势；ASPI 则将中国列为小型卫星研究（2020—2024年）和航天发射系统研究（2019—2023年）第一。SCSP 统计在轨卫星，ASPI 统计高被引论文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The author of the Huxiu article counts advanced AI algorithms among the last strongholds of the United States. In ASPI's edition of 2024, by the leads it names, China is first in AI algorithms and hardware accelerators (2019-2023). The author names language models; ASPI's technology holds algorithms of every kind.</source>
        <translation>虎嗅文章作者把高级AI算法列为美国最后的堡垒之一。而按 ASPI 2024年版所列的领先项目推断，中国在人工智能算法与硬件加速器上居首（2019—2023年）。作者举的是语言模型，ASPI 的这一项则包括各种算法。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>In four technologies the editions of 2023 have the United States first (2018-2022), that of 2024 China (2019-2023). The data were refreshed between them and the Chinese leads are inferred, so that no change from one year to the next can be read from it.</source>
        <translation>有四项技术，2023年各版将美国列为第一（2018—2022年），2024年版则为中国（2019—2023年）。两版之间数据已更新，且中国的领先系推断得出，因此不能据此读出逐年变化。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../explorer/desk.py"/>
        <source>No workspace is open.</source>
        <translation>没有打开工作区。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../../explorer/views/window/dialogs.py"/>
        <source>Critical Technology Explorer {version}, dataset {dataset}.

Offline: nothing is sent or fetched. Code under the MIT licence; the documents keep their publishers' rights; the fonts are Noto Sans CJK under the Open Font License.</source>
        <translation>关键技术浏览器 {version}，数据集 {dataset}。

离线运行：不发送也不获取任何内容。代码采用 MIT 许可证；文献的权利归各自的出版方所有；字体为 Noto Sans CJK，采用 Open Font License。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/dialogs.py"/>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>Nearly the same documents</source>
        <translation>几乎相同的文献</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>Documents that came in</source>
        <translation>导入的文献</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>Paragraphs that differ</source>
        <translation>不同的段落</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>{share} percent stands in both. Paragraphs that differ: {count}.</source>
        <translation>两者有 {share}% 相同；不同的段落：{count}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>Both say the same, in other lines or forms of letters.</source>
        <translation>两者内容相同，只是换行或字形不同。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>Ctrl+Z takes what came in out again; else both are kept.</source>
        <translation>按 Ctrl+Z 可撤回刚导入的文献；否则两者都保留。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>paragraphs that are the same: {count}</source>
        <translation>相同的段落：{count}</translation>
    </message>
</context>
<context>
    <name>DisagreementsPage</name>
    <message>
        <location filename="../../explorer/views/pages/disagreement_side.py"/>
        <source>computed from publications</source>
        <translation>由出版物计算</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreement_side.py"/>
        <source>derived</source>
        <translation>推导</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreement_side.py"/>
        <source>Open the sentence</source>
        <translation>打开原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Any severity</source>
        <translation>不限程度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Kind of disagreement</source>
        <translation>分歧类型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Within one document</source>
        <translation>同一文献内部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Between sources</source>
        <translation>不同来源之间</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Arithmetic</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>{count} of {all} {all:disagreement|disagreements}.</source>
        <translation>{all} 处分歧中的 {count} 处。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Contradictions: {count}</source>
        <translation>相互矛盾：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Only rounded or worded otherwise: {count}</source>
        <translation>只是取整或措辞不同：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Not comparable: {count}</source>
        <translation>不可比：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>No disagreement is recorded.</source>
        <translation>没有记录到分歧。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>The figures side by side</source>
        <translation>相关数据对照</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Do the sources agree?</source>
        <translation>各来源说法一致吗？</translation>
    </message>
</context>
<context>
    <name>Discrepancies</name>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{about}: {one} and {other}.</source>
        <translation>{about}：{one}，另有{other}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{about}: {one}, but {who} {other}.</source>
        <translation>{about}：{one}，但{who}为{other}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{about}: {ratio} times, but the figures are {one} and {other}.</source>
        <translation>{about}：{ratio}倍，但两个数字是{one}和{other}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{about}: {total} at {rate} per 100,000 people would mean about {people} people.</source>
        <translation>{about}：总数{total}、每 10 万人{rate}，合起来意味着约 {people} 人。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{about}: {figures} add up to more than 100 percent.</source>
        <translation>{about}：{figures}，相加超过 100%。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>over {value}</source>
        <translation>超过 {value}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>at least {value}</source>
        <translation>至少 {value}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>under {value}</source>
        <translation>不到 {value}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>at most {value}</source>
        <translation>至多 {value}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>about {value}</source>
        <translation>约 {value}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{value} of {base}</source>
        <translation>{value}/{base}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{figure} ({who}, {report})</source>
        <translation>{figure}（{who}，{report}）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{entity} with {other}</source>
        <translation>{entity}与{other}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>no period stated</source>
        <translation>未说明时期</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>Not comparable: {what} is another.</source>
        <translation>不可比：{what}不同。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>Says the same: {said}.</source>
        <translation>说法相同：{said}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>Says the same, rounded or as a bound: {said}.</source>
        <translation>说法相同，只是取整或只给出界限：{said}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>Another edition says otherwise: {said}.</source>
        <translation>另一版次说法不同：{said}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>Contradicts what is held: {said}.</source>
        <translation>与现有数据矛盾：{said}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the entity</source>
        <translation>主体</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the base</source>
        <translation>基数</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the period</source>
        <translation>时期</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the kind of statement</source>
        <translation>陈述的种类</translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message>
        <location filename="../../explorer/dataset/discretion.py"/>
        <source>Open</source>
        <translation>公开</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discretion.py"/>
        <source>Internal</source>
        <translation>内部</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discretion.py"/>
        <source>Restricted</source>
        <translation>限阅</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Claims</source>
        <translation>陈述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Numerals</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Document</source>
        <translation>文献</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Claims of the document</source>
        <translation>文献中的陈述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Numerals of the document</source>
        <translation>文献中的数字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Limits of the reports</source>
        <translation>报告的局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>{title}. {claims} {claims:figure|figures} in {sentences} {sentences:sentence|sentences}; {numerals} {numerals:numeral|numerals}, {percent}% accounted for.</source>
        <translation>{title}。{sentences} 句原句，{claims} 条数据；{numerals} 个数字，{percent}% 已逐一说明。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>base</source>
        <translation>总数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>period</source>
        <translation>时期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>part of a name</source>
        <translation>名称的一部分</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>figure of speech</source>
        <translation>修辞用法</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>boilerplate</source>
        <translation>页面套话</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>What did a document say in all?</source>
        <translation>一份文献都说了什么？</translation>
    </message>
</context>
<context>
    <name>EntityBox</name>
    <message>
        <location filename="../../explorer/views/parts/entity_box.py"/>
        <source>Country or institution</source>
        <translation>国家或机构</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_box.py"/>
        <source>Whom the page is about: type a part of a name</source>
        <translation>本页所述主体：键入名称的一部分</translation>
    </message>
</context>
<context>
    <name>EntityChips</name>
    <message>
        <location filename="../../explorer/views/parts/entity_chips.py"/>
        <source>Show or hide {name}</source>
        <translation>显示或隐藏{name}</translation>
    </message>
</context>
<context>
    <name>EntityChoice</name>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>Only this one</source>
        <translation>只留这一个</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>The one clicked last, and no other</source>
        <translation>只保留最后点击的一个</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>First {count}</source>
        <translation>前 {count} 位</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>Choose whom the chart shows</source>
        <translation>选择图表显示哪些国家和机构</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>{count} shown</source>
        <translation>显示 {count} 个</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>{count} of {all} shown</source>
        <translation>显示 {all} 个中的 {count} 个</translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>Choose countries, groups and institutions</source>
        <translation>选择国家、集团和机构</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>Find a country, group or institution</source>
        <translation>查找国家、集团或机构</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>Countries, groups and institutions</source>
        <translation>国家、集团和机构</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>Only this one</source>
        <translation>只留这一个</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>The row that is selected, and no other</source>
        <translation>只保留所选的一行</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>First {count}</source>
        <translation>前 {count} 位</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>Those with most figures</source>
        <translation>数据最多的</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Export figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>A line under the figure</source>
        <translation>图下的一行字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Quote of the selected figure</source>
        <translation>选中数据的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Its document, position and sentence, under the figure</source>
        <translation>在图下写出其文献、位置和原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>CSV of the numbers with their quotes</source>
        <translation>CSV：数据及引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Excel workbook of the numbers with their quotes</source>
        <translation>Excel 工作簿：数据及引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>JSON of the chart</source>
        <translation>JSON：图表内容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>All it says needs more room: it becomes {width} × {height} pixels.</source>
        <translation>全部内容需要更大的空间：图将为 {width} × {height} 像素。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Type is {share} % of the usual for this use, so that all has room.</source>
        <translation>字号为此用途通常大小的 {share}%，以便容纳全部内容。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>nowhere</source>
        <translation>不加批注</translation>
    </message>
</context>
<context>
    <name>FanPage</name>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Ranks in all ways of counting</source>
        <translation>所有计数方式下的排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Every way of counting</source>
        <translation>每种计数方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>{n} of {total} ways</source>
        <translation>{n} / {total}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Leads in</source>
        <translation>居首</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Ranks</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>No way of counting ranks anybody: there are too few citations.</source>
        <translation>任何计数方式都排不出名次：引用太少。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>{country} leads in {leads} of {ways} ways of counting</source>
        <translation>{ways}种计数方式中，{country}在{leads}种下居首</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>, always rank {best}.</source>
        <translation>，始终排第{best}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>; ranks {best} to {worst}.</source>
        <translation>；排名在第{best}至第{worst}之间。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>whole papers</source>
        <translation>整篇计数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>among authors</source>
        <translation>按作者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>among countries</source>
        <translation>按国家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>all years together</source>
        <translation>各年合并</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>each year</source>
        <translation>逐年</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>in</source>
        <translation>计入</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>left out</source>
        <translation>不计</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Leader</source>
        <translation>领先者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Top</source>
        <translation>前</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Counting</source>
        <translation>计数方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Types of documents</source>
        <translation>文献类型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Unknown countries</source>
        <translation>国家未知</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>How firm is a rank?</source>
        <translation>排名有多稳固？</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Figure copied as a picture</source>
        <translation>图表已复制为图片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Numbers copied</source>
        <translation>数据已复制</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Link to this view copied</source>
        <translation>已复制此视图的链接</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Export figure</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>The figure could not be written: {error}</source>
        <translation>图表无法写入：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Open view</source>
        <translation>打开视图</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
</context>
<context>
    <name>FigureChooser</name>
    <message>
        <location filename="../../explorer/views/briefing/figure_chooser.py"/>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>New figure from the selection</source>
        <translation>由选中文字新建数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>company</source>
        <translation>企业</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>agency</source>
        <translation>政府机关</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>group</source>
        <translation>集团</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>country</source>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>projection</source>
        <translation>预测</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>opinion</source>
        <translation>观点</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Entity</source>
        <translation>主体</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Technology or topic</source>
        <translation>技术或主题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Status</source>
        <translation>性质</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Add figure</source>
        <translation>添加数据</translation>
    </message>
</context>
<context>
    <name>FigureMenus</name>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Show sentence</source>
        <translation>显示原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Show row</source>
        <translation>显示所在行</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Copy figure with citation</source>
        <translation>复制数据及引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Save claim card…</source>
        <translation>保存陈述卡…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Why this value?</source>
        <translation>这个数值从何而来？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>How far it may go…</source>
        <translation>传阅范围…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Put into the open briefing</source>
        <translation>放入打开的简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>All figures about {name}</source>
        <translation>关于{name}的全部数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Pin disagreement</source>
        <translation>收藏分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Pin sentence</source>
        <translation>收藏原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Pin claim</source>
        <translation>收藏陈述</translation>
    </message>
</context>
<context>
    <name>FigureSize</name>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Slide, 16:9</source>
        <translation>幻灯片，16:9</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Half a page of A4</source>
        <translation>A4 半页</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>A page of A4</source>
        <translation>A4 整页</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Own size</source>
        <translation>自定大小</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>cm</source>
        <translation>厘米</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Height</source>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <location filename="../../explorer/tables/excel.py"/>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel 工作簿（.xlsx）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/excel.py"/>
        <source>the Excel workbook is damaged or is none ({reason})</source>
        <translation>Excel 工作簿已损坏，或并非工作簿（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/excel.py"/>
        <source>up to the sheet {name} there are more than {most} rows, blank ones counted; delete those</source>
        <translation>到工作表 {name} 为止超过 {most} 行（含空行）；请删去空行</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/open_document.py"/>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>OpenDocument 电子表格（.ods）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/open_document.py"/>
        <source>the spreadsheet is damaged or is none ({reason})</source>
        <translation>电子表格已损坏，或不是电子表格（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/open_document.py"/>
        <source>the sheet has more than {most} cells; divide it</source>
        <translation>工作表的单元格超过 {most} 个；请拆分</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/quantities.py"/>
        <source>{given!r} may be {thousand} or {decimal}; write it without a sign</source>
        <translation>{given!r}可能是{thousand}，也可能是{decimal}；请去掉分隔符再写</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/quantities.py"/>
        <source>{given!r} is not a number; write 1234.5, without units</source>
        <translation>{given!r}不是数字；请写成1234.5的形式，不带单位</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/streamed.py"/>
        <source>no sheet that is shown has anything in it</source>
        <translation>显示的工作表中没有任何内容</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/streamed.py"/>
        <source>Not read, because hidden or empty: the sheets {names}.</source>
        <translation>未读取隐藏或空白的工作表：{names}。</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/streamed.py"/>
        <source>{count} hidden {count:row|rows} of the sheet {name} {count:was|were} left out.</source>
        <translation>工作表{name}中有{count}行隐藏内容未读取。</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/streamed.py"/>
        <source>Hidden columns of the sheet {name} were left out.</source>
        <translation>工作表{name}中的隐藏列未读取。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>the table has more than {most} rows; divide it</source>
        <translation>表格超过 {most} 行；请拆分</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>there is no row below the header</source>
        <translation>表头下面没有任何一行</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>{column!r} stands there a second time</source>
        <translation>列“{column}”出现了两次</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>there is no such column; there are {columns}</source>
        <translation>没有这样的列；可用的列有 {columns}</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>nor {count:is|are} there {count} more {count:column|columns} of this table</source>
        <translation>该表另有{count}列也不存在</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>the header lacks {columns}; see `ctexplorer import --template`</source>
        <translation>表头缺少 {columns}；参见 `ctexplorer import --template`</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figures.py"/>
        <source>the row repeats line {line}</source>
        <translation>这一行与第 {line} 行重复</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figures.py"/>
        <source>{given!r} is a percentage, but the unit is {unit}</source>
        <translation>{given!r}是百分数，但单位是{unit}</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/imports.py"/>
        <source>{path}: it is there already, as {document}.</source>
        <translation>{path}：已经收录，名为 {document}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/imports.py"/>
        <source>Only the sheet {name} was read, not {others}.</source>
        <translation>只读取了工作表{name}，没有读取{others}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>the table has more than {most} figures; divide it</source>
        <translation>表格中的数据超过 {most} 个；请拆分</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>a figure needs its source: title and address, or a document and a quote</source>
        <translation>数据需要来源：标题和地址，或文献和引文</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>a passage needs both a document and a quote</source>
        <translation>原文段落需要文献和引文两项</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>no numeral of the quote reads {value}</source>
        <translation>引文中没有读作 {value} 的数字</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>the value</source>
        <translation>该数值</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>more than one document is called so; write one of the ids {ids}</source>
        <translation>不止一份文献叫这个名称；请写以下标识之一：{ids}</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>no document is called {name!r}; import it first</source>
        <translation>没有名为“{name}”的文献；请先导入</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>{document} has no such passage; copy it from there</source>
        <translation>{document} 中没有这样的段落；请从中复制</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>the quote does not stand at {given!r} but at {starts}</source>
        <translation>引文不在“{given}”处，而在 {starts}</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>the quote stands {count} times in {document}, at {starts}; quote more of it, or write one of these into the column position</source>
        <translation>引文在 {document} 中出现 {count} 次，位于 {starts}；请引用得更长，或把其中一个位置写入 position 列</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>{path}: cannot be written here ({reason})</source>
        <translation>{path}：无法写入此处（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>{path}: cannot be written ({reason})</source>
        <translation>{path}：无法写入（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Windows has no files of this name</source>
        <translation>Windows 不允许这样的文件名</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>; the unfinished {name} is left beside it</source>
        <translation>；未写完的 {name} 留在旁边</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>it is not a file but a pipe, a socket or a device</source>
        <translation>它不是文件，而是管道、套接字或设备</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>it is open in another program; close it there and try again</source>
        <translation>它正在另一个程序中打开；请在那里关闭后重试</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>No space left on device</source>
        <translation>磁盘空间已满</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>brackets are nested too deeply</source>
        <translation>括号嵌套过深</translation>
    </message>
    <message>
        <location filename="../../explorer/paths.py"/>
        <source>{path}: this file of the program is missing or damaged; reinstall the program</source>
        <translation>{path}：程序自带的这个文件缺失或损坏；请重新安装程序</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../explorer/views/source/find_bar.py"/>
        <source>Find in document</source>
        <translation>在文献中查找</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/find_bar.py"/>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/find_bar.py"/>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/find_bar.py"/>
        <source>No hit</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/find_bar.py"/>
        <source>{n} of {total}</source>
        <translation>第 {n} 处，共 {total} 处</translation>
    </message>
</context>
<context>
    <name>FrontDialog</name>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Marking, state and citations</source>
        <translation>密级、状态与引注</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Title on a page of its own</source>
        <translation>标题单独成页</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Mark</source>
        <translation>密级</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Words of your house</source>
        <translation>本单位用语</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Quotes of another language</source>
        <translation>外文引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>For review</source>
        <translation>送审稿</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Cleared</source>
        <translation>已核准</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Our own</source>
        <translation>本程序格式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>APA: sources in the text</source>
        <translation>APA：正文内注明来源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Chicago: notes</source>
        <translation>芝加哥：脚注</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>As they are, with what they say below</source>
        <translation>原文，下附大意</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>As they are</source>
        <translation>原文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Translated</source>
        <translation>译文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Both</source>
        <translation>原文与译文</translation>
    </message>
</context>
<context>
    <name>HeadEdit</name>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>Language of the briefing</source>
        <translation>简报语言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>Language of the briefing's own words and numbers</source>
        <translation>简报自身文字和数字所用的语言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>Authors, separated by semicolons</source>
        <translation>作者，以分号分隔</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>A date is like 2026-01-31</source>
        <translation>日期格式如 2026-01-31</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <location filename="../../explorer/views/window/help_dialog.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/help_dialog.py"/>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/help_dialog.py"/>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/help_dialog.py"/>
        <source>Method and limits</source>
        <translation>方法与局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/help_dialog.py"/>
        <source>How the data were made</source>
        <translation>数据是怎样整理的</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Choose a step to go back or forward to it.</source>
        <translation>选择一个步骤，即可退回或前进到该处。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>At the beginning</source>
        <translation>起点</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>{name}: a house template is a {known} file (without macros), not {ending!r}</source>
        <translation>{name}：机构模板应为 {known} 文件（不含宏），而不是 {ending!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>{name}: {other} is the same part of a house; give one of them</source>
        <translation>{name}：{other} 是同一类模板，请只给其中一个</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>{name}: a template may have {most} MiB</source>
        <translation>{name}：模板不得超过 {most} MiB</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}：无法读取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>Word template</source>
        <translation>Word 模板</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>PowerPoint template</source>
        <translation>PowerPoint 模板</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>{name}: this is no {what}, or it is damaged ({reason})</source>
        <translation>{name}：这不是 {what}，或文件已损坏（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>it has macros</source>
        <translation>其中含有宏</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>it declares a document type</source>
        <translation>其中声明了文档类型</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>its pages have no size</source>
        <translation>页面没有尺寸</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>it has no layouts</source>
        <translation>其中没有版式</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>PDF and HTML: {said}</source>
        <translation>PDF 与 HTML：{said}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>PDF and HTML: {key} = {asked} cannot be read in grey, so it becomes {used}</source>
        <translation>PDF 和 HTML：{key} = {asked} 印成灰度后无法辨读，改用 {used}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>Word: places named in it: {places}</source>
        <translation>Word：模板中标出的位置：{places}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>Word: places it does not name: {places}</source>
        <translation>Word：模板中没有标出的位置：{places}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>Word: {ours} is set in its style {theirs}</source>
        <translation>Word：{ours} 使用模板的样式 {theirs}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>Word: styles it lacks, which are added: {styles}</source>
        <translation>Word：模板缺少、将自动补充的样式：{styles}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>the title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>charts and tables</source>
        <translation>图表与表格</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>a heading alone</source>
        <translation>单独的标题</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>PowerPoint: layout {layout} is used for {what}</source>
        <translation>PowerPoint：{what}使用模板的版式 {layout}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>PowerPoint: it has no layout for {what}; {layout} is used</source>
        <translation>PowerPoint：模板没有用于{what}的版式，改用 {layout}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>the date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>a footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>the slide's number</source>
        <translation>幻灯片编号</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>PowerPoint: no place for {what}</source>
        <translation>PowerPoint：没有放置{what}的位置</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>{name}: is not UTF-8 (byte {byte})</source>
        <translation>{name}：不是 UTF-8（第 {byte} 字节）</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>{name}: is no TOML ({reason})</source>
        <translation>{name}：不是 TOML（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>styles by name, like Passage = "Quote"</source>
        <translation>样式名称，例如 Passage = "Quote"</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>a list of lines</source>
        <translation>若干行文字的列表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>{name}: {key} cannot be used; there may stand: {known}</source>
        <translation>{name}：{key} 无法使用；此处可以是：{known}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>words in quotation marks</source>
        <translation>引号中的文字</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>a colour like "#8A1538"</source>
        <translation>颜色，例如 "#8A1538"</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>millimetres, from {least} to {most}</source>
        <translation>毫米数，{least} 至 {most}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>a PNG, JPEG or SVG file of up to 1 MiB that loads nothing</source>
        <translation>不超过 1 MiB 且不加载外部内容的 PNG、JPEG 或 SVG 文件</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>{name}: is no {known}</source>
        <translation>{name}：不是{known}</translation>
    </message>
</context>
<context>
    <name>HouseDialog</name>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>House template</source>
        <translation>机构模板</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Letterhead as TOML</source>
        <translation>信头（TOML）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>How the template is used</source>
        <translation>模板的使用方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>First page</source>
        <translation>第一页</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>PowerPoint</source>
        <translation>PowerPoint</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>PDF and HTML</source>
        <translation>PDF 与 HTML</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Files bear the letterhead; the pages beside the editor do not.</source>
        <translation>文件带有信头；编辑器旁的页面没有。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Typst is missing: HTML bears the letterhead, PDF and the pages beside the editor do not.</source>
        <translation>缺少 Typst：HTML 带有信头，PDF 和编辑器旁的页面没有。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Keep house template</source>
        <translation>保存机构模板</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Remove house template</source>
        <translation>移除机构模板</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>No house template is kept.</source>
        <translation>没有保存机构模板。</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <location filename="../../explorer/workspace/imports.py"/>
        <source>{name}: read as {encoding}; it can be read again in another.</source>
        <translation>{name}：按 {encoding} 编码读取；可以换一种编码重新读取。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/near.py"/>
        <source>{name}: {share} percent of it stands in “{title}” ({document}) too.</source>
        <translation>{name}：其中 {share}% 也见于“{title}”（{document}）。</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <location filename="../../explorer/views/window/incoming.py"/>
        <source>There is neither text nor a file on the clipboard.</source>
        <translation>剪贴板上既没有文字也没有文件。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/incoming.py"/>
        <source>Clipboard {time}</source>
        <translation>剪贴板 {time}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Next or previous mark of the chart</source>
        <translation>图表的下一个或上一个标记</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>First or last mark of the chart</source>
        <translation>图表的第一个或最后一个标记</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Next or previous claim of the document</source>
        <translation>文献的下一条或上一条陈述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Open a card of the tray, copy it, remove it</source>
        <translation>打开、复制、移除素材栏中的卡片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Rename a card of the tray, write a note on it</source>
        <translation>重命名素材栏中的卡片、写笔记</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Move a card of the tray</source>
        <translation>移动素材栏中的卡片</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <location filename="../../explorer/views/parts/kind_choice.py"/>
        <source>How the figures are drawn, and of which period</source>
        <translation>数据的画法和时期</translation>
    </message>
</context>
<context>
    <name>LeadersModel</name>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>Leader</source>
        <translation>领先者</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>Its share</source>
        <translation>其占比</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>Second</source>
        <translation>第二</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>Lead ratio</source>
        <translation>领先倍数</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>First five</source>
        <translation>前五</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>High risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>Nothing is published here</source>
        <translation>此处没有发布的数据</translation>
    </message>
</context>
<context>
    <name>LeadersPage</name>
    <message>
        <location filename="../../explorer/commands/leaders.py"/>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../explorer/commands/leaders.py"/>
        <source>Latest edition of each</source>
        <translation>各项技术的最新版本</translation>
    </message>
    <message>
        <location filename="../../explorer/commands/leaders.py"/>
        <source>Who leads each technology</source>
        <translation>各项技术由谁领先</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/leaders.py"/>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/leaders.py"/>
        <source>Which edition says who leads</source>
        <translation>依据哪个版本判断谁领先</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/leaders.py"/>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/leaders.py"/>
        <source>Who leads: {count} {count:technology|technologies}</source>
        <translation>谁领先：{count} 项技术</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <location filename="../../explorer/links.py"/>
        <source>This link is too long to be one of a view.</source>
        <translation>这个链接太长，不可能是视图的链接。</translation>
    </message>
    <message>
        <location filename="../../explorer/links.py"/>
        <source>This is no link to a view: one begins with {start}.</source>
        <translation>这不是视图的链接：视图的链接以 {start} 开头。</translation>
    </message>
    <message>
        <location filename="../../explorer/links.py"/>
        <source>This link asks for something no view has: {part}.</source>
        <translation>这个链接要求视图没有的内容：{part}。</translation>
    </message>
    <message>
        <location filename="../../explorer/links.py"/>
        <source>The link</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../explorer/links.py"/>
        <source>This link asks for {part} {value}, which there is not.</source>
        <translation>这个链接要求 {part} {value}，而它不存在。</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <location filename="../../explorer/dataset/lookup.py"/>
        <source>no technology is called {name!r}</source>
        <translation>没有名为“{name}”的技术</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/lookup.py"/>
        <source>no entity is called {name!r}</source>
        <translation>没有名为“{name}”的主体</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/lookup.py"/>
        <source>no indicator is called {name!r}</source>
        <translation>没有名为“{name}”的指标</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/lookup.py"/>
        <source>; did you mean {names}?</source>
        <translation>；是否指 {names}？</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/lookup.py"/>
        <source>; see `ctexplorer list {table}`</source>
        <translation>；参见 `ctexplorer list {table}`</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../explorer/views/window/main_window.py"/>
        <source>Critical Technology Explorer</source>
        <translation>关键技术浏览器</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/main_window.py"/>
        <source>Main</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/main_window.py"/>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Export figure…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Open view file…</source>
        <translation>打开视图文件…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save view to a file…</source>
        <translation>将视图存为文件…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save this view in the workspace…</source>
        <translation>将此视图保存到工作区…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Saved views…</source>
        <translation>已保存的视图…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Open workspace…</source>
        <translation>打开工作区…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save a copy of the workspace…</source>
        <translation>另存工作区副本…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Go back to a backup…</source>
        <translation>回到备份…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Pin what is selected</source>
        <translation>收藏所选内容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Pin the chart</source>
        <translation>收藏整张图表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Briefing tray</source>
        <translation>简报素材栏</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Technologies</source>
        <translation>技术</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save references…</source>
        <translation>保存参考文献…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save claim card…</source>
        <translation>保存陈述卡…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Bring in documents or figures…</source>
        <translation>导入文献或数据…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Bring in a folder…</source>
        <translation>导入文件夹…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Bring in what is on the clipboard</source>
        <translation>导入剪贴板中的内容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Try again what could not be read</source>
        <translation>重试未能读取的文件</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>New version of the document shown…</source>
        <translation>为所显示的文献换入新版本…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Read the document shown again…</source>
        <translation>重新读取所显示的文献…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Settle passages of earlier versions…</source>
        <translation>确认旧版本的引文…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Packs…</source>
        <translation>数据包…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Take annotations of other programs over…</source>
        <translation>接收其他程序的批注…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save passages as annotations…</source>
        <translation>将引文存为批注…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Figures from publication records…</source>
        <translation>由文献记录计算数据…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Copy figure as picture</source>
        <translation>将图表复制为图片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Copy figure's numbers</source>
        <translation>复制图表数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Copy citation</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>New figure from the selected words…</source>
        <translation>由选中文字新建数据…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>How far it may go…</source>
        <translation>传阅范围…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Translate this quote…</source>
        <translation>翻译这句引文…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Annotate the chart…</source>
        <translation>给图表加批注…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Copy link to this view</source>
        <translation>复制此视图的链接</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Why this value?</source>
        <translation>这个数值从何而来？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Find in document</source>
        <translation>在文献中查找</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>All commands…</source>
        <translation>全部命令…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Passages only</source>
        <translation>只看有原句的</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Own figures</source>
        <translation>自有数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Usual size of text</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Reset view</source>
        <translation>重置视图</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>New briefing…</source>
        <translation>新建简报…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Put the figure into the open briefing</source>
        <translation>把数据放入打开的简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Filter technologies</source>
        <translation>筛选技术</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Next pane</source>
        <translation>下一个窗格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Next figure</source>
        <translation>下一条数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Previous figure</source>
        <translation>上一条数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Mark a source or figure as open, internal or restricted</source>
        <translation>把来源或数字标为公开、内部或限阅</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>A sentence of your own source in another language</source>
        <translation>自己来源中的一句话，用另一种语言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Back to the last view</source>
        <translation>回到上一个视图</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Leave out figures that no sentence held here states</source>
        <translation>略去这里没有原句的数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Say something on figures or periods of the chart</source>
        <translation>就图表中的数据或时期写批注</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Put the figure on the clipboard as a picture</source>
        <translation>将图表作为图片放到剪贴板</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Write the figure or its numbers to a file</source>
        <translation>将图表或其数据写入文件</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Switch between light and dark</source>
        <translation>在浅色与深色之间切换</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Workspace</source>
        <translation>工作区(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Questions</source>
        <translation>问题(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Briefing</source>
        <translation>简报(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MakePackDialog</name>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Make a pack</source>
        <translation>制作数据包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>none: it is not signed</source>
        <translation>无：不签名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Key that signs it</source>
        <translation>签名所用密钥</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Marked up to</source>
        <translation>标记至多为</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Your figures go along with the sentences they rest on. The whole text goes along only of documents that you tick: see that you may pass it on.</source>
        <translation>您的数字会连同其依据的句子一起带上。只有勾选的文档才带上全文：请确认您有权转交。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Documents whose whole text goes along</source>
        <translation>带上全文的文档</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Make</source>
        <translation>制作</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Private keys</source>
        <translation>私钥</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>How to read {file}</source>
        <translation>如何读取 {file}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Cells of the table</source>
        <translation>表格的单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Names that are not known</source>
        <translation>不认识的名称</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Keep as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Technology or topic</source>
        <translation>技术或主题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Entity</source>
        <translation>主体</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>entity</source>
        <translation>主体</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>code of the entity</source>
        <translation>主体代码</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>country of the entity</source>
        <translation>主体所属国家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>counterpart</source>
        <translation>对方</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>technology or topic</source>
        <translation>技术或主题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>period</source>
        <translation>时期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>start of the period</source>
        <translation>时期起点</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>end of the period</source>
        <translation>时期终点</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>lower end of the value</source>
        <translation>数值下限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>upper end of the value</source>
        <translation>数值上限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>power of ten</source>
        <translation>数量级</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>address</source>
        <translation>网址</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>note</source>
        <translation>注释</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Column {letters}</source>
        <translation>{letters} 列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>a group</source>
        <translation>国家组</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>an institution</source>
        <translation>机构</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>a company</source>
        <translation>公司</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>an agency</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>The first {rows} {rows:row gives|rows give} {count} {count:figure|figures}; {unread} {unread:cell is|cells are} not read.</source>
        <translation>前 {rows} 行得到 {count} 个数据；{unread} 个单元格未读取。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Keep how the table is read</source>
        <translation>保存表格的读法</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <location filename="../../explorer/views/window/mark_dialog.py"/>
        <source>How far it may go</source>
        <translation>传阅范围</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mark_dialog.py"/>
        <source>Not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mark_dialog.py"/>
        <source>Pages, pictures, tables, cards and briefings that hold the figure print the mark that asks for most.</source>
        <translation>含有这个数字的页面、图片、表格、卡片和简报都印上其中最严的密级。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mark_dialog.py"/>
        <source>Together: {level}</source>
        <translation>合起来：{level}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Choose a figure or open a source first.</source>
        <translation>请先选一个数字，或打开一份来源。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Say how far it may go</source>
        <translation>注明传阅范围</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Choose a sentence of a source first.</source>
        <translation>请先选来源中的一句话。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>This source comes with the program, and so does its English.</source>
        <translation>这份来源随程序提供，其英译也随程序提供。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Edit translation</source>
        <translation>编辑译文</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <location filename="../../explorer/views/pages/method_text.py"/>
        <source>What it measures</source>
        <translation>衡量的内容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/method_text.py"/>
        <source>What it does not</source>
        <translation>不衡量的内容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/method_text.py"/>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <location filename="../../explorer/views/parts/name_field.py"/>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/name_field.py"/>
        <source>List</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>NewBriefingDialog</name>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>New briefing</source>
        <translation>新建简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>First</source>
        <translation>甲方</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>with</source>
        <translation>与</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Second</source>
        <translation>乙方</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Empty page</source>
        <translation>空白页</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>A title and room to write.</source>
        <translation>一个标题和书写空间。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>One-page brief</source>
        <translation>一页简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Who leads, by how much, one chart, what supports and what limits it.</source>
        <translation>谁领先、领先多少、一张图、依据和局限。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Two-page brief</source>
        <translation>两页简报</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>The same with sentences of the sources, disagreements, what to watch.</source>
        <translation>同上，另有原文句子、分歧和值得关注之处。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Technology profile</source>
        <translation>技术概况</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>All figures of a technology with chart, table, sentences of the sources, and what does not agree.</source>
        <translation>一项技术的全部数据，附图表、表格、来源原文和存在分歧之处。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Head to head</source>
        <translation>两国对比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Two countries in one technology, figure by figure and over time.</source>
        <translation>两国在一项技术上的逐项对比和历年变化。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Sector scorecard</source>
        <translation>领域对比表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Two countries in the sectors of a list, with the report's own verdicts.</source>
        <translation>两国在清单各领域的对比，附报告自身的结论。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>What changed</source>
        <translation>有哪些变化</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>The figures of a technology that are held for two periods.</source>
        <translation>一项技术在两个时期都有的数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Untitled briefing</source>
        <translation>未命名简报</translation>
    </message>
</context>
<context>
    <name>NewVersion</name>
    <message>
        <location filename="../../explorer/workspace/new_version.py"/>
        <source>there is no document {document!r} of your own.</source>
        <translation>没有名为 {document!r} 的自有文献。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/new_version.py"/>
        <source>{path}: this version is there already.</source>
        <translation>{path}：此版本已经存在。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/new_version.py"/>
        <source>{document!r} is no earlier version of a document.</source>
        <translation>{document!r} 不是某份文献的旧版本。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/new_version.py"/>
        <source>{title} (earlier version)</source>
        <translation>{title}（旧版）</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/outcomes.py"/>
        <source>{figure}: {grade}: {before!r}, now {now!r}</source>
        <translation>{figure}：{grade}：原为 {before!r}，现为 {now!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/outcomes.py"/>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/outcomes.py"/>
        <source>moved</source>
        <translation>已移位</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/outcomes.py"/>
        <source>changed wording</source>
        <translation>措辞有改动</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/outcomes.py"/>
        <source>changed value</source>
        <translation>数值有改动</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/outcomes.py"/>
        <source>ambiguous</source>
        <translation>无法确定</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/outcomes.py"/>
        <source>lost</source>
        <translation>已丢失</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <location filename="../../explorer/views/window/news_dialog.py"/>
        <source>What came in</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/news_dialog.py"/>
        <source>What differs…</source>
        <translation>有何不同…</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <location filename="../../explorer/views/tray/dialogs.py"/>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/dialogs.py"/>
        <source>What you want to remember. Ctrl+Enter keeps it.</source>
        <translation>写下要记住的内容，按 Ctrl+Enter 保存。</translation>
    </message>
</context>
<context>
    <name>ObservationTableModel</name>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Who</source>
        <translation>主体</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Says who</source>
        <translation>出处</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Kind</source>
        <translation>性质</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Known by</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <location filename="../../explorer/workspace/originals.py"/>
        <source>{path}: it changed while it was read; bring it again.</source>
        <translation>{path}：读取期间文件有变化；请重新带入。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/originals.py"/>
        <source>{path}: the file itself was not kept ({reason}).</source>
        <translation>{path}：文件本身未能保存（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/originals.py"/>
        <source>{path}: the original of {name} is missing or altered.</source>
        <translation>{path}：{name} 的原件缺失或已被改动。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>Who leads in critical technology, according to whom</source>
        <translation>关键技术谁在领先？依据何在？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>{figures} {figures:figure|figures} from {documents} {documents:document|documents} and {reports} {reports:source|sources}: {passages} {passages:opens the sentence that states it|open the sentence that states them}, {citations} the address where {citations:it is|they are} published, {derivations} {derivations:follows|follow} from others.</source>
        <translation>{figures}条数据，来自{documents}份文献和{reports}个来源：其中{passages}条可打开原句，{citations}条可打开发布地址，{derivations}条由其他数据推出。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>{cells} open the cell of a table of your own.</source>
        <translation>{cells} 个可打开自有表格中的单元格。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>Where the sources do not agree</source>
        <translation>来源不一致之处</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>The documents</source>
        <translation>文献</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>{publisher}, {count} quoted {count:sentence|sentences}</source>
        <translation>{publisher}，引用原句 {count} 句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>Where figures stand in the document</source>
        <translation>数据在文献中的位置</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <location filename="../../explorer/workspace/own_things.py"/>
        <source>Topics of your own</source>
        <translation>自有主题</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Pack {name}</source>
        <translation>数据包 {name}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Changes</source>
        <translation>变化</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>{count} {count:row|rows} could not be shown beside this dataset:</source>
        <translation>{count} 行无法与本数据集一起显示：</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Install it though nobody whom I trust has signed it</source>
        <translation>虽无我信任的人签名，仍然安装</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Trust this key from now on</source>
        <translation>今后信任此密钥</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>{pack}: an edition of the dataset, shown in the place of the bundled</source>
        <translation>{pack}：数据集的一个版本，取代自带的数据显示</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Nobody has signed it.</source>
        <translation>无人签名。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Signed by a key that you do not trust: {key}</source>
        <translation>由您不信任的密钥签名：{key}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Signed by {owner}: {key}</source>
        <translation>由 {owner} 签名：{key}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>a key that you trust</source>
        <translation>您信任的密钥</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>What is installed now was signed by another key.</source>
        <translation>现已安装的由另一个密钥签名。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Figures: {new} new, {changed} changed, {gone} gone</source>
        <translation>数字：新增 {new}，更改 {changed}，移除 {gone}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>{same} unchanged, {kept} of your own {kept:stays as it is|stay as they are}, {docs} {docs:document|documents}</source>
        <translation>不变 {same}，您自己的 {kept} 个保持原样，文档 {docs} 份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>changed</source>
        <translation>改变</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>stays yours</source>
        <translation>保留您的</translation>
    </message>
</context>
<context>
    <name>Packing</name>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>Another pack is at work; wait until it is done.</source>
        <translation>正在处理另一个数据包；请等它完成。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>Install a pack</source>
        <translation>安装数据包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>Packs</source>
        <translation>数据包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>Looking at {name}…</source>
        <translation>正在查看 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>{name} is installed; Undo takes it back.</source>
        <translation>{name} 已安装；可用“撤销”退回。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>{name} is shown from the next start on.</source>
        <translation>下次启动起显示 {name}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>{name} is as it was before.</source>
        <translation>{name} 已恢复到此前的状态。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>{name} is removed; Undo brings it back.</source>
        <translation>{name} 已移除；可用“撤销”恢复。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>The edition is removed; the one before is shown from the next start on.</source>
        <translation>该版本已移除；下次启动起显示之前的版本。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>Save the pack</source>
        <translation>保存数据包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>Nothing of this workspace can go into a pack.</source>
        <translation>此工作区没有可放入数据包的内容。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>{path}: written, with {count} {count:figure|figures}.</source>
        <translation>{path}：已写入，含 {count} 个数字。</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>A pack holds up to {files} files and {size} MiB; this one more.</source>
        <translation>一个数据包至多有 {files} 个文件、{size} MiB；这一个更多。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: the name of a pack ends in {ending}.</source>
        <translation>{path}：数据包的名称以 {ending} 结尾。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: a pack holds up to {size} MiB; this file more.</source>
        <translation>{path}：数据包至多 {size} MiB；这个文件更大。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: it cannot be read ({reason}).</source>
        <translation>{path}：无法读取（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: a pack holds up to {files} files; this one more.</source>
        <translation>{path}：数据包至多有 {files} 个文件；这一个更多。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: this is no pack, or it is damaged.</source>
        <translation>{path}：这不是数据包，或已损坏。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: the archive was changed after it was made.</source>
        <translation>{path}：压缩包在制作后被改动过。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: {name!r} is no name that a file of a pack has.</source>
        <translation>{path}：{name!r} 不是数据包中文件会有的名称。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: another program packed it anew ({name}); take it as made.</source>
        <translation>{path}：另一个程序重新打包过（{name}）；请使用原样的文件。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: {name} was altered after the pack was made; it is refused.</source>
        <translation>{path}：{name} 在数据包制作后被改动过，因此拒绝。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/content.py"/>
        <source>{name!r}: a pack is called by small letters, digits and hyphens.</source>
        <translation>{name!r}：数据包的名称只用小写字母、数字和连字符。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/content.py"/>
        <source>{path}: this is no pack of this program; {name} does not say so.</source>
        <translation>{path}：这不是本程序的数据包；{name} 中没有说明。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/content.py"/>
        <source>{path}: a newer version of this program made it; update this one.</source>
        <translation>{path}：由本程序的更新版本制作；请更新本程序。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/content.py"/>
        <source>{path}: the text of {document} is not in it.</source>
        <translation>{path}：其中没有 {document} 的文本。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/content.py"/>
        <source>{path}: {name} does not have the columns {heads}.</source>
        <translation>{path}：{name} 没有这些列：{heads}。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/editions.py"/>
        <source>{path}: this is no edition of the dataset; it needs a workspace.</source>
        <translation>{path}：这不是数据集的版本；需要一个工作区。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/editions.py"/>
        <source>{path}: it lacks the text of a document, and so does this program.</source>
        <translation>{path}：其中缺少一份文档的文本，本程序也没有。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/editions.py"/>
        <source>{path}: its version {new} is older than {own}, which is here.</source>
        <translation>{path}：其版本 {new} 比这里的 {own} 旧。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/editions.py"/>
        <source>No edition is installed; the program shows its own.</source>
        <translation>没有安装数据集版本；程序显示自带的数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/editions.py"/>
        <source>{path}: editions cannot be kept there ({reason}).</source>
        <translation>{path}：数据集版本无法保存在那里（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/installing.py"/>
        <source>{path}: this is an edition of the dataset, not for a workspace.</source>
        <translation>{path}：这是数据集的版本，不用于工作区。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/installing.py"/>
        <source>{name}: no pack of this name was in effect before.</source>
        <translation>{name}：此前没有同名的数据包生效。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/keys.py"/>
        <source>{path}: this is no private key, or its passphrase is another.</source>
        <translation>{path}：这不是私钥，或口令不对。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/keys.py"/>
        <source>{path}: this key is not an Ed25519 key; make one for packs.</source>
        <translation>{path}：这不是 Ed25519 密钥；请为数据包生成一个。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/keys.py"/>
        <source>{path}: this is no public Ed25519 key.</source>
        <translation>{path}：这不是 Ed25519 公钥。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/keys.py"/>
        <source>it is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/keys.py"/>
        <source>{key}: this key is not among those that you trust.</source>
        <translation>{key}：这个密钥不在您信任的密钥之中。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>The {count} {count:figure of a large table stays|figures of large tables stay}: a pack holds none.</source>
        <translation>大表中的 {count} 个数据留在此处：数据包中不含它们。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>{count} {count:figure is|figures are} marked to go less far, and {count:stays|stay}.</source>
        <translation>{count} 个数字标记的范围较小，因此留下。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>{count} {count:source is|sources are} marked to go less far, and {count:stays|stay}.</source>
        <translation>{count} 个来源标记的范围较小，因此留下。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>{title}: its text is missing here, so it stays.</source>
        <translation>{title}：这里缺少其文本，因此留下。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>{title}: its quotes go along, not its text.</source>
        <translation>{title}：只带上其引文，不带全文。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>{title}: nothing is quoted from it, so it stays.</source>
        <translation>{title}：没有引用其中内容，因此留下。</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Packs</source>
        <translation>数据包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Installed packs</source>
        <translation>已安装的数据包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Keys that you trust</source>
        <translation>您信任的密钥</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>{title} ({count} {count:row|rows})</source>
        <translation>{title}（{count} 行）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Edition {version} of the dataset</source>
        <translation>数据集版本 {version}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Install…</source>
        <translation>安装…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Make…</source>
        <translation>制作…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Go back to the one before</source>
        <translation>退回到前一个</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Trust a key…</source>
        <translation>信任密钥…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Trust it no longer</source>
        <translation>不再信任</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>No pack is installed.</source>
        <translation>尚未安装数据包。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>You trust no key yet: whoever signed a pack is shown, and you decide.</source>
        <translation>您还没有信任任何密钥：数据包由谁签名会显示出来，由您决定。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Public keys</source>
        <translation>公钥</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Trust a key</source>
        <translation>信任密钥</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>The page as it is printed</source>
        <translation>原版页面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Page as it is printed</source>
        <translation>原版页面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Password of the PDF, then Enter</source>
        <translation>PDF 的密码，然后按回车</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Password of the PDF</source>
        <translation>PDF 的密码</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Drawing page {page}…</source>
        <translation>正在绘制第 {page} 页…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>the sentence is not found in the letters of this page</source>
        <translation>此页文字中找不到该句</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Page preview</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Smaller pages (−)</source>
        <translation>缩小页面 (−)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Larger pages (+)</source>
        <translation>放大页面 (+)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Fit</source>
        <translation>适应宽度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Fit the pages to the width (0)</source>
        <translation>使页面适应宽度 (0)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>The pages cannot be laid out: {error}</source>
        <translation>无法排版页面：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>An empty page. Add a block or choose a template.</source>
        <translation>空白页面。请添加内容块或选择模板。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Page {page} of {count} · {zoom} %</source>
        <translation>第{page}页，共{count}页 · {zoom} %</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <location filename="../../explorer/views/sheets/sheet_view.py"/>
        <source>Page {page} of {count}</source>
        <translation>第{page}页，共{count}页</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/sheet_view.py"/>
        <source>{page}: {words}</source>
        <translation>{page}：{words}</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Joint papers</source>
        <translation>合作论文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Salton's measure</source>
        <translation>萨尔顿指数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Affinity: 1 is as by size alone</source>
        <translation>亲和度：1表示仅由规模决定</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>What the cells say</source>
        <translation>单元格的含义</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Network and table</source>
        <translation>网络与表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Table alone</source>
        <translation>仅表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>How it is shown</source>
        <translation>显示方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Countries by countries</source>
        <translation>国家间合作</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>{first} to {last}, {papers} {papers:paper|papers}, counted whole; in the diagonal all papers of a country.</source>
        <translation>{first}至{last}年，{papers}篇论文，整篇计数；对角线为该国全部论文。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Who works with whom?</source>
        <translation>谁与谁合作？</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <location filename="../../explorer/views/source/passage_text.py"/>
        <source>Text of the document</source>
        <translation>文献正文</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <location filename="../../explorer/views/window/password_dialog.py"/>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/password_dialog.py"/>
        <source>Read</source>
        <translation>读取</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <location filename="../../explorer/views/parts/period_choice.py"/>
        <source>All periods</source>
        <translation>全部时期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/period_choice.py"/>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/period_choice.py"/>
        <source>Show one period, or all</source>
        <translation>显示一个时期，或全部</translation>
    </message>
</context>
<context>
    <name>PinModel</name>
    <message>
        <location filename="../../explorer/briefing/kinds/article.py"/>
        <source>Checked article</source>
        <translation>查对过的文章</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/article.py"/>
        <source>Pin checked article</source>
        <translation>收藏查对过的文章</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/chart.py"/>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/chart.py"/>
        <source>Pin chart</source>
        <translation>收藏图表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/discrepancy.py"/>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/discrepancy.py"/>
        <source>Pin disagreement</source>
        <translation>收藏分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/figure.py"/>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/figure.py"/>
        <source>Pin figure</source>
        <translation>收藏数据</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/page.py"/>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/page.py"/>
        <source>Pin</source>
        <translation>收藏</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/passage.py"/>
        <source>Sentence</source>
        <translation>原句</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/passage.py"/>
        <source>Pin sentence</source>
        <translation>收藏原句</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/scorecard.py"/>
        <source>Scorecard</source>
        <translation>对比表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/table.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/table.py"/>
        <source>Pin table</source>
        <translation>收藏表格</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Claim</source>
        <translation>陈述</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Pin claim</source>
        <translation>收藏陈述</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Revised</source>
        <translation>已修订</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>{old} is now {new}</source>
        <translation>{old} 现为 {new}</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>{old} is withdrawn</source>
        <translation>{old} 已撤回</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>{new} is new</source>
        <translation>{new} 为新增</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>{name} is not in the data</source>
        <translation>数据中没有 {name}</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Kept by another version of the program</source>
        <translation>由另一版本的程序保存</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Remove note</source>
        <translation>删除笔记</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Remove pin</source>
        <translation>移除收藏</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Move note</source>
        <translation>移动笔记</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Move pin</source>
        <translation>移动收藏</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Add note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Edit note</source>
        <translation>修改笔记</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Accept new figures</source>
        <translation>采用新数据</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Rename pin</source>
        <translation>重命名收藏</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <location filename="../../explorer/views/window/pinning.py"/>
        <source>There is no chart here that can be pinned.</source>
        <translation>这里没有可以收藏的图表。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pinning.py"/>
        <source>Choose a figure, a chart or a sentence, then pin it.</source>
        <translation>请先选择数据、图表或原句，再收藏。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pinning.py"/>
        <source>Pin figure</source>
        <translation>收藏数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pinning.py"/>
        <source>Pin claim</source>
        <translation>收藏陈述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pinning.py"/>
        <source>Pin chart</source>
        <translation>收藏图表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pinning.py"/>
        <source>Pin table</source>
        <translation>收藏表格</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>{value!r} is not one of {allowed}</source>
        <translation>“{value}”不在 {allowed} 之中</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>the cell must not be empty</source>
        <translation>单元格不能为空</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a passage needs this cell</source>
        <translation>原句需要填写此单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a cell of a table needs this cell</source>
        <translation>表格单元格类证据必须填写此单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>papers need this cell</source>
        <translation>论文需要填写此单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a citation needs this cell</source>
        <translation>引用需要填写此单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a derivation needs this cell</source>
        <translation>推导需要填写此单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a passage has nothing in this column</source>
        <translation>原句在此列中应为空</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a cell of a table has nothing in this column</source>
        <translation>表格单元格类证据在此列应为空</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>papers have nothing in this column</source>
        <translation>论文在此列没有内容</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a citation has nothing in this column</source>
        <translation>引用在此列中应为空</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a derivation has nothing in this column</source>
        <translation>推导在此列中应为空</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/coverage.py"/>
        <source>{text!r} at {start}:{end} of {document} is not accounted for</source>
        <translation>{document} 中 {start}:{end} 处的 {text!r} 未作交代</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/coverage.py"/>
        <source>{text!r} is not a numeral at {start}:{end}</source>
        <translation>{start}:{end} 处的 {text!r} 不是数字</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/coverage.py"/>
        <source>the value {text!r} names no observation</source>
        <translation>数值 {text!r} 没有列出观测</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/coverage.py"/>
        <source>{text!r} is set aside without a reason</source>
        <translation>{text!r} 被搁置却没有说明理由</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/dataset.py"/>
        <source>the document has changed: its SHA-256 is not the recorded one, so its passages can no longer be trusted; restore the original file</source>
        <translation>文献已改动：其 SHA-256 与记录不符，其中的段落不再可信；请恢复原文件</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/dataset.py"/>
        <source>“{title}” cannot be read: {problem}</source>
        <translation>无法读取“{title}”：{problem}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/merge.py"/>
        <source>the large table {document} was left out: there is no {name}</source>
        <translation>大表 {document} 未显示：没有 {name}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/merge.py"/>
        <source>workspace: {table}</source>
        <translation>工作区：{table}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/merge.py"/>
        <source>{row} was left out: {problem}</source>
        <translation>{row} 已略去：{problem}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/merge.py"/>
        <source>the key is already in {table}</source>
        <translation>{table} 中已有这个键</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/merge.py"/>
        <source>the text of the document is missing</source>
        <translation>缺少该文献的正文</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/package.py"/>
        <source>cannot be read ({reason}): {folder} is not a data package</source>
        <translation>无法读取（{reason}）：{folder} 不是数据包</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/package.py"/>
        <source>is not JSON ({reason})</source>
        <translation>不是 JSON（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/package.py"/>
        <source>has no list of resources</source>
        <translation>没有资源清单</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/package.py"/>
        <source>the file is not the one recorded in datapackage.json; restore it, or, if you edited it on purpose, run `ctexplorer data check` and then `ctexplorer data seal`</source>
        <translation>文件与 datapackage.json 中的记录不符；请恢复它，若是有意修改，请先运行 `ctexplorer data check`，再运行 `ctexplorer data seal`</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/problems.py"/>
        <source>, line {line}</source>
        <translation>，第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/problems.py"/>
        <source>, column {column}</source>
        <translation>，{column} 列</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/problems.py"/>
        <source>{where}: {message}</source>
        <translation>{where}：{message}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/problems.py"/>
        <source> (and {count} more {count:problem|problems})</source>
        <translation>（另有 {count} 个问题）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{value!r} is not a year, a month (2024-08) or a day (2024-08-28)</source>
        <translation>“{value}”不是年、月（2024-08）或日（2024-08-28）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the id {value!r} has a character outside letters, digits and ./#_-</source>
        <translation>标识“{value}”含有字母、数字和 ./#_- 以外的字符</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{value!r} is not in {table}.csv</source>
        <translation>{table}.csv 中没有“{value}”</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{given!r} does not match the indicator {name} ({unit!r})</source>
        <translation>“{given}”与指标 {name} 的单位（“{unit}”）不符</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the observation has neither a value nor a range</source>
        <translation>该数据既没有数值也没有区间</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the low value {low:g} is above the high {high:g}</source>
        <translation>下限 {low:g} 高于上限 {high:g}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{value:g} of {base:g} is more than all</source>
        <translation>{base:g} 项中的 {value:g} 项超过了总数</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the period must have a start and an end, in this order</source>
        <translation>时期须有起点和终点，先后有序</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>period_basis is 'none' exactly when there is no period</source>
        <translation>没有时期时 period_basis 才为“none”，且必须为“none”</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{figure} has no evidence that states it</source>
        <translation>{figure} 没有陈述它的证据</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the text at {start}:{end} of {document} is {found!r}, not the quote {quote!r}</source>
        <translation>{document} 在 {start}:{end} 处的文字是“{found}”，不是引文“{quote}”</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{rule!r} does not say which papers are meant</source>
        <translation>{rule!r}没有说明指的是哪些论文</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the cell {place} of {document} is {found!r}, not {quote!r}</source>
        <translation>{document} 的单元格 {place} 是 {found!r}，不是 {quote!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>prefix and suffix are not what stands around the quote</source>
        <translation>prefix 和 suffix 不是引文前后的文字</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the quote lies in a part of the document marked as boilerplate</source>
        <translation>引文位于文献中标为套语的部分</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{figure} is a {kind}: its passage must point at the numeral</source>
        <translation>{figure} 属于 {kind}：其原文段落须指明数字的位置</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the numeral lies outside the quote</source>
        <translation>数字在引文之外</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{printed!r} is not a numeral</source>
        <translation>“{printed}”不是数字</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{printed!r} reads {read:g}, which {figure} does not say</source>
        <translation>“{printed}”读作 {read:g}，而 {figure} 并不是这个值</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/sense.py"/>
        <source>{value:g} percent is no share: shares go from 0 to 100</source>
        <translation>{value:g}%不可能是占比：占比在0到100之间</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/sense.py"/>
        <source>{value:g} is no rank: ranks begin with 1</source>
        <translation>{value:g}不可能是排名：排名从1开始</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/sense.py"/>
        <source>{value:g} is no whole number, and the indicator counts</source>
        <translation>{value:g}不是整数，而该指标是计数</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/sense.py"/>
        <source>{value:g} is less than nothing, and the indicator counts</source>
        <translation>{value:g}小于零，而该指标是计数</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence does not end with 。</source>
        <translation>句子没有以“。”结尾</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence does not say {value}</source>
        <translation>句子没有说出{value}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence does not say the unit {unit}</source>
        <translation>句子没有说出单位{unit}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence does not say that the figure is {comparator}</source>
        <translation>句子没有说明该数字为{comparator}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence does not say that the figure is a {status}</source>
        <translation>句子没有说明该数字属于{status}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence speaks of the years {said}, not {wanted}</source>
        <translation>句子所说的年份是{said}，而不是{wanted}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/stored.py"/>
        <source>{path} with figures of {document} is missing or altered; the {count} {count:figure of this table is|figures of this table are} left out until it is back</source>
        <translation>{path}（内有 {document} 的数据）缺失或已被改动；在它恢复之前，该表的 {count} 个数据不显示</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/stored_figures.py"/>
        <source>{path} cannot be read ({reason})</source>
        <translation>无法读取 {path}（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>the file is missing</source>
        <translation>文件缺失</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>the file cannot be read ({reason})</source>
        <translation>文件无法读取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>byte {byte} is not UTF-8; save the file as UTF-8</source>
        <translation>第 {byte} 个字节不是 UTF-8；请把文件存为 UTF-8</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>the header must be {names}</source>
        <translation>表头必须是 {names}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>the line is not CSV ({reason})</source>
        <translation>该行不是 CSV（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>{count} {count:cell|cells} where the header has {wanted}</source>
        <translation>有 {count} 个单元格，而表头有 {wanted} 个</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>{value!r} is not of type {kind}</source>
        <translation>“{value}”不是 {kind} 类型</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>the key {key} is already on line {line}</source>
        <translation>第 {line} 行已有键 {key}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>no figure quotes {start}:{end} of {document}</source>
        <translation>没有数字引用{document}的{start}:{end}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>{document}: {start}:{end} overlaps or runs out</source>
        <translation>{document}：{start}:{end} 与前一节重叠或超出文末</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>{document}: {text!r} belongs to no section</source>
        <translation>{document}：{text!r} 不属于任何一节</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>{value!r} is not in {table}.csv, whose ids {role} takes</source>
        <translation>{value!r} 不在 {table}.csv 中，而 {role} 只接受其中的标识</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>{role} needs at least {least} {least:row|rows} and has {count}</source>
        <translation>{role} 至少需要 {least} 行，现有 {count} 行</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>only one thing can be {role}; {count} rows say who it is</source>
        <translation>{role} 只能有一个，却有 {count} 行指定</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>the same observation is named twice</source>
        <translation>同一观测被列出两次</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>{explanation} No row of discrepancies.csv names {ids}</source>
        <translation>{explanation} discrepancies.csv 中没有任何一行列出 {ids}</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <location filename="../../explorer/views/parts/problem_dialog.py"/>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/problem_dialog.py"/>
        <source>Report</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/problem_dialog.py"/>
        <source>Copy report</source>
        <translation>复制错误报告</translation>
    </message>
</context>
<context>
    <name>ProjectionsPage</name>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Projected shares with their bands</source>
        <translation>预测份额及其区间</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>All others</source>
        <translation>其他所有国家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>{band} % band</source>
        <translation>{band}%区间</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Projected share</source>
        <translation>预测份额</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Nothing is projected: it takes {years} years in a row with papers.</source>
        <translation>不作预测：需要连续{years}年有论文。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Nothing is projected: a year has less than {papers} papers.</source>
        <translation>不作预测：有一年的论文少于{papers}篇。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Nothing is projected: a year's threshold is 0 citations, so that its shares say nothing.</source>
        <translation>不作预测：有一年的阈值为0次引用，其份额没有意义。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Nothing is projected: whole papers are no parts of one whole.</source>
        <translation>不作预测：整篇计数的份额不是同一整体的部分。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Projections, not measurements; too few years to try them on the past.</source>
        <translation>这是预测，不是测量；年份太少，无法用过去检验。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>{band} % band: {held}</source>
        <translation>{band}%区间：{held}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Projections, not measurements. Made from earlier years, they held: {held}.</source>
        <translation>这是预测，不是测量。以更早年份所作的预测，命中率：{held}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Projections, not measurements. Made from earlier years, they held: {held}; the last share alone would have been as near.</source>
        <translation>这是预测，不是测量。以更早年份所作的预测，命中率：{held}；直接沿用最近的份额也同样接近。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Where would shares go?</source>
        <translation>份额会走向何处？</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Who (E)</source>
        <translation>主体 (E)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Topic (T)</source>
        <translation>主题 (T)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>What (I)</source>
        <translation>指标 (I)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Period (P)</source>
        <translation>时期 (P)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Qualifier (Q)</source>
        <translation>限定 (Q)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Source (S)</source>
        <translation>出处 (S)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>yours</source>
        <translation>您选的</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>said</source>
        <translation>文中写明</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>a guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>no period</source>
        <translation>无时期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>this document</source>
        <translation>本文献</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>exactly</source>
        <translation>恰好</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>less than</source>
        <translation>不到</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Nothing of this is held yet.</source>
        <translation>现有数据中还没有这一项。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Another choice</source>
        <translation>另选</translation>
    </message>
</context>
<context>
    <name>ProposalsModel</name>
    <message>
        <location filename="../../explorer/models/proposals.py"/>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <location filename="../../explorer/models/proposals.py"/>
        <source>Figure, or why not</source>
        <translation>数据，或为何不是</translation>
    </message>
    <message>
        <location filename="../../explorer/models/proposals.py"/>
        <source>Sentence</source>
        <translation>原句</translation>
    </message>
</context>
<context>
    <name>PublishedPage</name>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Published figures with your own</source>
        <translation>已发布的数据与您的数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>What sets the two apart</source>
        <translation>两者的差别</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Who</source>
        <translation>主体</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Its years</source>
        <translation>其年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Own years</source>
        <translation>自有年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Own by all three countings</source>
        <translation>自有（三种计数方式）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Published by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Nothing that could stand beside your figures is published here.</source>
        <translation>此处没有可与您的数据并列的已发布数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>{count} published {count:figure|figures}; {both} {both:has|have} one of your own beside {both:it|them}, and {within} of these {within:lies|lie} within what counting alone changes. The two are no one series.</source>
        <translation>{count}个已发布数据；其中{both}个旁边有您的数据，{within}个落在仅由计数方式造成的变化之内。两者不是同一序列。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>The published figure lies within what counting alone changes of yours.</source>
        <translation>已发布的数据落在仅由计数方式造成的变化之内。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Counting alone does not explain the difference.</source>
        <translation>仅凭计数方式不能解释差别。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Your figures and the published</source>
        <translation>您的数据与已发布数据</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Top five by country</source>
        <translation>各国进入前五名的数量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Turning points and outlook</source>
        <translation>转折与展望</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Technologies in the top five, by country and edition</source>
        <translation>各国进入前五名的技术数量，按版次</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Each list and window under its own heading: counts of different lists differ</source>
        <translation>每份清单、每个时段各有标题：不同清单的数目不可直接相比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Technologies led by {names}</source>
        <translation>{names}领先的技术数量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>In {windows}; no line crosses from one list of technologies to another</source>
        <translation>{windows}；不同技术清单之间不连线</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Not drawn, since its windows are those of another list: {lists}</source>
        <translation>未绘出（其时段与另一清单相同）：{lists}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Not drawn, since no source here counts its leads: {lists}</source>
        <translation>未绘出（此处来源未统计其领先项数）：{lists}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>What turned, in the sources' words</source>
        <translation>来源怎样描述转折</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>What is expected, and by whom</source>
        <translation>谁预测了什么</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Plans and projections are not measurements; each names who makes it</source>
        <translation>计划和预测不是测量结果；每一项都注明由谁作出</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>How did the lead change?</source>
        <translation>领先地位如何变化？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>What the sources say of collaboration</source>
        <translation>来源怎样谈论合作</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Rank among the research partners of {country}</source>
        <translation>在{country}科研合作伙伴中的排名</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Place among the partners of {country}; the first is on top</source>
        <translation>在{country}合作伙伴中的名次；第一名在最上方</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Share of {country}'s research collaborations with {other}</source>
        <translation>{country}科研合作中有{other}参与的比例</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Funding of joint projects with partners in {country}</source>
        <translation>与{country}合作项目的经费</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>several countries</source>
        <translation>多国</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Who works with whom?</source>
        <translation>谁与谁合作？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>Sectors</source>
        <translation>领域</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>Technologies</source>
        <translation>技术</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>Lists and themes</source>
        <translation>清单与专题</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>{names} side by side</source>
        <translation>{names}对比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>Figures of the same indicator, period and source; each row has its own scale, at the right how many times the larger is the smaller</source>
        <translation>同一指标、同一时期、同一来源的数据；各行比例尺不同，右侧为大者是小者的几倍</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>How do two compare?</source>
        <translation>两者对比如何？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Leaders that differ</source>
        <translation>领先者不同</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Figures restated</source>
        <translation>数据有改动</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Technologies added</source>
        <translation>新增技术</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Technologies whose leader differs between editions</source>
        <translation>各版次领先者不同的技术</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>An arrow marks a leader who is not that of the edition before. Each edition measures its own window and revises its searches: a difference may be a change in research or in the method</source>
        <translation>箭头表示领先者与前一版次不同。各版次衡量各自的时期，并修订检索：差异可能出自研究的变化，也可能出自方法</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Figures that a later edition or source gives anew</source>
        <translation>后来的版次或来源重新给出的数据</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Same technology or list, same period, another figure</source>
        <translation>同一技术或清单、同一时期，数据不同</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Technologies added in {year}, and who leads them</source>
        <translation>{year} 年新增的技术及其领先者</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>high risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Leader</source>
        <translation>领先者</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>An empty cell means that no source here says it</source>
        <translation>空格表示这里没有来源这么说</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>No source here says so.</source>
        <translation>这里没有来源这么说。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>What changed between editions?</source>
        <translation>各版次之间有何变化？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>By list</source>
        <translation>按清单</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Ranks and technologies</source>
        <translation>名次与技术</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>By sector</source>
        <translation>按领域</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Collaboration</source>
        <translation>合作</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Themes</source>
        <translation>专题</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>{count} {count:figure|figures}</source>
        <translation>{count} 条数据</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>{own} {own:figure|figures} about {name}, {others} about {others:another that names|others that name} it</source>
        <translation>关于{name}的数据{own}条，其他主体的数据中提到它的{others}条</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>No sentence in these documents gives a figure for {name}.</source>
        <translation>这些文献中没有原句给出{name}的数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>No figure in the sources held here is about {name}.</source>
        <translation>这里所存的来源中没有关于{name}的数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>The sources held here say nothing of this for {name}.</source>
        <translation>这里所存的来源在这方面没有提到{name}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Members: {names}</source>
        <translation>成员：{names}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Counts of different lists differ: each bar says its window, how many technologies the list has, and in brackets when that was published</source>
        <translation>不同清单的计数各不相同：每个条形标明时期、清单的技术数量，括号内为发布时间</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Lists and categories</source>
        <translation>清单与类别</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>What else is said of technologies</source>
        <translation>关于各项技术的其他说法</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>By edition and window: figures of different windows are not compared; an empty cell means that no source gives one</source>
        <translation>按版次和时期排列：不同时期的数据不作比较；空格表示没有来源给出</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>A country or institution</source>
        <translation>一个国家或机构</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>All groups</source>
        <translation>全部集团</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>A group stands for itself: its members' figures are never added to it, nor it to theirs</source>
        <translation>集团单独计算：成员的数据不计入集团，集团的数据也不计入成员</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>Groups of countries, as stated by the sources</source>
        <translation>国家集团，按来源所述</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>Shares of groups and their members</source>
        <translation>集团及其成员的占比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>Counts of groups and their members</source>
        <translation>集团及其成员的数量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>Groups and their members, in {unit}</source>
        <translation>集团及其成员，单位：{unit}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>no figure for {names}</source>
        <translation>没有{names}的数据</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>How do groups stand?</source>
        <translation>国家集团表现如何？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>All countries</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>{indicator}, by institution</source>
        <translation>{indicator}（按机构）</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>Ranks of institutions and companies</source>
        <translation>机构与企业排名</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>How many of the top ten institutions are in one country</source>
        <translation>前十机构中有几家在同一国家</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>Who are the institutions?</source>
        <translation>有哪些领先机构？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Leader by edition</source>
        <translation>各版次领先者</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Ranks by country</source>
        <translation>各国名次</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Shares by country</source>
        <translation>各国占比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Who leads each technology, according to each edition</source>
        <translation>每项技术谁领先，按版次</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>{indicator}: the country that is first, by edition; dashed cells follow by elimination, an empty cell means that no source names the leader</source>
        <translation>{indicator}：各版中名列第一的国家；虚线格由排除法推出，空白格表示没有来源指明领先者</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>{indicator} in each technology</source>
        <translation>各项技术的{indicator}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Each row is of one report and window, the latest that compares countries; figures of other windows are on the page of the technology</source>
        <translation>每行取自同一报告的同一时段，即最近一个可比较多国的时段；其他时段的数据见该技术页面</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>ranks of groups counted as one are left out</source>
        <translation>未列入以整体计的国家集团的名次</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>{shown} of {all} {all:country|countries}, those with most figures</source>
        <translation>共 {all} 国，列出数据最多的 {shown} 国</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>No sentence in these documents says who leads.</source>
        <translation>这些文献中没有一句原句说明谁领先。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Who leads what?</source>
        <translation>谁在哪些技术上领先？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/risk.py"/>
        <source>Technologies at high risk of a research monopoly</source>
        <translation>研究垄断高风险技术</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/risk.py"/>
        <source>As counted by each edition; editions are not joined</source>
        <translation>按各版次所计；版次之间不相连</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/risk.py"/>
        <source>Which technologies the sources name</source>
        <translation>来源点名的技术</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/risk.py"/>
        <source>What is the risk?</source>
        <translation>风险有多大？</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../explorer/corpus/documents.py"/>
        <source>{path} is not UTF-8: {reason} at byte {byte}.</source>
        <translation>{path} 不是 UTF-8：第 {byte} 个字节处 {reason}。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/documents.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} 无法读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: the file is empty.</source>
        <translation>{path}：文件是空的。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: there is no text in this file.</source>
        <translation>{path}：文件中没有文字。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: the text is longer than {most} characters; divide it.</source>
        <translation>{path}：文字超过 {most} 个字符；请拆分。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: by its content this is {kind}, and was read as such.</source>
        <translation>{path}：从内容看这是 {kind} 文件，已按此读取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: it cannot be read ({reason}).</source>
        <translation>{path}：无法读取（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: the file has {size} MiB; up to {most} are read.</source>
        <translation>{path}：文件有 {size} MiB；最多读取 {most} MiB。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: documents are read whose names end in {endings} or {last}.</source>
        <translation>{path}：可读取的文献，文件名以 {endings} 或 {last} 结尾。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/apart.py"/>
        <source>{path}: it has too many levels within levels.</source>
        <translation>{path}：嵌套层次过多。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/apart.py"/>
        <source>{path}: its reader failed ({reason}); the file may be damaged.</source>
        <translation>{path}：读取程序出错（{reason}）；文件可能已损坏。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/apart.py"/>
        <source>{path}: its reader crashed on it; the file is damaged, or a trap.</source>
        <translation>{path}：读取程序崩溃；文件已损坏，或是恶意文件。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/apart.py"/>
        <source>{path}: reading it takes longer than {seconds} seconds; divide it.</source>
        <translation>{path}：读取超过 {seconds} 秒；请拆分文件。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/apart.py"/>
        <source>{path}: reading it takes more than {most} MiB of memory; divide it.</source>
        <translation>{path}：读取需要超过 {most} MiB 内存；请拆分文件。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/archive.py"/>
        <source>{name}: it has a password or an old format; save it as a {what} without one.</source>
        <translation>{name}：文件有密码或格式过旧；请存为不带密码的 {what}。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/archive.py"/>
        <source>{name}: this is no {what}, or it is damaged.</source>
        <translation>{name}：这不是 {what}，或已损坏。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/archive.py"/>
        <source>{name}: there are {count} files in it; up to {most} are read.</source>
        <translation>{name}：其中有 {count} 个文件；最多读取 {most} 个。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/archive.py"/>
        <source>{name}: it would take {size} MiB unpacked; {most} are read.</source>
        <translation>{name}：解压后有 {size} MiB；最多读取 {most} MiB。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: this is no text; the bytes are those of another kind of file.</source>
        <translation>{name}：这不是文本；其字节属于另一种文件。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: there is no encoding {encoding!r}.</source>
        <translation>{name}：没有名为 {encoding!r} 的编码。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: {count} {count:place is|places are} not {encoding}; U+FFFD stands for {count:it|each}.</source>
        <translation>{name}：有 {count} 处不是 {encoding}，各以 U+FFFD 代替。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: byte {byte} is not {encoding}; save it as UTF-8.</source>
        <translation>{name}：第 {byte} 个字节不是 {encoding}；请存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: its encoding cannot be told, or it is no text; save it as UTF-8.</source>
        <translation>{name}：无法判断编码，或不是文本；请存为 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: {count} {count:byte is|bytes are} not UTF-8; another sign stands in {count:its|their} place.</source>
        <translation>{name}：有{count}个字节不是UTF-8，以其他符号代替。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/epub.py"/>
        <source>EPUB book</source>
        <translation>EPUB 电子书</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/epub.py"/>
        <source>{name}: the book is locked (DRM) and cannot be read.</source>
        <translation>{name}：此书已加锁（DRM），无法读取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/html.py"/>
        <source>{name}: the page has too many levels or is too large; save it as text.</source>
        <translation>{name}：网页层级过多或过大；请存为纯文本。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/html.py"/>
        <source>{name}: menus, banners and links around the article were left out ({count} characters); read it again as a whole page to have them.</source>
        <translation>{name}：文章周围的菜单、横幅和链接已略去（{count} 个字符）；如需要，请按整页重新读取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/left_out.py"/>
        <source>{name}: tracked changes are read as accepted; {count} {count:deletion was|deletions were} left out.</source>
        <translation>{name}：修订按已接受读取，略去 {count} 处删除。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/left_out.py"/>
        <source>{name}: {count} {count:stretch of hidden text was|stretches of hidden text were} left out.</source>
        <translation>{name}：有{count}处隐藏文字未读取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/left_out.py"/>
        <source>{name}: {count} {count:comment stands behind its paragraph|comments stand behind their paragraphs}.</source>
        <translation>{name}：{count} 条批注放在各自段落之后。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/left_out.py"/>
        <source>{name}: {count} {count:stretch that is struck out was|stretches that are struck out were} left out.</source>
        <translation>{name}：略去了 {count} 处划掉的文字。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: the mail is damaged ({reason}).</source>
        <translation>{name}：邮件已损坏（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: this is no mail, or it is damaged.</source>
        <translation>{name}：这不是邮件，或已损坏。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: files attached to the mail were not read: {files}.</source>
        <translation>{name}：未读取邮件附件：{files}。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: there is no web page in this file, or it is damaged.</source>
        <translation>{name}：此文件中没有网页，或已损坏。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: the saved page is damaged ({reason}).</source>
        <translation>{name}：保存的网页已损坏（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: the mail has too many parts within parts.</source>
        <translation>{name}：邮件的嵌套部分过多。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/open_document.py"/>
        <source>OpenDocument text (.odt)</source>
        <translation>OpenDocument 文本（.odt）</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/open_document.py"/>
        <source>{name}: this is no {what}, or it is damaged ({reason}).</source>
        <translation>{name}：这不是{what}，或已损坏（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/open_document.py"/>
        <source>{name}: the file has a password; save it without one.</source>
        <translation>{name}：文件有密码；请去掉密码后保存。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: this package leaves out the PDF reader for its size; start the program from source (./run), or save the file as .docx, .html or .txt.</source>
        <translation>{name}：本安装包因体积而未附带 PDF 读取组件；请从源代码启动程序（./run），或把文件存为 .docx、.html 或 .txt。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: the PDF has {count} pages; up to {most} are read.</source>
        <translation>{name}：PDF 有 {count} 页；最多读取 {most} 页。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: the PDF is damaged; a page cannot be read.</source>
        <translation>{name}：PDF 已损坏；有一页无法读取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: this is no PDF, or it is damaged.</source>
        <translation>{name}：这不是 PDF，或已损坏。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: this is not the password of the PDF.</source>
        <translation>{name}：这不是该 PDF 的密码。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: the PDF has a password; give it, or save the file without one.</source>
        <translation>{name}：PDF 有密码；请输入密码，或去掉密码后保存。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: page {page} of the PDF is damaged.</source>
        <translation>{name}：PDF 第 {page} 页已损坏。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: there is too much text up to page {page}; divide the file.</source>
        <translation>{name}：到第 {page} 页文字已过多；请拆分文件。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: the PDF has no text, only pictures of pages; run text recognition (OCR) on it first.</source>
        <translation>{name}：PDF 没有文字，只有页面图像；请先做文字识别（OCR）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: the running heads and feet of {count} {count:page|pages} were set aside.</source>
        <translation>{name}：已略去 {count} 页的页眉和页脚。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: {count} {count:page is|pages are} set in vertical lines; check the order of {count:its|their} text.</source>
        <translation>{name}：{count} 页为竖排；请核对文字顺序。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: {count} {count:page has|pages have} no text, only pictures.</source>
        <translation>{name}：{count} 页没有文字，只有图像。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf_picture.py"/>
        <source>{path}: its pages cannot be drawn ({reason}).</source>
        <translation>{path}：无法绘制其页面（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf_picture.py"/>
        <source>{path}: there is no page {page}.</source>
        <translation>{path}：没有第 {page} 页。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf_picture.py"/>
        <source>{name}: the PDF has a password; its pages are drawn with it.</source>
        <translation>{name}：该 PDF 有密码；给出密码才能显示页面。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/rich_text.py"/>
        <source>{name}: this is no rich text (.rtf), or it is damaged.</source>
        <translation>{name}：这不是 RTF 文件，或已损坏。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/rich_text.py"/>
        <source>{name}: the file has too many groups within groups.</source>
        <translation>{name}：文件中的嵌套组过多。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/rich_text.py"/>
        <source>{name}: the file ends too early; what there is was read.</source>
        <translation>{name}：文件不完整，已读取现有部分。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/slides.py"/>
        <source>PowerPoint presentation (.pptx)</source>
        <translation>PowerPoint 演示文稿（.pptx）</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/slides.py"/>
        <source>{name}: the presentation is damaged or is none ({reason}).</source>
        <translation>{name}：演示文稿已损坏，或不是演示文稿（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/slides.py"/>
        <source>{name}: {count} {count:slide is|slides are} hidden; {count:it was|they were} read too.</source>
        <translation>{name}：有 {count} 张隐藏的幻灯片，也已读取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/slides.py"/>
        <source>{name}: the speaker notes of {count} {count:slide|slides} were read too.</source>
        <translation>{name}：也读取了 {count} 张幻灯片的演讲者备注。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/sniff.py"/>
        <source>{name}: this is a pointer of Git LFS and not the file itself; fetch it with "git lfs pull".</source>
        <translation>{name}：这是 Git LFS 的指针，不是文件本身；请用“git lfs pull”获取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/word.py"/>
        <source>Word document (.docx)</source>
        <translation>Word 文档（.docx）</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/word.py"/>
        <source>{name}: the Word document is damaged or is none ({reason}).</source>
        <translation>{name}：Word 文档已损坏，或并非 Word 文档（{reason}）。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../explorer/reading/answer.py"/>
        <source>No source here says this: nothing is said of “{words}”.</source>
        <translation>这里的来源没有这样的说法：其中没有提到“{words}”。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>Says {said}; the source says {held}.</source>
        <translation>文中说{said}；来源说{held}。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>Says it is not {said}; the source says {held}.</source>
        <translation>文中说并非{said}；来源说{held}。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>Right for {old}, told as present; now {held}.</source>
        <translation>就{old}而言正确，但被当作现状；现为{held}。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>The figures went the other way: {reason}</source>
        <translation>数字的变化方向相反：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>{value} of {base}</source>
        <translation>{value}/{base}</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>No figure here is of such a kind.</source>
        <translation>这里没有这一类数字。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>No figure here is of this.</source>
        <translation>这里没有关于此事的数字。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>No figure here is of this; the nearest: {statement}</source>
        <translation>这里没有关于此事的数字；最接近的是：{statement}</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>Held sources disagree: {explanation}</source>
        <translation>现有来源说法不一：{explanation}</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>Said to be by {said}; held from {held}.</source>
        <translation>文中称出自{said}；现有数字出自{held}。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/labels.py"/>
        <source>supported</source>
        <translation>有据</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/labels.py"/>
        <source>contradicted</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/labels.py"/>
        <source>outdated</source>
        <translation>过时</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/labels.py"/>
        <source>not in the data</source>
        <translation>数据中没有</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>Part of an address.</source>
        <translation>地址的一部分。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>A date or a period.</source>
        <translation>日期或时段。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>Part of a name.</source>
        <translation>名称的一部分。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>The number of a heading.</source>
        <translation>标题的编号。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>A figure of speech, or how long something took.</source>
        <translation>修辞用语，或某事持续的时间。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>A place in a row, of nothing that is named here.</source>
        <translation>次序，但未说明是何事物的次序。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>Part of another figure: the size of its list, or its name.</source>
        <translation>另一数字的一部分：其清单的规模或其名称。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>The sentence asks or supposes, or states nothing of it.</source>
        <translation>该句是疑问或假设，或未就此作出陈述。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>A part of the page that says nothing by itself.</source>
        <translation>页面中本身不陈述内容的部分。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/report.py"/>
        <source>No sentence here states anything that could be checked.</source>
        <translation>这里没有可以查对的句子。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/report.py"/>
        <source>{count} {mark}</source>
        <translation>{mark} {count}</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/report.py"/>
        <source>Sentences that can be checked: {count}. {listed}.</source>
        <translation>可以查对的句子：{count}。{listed}。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources say who leads and by how much, not why.</source>
        <translation>来源说明谁领先、领先多少，不说明原因。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources say how things stand, not how they came about or are done.</source>
        <translation>来源说明现状如何，不说明如何做到或如何去做。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources say how things stand, not what ought to be done about it.</source>
        <translation>来源说明现状如何，不说明应当怎么做。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources give figures, not a judgement of them.</source>
        <translation>来源只给出数据，不作评判。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>No source here foresees just this.</source>
        <translation>这里没有来源对此作出预测。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {who} in {what} in {when}.</source>
        <translation>来源没有说明{who}在{what}方面{when}年的这一情况。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {who} in {what}.</source>
        <translation>来源没有说明{who}在{what}方面的这一情况。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {who} in {when}.</source>
        <translation>来源没有说明{who}在{when}年的这一情况。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {who}.</source>
        <translation>来源没有说明{who}的这一情况。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {what} in {when}.</source>
        <translation>来源没有说明{what}在{when}年的这一情况。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {what}.</source>
        <translation>来源没有说明{what}的这一情况。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {when}.</source>
        <translation>来源没有说明{when}年的这一情况。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>No source here says this.</source>
        <translation>这里的来源没有这样的说法。</translation>
    </message>
</context>
<context>
    <name>ReadingList</name>
    <message>
        <location filename="../../explorer/reading/report.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../explorer/views/window/recent_menu.py"/>
        <source>Nothing opened yet</source>
        <translation>尚未打开任何内容</translation>
    </message>
</context>
<context>
    <name>RecountPage</name>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Papers count</source>
        <translation>论文计数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Top</source>
        <translation>前</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Types</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>As one</source>
        <translation>合并计算</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Last year</source>
        <translation>截止年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>each with its threshold</source>
        <translation>各设阈值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Taiwan, Hong Kong and Macao with China</source>
        <translation>台湾、香港、澳门并入中国</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>With unknown countries</source>
        <translation>计入国家未知的论文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>As in the package</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Ranks by these rules</source>
        <translation>按此规则的排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Types of documents</source>
        <translation>文献类型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>shared among authors</source>
        <translation>按作者分摊</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>shared among countries</source>
        <translation>按国家分摊</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>as a whole in each country</source>
        <translation>各国各计整篇</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>each year</source>
        <translation>逐年</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>all years together</source>
        <translation>各年合并</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>no countries</source>
        <translation>不合并</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Counted as in the package, {count} {count:paper|papers}.</source>
        <translation>与结果包的计数方式相同，共{count}篇论文。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Changed from default: {what}. {count} {count:paper|papers}; a threshold of 0 citations lets every paper in, so that nothing is ranked.</source>
        <translation>与默认不同：{what}。共{count}篇论文；阈值为0次引用，所有论文都入选，因此不排名。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Changed from default: {what}. {count} {count:paper|papers}.</source>
        <translation>与默认不同：{what}。共{count}篇论文。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>first year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>last year</source>
        <translation>结束年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>how papers count</source>
        <translation>论文计数方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>top</source>
        <translation>前百分比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>types of documents</source>
        <translation>文献类型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>threshold by type</source>
        <translation>按类型设阈值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>unknown countries</source>
        <translation>国家未知</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>what counts as one</source>
        <translation>合并计算的对象</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Upper bound</source>
        <translation>上界</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Papers</source>
        <translation>论文数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Default rank</source>
        <translation>默认排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Default share</source>
        <translation>默认份额</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>What if it were counted otherwise?</source>
        <translation>换一种算法会怎样？</translation>
    </message>
</context>
<context>
    <name>RemarkFields</name>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>What annotation {number} is on</source>
        <translation>批注 {number} 所指之处</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>Annotation {number}</source>
        <translation>批注 {number}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>What is to be seen there</source>
        <translation>那里要看什么</translation>
    </message>
</context>
<context>
    <name>RemarksDialog</name>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>Annotate the chart</source>
        <translation>给图表加批注</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>Up to three annotations, each on a figure or a period. They are numbered in the chart and stand under it, here and in every file; a saved view keeps them.</source>
        <translation>最多三条批注，各指一个数据或一个时期。图表中标有编号，文字在图下，窗口和导出的文件里都一样；保存的视图会保留它们。</translation>
    </message>
</context>
<context>
    <name>RenderedQuote</name>
    <message>
        <location filename="../../explorer/views/source/rendered.py"/>
        <source>Translation of the quote</source>
        <translation>引文的译文</translation>
    </message>
</context>
<context>
    <name>RenderingDialog</name>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Translation of a quote</source>
        <translation>引文的译文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Reviewed by a second reader</source>
        <translation>已由第二人审校</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Translator</source>
        <translation>译者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Printed with the name of the translator; an empty text takes it away.</source>
        <translation>印出时附译者姓名；留空即删除译文。</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>Open a document of your own first.</source>
        <translation>请先打开一份自有文献。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>Bring the table in again; its changes are shown first.</source>
        <translation>请再次带入该表格；会先显示其变化。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>New version of “{title}”</source>
        <translation>《{title}》的新版本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>Documents</source>
        <translation>文献</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>No passage waits to be settled.</source>
        <translation>没有待确认的引文。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>{title}: replaced; passages: {counts}; settled by hand: {settled}</source>
        <translation>《{title}》：已替换；引文：{counts}；手工确认：{settled}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>{title}: settled by hand: {settled}; left: {left}</source>
        <translation>《{title}》：手工确认：{settled}；尚余：{left}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Returned</name>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>Word document</source>
        <translation>Word 文件</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{name}: documents of up to {most} MiB are checked</source>
        <translation>{name}：只检查不超过 {most} MiB 的文件</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{name}: this is no {what}, or it is damaged</source>
        <translation>{name}：这不是 {what}，或文件已损坏</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{name}: it holds no marks of a briefing; only Word files that were written here, and saved as .docx since, can be checked</source>
        <translation>{name}：其中没有简报的标记；只有在此写成、之后仍存为 .docx 的 Word 文件才能检查</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: the data no longer hold this figure</source>
        <translation>{said}：数据集中已没有这条数据</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: the figure stands without its footnote</source>
        <translation>{said}：这条数据没有脚注</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: the qualifier or unit is not that of the data: {now}</source>
        <translation>{said}：限定词或单位与数据不符：{now}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: the data say {now}</source>
        <translation>{said}：数据为 {now}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: its qualifier is gone; the data say {now}</source>
        <translation>{said}：限定词丢失；数据为 {now}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: that this is planned or expected is gone</source>
        <translation>{said}：原为计划或预期，这一点不见了</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>“{said}”: the quote is not that of the source: “{now}”</source>
        <translation>“{said}”：引文与来源不符：“{now}”</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>“{said}”: the data no longer hold this quote</source>
        <translation>“{said}”：数据集中已没有这段引文</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>Figure {number} shows {then}; the data say {now}</source>
        <translation>图表 {number} 显示 {then}；数据为 {now}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>Footnote {number} is gone: {written}</source>
        <translation>脚注 {number} 已被删去：{written}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>Footnote {number} was changed; it read: {written}</source>
        <translation>脚注 {number} 已被改动；原文为：{written}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>Footnote {number}: the data no longer hold its source</source>
        <translation>脚注 {number}：数据集中已没有其来源</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <location filename="../../explorer/views/briefing/returned_dialog.py"/>
        <source>Check {name}</source>
        <translation>检查 {name}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/returned_dialog.py"/>
        <source>What does not agree</source>
        <translation>存在分歧之处</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/returned_dialog.py"/>
        <source>{figures} {figures:figure|figures} and {notes} {notes:footnote|footnotes} compared; {count} {count:does|do} not agree.</source>
        <translation>比对了 {figures} 条数据和 {notes} 条脚注；{count} 处不一致。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <location filename="../../explorer/models/proposals.py"/>
        <source>to decide</source>
        <translation>待定</translation>
    </message>
    <message>
        <location filename="../../explorer/models/proposals.py"/>
        <source>accepted</source>
        <translation>已采用</translation>
    </message>
    <message>
        <location filename="../../explorer/models/proposals.py"/>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Add remark of a review</source>
        <translation>添加审阅意见</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Remark of a review</source>
        <translation>审阅意见</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Your name, printed with the remark</source>
        <translation>您的姓名，随意见一同印出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Go to a remark of a review first.</source>
        <translation>请先选中一条审阅意见。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Settle remark</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Add executive summary</source>
        <translation>添加内容摘要</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>There is nothing to sum up that is not said already.</source>
        <translation>没有尚未写出的内容可供摘要。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>The other version</source>
        <translation>另一版本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Briefings (*.brief)</source>
        <translation>简报 (*.brief)</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/review.py"/>
        <source>say what it is</source>
        <translation>请指明</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Document</source>
        <translation>文献</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Progress of the review</source>
        <translation>审阅进度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>What is listed</source>
        <translation>列出哪些</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>To decide</source>
        <translation>待定</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Accepted</source>
        <translation>已采用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>What was read in the document</source>
        <translation>从文献中读到的</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Accept</source>
        <translation>采用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Enter</source>
        <translation>回车键</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Accept all alike</source>
        <translation>采用全部同类</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Shift+Enter</source>
        <translation>Shift+回车键</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Delete</source>
        <translation>Delete 键</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Right</source>
        <translation>右方向键</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Bring in a document first: File &gt; Workspace &gt; Bring in.</source>
        <translation>请先导入一份文献：文件 &gt; 工作区 &gt; 导入。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Reading {title}…</source>
        <translation>正在读取 {title}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>{decided} of {every} {every:proposal|proposals} decided: {accepted} accepted, {aside} set aside; {others} {others:numeral states|numerals state} no figure.</source>
        <translation>{every} 条建议中已决定 {decided} 条：采用 {accepted} 条，搁置 {aside} 条；另有 {others} 个数字不构成数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Review a document</source>
        <translation>审阅文献</translation>
    </message>
</context>
<context>
    <name>RunsEdit</name>
    <message>
        <location filename="../../explorer/views/briefing/runs_edit.py"/>
        <source>Show sentence</source>
        <translation>显示原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/runs_edit.py"/>
        <source>Without its qualifier</source>
        <translation>不带限定词</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/runs_edit.py"/>
        <source>Pasted</source>
        <translation>粘贴内容</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <location filename="../../explorer/views/window/saved_views.py"/>
        <source>Save view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/saved_views.py"/>
        <source>View saved in the workspace: {name}</source>
        <translation>视图已保存到工作区：{name}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/saved_views.py"/>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/saved_views.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/saved_views.py"/>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>Nothing can be searched: {error}</source>
        <translation>无法搜索：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>A link to a view: Enter opens it</source>
        <translation>视图的链接：按 Enter 打开</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>Reading the documents…</source>
        <translation>正在读取文献…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>Searching failed: {error}</source>
        <translation>搜索失败：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>No figure in these documents for {name}</source>
        <translation>这些文献中没有{name}的数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/popup.py"/>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <translation>↑ ↓ 选择，Enter 打开，Esc 关闭</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/popup.py"/>
        <source>{count} results</source>
        <translation>{count} 条结果</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/popup.py"/>
        <source>1 result</source>
        <translation>1 条结果</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/popup.py"/>
        <source>Nothing found. Try fewer words, or a name in another language.</source>
        <translation>没有找到。请减少词语，或换一种语言的名称。</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <location filename="../../explorer/views/search/popup.py"/>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>SearchResultsModel</name>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Show more, {count} in all</source>
        <translation>显示更多，共 {count} 条</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Not searched</source>
        <translation>未搜索的文献</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Missing or altered: none of its sentences can be found</source>
        <translation>缺失或已被改动：其中的句子无法搜索到</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Technologies and topics</source>
        <translation>技术与主题</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Countries, institutions and companies</source>
        <translation>国家、机构与企业</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Documents</source>
        <translation>文献</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Sentences</source>
        <translation>原句</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>no figure</source>
        <translation>无数据</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>1 figure</source>
        <translation>1 条数据</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>{count} {count:figure|figures}</source>
        <translation>{count} 条数据</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>list</source>
        <translation>清单</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>found by another name</source>
        <translation>以别名找到</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../explorer/session.py"/>
        <source>{count} of your own rows could not be shown with the rest; {count:it stays|they stay} in the workspace. The first: {problem}</source>
        <translation>您自己的数据中有 {count} 行无法与其余数据一同显示，它们仍保留在工作区中。第一处：{problem}</translation>
    </message>
    <message>
        <location filename="../../explorer/unexpected.py"/>
        <source>An unexpected error occurred; your work is kept. {error}</source>
        <translation>发生意外错误；您的工作已保留。{error}</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Passages of {title}</source>
        <translation>《{title}》的引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Say of each where it is now. What you do not settle stays with the earlier version, which is kept; briefings point it out until it is settled.</source>
        <translation>请逐条说明引文现在在哪里。未确认的留在旧版本中，旧版本会保留；确认之前，简报会一直提示。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Settled as</source>
        <translation>确认为</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Passages to settle</source>
        <translation>待确认的引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Settle</source>
        <translation>确认</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>stays with the earlier version</source>
        <translation>留在旧版本中</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>it is: {quote}</source>
        <translation>就是：{quote}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>the figure is {value} now: {quote}</source>
        <translation>数据现为 {value}：{quote}</translation>
    </message>
</context>
<context>
    <name>SourceFooter</name>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Copy citation</source>
        <translation>复制引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Page as printed</source>
        <translation>原版页面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>The page of the PDF with the sentence marked on it</source>
        <translation>PDF 的页面，句子已标出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Previous sentence that says this</source>
        <translation>上一句同样说法的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Next sentence that says this</source>
        <translation>下一句同样说法的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Copy the sentence with its source</source>
        <translation>复制原句及来源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>{n} of {total}</source>
        <translation>第 {n} 步，共 {total} 步</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Stated in 1 document</source>
        <translation>1 份文献写到</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Stated in {count} documents</source>
        <translation>{count} 份文献写到</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>cited {count} {count:time|times}</source>
        <translation>被引用 {count} 次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>cited once</source>
        <translation>被引用 1 次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>contradicted by {count}</source>
        <translation>与 {count} 条矛盾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>rounded or worded otherwise in {count}</source>
        <translation>{count} 处取整或措辞不同</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>not comparable with {count}</source>
        <translation>与 {count} 条不可比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>relayed by {title} ({publisher}), p. {page}</source>
        <translation>转引自《{title}》（{publisher}），第{page}页</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>relayed by {title} ({publisher}), characters {start}-{end}</source>
        <translation>转引于《{title}》（{publisher}），第 {start}–{end} 字</translation>
    </message>
</context>
<context>
    <name>SourceHeader</name>
    <message>
        <location filename="../../explorer/views/source/header.py"/>
        <source>relays {reports}</source>
        <translation>转引{reports}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/header.py"/>
        <source>Marked: {level}</source>
        <translation>密级：{level}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <location filename="../../explorer/views/parts/source_line.py"/>
        <source>more</source>
        <translation>更多</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/source_line.py"/>
        <source>All that is said of sources and limits</source>
        <translation>关于来源和局限的全部说明</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/source_line.py"/>
        <source>Sources and limits</source>
        <translation>来源和局限</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>The text of this source is not held here, so there is no sentence to open. The figure was taken over with its address.</source>
        <translation>这里没有该来源的正文，因此没有原句可打开。数据连同其网址一并收录。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Publisher</source>
        <translation>出版方</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Seen</source>
        <translation>查阅日期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Known by citation</source>
        <translation>见于引用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Cell of a table</source>
        <translation>表格单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Computed from publications</source>
        <translation>由出版物计算</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Looking the papers up…</source>
        <translation>正在查找论文…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>weight {weight}</source>
        <translation>权重{weight}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>cited {count}</source>
        <translation>被引{count}次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>It matches by abstract, keywords or topic, not by its title.</source>
        <translation>符合检索式的是摘要、关键词或主题，不是标题。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>The top {top} % begin at {threshold} {threshold:citation|citations}: it is above.</source>
        <translation>前{top}%的门槛是被引{threshold}次：这篇高于门槛。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>The top {top} % begin at {threshold} {threshold:citation|citations}: it is at the threshold and counts {tau}.</source>
        <translation>前{top}%的门槛是被引{threshold}次：这篇恰在门槛，计{tau}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>The country has {credit} of it.</source>
        <translation>该国占其中{credit}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>{country} together with {partner}</source>
        <translation>{country}与{partner}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Derived from other figures</source>
        <translation>由其他数据推导</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>primary: the publisher itself</source>
        <translation>一手：出版方自己</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>secondary: relayed by others</source>
        <translation>二手：由他人转引</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Follows from other figures</source>
        <translation>由其他数据推算得出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>{publisher}, sentences about this: {count}</source>
        <translation>{publisher}，相关原句 {count} 句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>{publisher}, cells about this: {count}</source>
        <translation>{publisher}，相关单元格：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>{n} of {m} {m:figure|figures} here {n:has|have} a sentence</source>
        <translation>此处 {m} 个数据中有 {n} 个有原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>{n} {n:stands|stand} in a table</source>
        <translation>{n} 项见于表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/pane.py"/>
        <source>How this figure is known</source>
        <translation>这条数据的依据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/pane.py"/>
        <source>Choose a mark, a row or a figure, and the sentence it comes from opens here.</source>
        <translation>选择一个标记、一行或一条数据，它出自的原句会在这里打开。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/pane.py"/>
        <source>{publisher}, {count} quoted {count:sentence|sentences}</source>
        <translation>{publisher}，引用原句 {count} 句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/pane.py"/>
        <source>Sources of these figures</source>
        <translation>这些数据的来源</translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>Go to the next figure that changed (F8)</source>
        <translation>转到下一个有变化的数据（F8）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>Accept all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>Take over all figures as they are now</source>
        <translation>采用全部当前数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>1 figure is not as you accepted it. Nothing was rewritten: it is shown as it is now, with what it was under its block and in a footnote.</source>
        <translation>有1个数据与采用时不同。没有任何内容被改写：该处显示当前值，原值见该块下方和脚注。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>{count} figures are not as you accepted them. Nothing was rewritten: each is shown as it is now, with what it was under its block and in a footnote.</source>
        <translation>有{count}个数据与采用时不同。没有任何内容被改写：各处显示当前值，原值见该块下方和脚注。</translation>
    </message>
</context>
<context>
    <name>StaleWatch</name>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>and {count} more</source>
        <translation>另有{count}项</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>The dataset has nothing called {name}.</source>
        <translation>数据集中没有 {name}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>Withdrawn: it was {old}.</source>
        <translation>已撤回：原为{old}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>Its document has a newer version that says it otherwise: {old}.</source>
        <translation>所据文献有新版本，说法不同：{old}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>New since it was accepted: {new}.</source>
        <translation>采用后新增：{new}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>Revised: it was {old}, it is now {new}.</source>
        <translation>已修订：原为{old}，现为{new}。</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Ranks with intervals and bounds</source>
        <translation>带区间和界限的名次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>unknown countries could change the rank</source>
        <translation>未知国家可能改变名次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>95 % of resamples</source>
        <translation>95%的重抽样</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Ranks in these</source>
        <translation>其中的名次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Bounds</source>
        <translation>界限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>By the bounds</source>
        <translation>按界限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Papers</source>
        <translation>论文数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Nobody is ranked: a threshold of 0 citations lets every paper in.</source>
        <translation>没有名次：门槛为被引0次，所有论文都在内。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>{first} to {last}, {papers} {papers:paper|papers}. Intervals are of other papers than these, bounds of the {unknown} % whose country nobody knows: none or all of them. Of the first {drawn} ranks, {open} could be overturned by them (?); = is a shared rank.</source>
        <translation>{first}至{last}年，{papers}篇论文。区间表示换一批论文时的变动；界限表示国家未知的{unknown}%全不计入或全部计入。前{drawn}个名次中，有{open}个可能因此改变（?）；= 表示并列。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Who stands where, and how surely?</source>
        <translation>谁排在哪里，有多确定？</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <location filename="../../explorer/views/parts/step_names.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/step_names.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/step_names.py"/>
        <source>{word}: {step}</source>
        <translation>{word}：{step}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../explorer/views/source/passage_sides.py"/>
        <source>Where figures stand in the document; click to go there</source>
        <translation>数据在文献中的位置；点击可前往</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>there are no headings with rows of values below</source>
        <translation>没有标题行及其下方的数值行</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>1.234 may be a thousand or one and a quarter</source>
        <translation>1.234 可能是一千多，也可能是一点二三四</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>03/04 may be in March or in April</source>
        <translation>03/04 可能是三月，也可能是四月</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>it lists things ({headings}) and counts none of them</source>
        <translation>它列出条目（{headings}），没有统计数据</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>there is no column of numbers</source>
        <translation>没有数值列</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>the heading stands there twice</source>
        <translation>该标题出现两次</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>two columns hold periods</source>
        <translation>有两列是时期</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>no column names countries, institutions or companies</source>
        <translation>没有一列写明国家、机构或公司</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>a column of entities, and one in this heading</source>
        <translation>已有一列写明主体，此标题中又有一个</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>blank names are taken to be the name above them</source>
        <translation>空白名称视为与上方名称相同</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>no entity is called so</source>
        <translation>没有这个名称的主体</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>no entity is called so; {name} is near</source>
        <translation>没有这个名称的主体；相近的有 {name}</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>nothing says what the numbers are; the file's name is taken</source>
        <translation>没有说明这些数字是什么；以文件名代替</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>the unit {unit} that a line names is not known</source>
        <translation>表外一行所说的单位“{unit}”不认识</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>column {letters} has values and no heading</source>
        <translation>{letters} 列有数值而没有标题</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>{heading} may be a forecast and would look measured</source>
        <translation>“{heading}”可能是预测，读入后会像实测值</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>row {row} begins another table, which is not read</source>
        <translation>从第 {row} 行起是另一张表，没有读取</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>rows differ in this column ({letters}) and in no other that is read</source>
        <translation>各行只在此列（{letters}）不同，而此列不读取</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/on_disk.py"/>
        <source>the table could not be kept in columns ({reason})</source>
        <translation>该表无法按列保存（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>{name} lies outside the package</source>
        <translation>{name} 不在数据包内</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>{name} cannot be read ({reason})</source>
        <translation>无法读取 {name}（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>the archive is damaged ({reason})</source>
        <translation>压缩文件已损坏（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>the archive holds more than {files} files or {size} MiB</source>
        <translation>压缩文件中的文件多于 {files} 个或大于 {size} MiB</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>there is no table in the archive</source>
        <translation>压缩文件中没有表格</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>the package describes no table</source>
        <translation>数据包没有描述任何表格</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/parquet.py"/>
        <source>the Parquet file cannot be read ({reason})</source>
        <translation>无法读取 Parquet 文件（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/read.py"/>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/read.py"/>
        <source>this is a workbook or an archive, whatever its name says; name it so</source>
        <translation>无论名称如何，这是工作簿或压缩文件；请改用相应的扩展名</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/records.py"/>
        <source>there is no list of records in this file</source>
        <translation>此文件中没有记录列表</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/records.py"/>
        <source>this is not JSON ({reason})</source>
        <translation>这不是 JSON（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/remembered.py"/>
        <source>there are no headings in these rows</source>
        <translation>这些行中没有标题</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/remembered.py"/>
        <source>the table has no column {column}</source>
        <translation>表格没有 {column} 列</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/remembered.py"/>
        <source>column {column} is headed {there!r}, not {given!r}</source>
        <translation>{column} 列的标题是 {there!r}，不是 {given!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>this is not TOML ({reason})</source>
        <translation>这不是 TOML（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>there is no [[sheet]] in this mapping</source>
        <translation>此映射中没有 [[sheet]]</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>a mapping has no {given!r}</source>
        <translation>映射中没有 {given!r} 这一项</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>headings are the numbers of the first and last row of headings</source>
        <translation>headings 是标题首行和末行的行号</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>write the sign of decimals, a point or a comma</source>
        <translation>请写明小数符号：点或逗号</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>write which is first, day or month</source>
        <translation>请写明日（day）和月（month）哪个在前</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>columns are written as [[sheet.column]]</source>
        <translation>列应写作 [[sheet.column]]</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>a column is named by its letters, such as B</source>
        <translation>列用字母表示，例如 B</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>{role!r} is no kind of column; there are {roles}</source>
        <translation>没有 {role!r} 这种列；可用的有 {roles}</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>this must be a text in quotes</source>
        <translation>这里必须是引号中的文本</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>this must be a table of texts</source>
        <translation>这里必须是文本组成的表</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unfold.py"/>
        <source>the cell is in {one}, the column in {other}</source>
        <translation>单元格的单位是 {one}，列的单位是 {other}</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unfold.py"/>
        <source>both the cell and its heading name a power of ten</source>
        <translation>单元格和标题都写有数量级</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unfold.py"/>
        <source>{given!r} is no power of ten</source>
        <translation>{given!r} 不是10的幂</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unfold.py"/>
        <source>this is no period</source>
        <translation>这不是时期</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>{unit} is the money of several countries</source>
        <translation>{unit} 是多个国家的货币</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>the indicator {name} of the dataset is in {unit}</source>
        <translation>数据集的指标 {name} 以 {unit} 为单位</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>the cells are in several units ({units})</source>
        <translation>单元格有多种单位（{units}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>a share may be in percent or a part of one</source>
        <translation>份额可能是百分数，也可能是小数</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>nothing says in what unit this is</source>
        <translation>没有写明单位</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>these are no whole numbers, and nothing says their unit</source>
        <translation>这些不是整数，也没有写明单位</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>{number} percent is more than the whole</source>
        <translation>百分之 {number} 超过了全部</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/values.py"/>
        <source>{given!r} may be a number below zero or a note</source>
        <translation>{given!r} 可能是负数，也可能是注释</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/values.py"/>
        <source>{given!r} may be millions or billions, or bear a mark</source>
        <translation>{given!r} 可能是百万或十亿，也可能带有标记</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/values.py"/>
        <source>{given!r} is no range, its end is below its beginning</source>
        <translation>{given!r} 不是范围，末端小于开端</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/values.py"/>
        <source>{given!r} is not read as a number</source>
        <translation>{given!r} 无法读作数字</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>no cell was read</source>
        <translation>没有读取任何单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>{one} and {other} say two things of the same</source>
        <translation>{one} 和 {other} 对同一事项说法不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>{reason}; the sheet was not read.</source>
        <translation>{reason}；未读取此工作表。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>{count} {count:cell says|cells say} something else than one before; left out.</source>
        <translation>{count} 个单元格与前面的说法不同；已略去。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>an earlier and smaller table of this name is held figure by figure; take it out first</source>
        <translation>已有一张同名的较小旧表逐条保存在此；请先将其移除</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>more than {most} cells of this column are no plain numbers; write 1234.5</source>
        <translation>此列有超过 {most} 个单元格不是普通数字；请写成 1234.5</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>{place} was not read: {why}.</source>
        <translation>{place} 未读取：{why}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>the table names more than {most} things that are new; divide it</source>
        <translation>该表提到超过 {most} 个新事物；请将其拆分</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sheet_figures.py"/>
        <source>{count} more {count:cell was|cells were} not read.</source>
        <translation>另有 {count} 个单元格未读取。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sheet_figures.py"/>
        <source>{count} {count:cell says|cells say} that there is no value.</source>
        <translation>{count} 个单元格写明没有数值。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sheet_figures.py"/>
        <source>Rows that add others up were left out: {rows}.</source>
        <translation>未读取合计行：{rows}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sheet_figures.py"/>
        <source>Left out, as the mapping says: {names}.</source>
        <translation>按映射略去：{names}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sheet_figures.py"/>
        <source>Columns that were not read: {names}.</source>
        <translation>未读取的列：{names}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/table_import.py"/>
        <source>{path}: how to read the table is not certain ({doubt}); see the mapping.</source>
        <translation>{path}：表格的读法不能确定（{doubt}）；请看映射。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/table_import.py"/>
        <source>the mapping names no sheet of this table</source>
        <translation>映射中没有此表格的工作表</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/table_import.py"/>
        <source>this table holds no figures about countries, institutions or companies: {reason}</source>
        <translation>此表格没有关于国家、机构或公司的数据：{reason}</translation>
    </message>
</context>
<context>
    <name>TablesIn</name>
    <message>
        <location filename="../../explorer/views/window/tables_in.py"/>
        <source>Checking and keeping {name}…</source>
        <translation>正在检查并保存 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tables_in.py"/>
        <source>Bringing in</source>
        <translation>导入</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tables_in.py"/>
        <source>Cancelled; nothing of {name} came in.</source>
        <translation>已取消；{name} 中的内容均未导入。</translation>
    </message>
</context>
<context>
    <name>TaxonomyModel</name>
    <message>
        <location filename="../../explorer/models/taxonomy.py"/>
        <source>{own} {own:figure|figures} of its own, {below} below</source>
        <translation>本级 {own} 个数据，下级 {below} 个</translation>
    </message>
    <message>
        <location filename="../../explorer/models/taxonomy.py"/>
        <source>{count} {count:figure|figures}</source>
        <translation>{count} 条数据</translation>
    </message>
    <message>
        <location filename="../../explorer/models/taxonomy.py"/>
        <source>{entity} leads, {period}, {who}</source>
        <translation>{entity}领先，{period}，{who}</translation>
    </message>
    <message>
        <location filename="../../explorer/models/taxonomy.py"/>
        <source>High monopoly risk</source>
        <translation>垄断风险高</translation>
    </message>
</context>
<context>
    <name>TextSetting</name>
    <message>
        <location filename="../../explorer/views/briefing/text_setting.py"/>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/text_setting.py"/>
        <source>Address the words lead to; empty for none</source>
        <translation>文字指向的网址；留空则取消链接</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Scale of the value axis</source>
        <translation>数值轴刻度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Method and limits</source>
        <translation>方法与局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>The figures of the chart as a table</source>
        <translation>图表数据的表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Relative to first</source>
        <translation>相对首值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>All figures ({count})</source>
        <translation>全部数据（{count}）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>What is measured</source>
        <translation>衡量什么</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Sources disagree: {count}</source>
        <translation>来源不一致：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Rounded or worded otherwise: {count}</source>
        <translation>取整或措辞不同：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Not comparable: {count}</source>
        <translation>不可比：{count}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>Choose a list and a technology. The number is how many figures are held; beside it stands who leads.</source>
        <translation>选择清单和技术。数字是收录的数据条数，旁边是领先者。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>Figures as charts. Click a mark, or walk with the arrow keys.</source>
        <translation>以图表呈现数据。点击标记，或用方向键逐个查看。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>The sentence behind the figure, in its document. Click a marked sentence to go back to its figure.</source>
        <translation>数据背后的原句，就在文献之中。点击有标记的句子可回到对应数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>Search everything: technologies, countries, figures and sentences, in English or Chinese.</source>
        <translation>全局搜索：技术、国家、数据和原句，中英文均可。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>{n} of {total}</source>
        <translation>第 {n} 步，共 {total} 步</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Tracker</name>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>no addresses in this export: countries are not available</source>
        <translation>这份导出没有地址：无法得出国家</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>no citation counts in this export: there is no top share</source>
        <translation>这份导出没有被引次数：无法得出高被引份额</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>no years in this export: nothing can be ranked by year</source>
        <translation>这份导出没有年份：无法按年份排名</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>every citation count is 0: no paper stands out</source>
        <translation>所有被引次数都是 0：没有突出的论文</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>addresses are not linked to authors: each author is taken to have all addresses of the paper</source>
        <translation>地址没有与作者对应：每位作者都视为拥有论文的全部地址</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>no abstracts in this export: searches look at titles and keywords</source>
        <translation>这份导出没有摘要：检索只看标题和关键词</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>{unplaced} of {many} {many:record|records} {unplaced:lacks|lack} the country of an author; that part of {unplaced:its|their} credit goes to ZZ</source>
        <translation>{many} 条记录中有 {unplaced} 条缺少某位作者的国家；这部分计入 ZZ</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>none of {count} {count:record|records} could be read; the first is in {file}, line {line}: {reason}</source>
        <translation>{count} 条记录一条也读不出；第一条在 {file} 第 {line} 行：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>there are no works in the sources ({count} {count:was|were} left out)</source>
        <translation>来源中没有文献（略去 {count} 条）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>{source}: {technology_id!r} is no technology of the dataset</source>
        <translation>{source}：数据集中没有技术 {technology_id!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>One record of each paper is kept</source>
        <translation>每篇论文保留一条记录</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>Measures: {name}</source>
        <translation>计算指标：{name}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>The package is written</source>
        <translation>正在写入数据包</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>every citation count is 0 in the records of {what}: there are no most cited papers; export the counts too</source>
        <translation>{what} 的记录中被引次数全是 0：没有高被引论文；请连同被引次数一起导出</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>no address in the records of {what} names a country: countries are not available; export the addresses too</source>
        <translation>{what}的记录中没有地址写明国家：无法得出国家数据；请连地址一起导出</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>{folder}: there is a file of this name; name a folder</source>
        <translation>{folder}：已有同名文件；请指定文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>{folder}: the folder holds something that is no package of the tracker; name another</source>
        <translation>{folder}：文件夹中有不属于追踪数据包的内容；请另选文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>{folder}: there is no such folder to share with Spark</source>
        <translation>{folder}：没有这个可与Spark共用的文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>Spark is not installed with this Python ({reason} is missing); ./spark makes an environment that has it and runs there what follows, as in: ./spark tracker build</source>
        <translation>此Python未安装Spark（缺少{reason}）；./spark会建立含有它的环境，并在其中运行后面的命令，例如：./spark tracker build</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>{folder}: Spark wrote {rows} rows of {name} and {many} are here; name with --shared a folder that all its machines see under the same name</source>
        <translation>{folder}：Spark写出了{name}的{rows}行，此处只有{many}行；请用--shared指定一个所有机器以同一名称都能看到的文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>Spark at {master} cannot compute the figures: {reason}</source>
        <translation>位于{master}的Spark无法计算这些数字：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>nobody answers at {master} ({reason}); is Spark running there?</source>
        <translation>{master}没有应答（{reason}）；Spark是否在那里运行？</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>Spark needs Java {version} or newer, and there is none here; on Debian or Ubuntu its package is openjdk-{version}-jre-headless</source>
        <translation>Spark需要Java {version}或更新版本，而此处没有；在Debian或Ubuntu上其软件包为openjdk-{version}-jre-headless</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>Spark needs Java {version} or newer; here it is {found}</source>
        <translation>Spark需要Java {version}或更新版本；此处为{found}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>Edition: {title}{list}.</source>
        <translation>版本：{title}{list}。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>Window: your records hold nothing of {first} to {last}.</source>
        <translation>时间窗口：您的记录中没有{first}至{last}年的论文。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>Window: {first} to {last}, of which yours hold {from_} to {to}.</source>
        <translation>时间窗口：{first}至{last}年，其中您的记录只有{from_}至{to}年。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>Window: the same years.</source>
        <translation>时间窗口：年份相同。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>List: your search is a draft and not the publisher's.</source>
        <translation>清单：您的检索式是草案，并非发布者所用。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>List: your search is your own and not the publisher's.</source>
        <translation>清单：您的检索式是自拟的，并非发布者所用。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>Counting: the publisher does not say here how papers are shared out; yours is given for all three ways.</source>
        <translation>计数：发布者在此未说明论文如何分摊；您的数据按三种方式给出。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/query.py"/>
        <source>{folder}: the papers cannot be read ({reason})</source>
        <translation>{folder}：无法读取论文（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/query.py"/>
        <source>{folder}: there are no papers of {technology!r}</source>
        <translation>{folder}：没有 {technology!r} 的论文</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/bibtex.py"/>
        <source>the braces of the entry do not close</source>
        <translation>条目的花括号没有闭合</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/bibtex.py"/>
        <source>the entry {key!r} has no title</source>
        <translation>条目 {key!r} 没有标题</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/json_records.py"/>
        <source>{name}: this is not JSON ({reason})</source>
        <translation>{name}：这不是 JSON（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/json_records.py"/>
        <source>not JSON ({reason})</source>
        <translation>不是 JSON（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/json_records.py"/>
        <source>not a record but a single value</source>
        <translation>不是记录，而是单个值</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/json_records.py"/>
        <source>{name}: the file ends in the middle of a record; fetch it again</source>
        <translation>{name}：文件在一条记录中间中断；请重新获取</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/openalex.py"/>
        <source>this describes an author, institution or the like, not a work</source>
        <translation>这里描述的是作者、机构之类，不是文献</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/openalex.py"/>
        <source>the id {name!r} is not that of a work</source>
        <translation>标识 {name!r} 不是文献的标识</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/own.py"/>
        <source>{name}: {name2} is not beside it, so no author has a country</source>
        <translation>{name}：旁边没有 {name2}，因此所有作者都没有国家</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/own.py"/>
        <source>{name}: there is no column {missing}</source>
        <translation>{name}：没有列 {missing}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: there are no publication records in this folder</source>
        <translation>{path}：这个文件夹中没有文献记录</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: there is no such file or folder</source>
        <translation>{path}：没有这个文件或文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{file}: {count} {count:record|records} read, {rate} a second</source>
        <translation>{file}：已读{count}条记录，每秒{rate}条</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: this is a pointer of Git LFS in place of the file; fetch it with `git lfs pull`</source>
        <translation>{path}：这是 Git LFS 的指针，不是文件本身；请用 `git lfs pull` 获取</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: the file is empty</source>
        <translation>{path}：文件是空的</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: the packed file is cut off or damaged ({reason}); fetch it again</source>
        <translation>{path}：压缩文件不完整或已损坏（{reason}）；请重新获取</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: the text is not {what}</source>
        <translation>{path}：文本不是 {what}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}：无法读取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>a field is not of the kind that OpenAlex writes ({reason})</source>
        <translation>有字段不是 OpenAlex 所写的类型（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>the pages of an API hold {held} of the {count} {count:work|works} of their answer: fetch the others too, or say --partial to go on with these</source>
        <translation>API 的这些分页只有 {count} 条结果中的 {held} 条：请取齐其余部分，或选择只用这些（--partial）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: there is no column id; these are no works of OpenAlex</source>
        <translation>{path}：没有 id 列；这不是 OpenAlex 的文献</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: the workbook cannot be read ({reason})</source>
        <translation>{path}：无法读取工作簿（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tables.py"/>
        <source>{name}: the columns are of no export that is known here (OpenAlex, Web of Science, Scopus, Lens, Dimensions) and not those of our own table of works</source>
        <translation>{name}：这些列不属于任何已知的导出（OpenAlex、Web of Science、Scopus、Lens、Dimensions），也不是本程序的文献表</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tables.py"/>
        <source>{cells} {cells:cell|cells} under {header} {header:heading|headings}</source>
        <translation>{header} 个表头下有 {cells} 个单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tables.py"/>
        <source>the record has no id of its source</source>
        <translation>该记录没有其来源的标识</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tables.py"/>
        <source>these are authors, institutions or sources of OpenAlex, not works</source>
        <translation>这些是 OpenAlex 的作者、机构或来源，不是文献</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tables.py"/>
        <source>the id {what!r} is not that of a work</source>
        <translation>标识 {what!r} 不是文献的标识</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tagged.py"/>
        <source>the record has no accession number (UT)</source>
        <translation>记录没有入藏号（UT）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tagged.py"/>
        <source>the entry has no title (TI or T1)</source>
        <translation>条目没有标题（TI 或 T1）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/record.py"/>
        <source>{text!r} is not a year of publication</source>
        <translation>{text!r} 不是发表年份</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/record.py"/>
        <source>{text!r} is not a number of citations</source>
        <translation>{text!r} 不是被引次数</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/record.py"/>
        <source>{number} citations are fewer than none</source>
        <translation>被引 {number} 次少于零</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/recount.py"/>
        <source>{path}: other ways of counting cannot be worked out ({reason}); compute the figures again</source>
        <translation>{path}：无法按其他方式计数（{reason}）；请重新计算这些数字</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>the search has {what!r} where it should end: {text!r}</source>
        <translation>检索式本应结束处有 {what!r}：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>the search only says what must not be there: {text!r}</source>
        <translation>检索式只说了不得出现的内容：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>the search has a quotation mark that does not close: {text!r}</source>
        <translation>检索式的引号没有闭合：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>NEAR stands between terms and ORs of them: {text!r}</source>
        <translation>NEAR 只能用在词或以 OR 相连的词之间：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>the search has a bracket that does not close: {text!r}</source>
        <translation>检索式的括号没有闭合：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>the search has {what!r} where a word should be: {text!r}</source>
        <translation>检索式应为词语处是 {what!r}：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>{given!r} has no letter to search for: {text!r}</source>
        <translation>{given!r} 中没有可检索的字符：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>counting is {what}, not {counting!r}</source>
        <translation>计数方式应为 {what}，不是 {counting!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>the top is {what} percent, not {top}</source>
        <translation>高被引比例应为 {what}%，不是 {top}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>a window of {window} years does not fit into {first_year} to {last_year}</source>
        <translation>{window} 年的时间窗放不进 {first_year} 至 {last_year} 年</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>{source}: the recipe names this file, and it is not there</source>
        <translation>{source}：配方指定了这个文件，但它不存在</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>{source}: this is not the file that the recipe was made from</source>
        <translation>{source}：这不是配方所依据的那个文件</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>{path}: this is no recipe of the tracker ({reason})</source>
        <translation>{path}：这不是追踪计算的配方（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/store.py"/>
        <source>none of the {count} {count:work|works} can be counted: {reasons}</source>
        <translation>{count} 篇文献没有一篇可以计数：{reasons}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{path}: {technology_id} is also in {source}</source>
        <translation>{path}：{technology_id} 也在 {source} 中</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>no technology is given, so no paper belongs to one</source>
        <translation>没有给出技术，因此没有论文属于任何技术</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: this is not TOML ({reason})</source>
        <translation>{name}：这不是 TOML（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: {key!r} says nothing about a technology</source>
        <translation>{name}：{key!r} 与技术无关</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: {key} is missing</source>
        <translation>{name}：缺少 {key}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: there is no search, no topic and no work</source>
        <translation>{name}：没有检索式、主题或文献</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: the status is draft or checked, not {status!r}</source>
        <translation>{name}：状态应为 draft 或 checked，不是 {status!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: a checked search says date, read, right, independent, found and of</source>
        <translation>{name}：经核对的检索式须给出 date、read、right、independent、found 和 of</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: a search is checked when {least} hits have been read</source>
        <translation>{name}：读过 {least} 条命中后，检索式才算经核对</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: a search is checked against a set made without it</source>
        <translation>{name}：检索式须与不靠它得出的文献集核对</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/unfinished.py"/>
        <source>{folder}: another run is at work on this folder</source>
        <translation>{folder}：另一次计算正在使用这个文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/unfinished.py"/>
        <source>{folder}: the disk or the memory is not enough for this run ({reason}); when there is more, the same run goes on where it was</source>
        <translation>{folder}：磁盘或内存不够这次计算使用（{reason}）；腾出空间后，同样的计算会从中断处继续</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>whole papers</source>
        <translation>整篇计数</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>shared among authors</source>
        <translation>按作者分摊</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>shared among countries</source>
        <translation>按国家分摊</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>top {top} %</source>
        <translation>前{top}%</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>one threshold for all years</source>
        <translation>各年共用一个阈值</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>a threshold each year</source>
        <translation>每年各设阈值</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>and for each type of document</source>
        <translation>每种文献类型各设阈值</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>only {types}</source>
        <translation>仅限{types}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>all types of documents</source>
        <translation>所有文献类型</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>without unknown countries</source>
        <translation>不计国家未知的论文</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>TrackerAudit</name>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>How complete the records are</source>
        <translation>记录的完整程度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>What follows from it</source>
        <translation>由此可知</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>“Look at the records” says here how complete they are.</source>
        <translation>“查看记录”会在这里说明其完整程度。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Number of citations</source>
        <translation>被引次数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Cited at least once</source>
        <translation>至少被引一次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Type of document</source>
        <translation>文献类型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Topics of the source</source>
        <translation>来源所标主题</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Authors</source>
        <translation>作者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Country of every author</source>
        <translation>每位作者的国家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Addresses linked to authors</source>
        <translation>地址与作者对应</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>the same paper as another record</source>
        <translation>与另一条记录是同一篇论文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>in no technology</source>
        <translation>不属于任何技术</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>without a year</source>
        <translation>没有年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>of a year that is not counted</source>
        <translation>年份不在计数范围</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>without a number of citations</source>
        <translation>没有被引次数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>of lower quality by OpenAlex' own mark (is_xpac)</source>
        <translation>OpenAlex 自己标为质量较低（is_xpac）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>retracted</source>
        <translation>已撤稿</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>not a text but what stands around texts (is_paratext)</source>
        <translation>不是正文而是附属内容（is_paratext）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Not counted, {reason}: {count}</source>
        <translation>未计数，{reason}：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>{count} {count:record|records} could not be read:</source>
        <translation>{count} 条记录无法读取：</translation>
    </message>
</context>
<context>
    <name>TrackerDialog</name>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Figures from publication records</source>
        <translation>由文献记录计算数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Records and rules</source>
        <translation>记录与规则</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>What the records hold</source>
        <translation>记录的内容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Look at the records</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Discard what was begun</source>
        <translation>丢弃已开始的部分</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Show the figures</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Figures in this folder were begun and not finished: with the same records and rules “Compute” goes on from there.</source>
        <translation>这个文件夹的计算已经开始但没有完成：记录和规则不变时，“计算”会从中断处继续。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Drop files or folders of records here. They stay where they are.</source>
        <translation>把记录文件或文件夹拖到这里。它们留在原处。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>The records are opened…</source>
        <translation>正在打开记录…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>{said}; about {left} left</source>
        <translation>{said}；约剩 {left}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>It is stopped…</source>
        <translation>正在停止……</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Works looked at: {works}; files: {files}.</source>
        <translation>已查看文献 {works} 篇，文件 {files} 个。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>{figures} {figures:figure|figures} from {works} {works:paper|papers} in {technologies} {technologies:technology|technologies}.</source>
        <translation>由 {works} 篇论文得出 {technologies} 项技术的 {figures} 个数据。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Stopped. “Compute” goes on from there; nothing is written yet.</source>
        <translation>已停止。“计算”会从中断处继续；还没有写入任何结果。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；没有写入任何内容。</translation>
    </message>
</context>
<context>
    <name>TrackerForm</name>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Files and folders of records</source>
        <translation>记录文件和文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>OpenAlex, Web of Science, Scopus, Lens, Dimensions, PubMed, RIS, BibTeX</source>
        <translation>OpenAlex、Web of Science、Scopus、Lens、Dimensions、PubMed、RIS、BibTeX</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Take off the list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Searches</source>
        <translation>检索式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Counting</source>
        <translation>计数方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Most cited papers</source>
        <translation>高被引论文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Years of publication</source>
        <translation>发表年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Years of a window</source>
        <translation>时间窗年数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Write to folder</source>
        <translation>写入文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>by authors: each has an equal part of a paper</source>
        <translation>按作者：每位作者平分一篇论文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>by countries: each has an equal part of a paper</source>
        <translation>按国家：每个国家平分一篇论文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>full: each country has the whole paper</source>
        <translation>全计数：每个国家都算一整篇</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Last year</source>
        <translation>截止年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Count Taiwan, Hong Kong and Macao as China</source>
        <translation>把台湾、香港和澳门计入中国</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Take pages of an API that are not the whole answer</source>
        <translation>接受不完整的 API 分页</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Own searches…</source>
        <translation>自己的检索式…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Add files of records</source>
        <translation>添加记录文件</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Add a folder of records</source>
        <translation>添加记录文件夹</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Own searches</source>
        <translation>自己的检索式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>The program's drafts</source>
        <translation>程序自带的草案</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>the drafts that come with the program</source>
        <translation>程序自带的草案</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>In which folder the figures get one of their own</source>
        <translation>在哪个文件夹下为结果新建文件夹</translation>
    </message>
</context>
<context>
    <name>TrackerPage</name>
    <message>
        <location filename="../../explorer/views/pages/tracker_page.py"/>
        <source>Technology</source>
        <translation>技术</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/tracker_page.py"/>
        <source>This page is of figures computed from publication records of your own. None are shown now: File &gt; Workspace &gt; Figures from publication records makes them.</source>
        <translation>本页显示由您自己的文献记录计算出的数据，目前没有这样的数据：可用“文件 &gt; 工作区 &gt; 由文献记录计算数据”计算。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/tracker_page.py"/>
        <source>draft search</source>
        <translation>草案检索式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/tracker_page.py"/>
        <source>Method: {method}</source>
        <translation>方法：{method}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/tracker_page.py"/>
        <source>The search is a draft that nobody has checked.</source>
        <translation>检索式为草案，尚未经人核查。</translation>
    </message>
</context>
<context>
    <name>TrackerRun</name>
    <message>
        <location filename="../../explorer/views/window/tracker_run.py"/>
        <source>The computation broke off; there may be too little memory for it.</source>
        <translation>计算中断；可能是内存不足。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_run.py"/>
        <source>The program could not be started a second time.</source>
        <translation>无法再次启动本程序。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Briefing tray</source>
        <translation>简报素材栏</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Drag a figure, a row or a sentence here, or press Ctrl+D, to pin it.</source>
        <translation>将数据、表格行或原句拖到这里，或按 Ctrl+D，即可收藏。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Fold the tray away</source>
        <translation>收起素材栏</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Open the tray</source>
        <translation>展开素材栏</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Write a note (N)</source>
        <translation>写笔记 (N)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Remove the card (Delete)</source>
        <translation>移除卡片 (Delete)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Pinned: {title}</source>
        <translation>已收藏：{title}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Pinned already: {title}</source>
        <translation>先前已收藏：{title}</translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message>
        <location filename="../../explorer/views/window/tree_pane.py"/>
        <source>List of technologies</source>
        <translation>技术清单</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tree_pane.py"/>
        <source>Filter technologies</source>
        <translation>筛选技术</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tree_pane.py"/>
        <source>Technologies</source>
        <translation>技术</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tree_pane.py"/>
        <source>Which published list the tree shows</source>
        <translation>目录树显示哪份公布的清单</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Mend it from its backups</source>
        <translation>从备份修复</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Go back to the backup of {date}</source>
        <translation>回到 {date} 的备份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Open what can be read</source>
        <translation>打开可读取的部分</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Open another…</source>
        <translation>打开其他工作区…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>New workspace…</source>
        <translation>新建工作区…</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>{path}: cannot be read as a view ({reason})</source>
        <translation>{path}：无法作为视图读取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>{path}: is not a view of this program</source>
        <translation>{path}：不是本程序的视图</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>{path}: was written by a newer version of this program</source>
        <translation>{path}：由本程序的更新版本写成</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>{where}: this dataset has no {what} {name!r}</source>
        <translation>{where}：本数据集没有 {what}“{name}”</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>{where}: {name} is not of the expected kind</source>
        <translation>{where}：{name} 的类型不符</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>observation</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>document</source>
        <translation>文献</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>taxonomy</source>
        <translation>清单</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>entity</source>
        <translation>主体</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Nothing saved yet. “Save this view…” keeps what the window shows: page, choices, the selected figure and its sentence.</source>
        <translation>还没有保存任何视图。“保存此视图…”会保留窗口显示的内容：页面、选项、选中的数据及其原句。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>A click or Enter opens a view, F2 renames it, Delete removes it.</source>
        <translation>单击或按 Enter 打开视图，按 F2 重命名，按 Delete 移除。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Remove view</source>
        <translation>移除视图</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>What if the rule were another?</source>
        <translation>如果规则不同会怎样？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>The published rule: high if at least 8 of the world's top 10 institutions are in the leading country and its share is at least 3 times the second's; medium from 5 institutions and 2 times; low otherwise. Both tests must hold.</source>
        <translation>公布的规则：全球前十机构中至少 8 家在领先国，且其占比至少为第二名的 3 倍，为高；至少 5 家且 2 倍，为中；其余为低。两项条件须同时满足。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>High: institutions of 10</source>
        <translation>高：前十机构中的家数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>High: times the second</source>
        <translation>高：为第二名的倍数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>Medium: institutions of 10</source>
        <translation>中：前十机构中的家数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>Medium: times the second</source>
        <translation>中：为第二名的倍数</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>Published rule</source>
        <translation>公布的规则</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>Risk by this rule</source>
        <translation>按此规则的风险</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>how many of the top ten institutions</source>
        <translation>前十机构中有几家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>the leader's share</source>
        <translation>领先国的占比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>the second country's share</source>
        <translation>第二名的占比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>{level}: {n} of 10 institutions, {ratio} the second</source>
        <translation>{level}：前十机构中 {n} 家，为第二名的 {ratio}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>cannot be computed: no source here gives {missing}</source>
        <translation>无法计算：这里没有来源给出{missing}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>stated as high</source>
        <translation>来源称为高风险</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>Why this value?</source>
        <translation>这个数值从何而来？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The figure</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>Who says it</source>
        <translation>谁这么说</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>What it does not say</source>
        <translation>它没有说明什么</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>What does not agree with it</source>
        <translation>与它不一致的说法</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The cell of the table that states it</source>
        <translation>写明它的表格单元格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The papers that it was computed from</source>
        <translation>计算所用的论文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The source cited, whose text is not held here</source>
        <translation>所引来源，正文未收录</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>How it follows from other figures</source>
        <translation>怎样由其他数据推出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The sentence that states it</source>
        <translation>给出它的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>A sentence that repeats it</source>
        <translation>重复它的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>A sentence that gives its context</source>
        <translation>说明其背景的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>{title} ({publisher}), characters {start} to {end}</source>
        <translation>《{title}》（{publisher}），第 {start}–{end} 字</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <location filename="../../explorer/workspace/backups.py"/>
        <source>this backup is not sound</source>
        <translation>此备份已损坏</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/backups.py"/>
        <source>nothing of it can be read</source>
        <translation>其中没有可读取的内容</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/backups.py"/>
        <source>its backups lack what is broken</source>
        <translation>备份中没有已损坏的部分</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/backups.py"/>
        <source>{path}: the workspace is open; close it to go back to a backup.</source>
        <translation>{path}：工作区已打开；请先关闭再回到备份。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the disk is full, so this was not done; free some space and repeat it, or save a copy on another disk.</source>
        <translation>{path}：磁盘已满，此操作未完成；请腾出空间后重试，或在其他磁盘上另存副本。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: nothing can be written there; choose another folder.</source>
        <translation>{path}：无法写入此处；请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the file was moved, removed or replaced while it was open, so this was not kept; save a copy to keep what it held.</source>
        <translation>{path}：文件在打开期间被移动、删除或替换，此操作未保存；请另存副本以保留其内容。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the workspace is damaged ({reason}); its newest sound backup is {backup}.</source>
        <translation>{path}：工作区已损坏（{reason}）；最新的完好备份是 {backup}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the workspace is damaged ({reason}); it has no sound backup.</source>
        <translation>{path}：工作区已损坏（{reason}）；没有完好的备份。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the workspace is damaged, so what can be read of it is open for reading only (taken from a backup: {older}, missing: {lost}); save a copy to go on in it.</source>
        <translation>{path}：工作区已损坏，因此可读取的部分以只读方式打开（取自备份：{older}，缺失：{lost}）；要继续编辑，请另存副本。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>its structure is broken</source>
        <translation>文件结构已破坏</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the file holds {what} that this program did not put there, so it was not opened; its newest sound backup is {backup}.</source>
        <translation>{path}：文件中有并非由本程序写入的{what}，因此未打开；最新的完好备份是 {backup}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the file holds {what} that this program did not put there, so it was not opened; it has no sound backup.</source>
        <translation>{path}：文件中有并非由本程序写入的{what}，因此未打开；没有完好的备份。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the name is too long for a workspace; choose one of at most {count} bytes.</source>
        <translation>{path}：作为工作区，文件名太长；请使用不超过 {count} 字节的名称。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: it cannot be used ({reason}).</source>
        <translation>{path}：无法使用（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: another program is writing to the file; try again when it is done.</source>
        <translation>{path}：另一程序正在写入此文件；请待其完成后重试。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the file cannot be written to; save a copy elsewhere to edit it.</source>
        <translation>{path}：文件不可写入；请在别处另存副本后编辑。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: it cannot be opened here; copy it, with the files beside it whose names begin like its own, to a folder that can be written to.</source>
        <translation>{path}：无法在此打开；请将它连同旁边名称开头相同的文件复制到可写入的文件夹。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the disk refused ({reason}), so this was not kept; save a copy elsewhere.</source>
        <translation>{path}：磁盘拒绝写入（{reason}），此操作未保存；请在别处另存副本。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>No backup was made at this opening: {reason}</source>
        <translation>此次打开未能备份：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: this workspace is open, so no copy can take its place.</source>
        <translation>{path}：此工作区已打开，不能用副本替换。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{reason} The workspace is open for reading only.</source>
        <translation>{reason}工作区以只读方式打开。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: there is a file already; choose another name.</source>
        <translation>{path}：已有同名文件；请另选名称。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/house.py"/>
        <source>a house template is not as it was written</source>
        <translation>一个机构模板与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: the file is write-protected, so it is open for reading only.</source>
        <translation>{path}：文件受写保护，以只读方式打开。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: it is open in another window, so here it is open for reading only.</source>
        <translation>{path}：已在另一窗口打开，此处以只读方式打开。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: its folder cannot be written to ({reason}), so it is open for reading only; save a copy to edit it.</source>
        <translation>{path}：所在文件夹不可写入（{reason}），以只读方式打开；请另存副本后编辑。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: the workspace was made by a newer version of this program (format {version}; this one knows {known}); update the program.</source>
        <translation>{path}：此工作区由更新版本的程序创建（格式 {version}；本版本支持到 {known}）；请更新程序。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>the texts of {documents} are not as they were brought in</source>
        <translation>{documents} 的文本与导入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>it is not what a workspace begins with</source>
        <translation>文件开头不是工作区的开头</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: this is not a workspace.</source>
        <translation>{path}：这不是工作区文件。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: there is no such file; its newest sound backup is {backup}.</source>
        <translation>{path}：没有此文件；最新的完好备份是 {backup}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: there is no such file.</source>
        <translation>{path}：没有此文件。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/ordered.py"/>
        <source>a place in a list is none</source>
        <translation>列表中的位置无效</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/own.py"/>
        <source>the text of {document} is not as it was brought in</source>
        <translation>{document} 的文本与导入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rescue.py"/>
        <source>Rescued briefing</source>
        <translation>抢救出的简报</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a pin is not as it was written</source>
        <translation>有一条收藏与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a note is not as it was written</source>
        <translation>有一条笔记与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a title page of a briefing is not as it was written</source>
        <translation>有一份简报的标题页与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a block of a briefing is not as it was written</source>
        <translation>有一份简报的一块内容与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>what came with a pack is not as it was written</source>
        <translation>随数据包而来的内容与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a saved view is not as it was written</source>
        <translation>一个已保存的视图与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a large table is not as it was written</source>
        <translation>一张大表与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>the text of a document is not as it was written</source>
        <translation>有一份文献的文本与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a step of the history is not as it was written</source>
        <translation>历史中有一步与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>the place in the history is not as it was written</source>
        <translation>历史中的位置与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a figure or source of your own is not as it was written</source>
        <translation>您自己的数据或来源有一项与写入时不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>it lacks the table {name!r}</source>
        <translation>缺少表“{name}”</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>{name!r} is not as this program makes it</source>
        <translation>{name!r} 与本程序所建的不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>an index</source>
        <translation>索引</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>a view</source>
        <translation>视图</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>a trigger</source>
        <translation>触发器</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>{first}, and {count} more</source>
        <translation>{first}，另有 {count} 处</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>a row points at one that is not there</source>
        <translation>有一行指向不存在的行</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>steps of the history are missing</source>
        <translation>历史缺少步骤</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>rows are missing, or older ones are in their place</source>
        <translation>有内容缺失，或被较早的内容取代</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/store.py"/>
        <source>{path}: a part of {name!r} failed, so none of it was kept.</source>
        <translation>{path}：“{name}”有一部分失败，因此全部没有保留。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/store.py"/>
        <source>a step does not fit what is there</source>
        <translation>有一步与现有内容不符</translation>
    </message>
</context>
<context>
    <name>WorkspaceActions</name>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Critical Technology Explorer</source>
        <translation>关键技术浏览器</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>You now work in the copy: {path}</source>
        <translation>现在使用的是副本：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Copy written: {path}</source>
        <translation>副本已写入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Nothing opened yet</source>
        <translation>尚未打开任何内容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Went back to the backup; what was there is kept beside it.</source>
        <translation>已回到该备份；原有内容保存在它旁边。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>All is as it was; the damaged file is kept beside the workspace.</source>
        <translation>一切已恢复原样；损坏的文件保存在工作区旁边。</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <location filename="../../explorer/views/source/paper.py"/>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/paper.py"/>
        <source>As wide as there is room</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/paper.py"/>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
</context>
<context>
    <name>_Painter</name>
    <message>
        <location filename="../../explorer/views/search/popup.py"/>
        <source>by name</source>
        <translation>按名称</translation>
    </message>
</context>
</TS>
