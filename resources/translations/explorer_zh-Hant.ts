<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_GB">
<context>
    <name>AcceptDialog</name>
    <message>
        <location filename="../../explorer/views/tray/dialogs.py"/>
        <source>Accept new figures</source>
        <translation>採用新數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/dialogs.py"/>
        <source>What changed</source>
        <translation>有哪些變化</translation>
    </message>
</context>
<context>
    <name>AgainDialog</name>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>Read “{title}” again</source>
        <translation>重新讀取《{title}》</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>as recognised</source>
        <translation>自動辨識</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>The whole page, with menus and links</source>
        <translation>整個網頁，包括選單和連結</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/again_dialog.py"/>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
</context>
<context>
    <name>Annotating</name>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Take annotations over</source>
        <translation>接收註解</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Annotations and PDF with highlights</source>
        <translation>註解和帶螢光標示的 PDF</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Reading annotations…</source>
        <translation>正在讀取註解…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Annotations: {figures} {figures:figure|figures}, {notes} {notes:note|notes}, {lost} not found</source>
        <translation>註解：{figures} 筆數據，{notes} 則筆記，{lost} 則未找到</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Save passages as annotations</source>
        <translation>將引文存為註解</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Passages</source>
        <translation>引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotating.py"/>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <location filename="../../explorer/corpus/web_annotations.py"/>
        <source>{name}: the annotations are not UTF-8.</source>
        <translation>{name}：註解不是 UTF-8 編碼。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/web_annotations.py"/>
        <source>{name}: this is no JSON, or it is damaged.</source>
        <translation>{name}：這不是 JSON，或已損壞。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/web_annotations.py"/>
        <source>{name}: it has more than {most} annotations.</source>
        <translation>{name}：註解多於 {most} 則。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/web_annotations.py"/>
        <source>{name}: there are no annotations with a quote in it; W3C Web Annotations, exports of Hypothesis and Zotero, and PDF with highlights are read.</source>
        <translation>{name}：其中沒有帶引文的註解；可讀取 W3C Web Annotation、Hypothesis 和 Zotero 的匯出檔案，以及帶螢光標示的 PDF。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/annotated.py"/>
        <source>{name}: nothing is highlighted in this PDF.</source>
        <translation>{name}：此 PDF 中沒有螢光標示。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/annotated.py"/>
        <source>“{quote}” is in no document here.</source>
        <translation>「{quote}」不在這裡的任何文獻中。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/annotated.py"/>
        <source>“{quote}” is in {count} places.</source>
        <translation>「{quote}」出現在 {count} 處。</translation>
    </message>
</context>
<context>
    <name>AnnotationsDialog</name>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Annotations</source>
        <translation>註解</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Comment</source>
        <translation>評語</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Document</source>
        <translation>文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Taken over as</source>
        <translation>接收為</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>note</source>
        <translation>註解</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>nothing</source>
        <translation>不接收</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/annotations_dialog.py"/>
        <source>figure: {figure}</source>
        <translation>數據：{figure}</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <location filename="../../explorer/commands/ask.py"/>
        <source>What they do say of it:</source>
        <translation>來源所說明的：</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>“{typed}” read as “{read}”</source>
        <translation>「{typed}」讀作「{read}」</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>Show all {count} figures that answer this</source>
        <translation>顯示回答此問題的全部 {count} 個數據</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>Sources disagree, or are not comparable: {count}</source>
        <translation>來源不一致或不可比較：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>“{quote}”</source>
        <translation>「{quote}」</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>From a table of your own</source>
        <translation>出自您自己的表格</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>Computed from publications of your own</source>
        <translation>由您自己的出版品計算</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>No sentence held here: published by {who}</source>
        <translation>此處沒有原句：由{who}發布</translation>
    </message>
    <message>
        <location filename="../../explorer/models/answer_rows.py"/>
        <source>No sentence held here: follows from other figures</source>
        <translation>此處沒有原句：由其他數據推算得出</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Go back to a backup</source>
        <translation>回到備份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>A backup is made at each opening. Going back keeps what is there now, as a file beside the workspace.</source>
        <translation>每次開啟時都會備份。回到備份時，現有內容會作為檔案保存在工作區旁邊。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>This workspace has no backup yet.</source>
        <translation>此工作區還沒有備份。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Go back</source>
        <translation>回到該備份</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <location filename="../../explorer/views/briefing/block_card.py"/>
        <source>Caption; empty for the title of the figure</source>
        <translation>圖題；留空則用圖表標題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_card.py"/>
        <source>Caption</source>
        <translation>圖題</translation>
    </message>
</context>
<context>
    <name>BlockEdits</name>
    <message>
        <location filename="../../explorer/views/briefing/block_edits.py"/>
        <source>Change kind of text</source>
        <translation>更改文字類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_edits.py"/>
        <source>New paragraph</source>
        <translation>新段落</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_edits.py"/>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_edits.py"/>
        <source>Duplicate block</source>
        <translation>複製此塊</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_edits.py"/>
        <source>Add block</source>
        <translation>新增內容區塊</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <location filename="../../explorer/views/briefing/block_row.py"/>
        <source>Drag to move; click for more</source>
        <translation>拖動可移動，點擊查看更多操作</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_row.py"/>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_row.py"/>
        <source>Take over the figures as they are now</source>
        <translation>採用當前的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_row.py"/>
        <source>{kind}: move or more</source>
        <translation>{kind}：移動或更多操作</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/block_row.py"/>
        <source>Write; @ for a figure</source>
        <translation>在此書寫，鍵入 @ 可插入數據</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <location filename="../../explorer/briefing/kept.py"/>
        <source>{path}: there is no briefing {name!r}.</source>
        <translation>{path}：沒有簡報「{name}」。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kept.py"/>
        <source>A title page cannot be read: {reason}.</source>
        <translation>無法讀取簡報的首頁：{reason}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kept.py"/>
        <source>A block cannot be read: {reason}.</source>
        <translation>有一個內容區塊無法讀取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/article.py"/>
        <source>sentences, marks, reasons and figures are lists of one length, at least one long</source>
        <translation>sentences、marks、reasons 和 figures 是一樣長的清單，至少有一項</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/article.py"/>
        <source>{mark!r} is no mark; the marks are {known}</source>
        <translation>{mark!r} 不是判定；判定有 {known}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/article.py"/>
        <source>Checked article</source>
        <translation>查對過的文章</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/chart.py"/>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/discrepancy.py"/>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/figure.py"/>
        <source>Large figure</source>
        <translation>大號數字</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/page.py"/>
        <source>Page break</source>
        <translation>分頁</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/passage.py"/>
        <source>Sentence of a source</source>
        <translation>來源原文</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/scorecard.py"/>
        <source>Scorecard</source>
        <translation>對比表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/scorecard.py"/>
        <source>Scorecard of the sectors</source>
        <translation>分領域對比表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/sources.py"/>
        <source>List of sources</source>
        <translation>來源一覽</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/table.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Heading {level}</source>
        <translation>標題 {level}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Bulleted item</source>
        <translation>項目符號</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Numbered item</source>
        <translation>編號</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Remark of a review, open: {who}</source>
        <translation>審閱意見，待處理：{who}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Remark of a review, settled: {who}</source>
        <translation>審閱意見，已處理：{who}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/legible.py"/>
        <source>title and footnotes</source>
        <translation>標題和註腳</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/legible.py"/>
        <source>block {number}</source>
        <translation>第{number}塊</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/legible.py"/>
        <source>{where}: left out {characters}, which no document can hold</source>
        <translation>{where}：略去{characters}，任何文件都無法包含</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/model.py"/>
        <source>{address!r} cannot be linked to: a link is a whole address that begins with http://, https:// or mailto:</source>
        <translation>無法連結到「{address}」：連結須為以 http://、https:// 或 mailto: 開頭的完整網址</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/pdf.py"/>
        <source>a PDF needs Typst, which this package leaves out for its size: install it (pip install typst, or the typst program), or write .docx or .html and print that</source>
        <translation>PDF 需要 Typst，本安裝套件因其體積而未附帶：請安裝它（pip install typst，或 typst 程式），或寫成 .docx 或 .html 再列印</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/pdf.py"/>
        <source>{where}: {character} is set in {font}, of this system</source>
        <translation>{where}：{character}用本系統的字型{font}排出</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/pdf.py"/>
        <source>{where}: no font here has {character}; a box stands for it</source>
        <translation>{where}：此處沒有字型含有{character}；以方框代替</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/typesetting.py"/>
        <source>Typst cannot set this briefing: {reason}</source>
        <translation>Typst 無法排版這份簡報：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/write.py"/>
        <source>{name}: a briefing is written as {known}, not as {ending!r}</source>
        <translation>{name}：簡報可寫為 {known}，不能寫為「{ending}」</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Word document (.docx)…</source>
        <translation>Word 文檔（.docx）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>PowerPoint slides (.pptx)…</source>
        <translation>PowerPoint 投影片（.pptx）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Web page, one file (.html)…</source>
        <translation>單檔網頁（.html）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Markdown (.md)…</source>
        <translation>Markdown（.md）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Excel annex of every figure (.xlsx)…</source>
        <translation>全部數據的 Excel 附件（.xlsx）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Plain text (.brief)…</source>
        <translation>純文字（.brief）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>All formats…</source>
        <translation>所有格式…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>References for a reference manager…</source>
        <translation>供書目管理軟體使用的參考文獻…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Check a Word file that came back…</source>
        <translation>檢查改回來的 Word 檔案…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>House template…</source>
        <translation>機構範本…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>With the remarks of the review</source>
        <translation>連同審閱意見</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Compare with another version…</source>
        <translation>與另一版本比較…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Marking, state and citations…</source>
        <translation>密級、狀態與引註…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Settle or reopen the remark</source>
        <translation>處理或重新開啟意見</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Remark of a review…</source>
        <translation>審閱意見…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Executive summary</source>
        <translation>內容摘要</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Remove this briefing</source>
        <translation>刪除此簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>複製此塊</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Remove block</source>
        <translation>刪除此塊</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Accept all new figures</source>
        <translation>採用全部新數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Bold</source>
        <translation>粗體</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Italic</source>
        <translation>斜體</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Link…</source>
        <translation>連結…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Figure…</source>
        <translation>數據…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>The chart shown in the window</source>
        <translation>主視窗中的圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>The figures shown in the window, as a table</source>
        <translation>主視窗中的數據（表格）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>The sentence shown in the window</source>
        <translation>主視窗中的原文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Page preview</source>
        <translation>頁面預覽</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Next figure that changed</source>
        <translation>下一個有變化的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Put a figure with its footnote into the text; or type @</source>
        <translation>在文中插入帶腳註的數據，也可鍵入 @</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Write the briefing in every format into one folder</source>
        <translation>把簡報以所有格式寫入一個資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>Show the pages beside the text</source>
        <translation>在正文旁顯示頁面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/words.py"/>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
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
        <translation>{who}{what}由{first}（{since}）變為{last}（{until}），出自{source}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who}{what} stayed at {first} ({since}) and {last} ({until}), according to {source}.</source>
        <translation>{who}{what}由{first}（{since}）至{last}（{until}）沒有變化，出自{source}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who}{what} stood at {first} in {since}, according to {earlier}, and at {last} in {until}, according to {later}.</source>
        <translation>{who}{what}，{earlier}記為{first}（{since}），{later}記為{last}（{until}）。</translation>
    </message>
</context>
<context>
    <name>BriefingCommands</name>
    <message>
        <location filename="../../explorer/views/briefing/commands.py"/>
        <source>Add block</source>
        <translation>新增內容區塊</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/commands.py"/>
        <source>Check a Word file</source>
        <translation>檢查 Word 檔案</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/commands.py"/>
        <source>Remove briefing</source>
        <translation>刪除簡報</translation>
    </message>
</context>
<context>
    <name>BriefingDocument</name>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Change title page</source>
        <translation>修改標題頁</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Type</source>
        <translation>輸入</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Join</source>
        <translation>合併</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Move block</source>
        <translation>移動內容區塊</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Remove block</source>
        <translation>刪除此塊</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Accept new figures</source>
        <translation>採用新數據</translation>
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
        <translation>轉換為</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/editor.py"/>
        <source>Show in the window</source>
        <translation>在主視窗中顯示</translation>
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
        <translation>複製一份</translation>
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
        <translation>匯出進度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Export briefing</source>
        <translation>匯出簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Folder for all formats</source>
        <translation>存放所有格式的資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Save references</source>
        <translation>儲存參考文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>An export is under way; cancel it or wait.</source>
        <translation>正在匯出，請取消或稍候。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>all formats</source>
        <translation>所有格式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Writing {name}…</source>
        <translation>正在寫入 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Export cancelled.</source>
        <translation>已取消匯出。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>Written to {folder}: {names}</source>
        <translation>已寫入 {folder}：{names}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>The PDF has the pages as shown, without bookmarks and tags: they need Typst.</source>
        <translation>PDF 為所見頁面，不含書籤和標籤：它們需要 Typst。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/export.py"/>
        <source>The briefing could not be written: {error}</source>
        <translation>簡報無法寫入：{error}</translation>
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
        <translation>領域</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Measure</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Verdict</source>
        <translation>結論</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Who</source>
        <translation>主體</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Figure</source>
        <translation>數值</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>According to</source>
        <translation>據</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Mark</source>
        <translation>判定</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The article says</source>
        <translation>文中所說</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The sources</source>
        <translation>來源所說</translation>
    </message>
</context>
<context>
    <name>BriefingTools</name>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Briefing</source>
        <translation>簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Kind of text</source>
        <translation>文字類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Add a block after the one you are in</source>
        <translation>在目前區塊之後新增內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/tools.py"/>
        <source>Write the briefing to a file</source>
        <translation>把簡報寫入檔案</translation>
    </message>
</context>
<context>
    <name>BriefingWindow</name>
    <message>
        <location filename="../../explorer/views/briefing/window.py"/>
        <source>Briefing</source>
        <translation>簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/window.py"/>
        <source>{title} - Briefing</source>
        <translation>{title} - 簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/window.py"/>
        <source>What you typed last could not be written to the workspace. Close all the same and lose it?</source>
        <translation>您最後輸入的內容未能寫入工作區。仍要關閉並放棄這些內容嗎？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/window.py"/>
        <source>Not everything is kept</source>
        <translation>有內容未能儲存</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/window.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>BriefingWords</name>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Figure</source>
        <translation>圖</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>List of figures</source>
        <translation>圖表目錄</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>List of tables</source>
        <translation>表格目錄</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>our translation</source>
        <translation>我們的譯文</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>translated by {who}</source>
        <translation>{who}譯</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>not reviewed</source>
        <translation>未經審校</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>as in note {number}</source>
        <translation>同註{number}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who}, as cited in {where}</source>
        <translation>{who}，轉引自{where}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>For review</source>
        <translation>送審稿</translation>
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
        <translation>{who}的意見，待處理</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Remark by {who}, settled</source>
        <translation>{who}的意見，已處理</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>somebody</source>
        <translation>未署名者</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Sources used, and what they do not say</source>
        <translation>所用來源及其侷限</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What it measures</source>
        <translation>衡量的內容</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Its limits</source>
        <translation>侷限</translation>
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
        <translation>無日期</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Tells at second hand what the reports say; what it leaves out is not seen here.</source>
        <translation>轉述報告內容；其略去的部分在此無從得知。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>relays {reports}</source>
        <translation>轉述{reports}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Executive summary</source>
        <translation>內容摘要</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>no date</source>
        <translation>無日期</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>relaying {report}</source>
        <translation>轉引{report}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>paragraph {paragraph}, characters {start}–{end}</source>
        <translation>第{paragraph}段，第{start}–{end}字元</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>p. {page}, characters {start}–{end}</source>
        <translation>第{page}頁，第{start}–{end}字</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>sheet {sheet}</source>
        <translation>工作表「{sheet}」</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>not compared with its document: “{title}” is missing or altered</source>
        <translation>未與原文核對：「{title}」缺失或已遭更動</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source> Known by citation; the text itself is not held</source>
        <translation>據引用得知，未收錄原文</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>primary source</source>
        <translation>一手來源</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>secondary source</source>
        <translation>二手來源</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>read {date}</source>
        <translation>查閱於{date}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Computed from {count} {count:paper|papers} of {first}–{last} that {count:weighs|weigh} {weight}</source>
        <translation>由{first}—{last}年的{count}篇論文計算，權重合計{weight}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Derived from other figures</source>
        <translation>由其他數據推導</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>from {inputs}</source>
        <translation>依據：{inputs}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Revised since it was accepted: then {old}, now {new}.</source>
        <translation>採用後已修訂：原為{old}，現為{new}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Withdrawn since it was accepted: the dataset no longer holds {old}.</source>
        <translation>採用後已撤回：資料集不再收錄{old}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>New since it was accepted: {new}.</source>
        <translation>採用後新增：{new}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The passage has changed since it was accepted; it read: {old}</source>
        <translation>引文在採用後已變更，原文為：{old}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>[no such figure]</source>
        <translation>[無此數據]</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who} ahead</source>
        <translation>{who}領先</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{who} has more</source>
        <translation>{who}較多</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>level</source>
        <translation>持平</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>either may be ahead</source>
        <translation>雙方皆可能領先</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>not comparable: one is planned or expected</source>
        <translation>無法比較：其一為計畫或預期</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>no comparable pair of figures</source>
        <translation>無可比數據</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{first} with {other}</source>
        <translation>{first}與{other}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The article, checked</source>
        <translation>文章查對結果</translation>
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
        <translation>說法不一</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Critical Technology Explorer</source>
        <translation>關鍵技術瀏覽器</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Critical Technology Explorer, dataset {version}</source>
        <translation>關鍵技術瀏覽器，資料集{version}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{first} and {second} by sector</source>
        <translation>{first}與{second}：各領域對比</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Figures on {topic}</source>
        <translation>{topic}的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{value} of {base}</source>
        <translation>{base}項中的{value}項</translation>
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
        <translation>結論</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What supports it</source>
        <translation>依據</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Said without a figure</source>
        <translation>沒有數字的陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What to watch</source>
        <translation>值得關注</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The sources held here give no such figure for {who}.</source>
        <translation>此處的來源沒有給出{who}的相應數字。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The sources held here say nothing of {who} on this topic.</source>
        <translation>此處的來源沒有談及{who}在這一主題上的情況。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The sources held here give no figures of {sides} that can be compared in any of the {count} sectors.</source>
        <translation>在全部 {count} 個領域中，此處的來源都沒有提供{sides}可以相比的數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Figures and statements used: {count}; {parts}.</source>
        <translation>共用{count}項數字和陳述：{parts}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>with a sentence held here: {count}</source>
        <translation>有原文可查{count}項</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>by citation only: {count}</source>
        <translation>只有引證{count}項</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>inferred: {count}</source>
        <translation>推斷{count}項</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source> Points in which the sources contradict one another: {count}.</source>
        <translation>來源相互矛盾之處：{count}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What is measured</source>
        <translation>衡量什麼</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The field around it</source>
        <translation>所屬與相關領域</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The field in figures</source>
        <translation>相關領域的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>More of the field</source>
        <translation>相關領域的更多情況</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Elsewhere in the same sources</source>
        <translation>同一來源的其他內容</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What the sources do not give</source>
        <translation>來源沒有提供的內容</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Every figure held here on this topic is of {who}; there is none of anybody else.</source>
        <translation>此處關於這一主題的數據都屬於{who}，沒有其他主體的數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No source held here gives, for this topic: {listed}.</source>
        <translation>對於這一主題，此處的來源沒有提供：{listed}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No edition gives a figure for two periods, so nothing can be said of a change.</source>
        <translation>沒有哪個版次提供兩個時期的數據，因此無法說明變化。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>The latest figure is of {period}; what came after is not in it.</source>
        <translation>最近的數據所屬時期為 {period}，此後的情況不在其中。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No text held here states these figures: they are known by citation or inferred.</source>
        <translation>此處收錄的原文都沒有這些數據：它們經引用得知，或由其他數據推得。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No source held here says what is planned or expected.</source>
        <translation>此處的來源沒有談到計畫或預期。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Where things stand</source>
        <translation>現狀</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>All figures</source>
        <translation>全部數據</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>In the sources' words</source>
        <translation>原文摘錄</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What does not agree</source>
        <translation>存在分歧之處</translation>
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
        <translation>{topic}：一頁簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{topic} in two pages</source>
        <translation>{topic}兩頁簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{topic}: profile</source>
        <translation>{topic}：概況</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>{topic}: what changed</source>
        <translation>{topic}：有何變化</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Over time</source>
        <translation>歷年變化</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Between editions</source>
        <translation>各版之間</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Each edition has a window and data of its own: these are pairs of figures, not series.</source>
        <translation>各版的時段與資料各不相同：以上是成對的數字，並非同一序列。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>What cannot be compared</source>
        <translation>無法比較的資料</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>Only {name} gives {what} for {who}.</source>
        <translation>只有{name}給出{who}{what}。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No figure on this topic is held for two periods of one edition.</source>
        <translation>本主題沒有同一版本的兩個時期的數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/wording.py"/>
        <source>No figure has been published for this choice in the sources held here.</source>
        <translation>所收來源中沒有相關數據。</translation>
    </message>
</context>
<context>
    <name>Briefings</name>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>Open briefing</source>
        <translation>開啟簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>New briefing</source>
        <translation>新增簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>No briefing yet</source>
        <translation>還沒有簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>No briefing is open: open one, or begin one with Ctrl+N.</source>
        <translation>沒有開啟的簡報：請開啟一份，或按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>Put into the briefing {title}</source>
        <translation>已放入簡報「{title}」</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>Choose a figure first.</source>
        <translation>請先選擇一個數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/briefings.py"/>
        <source>The main window shows no such thing now.</source>
        <translation>主視窗目前沒有顯示此類內容。</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Bring in documents or figures</source>
        <translation>匯入文獻或數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Documents and tables</source>
        <translation>文獻和表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Bring in a folder</source>
        <translation>匯入資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Nothing is to be tried again.</source>
        <translation>沒有需要重試的檔案。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Reading {count} {count:file|files}…</source>
        <translation>正在讀取{count}個檔案…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Bringing in</source>
        <translation>匯入</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Reading files…</source>
        <translation>正在讀取檔案…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>Cancelled; nothing came in.</source>
        <translation>已取消，沒有匯入任何內容。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>{name}: brought in as a document: {title}</source>
        <translation>{name}：已作為文獻匯入：{title}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>{name}: {count} {count:figure|figures} brought in, {known} {known:was|were} there already</source>
        <translation>{name}：已匯入{count}個數據，另有{known}個原已存在</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/bringing.py"/>
        <source>{name}: {changed} {changed:figure|figures} changed, {gone} gone</source>
        <translation>{name}：{changed} 個數據改變，{gone} 個消失</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <location filename="../../explorer/views/window/by_hand.py"/>
        <source>Select the words in the source that state the figure.</source>
        <translation>請在來源中選取陳述數據的文字。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/by_hand.py"/>
        <source>Topics of your own</source>
        <translation>自訂主題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/by_hand.py"/>
        <source>Figure added; View &gt; Own figures shows it.</source>
        <translation>數據已新增；「檢視 &gt; 自有數據」可將其顯示。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Select the words that state the figure.</source>
        <translation>請選取陳述數據的文字。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>{problem}.</source>
        <translation>{problem}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Write the value, for example 47.5 or &gt; 5000.</source>
        <translation>請填寫數值，例如 47.5 或 &gt; 5000。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>{unit} may be one of several; write USD, CNY and the like.</source>
        <translation>{unit} 可能指多種單位；請寫 USD、CNY 之類。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Write the unit.</source>
        <translation>請填寫單位。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>{period!r} is no period; write 2023, 2019-2023 or 2024-05.</source>
        <translation>{period!r} 不是時期；請寫 2023、2019-2023 或 2024-05。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Say whose figure it is.</source>
        <translation>請說明數據屬於誰。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Say what the figure is about.</source>
        <translation>請說明數據關於什麼。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>Say what is measured.</source>
        <translation>請說明衡量的是什麼。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>{indicator} is in {unit}; name another indicator or unit.</source>
        <translation>{indicator} 的單位是 {unit}；請改用其他指標或單位。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/by_hand.py"/>
        <source>The passage has no number that reads {value}.</source>
        <translation>引文中沒有讀作 {value} 的數字。</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <location filename="../../explorer/briefing/card.py"/>
        <source>Stated by</source>
        <translation>出處</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/card.py"/>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/card.py"/>
        <source>Observation</source>
        <translation>數據編號</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/card.py"/>
        <source>Dataset</source>
        <translation>資料集</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/card.py"/>
        <source>SHA-256 of the claim</source>
        <translation>本卡內容的 SHA-256</translation>
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
        <translation>所收藏的內容已不在資料中。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_actions.py"/>
        <source>Copied with citation</source>
        <translation>已連同出處複製</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <location filename="../../explorer/views/tray/cards.py"/>
        <source>Title</source>
        <translation>標題</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <location filename="../../explorer/views/tray/cards.py"/>
        <source>Briefing tray</source>
        <translation>簡報素材列</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>New note…</source>
        <translation>新增筆記…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Note…</source>
        <translation>筆記…</translation>
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
        <translation>連同出處複製</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Put into the open briefing</source>
        <translation>放入開啟的簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/card_menu.py"/>
        <source>Accept new figures…</source>
        <translation>採用新數據…</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Changes in {file}</source>
        <translation>{file} 中的變化</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>{new} new, {changed} changed, {gone} gone, {known} as they were</source>
        <translation>新增 {new}，改變 {changed}，消失 {gone}，不變 {known}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Take over</source>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>changed</source>
        <translation>改變</translation>
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
        <translation>內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Before</source>
        <translation>原來</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/changes_dialog.py"/>
        <source>Changes</source>
        <translation>變化</translation>
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
        <translation>{topic}：{who}的所有數據{when}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>There are more figures than a page shows: these are of {names}; choose others.</source>
        <translation>數據多於一頁所能顯示：此處為{names}的數據；可另選其他。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>Each line in percent of its first figure.</source>
        <translation>各線以其首筆數據為 100%。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>{figures} {figures:figure|figures} on {indicators} {indicators:indicator|indicators}; each row has its own scale</source>
        <translation>{indicators} 項指標，共 {figures} 筆數據；各行比例尺不同</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>The sources held here give no figure for this.</source>
        <translation>這裡收錄的來源沒有給出這項數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>No sentence in these documents gives a figure for {topic}.</source>
        <translation>這些文獻中沒有一句原句給出{topic}的數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>No figure for {topic} with this choice of countries and indicator.</source>
        <translation>按所選的國家和指標，沒有{topic}的數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>No figure has been published for {topic} in the sources held here.</source>
        <translation>這裡收錄的來源沒有發布過{topic}的數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caption.py"/>
        <source>{figure}: “{quote}” {title}, {publisher}, characters {start} to {end}.</source>
        <translation>{figure}：「{quote}」《{title}》，{publisher}，第 {start} 至 {end} 字。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caption.py"/>
        <source>{figure}: “{quote}” {title}, {place}.</source>
        <translation>{figure}：「{quote}」《{title}》，{place}。</translation>
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
        <translation>性質：{status}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caveats.py"/>
        <source>Known by citation, not by a sentence held here.</source>
        <translation>轉引而來，本程式沒有原句。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/caveats.py"/>
        <source>Derived from other figures.</source>
        <translation>由其他數字推算。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>{title}. {count} {count:figure|figures}: {figures}.</source>
        <translation>{title}。共 {count} 筆數據：{figures}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Who</source>
        <translation>主體</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>According to</source>
        <translation>據</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/figures.py"/>
        <source>{name}: a chart is written as {known}, not as {ending!r}</source>
        <translation>{name}：圖表可寫為 {known}，不能寫為「{ending}」</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Hollow marks: known by citation or derivation, not by a sentence.</source>
        <translation>空心標記：僅見於引用或由推導得出，沒有原句。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>° figures of your own, not of the dataset.</source>
        <translation>° 為自有數據，不屬於資料集。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Critical Technology Explorer, dataset {version}</source>
        <translation>關鍵技術瀏覽器，資料集 {version}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Marked: {level}.</source>
        <translation>密級：{level}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>And {count} more {count:case that does|cases that do} not agree or cannot be compared.</source>
        <translation>另有 {count} 處不一致或無法比較。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Contradicted: {reason}</source>
        <translation>有矛盾：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Rounded or worded otherwise: {reason}</source>
        <translation>取整或措辭不同：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Not comparable: {reason}</source>
        <translation>不可比：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>{who}, relayed by {place}</source>
        <translation>{who}，{place}轉引</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>{count} more</source>
        <translation>另外 {count} 處</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>As stated by {who}, relayed by {places}.</source>
        <translation>出自{who}，轉引者：{places}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Derived from figures of {who}.</source>
        <translation>由{who}的數據推導。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>And {count} more {count:source|sources}.</source>
        <translation>另有 {count} 個來源。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Limits: {note}</source>
        <translation>局限：{note}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>{groups} as stated by the source; members are not added to it.</source>
        <translation>{groups}：按來源所述；成員的數據不另行加總。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>Bars</source>
        <translation>長條圖</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>Side by side</source>
        <translation>兩兩對照</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>Lines over time</source>
        <translation>時間折線</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>Slope between two periods</source>
        <translation>兩個時期的斜線圖</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>One large figure</source>
        <translation>單個大數字</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/__init__.py"/>
        <source>In words</source>
        <translation>文字表述</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/bars.py"/>
        <source>of {base}</source>
        <translation>共 {base} 項</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/dumbbell.py"/>
        <source>{first} to {second}</source>
        <translation>{first}比{second}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/overtime.py"/>
        <source>list of {before} → list of {after}</source>
        <translation>{before} 項清單 → {after} 項清單</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/kinds/overtime.py"/>
        <source>another length of period</source>
        <translation>時期長度不同</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>{entity} with {other}</source>
        <translation>{entity}與{other}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>{names} and {count} more</source>
        <translation>{names}及另外 {count} 個</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>No source here gives this figure for {names}</source>
        <translation>此處來源未提供{names}的此項數據</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>windows of several years</source>
        <translation>以若干年為一個時期</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>windows of {years} {years:year|years}</source>
        <translation>以 {years} 年為一個時期</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>in the source's words: {hedge}</source>
        <translation>原文用詞：{hedge}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>estimate</source>
        <translation>估計</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>plan</source>
        <translation>計畫</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>projection</source>
        <translation>預測</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>opinion</source>
        <translation>觀點</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>{count} {count:paper|papers} of {first}–{last} among the {top} % most cited, weight {weight}</source>
        <translation>{first}—{last}年被引最多的{top}%中的{count}篇論文，權重合計{weight}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>{count} {count:paper|papers} of {first}–{last}, weight {weight}</source>
        <translation>{first}—{last}年的{count}篇論文，權重合計{weight}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>Sentence in {documents}</source>
        <translation>原句見於{documents}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>Cell of the table {file}</source>
        <translation>表格 {file} 的儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>Computed from publications</source>
        <translation>由出版品計算</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>Known by citation only</source>
        <translation>僅見於引用</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/naming.py"/>
        <source>Derived from other figures</source>
        <translation>由其他數據推導</translation>
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
        <translation>個百分點</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/numbers.py"/>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/numbers.py"/>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/numbers.py"/>
        <source>tonnes</source>
        <translation>噸</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/numbers.py"/>
        <source>{value} of {base}</source>
        <translation>{value}/{base}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>Who leads: technologies led by {names}</source>
        <translation>誰領先：{names}領先的技術數量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>Technologies ranked first, {windows}</source>
        <translation>排名第一的技術，{windows}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>Technologies ranked first, {windows}; the list grew from {first} to {last}, so the two are not joined</source>
        <translation>排名第一的技術，{windows}；清單由 {first} 項增至 {last} 項，因此兩段不相連</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>{names} by sector</source>
        <translation>{names}：分領域對比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>One pair of figures for each sector that has one; each row has its own scale</source>
        <translation>有成對數據的領域各取一對；各行比例尺不同</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <location filename="../../explorer/views/parts/chart_view.py"/>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/chart_view.py"/>
        <source>All figures about {name}</source>
        <translation>關於{name}的全部數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/what_opens.py"/>
        <source>Click for the sentence</source>
        <translation>點擊查看原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/what_opens.py"/>
        <source>Click for the cell of the table</source>
        <translation>點擊查看表格儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/what_opens.py"/>
        <source>Click for the papers it counts</source>
        <translation>點擊查看所統計的論文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/what_opens.py"/>
        <source>Click for where it is published</source>
        <translation>點擊查看發布出處</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/what_opens.py"/>
        <source>Click for what it follows from</source>
        <translation>點擊查看推算依據</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Open a file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Save report…</source>
        <translation>儲存報告…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Pin all</source>
        <translation>全部收藏</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Set the whole check aside for a briefing</source>
        <translation>把整份查對結果收藏，供簡報使用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Paste or drop an article here, open a file, or type a sentence.</source>
        <translation>把文章貼上或拖放到這裡，開啟檔案，或輸入一句話。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Text of the article</source>
        <translation>文章內文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Sentences that can be checked</source>
        <translation>可以查對的句子</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>What is held of the chosen sentence</source>
        <translation>對所選句子現有的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Open an article</source>
        <translation>開啟文章</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Documents</source>
        <translation>文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Reading {name}…</source>
        <translation>正在讀取 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Checking…</source>
        <translation>正在查對…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Choose a sentence to see why, and the sentence of the source.</source>
        <translation>選擇一句，即可看到原因和來源的原句。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Save report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Writing {name}…</source>
        <translation>正在寫入 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check.py"/>
        <source>Check an article</source>
        <translation>查對文章</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/check_detail.py"/>
        <source>Open the sentence</source>
        <translation>開啟原句</translation>
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
        <translation>文中所說</translation>
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
        <translation>複製參考文獻格式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Choose a figure or a document first.</source>
        <translation>請先選擇一個數據或文獻。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Copied: {text}</source>
        <translation>已複製：{text}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Save references</source>
        <translation>儲存參考文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Choose a figure first.</source>
        <translation>請先選擇一個數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Folder for the claim card</source>
        <translation>存放陳述卡的資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/citing.py"/>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../explorer/views/window/command_palette.py"/>
        <source>All commands</source>
        <translation>所有指令</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/command_palette.py"/>
        <source>Type a command</source>
        <translation>輸入指令</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/command_palette.py"/>
        <source>Commands</source>
        <translation>指令</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Subtitle</source>
        <translation>副標題</translation>
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
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Mark</source>
        <translation>密級</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Classification</source>
        <translation>密級用語</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>Citation style</source>
        <translation>引註格式</translation>
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
        <translation>{name}{place}為新增：{words}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>{name} {place} of the old version is gone: {words}</source>
        <translation>舊版的{name}{place}已刪除：{words}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>{name} {place} stood elsewhere: {words}</source>
        <translation>{name}{place}原在別處：{words}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>{name} {place} reads otherwise: {words}</source>
        <translation>{name}{place}有改動：{words}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>{title}: what changed</source>
        <translation>{title}：改動</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/compare.py"/>
        <source>The two versions are the same.</source>
        <translation>兩個版本相同。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <location filename="../../explorer/views/briefing/compare_dialog.py"/>
        <source>What changed since the other version</source>
        <translation>與另一版本相比的改動</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/compare_dialog.py"/>
        <source>The two versions are the same.</source>
        <translation>兩個版本相同。</translation>
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
        <translation>ASPI合作研究報告 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>SCSP (2025)</source>
        <translation>SCSP 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>New York Times (2025)</source>
        <translation>《紐約時報》2025</translation>
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
        <translation>美國國家科學基金會與中國教育部</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>CSET</source>
        <translation>CSET</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>PNAS survey</source>
        <translation>《美國國家科學院院刊》調查</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Nature poll (2025)</source>
        <translation>《自然》民意調查 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>TOP Innovation Zone</source>
        <translation>TOP創新區研究院</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Guancha (2025)</source>
        <translation>觀察者網 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Article author</source>
        <translation>文章作者</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Qiyuan digest (2025)</source>
        <translation>啟元洞見編譯 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Yau Shing-Tung (2024)</source>
        <translation>丘成桐 2024</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Belfer Center (2025)</source>
        <translation>貝爾福中心 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Bloomberg</source>
        <translation>彭博社</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker (first edition, 44 technologies)</source>
        <translation>關鍵技術追蹤（首版，44 項技術）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker: AUKUS-relevant technologies (June 2023 update)</source>
        <translation>關鍵技術追蹤：與 AUKUS 相關的技術（2023年6月更新）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker: sensors and biotechnology (September 2023 update)</source>
        <translation>關鍵技術追蹤：感測器與生物技術（2023年9月更新）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker: two decades of data (2003 to 2023)</source>
        <translation>關鍵技術追蹤：二十年數據（2003 年至 2023 年）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker (December 2025 update, 74 technologies)</source>
        <translation>關鍵技術追蹤（2025年12月更新，74 項技術）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical Technology Tracker: research collaboration (November 2025)</source>
        <translation>關鍵技術追蹤：科研合作（2025年11月）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Welcome to the Arena: Who's Ahead, Who's Behind, and Where We Are Headed Next in the U.S.-China Technology Competition (2025 gaps analysis)</source>
        <translation>歡迎來到競技場：美中技術競爭中誰領先、誰落後、下一步走向何方（2025 年差距分析）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Trump's Crackdown on Chinese Students Ignores a Startling New Reality (opinion article)</source>
        <translation>川普打壓中國留學生，無視驚人的新現實（評論文章）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>China leads research in 90% of crucial technologies - a dramatic shift this century</source>
        <translation>中國在 90% 的關鍵技術研究上領先——本世紀的巨變</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Report on ASPI's study of US-China research collaboration</source>
        <translation>關於 ASPI 美中科研合作研究的報導</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Doctorates in science and engineering, by country</source>
        <translation>各國科學與工程博士學位數</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Doctorates in science and engineering in China and the United States</source>
        <translation>中國與美國的科學與工程博士學位數</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Survey of scientists of Chinese descent in the United States</source>
        <translation>在美華裔科學家調查</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Poll of researchers on leaving the United States</source>
        <translation>關於科研人員離開美國的民意調查</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The article's own statements (TOP Innovation Zone Research Institute)</source>
        <translation>文章自己的說法（TOP創新區研究院）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The article's own statements (Guancha)</source>
        <translation>文章自己的說法（觀察者網）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The article's own statements (traditional Chinese article on ASPI's two decades of data)</source>
        <translation>文章自己的說法（關於 ASPI 二十年數據的繁體中文文章）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The compiler's own statements (Qiyuan Dongjian)</source>
        <translation>編譯者自己的說法（啟元洞見）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Interview with Yau Shing-Tung (December 2024)</source>
        <translation>丘成桐訪談（2024年12月）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Critical and Emerging Technologies Index 2025</source>
        <translation>關鍵與新興技術指數 2025</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Advice against a restart of the China Initiative</source>
        <translation>反對重啟「中國行動計畫」的建議</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Australian Strategic Policy Institute</source>
        <translation>澳洲戰略政策研究所（ASPI）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Special Competitive Studies Project</source>
        <translation>美國特別競爭研究計畫（SCSP）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The New York Times</source>
        <translation>《紐約時報》</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Nature</source>
        <translation>《自然》</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>National Science Foundation; Ministry of Education of China</source>
        <translation>美國國家科學基金會；中國教育部</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Center for Security and Emerging Technology, Georgetown University</source>
        <translation>喬治城大學安全與新興技術中心（CSET）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Proceedings of the National Academy of Sciences</source>
        <translation>《美國國家科學院院刊》</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>TOP Innovation Zone Research Institute (TOP创新区研究院)</source>
        <translation>TOP創新區研究院</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Guancha (观察者网)</source>
        <translation>觀察者網</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Unnamed author of the article</source>
        <translation>文章作者，未具名</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Qiyuan Dongjian (启元洞见)</source>
        <translation>啟元洞見</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Yau Shing-Tung (interview)</source>
        <translation>丘成桐（訪談）</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Belfer Center for Science and International Affairs, Harvard Kennedy School</source>
        <translation>哈佛大學甘迺迪學院貝爾福科學與國際事務中心</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Research performance of countries and institutions in 44 technologies: their shares of the 10% most cited papers of 2018 to 2022.</source>
        <translation>各國與各機構在 44 項技術上的研究表現：在 2018 年至 2022 年被引最高的 10% 論文中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Research performance in 23 technologies relevant to AUKUS, seven of them new, from papers of 2018 to 2022; also counts AUKUS as one entity.</source>
        <translation>與 AUKUS 相關的 23 項技術的研究表現，其中七項為新增，依據 2018 年至 2022 年的論文；另把 AUKUS 作為一個整體計算。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Research performance in 64 technologies, 13 of them new (chiefly sensing and biotechnology), from papers of 2018 to 2022.</source>
        <translation>64 項技術的研究表現，其中 13 項為新增（主要是感測與生物技術），依據 2018 年至 2022 年的論文。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>High-impact research, that is the 10% most cited papers, of countries and institutions in 64 technologies over 21 years (2003 to 2023), mostly in windows of five years; also the risk that one country monopolises research in a technology.</source>
        <translation>21 年間（2003 年至 2023 年）各國與各機構在 64 項技術上的高影響力研究，即被引最高的 10% 論文，多以五年為一個時期；另評估一國壟斷某項技術研究的風險。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>National rankings in 74 current and emerging technologies by share of the 10% most cited papers of 2020 to 2024, from a database of more than nine million papers.</source>
        <translation>各國在 74 項現有與新興技術上的排名，按 2020 年至 2024 年被引最高的 10% 論文中的占比，資料庫收錄九百多萬篇論文。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>International co-authorship in 74 fields from more than seven million papers: who works with whom, and how much co-authored work there is relative to all output.</source>
        <translation>74 個領域的國際合著情況，依據七百多萬篇論文：誰與誰合作，合著成果相對於全部產出有多少。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A comparison of the United States and China in twelve technology sectors: markets, production, deployment, money, patents, papers and policy, drawn from many sources.</source>
        <translation>美國與中國在十二個技術領域的比較：市場、生產、部署、資金、專利、論文與政策，取自多種來源。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Two ASPI researchers rank the world's universities across 64 technologies from papers in Web of Science.</source>
        <translation>兩位 ASPI 研究人員依據 Web of Science 的論文，對全球大學在 64 項技術上排名。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>News article on ASPI's 2025 tracker, with the judgement of outside experts on what it shows.</source>
        <translation>關於 ASPI 2025 年追蹤的新聞報導，並有外部專家對其含義的判斷。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>News report that relays ASPI's collaboration study and adds background, among it China's share of world research output and the funding of joint projects.</source>
        <translation>轉引 ASPI 合作研究的新聞報導，並補充背景，包括中國在全球科研產出中的占比和合作計畫的經費。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Yearly number of doctorates in science, technology, engineering and mathematics awarded in China and in the United States.</source>
        <translation>中國與美國每年授予的理工科（STEM）博士學位數。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Number of doctorates in science and engineering that Chinese universities turn out in a year, against the United States.</source>
        <translation>中國大學每年授予的理工科博士學位數，與美國對比。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Share of scientists of Chinese descent at American institutions who report feeling unwelcome, unsafe or afraid of investigation after the China Initiative.</source>
        <translation>「中國行動計畫」之後，在美國機構工作的華裔科學家中表示不受歡迎、不安全或害怕被調查者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Share of researchers who answered a Nature poll that are considering leaving the United States.</source>
        <translation>參與《自然》民意調查的科研人員中考慮離開美國者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>What the article on Huxiu states on its own account, without naming a source, and its own reading of ASPI's figures.</source>
        <translation>虎嗅所載文章未註明來源的自述，以及它對 ASPI 數據的解讀。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>What the article on Guancha states on its own account, among it the background to the China Initiative.</source>
        <translation>觀察者網文章的自述，包括「中國行動計畫」的背景。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>What the author of the article states beyond the reports that it relays.</source>
        <translation>文章作者在所轉引的報告之外的說法。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>What the Chinese compilation of the SCSP report states in its own introduction.</source>
        <translation>SCSP 報告的中文編譯在其引言中的說法。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A mathematician's view of how the United States has treated scientists from China over ten years.</source>
        <translation>一位數學家對十年來美國如何對待來自中國的科學家的看法。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A weighted index of 25 countries in five sectors of technology.</source>
        <translation>覆蓋 25 國、五個技術領域的加權指數。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Bloomberg's advice to the newly elected Trump not to restart the China Initiative, as Guancha's article quotes it.</source>
        <translation>彭博社建議剛當選的川普不要重啟「中國行動計畫」，據觀察者網文章引述。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>High-impact research is a leading indicator of a country's potential; it is not its present technological or commercial strength. Not comparable with later editions: list, search terms and data were changed since. Known here from published sources only, none of the five documents relays it.</source>
        <translation>高影響力研究是一國潛力的先行指標，不等於其當前的技術或商業實力。與後來的版次不可比：清單、檢索詞和數據其後均有變動。這裡僅從公開來源得知，五份文獻均未轉引。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>High-impact research is a leading indicator of a country's potential; it is not its present technological or commercial strength. Covers 23 selected technologies, so its counts are no part of those of 44 or 64. Known here from published sources only, mostly press.</source>
        <translation>高影響力研究是一國潛力的先行指標，不等於其當前的技術或商業實力。只涵蓋選定的 23 項技術，其計數不屬於 44 項或 64 項的計數。這裡僅從公開來源得知，多為報刊。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>High-impact research is a leading indicator of a country's potential; it is not its present technological or commercial strength. The 2024 edition states some of its counts anew. Known here from published sources only.</source>
        <translation>高影響力研究是一國潛力的先行指標，不等於其當前的技術或商業實力。2024 年版重新給出了其中部分計數。這裡僅從公開來源得知。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>High-impact research is a leading indicator of a country's potential; it is not its present technological or commercial strength. The United States and other advanced economies keep long-standing strengths in applying and commercialising technology that the ranking does not show, and a lead in research is lost without steady investment. Says little on firms, as most high ranks go to research institutions. Its statements to 2030 extend present trends.</source>
        <translation>高影響力研究是一國潛力的先行指標，不等於其當前的技術或商業實力。美國等先進經濟體在技術應用與商業化方面的長期優勢，排名並不體現；若無穩定投入，研究上的領先也會失去。對企業著墨不多，因為高名次多屬科研機構。有關 2030 年的說法是現有趨勢的外推。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Measures academic momentum, not a country's innovation strength as a whole; ASPI says so itself. Most high-impact papers need not turn into engineering performance, manufacturing capacity or commercial results. The method may favour countries with many researchers, who more readily cite their compatriots, and the list holds many emerging technologies, where China leads more easily than in fields led by others. It speaks of research, not of industry: the finest machine tools, EUV lithography and industrial software remain gaps that a lead in papers does not show. Ten technologies are new and the data were refreshed: not one series with the list of 64.</source>
        <translation>衡量的是學術勢頭，而不是一國創新實力的全貌；ASPI 自己也這麼說。多數高影響力論文未必轉化為工程性能、製造能力或商業成果。該方法可能有利於科研人員眾多、且更常引用本國同行的國家；清單包含許多新興技術，中國在其中比在他國主導的領域更易領先。它談的是研究，不是產業：高端工具機、極紫外光微影和工業軟體仍是短板，論文領先並不能體現。十項技術為新增，數據也經更新：與 64 項清單不構成同一序列。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The documents define collaboration intensity as co-authored work as a share of each side's total research output without giving a formula. It counts joint papers, not their purpose or worth, and the article that relays it knows it through Bloomberg.</source>
        <translation>文獻把合作強度定義為合著成果占各方科研總產出的比例，但沒有給出公式。它統計合著論文的數量，而不是其目的或價值；轉引它的文章是經由彭博社得知的。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A judgement put together from figures of differing sources, years and definitions, with few of them for both countries on the same basis; the forecasts are its own. Known here through an abridged Chinese compilation, which does not name the sources of single figures and whose rendering of the subtitle differs from the report's.</source>
        <translation>由來源、年份和定義各異的數據匯成的判斷，兩國口徑一致的數據很少；預測為其自作。這裡經由一份節譯得知，該節譯沒有註明單項數據的來源，副標題的譯法也與報告不同。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>An opinion article, not a report: its composite ranking of universities and the count of fields in which an institution is first are not explained, and universities are ranked apart from other research bodies such as the Chinese Academy of Sciences.</source>
        <translation>是評論文章，不是報告：其大學綜合排名以及機構居首的領域數沒有說明計算方式，而且大學與中國科學院等其他科研機構分開排名。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A news report: the figures are ASPI's; the judgements are those of the persons quoted. Read here in the Chinese edition published by Nature Portfolio.</source>
        <translation>新聞報導：數據出自 ASPI，判斷出自被引述者。這裡讀的是 Nature Portfolio 發布的中文版。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A news report quoted at second hand; where a figure is not expressly ASPI's it is not said whose it is.</source>
        <translation>間接引述的新聞報導；未明言出自 ASPI 的數據，沒有說明出自何處。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Two national statistics with their own definitions of the field and of who is counted, set side by side by the article; the edition is not named.</source>
        <translation>兩項國家統計，對領域和統計對象各有定義，由文章並列；未註明版次。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The article gives neither title nor date of the source and treats the figure as reached in 2025; a count of degrees says nothing on their quality.</source>
        <translation>文章沒有給出來源的標題和日期，並把該數據當作 2025 年已達到；學位數量不說明品質。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Answers of those who took part, on their feelings; the article gives neither the number of respondents nor the date.</source>
        <translation>參與者關於自身感受的回答；文章沒有給出受訪人數和日期。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>An open poll of readers, not a sample: those who mean to leave may be readier to answer. It asks about thoughts of leaving, not departures.</source>
        <translation>面向讀者的開放調查，不是抽樣：有意離開者可能更願意作答。問的是離開的想法，不是實際離開。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Commentary with rhetoric; sources, years and definitions of many figures are not given.</source>
        <translation>帶修辭的評論；許多數據沒有給出來源、年份和定義。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A polemical news article; figures without a named source are its own responsibility.</source>
        <translation>論戰性的新聞文章；沒有註明來源的數據由其自負其責。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Author and publisher are not named in the text that we hold, and it does not always separate its own words from those of ASPI.</source>
        <translation>這裡收錄的文本沒有寫明作者和出版者，也不總能區分其自述與 ASPI 的說法。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>An abridged compilation; it cannot always be told from the report's own text.</source>
        <translation>節譯；不總能與報告原文區分。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>One person's judgement, relayed without naming where it was published.</source>
        <translation>個人判斷，轉引時未寫明發表於何處。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Known here only by its sector weights, from a secondary source; none of the five documents relays it.</source>
        <translation>這裡僅從二手來源得知其領域權重；五份文獻均未轉引。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Opinion, quoted at second hand without title or date; not the news report of 26 November 2025.</source>
        <translation>評論，間接引述，沒有標題和日期；不是 2025年11月26日的新聞報導。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical Technology Tracker, 44 technologies</source>
        <translation>關鍵技術追蹤：44 項技術</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical Technology Tracker, 64 technologies</source>
        <translation>關鍵技術追蹤：64 項技術</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical Technology Tracker, 74 technologies</source>
        <translation>關鍵技術追蹤：74 項技術</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Gaps analysis, 12 technology sectors</source>
        <translation>差距分析：12 個技術領域</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Themes of the documents</source>
        <translation>文獻的專題</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical Technology Tracker, the ten technologies added in 2025</source>
        <translation>關鍵技術追蹤：2025 年新增的十項技術</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical Technology Tracker, 23 AUKUS-relevant technologies</source>
        <translation>關鍵技術追蹤：與 AUKUS 相關的 23 項技術</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Critical and Emerging Technologies Index, five sectors</source>
        <translation>關鍵與新興技術指數：五個領域</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>36 of the 44 names were seen in sources on this edition; 8 are derived from the list of 64 less the twenty added in June and September 2023. Second-hand list.</source>
        <translation>44 個名稱中有 36 個見於關於這一版次的來源；8 個由 64 項清單減去 2023 年 6 月和 9 月新增的二十項推導得出。二手清單。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>First published in September 2023 and used in the edition of August 2024. Second-hand list; which technologies came in June and which in September 2023 is partly by elimination.</source>
        <translation>2023 年 9 月首次發布，並用於 2024 年 8 月版。二手清單；哪些技術於 6 月、哪些於 2023 年 9 月加入，部分由排除法得出。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>The 64 and the ten added in December 2025. Second-hand list; the category of precision agriculture is doubtful.</source>
        <translation>64 項與 2025 年 12 月新增的十項。二手清單；精準農業的類別存疑。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Order and names of the Chinese compilation.</source>
        <translation>次序和名稱取自中文編譯稿。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Our own headings for what the documents say beyond single technologies; no published list.</source>
        <translation>我們為文獻在單項技術之外的內容自擬的標題；不是公布的清單。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>The technologies of the list of 74 that the list of 64 does not have; second-hand list.</source>
        <translation>74 項清單中有而 64 項清單中沒有的技術；二手清單。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Incomplete: 14 of the 23 are placed here, those that published figures name and those added to the tracker with this set. The full list was not found.</source>
        <translation>不完整：23 項中有 14 項列在這裡，即公布的數據點名的和隨這一清單加入追蹤的。沒有找到完整清單。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomies.csv"/>
        <source>Order by weight; known from a secondary source.</source>
        <translation>按權重排序；從二手來源得知。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Membership in the list of 44 is derived, not seen: the 64 less the twenty added in June and September 2023.</source>
        <translation>屬於 44 項清單是推導得出的，並非所見：64 項減去 2023 年 6 月和 9 月新增的二十項。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Date of addition (June or September 2023) inferred by elimination.</source>
        <translation>新增日期（2023 年 6 月或 9 月）由排除法推斷。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Eight technologies by the only list found, seven by two other sources and by one of the documents: precision agriculture is the one in doubt.</source>
        <translation>按所找到的唯一清單為八項技術，按另外兩個來源和一份文獻為七項：存疑的是精準農業。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Category doubtful: the only list found puts it here, but two sources count seven technologies in this category in 2025, and one of the documents gives 7 to 0.</source>
        <translation>類別存疑：所找到的唯一清單把它列在這裡，但兩個來源在 2025 年計該類別為七項技術，一份文獻給出 7 對 0。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>No counterpart in ASPI's lists.</source>
        <translation>在 ASPI 的清單中沒有對應項。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Who leads it is named by no source; it follows from the counts of the ten.</source>
        <translation>沒有來源點名由誰領先；由這十項的計數得出。</translation>
    </message>
    <message>
        <location filename="../../data/taxonomy_nodes.csv"/>
        <source>Published counts for this set speak of four quantum technologies.</source>
        <translation>這一清單公布的計數稱有四項量子技術。</translation>
    </message>
    <message>
        <location filename="../../data/documents.csv"/>
        <source>Article of an unnamed publisher</source>
        <translation>出版者未具名的文章</translation>
    </message>
    <message>
        <location filename="../../data/documents.csv"/>
        <source>Nature Portfolio (自然系列), reposted by 鲸媒智集</source>
        <translation>Nature Portfolio（自然系列），鯨媒智集轉載</translation>
    </message>
    <message>
        <location filename="../../data/documents.csv"/>
        <source>TOP创新区研究院, carried by 虎嗅</source>
        <translation>TOP創新區研究院，虎嗅刊載</translation>
    </message>
    <message>
        <location filename="../../data/documents.csv"/>
        <source>启元洞见, carried by 安全内参</source>
        <translation>啟元洞見，安全內參刊載</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A definition, not a measurement: the top 10% of papers by citations.</source>
        <translation>這是定義，不是測量：按被引次數排在前 10% 的論文。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>數百萬 is 'several million': only 'more than one million' can be read off it. 'They' (他們) is taken as the authors of the New York Times op-ed.</source>
        <translation>「數百萬」只能讀作「一百萬以上」。「他們」視為《紐約時報》評論文章的作者。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A characterisation of the data source; no comparison is given.</source>
        <translation>對數據來源的描述；沒有給出比較。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The op-ed's data window is not stated.</source>
        <translation>評論文章沒有說明數據的時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Worded 'astonishing shift' (驚人轉變); the opening sentence does not say from whom to whom; a heading further down names China and the United States. Stated in words only; the document gives no figure for it.</source>
        <translation>原文為「驚人轉變」；首句沒有說從誰轉向誰，後面的小標題點明了中國和美國。只有文字表述；文獻沒有給出數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>In words only. The shorter sentence above it in the article is hedged with 'perhaps' (也許); this one is not.</source>
        <translation>只有文字表述。文中其上較短的一句用了「也許」，這一句沒有。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Stated in words only; the document gives no figure for it.</source>
        <translation>只有文字表述；文獻沒有給出數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The op-ed's overall reading of its data; no figure or date in the sentence.</source>
        <translation>評論文章對其數據的總體解讀；句中沒有數據和日期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A ranking of universities only; see the academy's place when other institutions are included.</source>
        <translation>僅為大學排名；計入其他機構時，參見中國科學院的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Ranking of universities.</source>
        <translation>大學排名。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 64 comes from the sentence before. 'Only' (僅) comments on the figure and does not qualify it.</source>
        <translation>基數 64 取自前一句。「僅」是對該數據的評論，並不限定它。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Worded as two of the ten fields in which MIT is in the top ten; the list has 64.</source>
        <translation>原文為麻省理工學院進入前十的十個領域中的兩個；清單共有 64 項。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Conditional: the op-ed's ranking is of universities and leaves the academy out.</source>
        <translation>有條件：評論文章的排名只列大學，不含中國科學院。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No window is stated. ASPI's 2024 report, relayed further down in the same article, says 31 of 64.</source>
        <translation>沒有說明時期。同一文章後面轉引的 ASPI 2024 年報告稱 64 項中的 31 項。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article writes 'early 20th century' (二十世紀初期); the next sentence, with 2003-2007, shows that the early 21st is meant.</source>
        <translation>文章寫作 20 世紀初期（「二十世紀初期」）；下一句的 2003–2007 年表明，指的是 21 世紀初期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 64 comes from the sentences before.</source>
        <translation>基數 64 取自前幾句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 64 comes from the sentence before.</source>
        <translation>基數 64 取自前一句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Last year' is counted from the 2024 report; the figures are 57 against 52.</source>
        <translation>「去年」從 2024 年報告算起；數據為 57 對 52。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Last year's report' is counted from the 2024 report: its window 2018-2022 and the base of 64 are not in the sentence. Stated by ASPI in 2024 of its earlier data.</source>
        <translation>「去年的報告」從 2024 年報告算起：其時期 2018–2022 年和基數 64 不在句中。是 ASPI 在 2024 年對其先前數據的說法。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'The past twenty years' (過去二十年間) is taken as the report's 2003-2023. Stated in words only; the document gives no figure for it.</source>
        <translation>「過去二十年間」視為報告的 2003–2023 年。只有文字表述；文獻沒有給出數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Two sentences, one 'has lost', one 'is fast losing'. Stated in words only; the document gives no figure for it.</source>
        <translation>兩句話，一句說「已失去」，一句說「正迅速失去」。只有文字表述；文獻沒有給出數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A judgement of the cause of the shift from 3 to 57 technologies; no amount is given. Not expressly attributed; taken as the report's, as the whole passage.</source>
        <translation>對從 3 項變為 57 項技術的原因的判斷；沒有給出幅度。未明確註明出處；與整段一樣，視為報告的說法。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 64 is the report's list; the sentence does not repeat it.</source>
        <translation>基數 64 是報告的清單。句中沒有重複。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>2013-2017 is five years, not ten (see discrepancies).</source>
        <translation>2013–2017 年是五年，不是十年（見分歧）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>趕超 can mean 'catch up and overtake' or 'catch up'; 'recent years' (近幾年) is not dated; the United States is taken over from the sentence before.</source>
        <translation>「趕超」可以是「追上並超過」，也可以是「追上」；「近幾年」沒有註明日期；美國承接自前一句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence says 'before the 2010s'; the start in 2003 is where the report's data begin.</source>
        <translation>句中說「2010 年代之前」；起點 2003 年是報告數據的開始。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Yearly publications, not the cumulative total, in which the US still leads. The technology is named two sentences before.</source>
        <translation>是每年的論文數，不是累計總數，後者仍由美國領先。技術在前兩句點明。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A projection of the cumulative total of publications, not of the yearly output.</source>
        <translation>對論文累計總數的預測，不是對每年產出的預測。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 64 is the report's list. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>基數 64 是報告的清單。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The list reads as one ASPI technology, 'drones, swarming and collaborative robots'. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>這一列舉讀作 ASPI 的一項技術，即「無人機、蜂群和協作機器人」。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The single year 2023, not the window 2019-2023.</source>
        <translation>是 2023 年單年，不是 2019–2023 年這一時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The year 2023 stands in the first clause only; the ranking of institutions carries no date of its own, and the report's rankings use its latest window.</source>
        <translation>2023 年只見於第一個分句；機構排名本身沒有日期，而報告的排名使用其最新時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The technology and year come from the sentence before.</source>
        <translation>技術和年份取自前一句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A judgement of China's purpose; it implies that China is behind in manufacturing, which the tracker does not measure. Not expressly attributed; taken as the report's, as the whole passage.</source>
        <translation>對中國意圖的判斷；言下之意是中國在製造上落後，而追蹤並不衡量製造。未明確註明出處；與整段一樣，視為報告的說法。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A lead in the category as a whole, in words only. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>整個類別的領先，只有文字表述。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'May be' (可能): a hedged superlative without a figure. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>「可能」：有保留的最高級說法，沒有數據。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The technology is named in the sentence before.</source>
        <translation>技術在前一句點明。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The year 2023 stands in the clause on the United States; the technology is named in the sentence before.</source>
        <translation>2023 年見於關於美國的分句；技術在前一句點明。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The two countries and the technology come from the sentences before.</source>
        <translation>兩國和技術取自前幾句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Manufacturing capacity, not research; ASPI's own source for it is not named.</source>
        <translation>是製造能力，不是研究；沒有說明 ASPI 自己的來源。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No comma or conjunction stands between NLP and quantum computing; read as two technologies. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>NLP 與量子計算之間沒有逗號或連詞；讀作兩項技術。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No comma or conjunction stands between NLP and quantum computing; read as two technologies.</source>
        <translation>NLP 與量子計算之間沒有逗號或連詞；讀作兩項技術。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Is considered' (被認為); by what measure is not said.</source>
        <translation>「被認為」；沒有說按什麼衡量。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The op-ed relayed earlier in the same article says 28 of 64. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>同一文章前面轉引的評論文章稱 64 項中的 28 項。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Stated in words only; the document gives no figure for it. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>只有文字表述；文獻沒有給出數據。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The text says only 'defence' (國防); taken as the ASPI category. Stated in words only; the document gives no figure for it. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>原文只說「國防」；視為 ASPI 的類別。只有文字表述；文獻沒有給出數據。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Named as examples; no date or share is given. Not expressly attributed; taken as the report's, as the whole passage.</source>
        <translation>作為例子點名；沒有給出日期或占比。未明確註明出處；與整段一樣，視為報告的說法。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The window stands in the next sentence. Stated in words only; the document gives no figure for it.</source>
        <translation>時期見於下一句。只有文字表述；文獻沒有給出數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said of four companies and three fields together; not that each company is strong in each field.</source>
        <translation>是把四家企業和三個領域放在一起說的；並非每家企業在每個領域都強。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said of US agencies and national laboratories, with NASA as the example; no window can be told (the sentence before is about 2003-2007). Stated in words only; the document gives no figure for it.</source>
        <translation>說的是美國的政府機構和國家實驗室，以 NASA 為例；無法判斷時期（前一句是關於 2003–2007 年的）。只有文字表述；文獻沒有給出數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence says 'the best-performing company'; the sentence before speaks of Chinese companies, so it is read as the best Chinese one. 'Recent' (近期) is taken as 2019-2023.</source>
        <translation>句中說「表現最好的企業」；前一句講的是中國企業，因此讀作表現最好的中國企業。「近期」視為 2019–2023 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Recent' (近期) is taken as the report's latest window, 2019-2023.</source>
        <translation>「近期」視為報告的最新時期 2019–2023 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Most' (大多數), without a number.</source>
        <translation>「大多數」，沒有數字。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The earlier number is not given. 'Last year' is counted from the 2024 report. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>沒有給出先前的數字。「去年」從 2024 年報告算起。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Technologies in which India took second place from the United States; India may be second in others too. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>是印度從美國手中取得第二名的技術；印度在其他技術上也可能居第二。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The Union counted as one entity; never to be added to the leads of countries. The base of 64 is the report's list. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>把歐盟作為一個整體計算；絕不可與各國的領先項數相加。基數 64 是報告的清單。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The Union counted as one entity. The base of 64 is the report's list. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>把歐盟作為一個整體計算。基數 64 是報告的清單。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Worded 'competitive' (具有競爭力). The Union counted as one entity. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>原文為「具有競爭力」。把歐盟作為一個整體計算。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Last year' is counted from the 2024 report; its window 2018-2022 and the base of 64 are not in the sentence.</source>
        <translation>「去年」從 2024 年報告算起；其時期 2018–2022 年和基數 64 不在句中。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'The past twenty years' is taken as the report's 2003-2023. That South Korea is now ahead follows from 24 against 8.</source>
        <translation>「過去二十年」視為報告的 2003–2023 年。南韓如今領先，是由 24 對 8 得出的。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Has an advantage' (具有優勢) is not defined; beside South Korea's top-five count it probably means the top five. The base of 64 is the report's list. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>「具有優勢」沒有定義；與南韓的前五名計數並列，大概指進入前五名。基數 64 是報告的清單。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Which technologies is not said. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>沒有說是哪些技術。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Pillar Two' technologies are taken as ASPI's AUKUS-relevant list; which of them is not said. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>「第二支柱」技術視為 ASPI 與 AUKUS 相關的清單；沒有說是其中哪些。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Named as examples of 'many technologies'. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>作為「許多技術」的例子點名。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Less than one generation' (不到一代人) is not a number of years.</source>
        <translation>「不到一代人」不是年數。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'The past twenty years' is taken as the report's 2003-2023. Stated in words only; the document gives no figure for it.</source>
        <translation>「過去二十年」視為報告的 2003–2023 年。只有文字表述；文獻沒有給出數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence says 'since the 2010s'; the end is the last year of the report's data.</source>
        <translation>句中說「2010 年代以來」；終點是報告數據的最後一年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said of pioneer countries 'such as the United States'. Stated in words only; the document gives no figure for it.</source>
        <translation>說的是「美國等」先行國家。只有文字表述；文獻沒有給出數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A limit of the measure, to be shown with every chart of the report.</source>
        <translation>衡量方法的局限，應隨該報告的每張圖表顯示。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>In words only. The sentence names no window; it is the latest one of the report relayed (2019-2023).</source>
        <translation>只有文字表述。該句未指明時期；取所轉引報告的最新時期（2019–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Not measured by the tracker. Stated in words only; the document gives no figure for it.</source>
        <translation>追蹤沒有衡量這一點。只有文字表述；文獻沒有給出數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said of the United States and other advanced economies together, as an example of their advantage in application and commercialisation. The text says only 'vaccines' (疫苗) and 'quantum computing' (量子計算).</source>
        <translation>是把美國等先進經濟體放在一起說的，作為其在應用和商業化上占優的例子。原文只說「疫苗」和「量子計算」。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Conditional: 'without sustained research investment'. Who has the advantage is said in the sentence before. Stated in words only; the document gives no figure for it.</source>
        <translation>有條件：「若無持續的研究投入」。誰占優勢見前一句。只有文字表述；文獻沒有給出數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said in passing (日益集中化); in whose hands is not said. Stated in words only; the document gives no figure for it.</source>
        <translation>順帶提及（「日益集中化」）；沒有說集中在誰手中。只有文字表述；文獻沒有給出數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The title and the English headline drop the word 'nearly'; 66 of 74 is 89.2%.</source>
        <translation>中文標題和英文標題都省去了「近」字；66/74 為 89.2%。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'This year' is 2025: the article is dated 12 December 2025.</source>
        <translation>「今年」是 2025 年：文章日期為 2025 年 12 月 12 日。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>66 and 8 make up all 74: no third country leads any technology in this edition.</source>
        <translation>66 項與 8 項合為全部 74 項：這一版次沒有第三國領先任何技術。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said by David Lin in Nature's article; the rank itself is ASPI's.</source>
        <translation>《自然》的文章中 David Lin 所說；排名本身出自 ASPI。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence says 'the start of this century'; the 2024 report's first window is 2003-2007, where the lead was 60 of 64 (93.8%). 'Of them' could be read as the 74 of the sentence before; the 2024 edition has 64.</source>
        <translation>句中說「本世紀初」；2024 年報告的第一個時期是 2003–2007 年，當時領先 64 項中的 60 項（93.8%）。「其中」也可以理解為前一句的 74 項；2024 年版有 64 項。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence says 'the start of this century'; the 2024 report's first window is 2003-2007, where the lead was 3 of 64 (4.7%).</source>
        <translation>句中說「本世紀初」；2024 年報告的第一個時期是 2003–2007 年，當時領先 64 項中的 3 項（4.7%）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>About the field at large, not an ASPI rank.</source>
        <translation>說的是整個領域，不是 ASPI 的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>赶超 leaves open whether China is already ahead.</source>
        <translation>「趕超」沒有說明中國是否已經領先。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence names 'the United States or Europe' together.</source>
        <translation>句中把「美國或歐洲」放在一起說。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said by an author of the ASPI study to Nature; a warning, without a figure.</source>
        <translation>ASPI 研究的一位作者對《自然》所說；是警告，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Nature's own wording; the sentences around it give the figures.</source>
        <translation>《自然》自己的表述；前後的句子給出了數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>She comments on ASPI's result (66 of 74) and gives no figure of her own.</source>
        <translation>她評論的是 ASPI 的結果（74 項中的 66 項），沒有給出自己的數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said by Steven Hai to Nature, which adds that ASPI's analysts state it too; 2025 is the year of their report, not of any data. A limit of the measure, to be shown with every chart of the report.</source>
        <translation>Steven Hai 對《自然》所說，《自然》補充說 ASPI 的分析人員也這麼說；2025 年是他們報告的年份，不是任何數據的年份。衡量方法的局限，應隨該報告的每張圖表顯示。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article sets it against 66 of 74. It appears to be ASPI's 2024 figure of 3 of 64, which is for 2003-2007, so it stands with the list of 64, without a base of its own; 'absolute lead' is the article's wording for ranking first.</source>
        <translation>文章將其與74項中的66項對照。它似乎是ASPI 2024年的數字「64項中的3項」（2003—2007年），因此列在64項技術的清單下，不另設基數；「絕對領先」是文章對排名第一的說法。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The document does not give the window; it is that of the tracker's 2025 edition.</source>
        <translation>文獻沒有給出時期；取追蹤 2025 年版的時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Named as an example of the 13 technologies, in all of which China is first. The document does not give the window; it is that of the tracker's 2025 edition.</source>
        <translation>作為 13 項技術的例子點名，中國全部居首。文獻沒有給出時期；取追蹤 2025 年版的時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Worded as a score of 7:0; the size of the category is not stated, so no base is entered. The article's name of the category leaves out transportation. The document does not give the window; it is that of the tracker's 2025 edition.</source>
        <translation>原文為 7:0 的比分；沒有說明類別的大小，因此未錄入基數。文章的類別名稱省去了運輸。文獻沒有給出時期；取追蹤 2025 年版的時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The opponent of the 7:0 is not named; the article compares with the United States throughout. The document does not give the window; it is that of the tracker's 2025 edition.</source>
        <translation>沒有說明 7:0 的對手；文章通篇是與美國比較。文獻沒有給出時期；取追蹤 2025 年版的時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>One figure for 'advanced aircraft engines and hypersonic technology'. ASPI's own name is 'advanced aircraft engines, including hypersonics', so a single technology may be meant. No period stated.</source>
        <translation>「先進飛機引擎與極音速技術」只有一個數據。ASPI 自己的名稱是「先進飛機引擎（含極音速）」，因此可能指單獨一項技術。沒有說明時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>One figure for 'advanced aircraft engines and hypersonic technology'. ASPI's own name is 'advanced aircraft engines, including hypersonics', so a single technology may be meant. Entered under a heading of its own: the list's hypersonic detection and tracking is another thing. No period stated.</source>
        <translation>「先進飛機引擎與極音速技術」只有一個數據。ASPI 自己的名稱是「先進飛機引擎（含極音速）」，因此可能指單獨一項技術。錄入在單獨的主題下：清單中的極音速偵測與追蹤是另一回事。沒有說明時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article's names (合成生物学制造, 生物制造材料) are not those of ASPI's list; matched to the nearest. No period stated.</source>
        <translation>文章的名稱（「合成生物學製造」「生物製造材料」）不是 ASPI 清單中的名稱；對應到最接近的一項。沒有說明時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Monopoly of principle' (原理性垄断) is the author's word, not ASPI's risk class.</source>
        <translation>「原理性壟斷」是作者的用語，不是 ASPI 的風險等級。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Monopoly' is the author's word.</source>
        <translation>「壟斷」是作者的用語。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Monopoly' is the author's word. 航天 (space flight) has no category of its own in the list.</source>
        <translation>「壟斷」是作者的用語。「航天」在清單中沒有單獨的類別。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>退守 (fall back to and hold): software is named beside the internet.</source>
        <translation>「退守」（退到某處並守住）：軟體與網際網路並列點名。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Of algorithms only; the article gives computing hardware to China.</source>
        <translation>僅指演算法；文章把運算硬體歸於中國。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Matched to the nearest name of ASPI's list; large language models would also fit natural language processing. Of algorithms only, not of hardware.</source>
        <translation>對應到 ASPI 清單中最接近的名稱；大型語言模型也可歸入自然語言處理。僅指演算法，不指硬體。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No source or date given.</source>
        <translation>沒有給出來源或日期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>几百 is 'several hundred': only 'more than 100' can be read off it. The two counts of the sentence before differ by 490.</source>
        <translation>「幾百」只能讀作「100 以上」。前一句的兩個計數相差 490。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No source named; the sentences around it quote NSF and CSET. Nominal or real growth not stated.</source>
        <translation>沒有註明來源；前後的句子引用 NSF 和 CSET。沒有說明是名義成長還是實際成長。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Stated as reached; title and date of the CSET source are not given, and a figure for 2025 may be its projection.</source>
        <translation>說成已經達到；沒有給出 CSET 來源的標題和日期，2025 年的數據可能是其預測。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Stated as reached; may be a projection of the source.</source>
        <translation>說成已經達到；可能是來源的預測。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No source named; the paragraph before quotes CSET.</source>
        <translation>沒有註明來源；前一段引用 CSET。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Starting pay (起薪); 'a year' is understood from the salary before it.</source>
        <translation>「起薪」；「每年」是從前面的薪水推知的。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Within ten years' is read as at least ten.</source>
        <translation>「十年內」讀作至少十年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>几十亿 is 'several billion': only 'more than 1,000,000,000' can be read off it. No currency is named (probably yuan), so it is entered as a plain number.</source>
        <translation>「幾十億」只能讀作「1,000,000,000 以上」。沒有註明貨幣（大概是元），因此錄入為單純的數字。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article ascribes the view to Nature; the Nature article held as Nature's article in Chinese does not contain it.</source>
        <translation>文章把這一觀點歸於《自然》；這裡收錄的《自然》中文文章並沒有這一內容。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No source or date given. 数千万 is 'several tens of millions': only 'more than 10 million' can be read off it.</source>
        <translation>沒有給出來源或日期。「數千萬」只能讀作「1000 萬以上」。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said in general terms, of the United States by the context.</source>
        <translation>泛泛而談，從上下文看說的是美國。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence gives no year for the present level; the report's data end in 2024.</source>
        <translation>句中沒有給出當前水準的年份；報告的數據止於 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The same article later says that the report tracks 64 technologies.</source>
        <translation>同一文章後面稱報告追蹤 64 項技術。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence gives no year for the quarter; the report's data end in 2024.</source>
        <translation>句中沒有給出四分之一的年份；報告的數據止於 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Five years earlier' names no year, so no period is entered. The English behind it may be 'down from over half a decade ago', which can also mean over half, ten years ago; the five years are doubtful. Counted back from the data of 2024 they lead to 2019, the year in which collaboration peaked; from the report's date to 2020; the other reading leads to 2015.</source>
        <translation>「五年前」沒有指明年份，因此未錄入時期。其英文原文可能是「down from over half a decade ago」，也可以理解為十年前的一半以上；五年存疑。從 2024 年的數據倒推為 2019 年，即合作達到頂峰的年份；從報告日期倒推為 2020 年；按另一種理解則為 2015 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>2019, while the other two partners are given for 2024; so in the source, no later rank stated.</source>
        <translation>2019 年，而另外兩個夥伴是 2024 年；來源如此，沒有說明後來的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The clause gives no years of its own; 2005 and 2024 come from the Saudi clause before it.</source>
        <translation>該分句沒有自己的年份；2005 年和 2024 年取自其前關於沙烏地阿拉伯的分句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The same article gives 74 critical fields for this report; 64 is the size of ASPI's 2024 edition.</source>
        <translation>同一文章稱該報告有 74 個關鍵領域；64 是 ASPI 2024 年版的數目。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article lists advanced materials, manufacturing and telecommunications as fields among the 57 of 64 led; it does not say that the whole category is led.</source>
        <translation>文章把先進材料、製造和電信列為領先的 64 項中的 57 項所屬的領域；沒有說整個類別都領先。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Top two': first or second.</source>
        <translation>「前兩名」：第一或第二。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The paragraph is introduced by 'American media point out'; the figure is probably ASPI's. No year stated.</source>
        <translation>該段以「美國媒體指出」開頭；數據大概出自 ASPI。沒有說明年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said to the elected Trump; the article gives neither title nor date of the piece.</source>
        <translation>對當選的川普所說；文章沒有給出該文的標題和日期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence can mean one or two from each district or from all; 'each' is the likelier reading.</source>
        <translation>句子可以指每個地區一兩人，也可以指全部地區共一兩人；前者的可能性較大。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'In recent years', no years named.</source>
        <translation>「近年來」，沒有指明年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Stated as a fraction; survey year not given.</source>
        <translation>以分數表述；沒有給出調查年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence also calls it 'nearly three quarters'; survey year not given.</source>
        <translation>句中也稱之為「近四分之三」；沒有給出調查年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Survey year not given.</source>
        <translation>沒有給出調查年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'March this year'; the year comes from the rest of the article. The article calls Nature an American magazine; it is published in London.</source>
        <translation>「今年 3 月」；年份取自文章其餘部分。文章稱《自然》為美國雜誌，其實它在倫敦出版。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'March this year'; the year comes from the rest of the article.</source>
        <translation>「今年 3 月」；年份取自文章其餘部分。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'The past ten years', said in 'December last year'; the article is from November 2025.</source>
        <translation>「過去十年」，是「去年 12 月」所說；文章出自 2025 年 11 月。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The title differs from the one in the article's source note.</source>
        <translation>標題與文章來源說明中的不同。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The title differs from the one in the article's introduction.</source>
        <translation>標題與文章引言中的不同。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit, not hedged; what happens next is said to depend on the United States closing the gap in scale.</source>
        <translation>結論明確，沒有保留；文中說今後如何取決於美國能否縮小規模上的差距。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Past three years' counted back from publication in January 2025.</source>
        <translation>「過去三年」從 2025 年 1 月發布時倒推。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Read as the world market, as for the shipments named just before it.</source>
        <translation>讀作全球市場，與其前剛提到的出貨量一樣。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Which battery market, and the year, are not stated; the sentence before speaks of 2023.</source>
        <translation>沒有說明是哪一種電池市場和哪一年；前一句講的是 2023 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Year not stated. A count of zero written as 'not one company' (无一家), hence a flag.</source>
        <translation>沒有說明年份。數量為零，寫作「無一家」，因此錄為是非。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Related investment': the text does not say whether public or private.</source>
        <translation>「相關投資」：原文沒有說是公共投資還是私人投資。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit; qualified by a marked US advantage in innovation driven by generative AI and by room for improvement in digitalisation of Chinese firms.</source>
        <translation>結論明確；但提到美國在生成式 AI 推動的創新上優勢顯著，以及中國企業的數位化尚有提升空間，因而有所限定。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'In recent years' (近年来): no dates given.</source>
        <translation>「近年來」：沒有給出日期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No figure is stated; parity would be about half of the world's deployments.</source>
        <translation>沒有給出數據；若兩國持平，約為全球部署量的一半。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict implied and mixed: the text never says outright who is ahead; it credits the United States with the stronger ecosystem, investment and talent, and China with most LLM developers and models that beat leading ones in some tests.</source>
        <translation>結論是隱含的，而且好壞參半：原文從未直說誰領先；它認為美國的生態、投資和人才更強，而中國擁有最多的大型語言模型開發者，其模型在部分測試中勝過領先模型。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Most' without a figure; 'past five years' counted back from publication in January 2025.</source>
        <translation>「大多數」，沒有數據；「過去五年」從 2025 年 1 月發布時倒推。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The sentence opens with 2023, which is read as covering this clause too.</source>
        <translation>句子以 2023 年開頭，讀作也涵蓋這一分句。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'The most in the world', no figure.</source>
        <translation>「全球最多」，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Model level: DeepSeek's V3 against OpenAI's GPT-4o (the text names the model, not the company); 'in some evaluations', not named.</source>
        <translation>模型層面：DeepSeek 的 V3 對 OpenAI 的 GPT-4o（原文點名的是模型，不是企業）；「在部分評測中」，沒有指明哪些。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Model level: DeepSeek's V3 against Meta's Llama (the text names the model, not the company); 'in some evaluations', not named.</source>
        <translation>模型層面：DeepSeek 的 V3 對 Meta 的 Llama（原文點名的是模型，不是企業）；「在部分評測中」，沒有指明哪些。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict implied: the advantage is stated for early-stage financing only; China is said to be narrowing the gap in commercialisation and production, and competition to spread along the whole value chain.</source>
        <translation>結論是隱含的：優勢只就早期融資而言；文中說中國正在縮小商業化和生產上的差距，競爭將擴及整個價值鏈。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Every year', no year given.</source>
        <translation>「每年」，沒有給出年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>In the biopharmaceuticals section; whether it is basic research in this field only is not stated.</source>
        <translation>見於生物製藥一節；沒有說明是否僅指這一領域的基礎研究。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Year not stated (the clause before ends with 2020); read as a share of the world's patents.</source>
        <translation>沒有說明年份（前一分句止於 2020 年）；讀作在全球專利中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No figure for the deficit.</source>
        <translation>沒有給出逆差的數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit, not hedged: the lead is said to be unshaken.</source>
        <translation>結論明確，沒有保留：文中說領先地位未受動搖。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Year not stated; read as the world market.</source>
        <translation>沒有說明年份；讀作全球市場。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Year not stated; 'as high as' (高达) is emphasis.</source>
        <translation>沒有說明年份；「高達」是強調。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Year not stated; what 'usage rate' (使用率) counts is not said. Two pieces of evidence mark the two ends of the range.</source>
        <translation>沒有說明年份；沒有說「使用率」統計的是什麼。兩條證據分別標出區間的兩端。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>An average over the years or over the states: the text says only 'on average' (平均).</source>
        <translation>是各年的平均還是各州的平均：原文只說「平均」。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit for deployment; the United States is credited with more spectrum and with work on private 5G and edge computing.</source>
        <translation>就部署而言結論明確；文中肯定美國頻譜更多，並在 5G 專網和邊緣運算上有所作為。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>One amount said of both countries ('each'); no year.</source>
        <translation>一個金額說的是兩國（「各」）；沒有年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year.</source>
        <translation>沒有年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year. Does not fit the total: see the discrepancy.</source>
        <translation>沒有年份。與總數不符：見分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year. Wording '10万个和77个比例': total and per-head figure paired with China's.</source>
        <translation>沒有年份。原文為「10萬個和77個比例」：總數和人均數與中國的對應。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Covered by 5G or using it: '覆盖88%移动用户' leaves both open.</source>
        <translation>是 5G 覆蓋還是使用：「覆蓋88%移動用戶」兩種理解都可以。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Covered by 5G or using it: the wording leaves both open.</source>
        <translation>是 5G 覆蓋還是使用：措辭兩種理解都可以。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year; '5G' is from the section, not the sentence.</source>
        <translation>沒有年份；「5G」出自該節，不在句中。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict split: the US lead is stated for basic research and private investment only; China is said to be ahead in public spending, doctorates and new patent applications and may overtake.</source>
        <translation>結論分為兩面：美國的領先只就基礎研究和私人投資而言；文中說中國在公共支出、博士學位和新專利申請上領先，並可能反超。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Said of the two countries together.</source>
        <translation>說的是兩國合計。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Read as 75% of the funds, not of the companies (25 of 45 is 56%).</source>
        <translation>讀作資金的 75%，不是企業的占比（45 家中的 25 家為 56%）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Fusion companies' (聚变企业), without 'active'; said in contrast with the 25 US ones.</source>
        <translation>「聚變企業」，沒有「活躍」二字；與美國的 25 家對比而言。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The US amount is not stated.</source>
        <translation>沒有說明美國的金額。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year; 'in fusion' is from the section, not the clause.</source>
        <translation>沒有年份；「聚變」出自該節，不在分句中。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Next' counted from publication in January 2025. Two pieces of evidence mark the two ends of the range.</source>
        <translation>「未來」從 2025 年 1 月發布時算起。兩條證據分別標出區間的兩端。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit; China's platforms are said to be changing the picture and to challenge US dominance strongly.</source>
        <translation>結論明確；文中說中國的平台正在改變格局，並強力挑戰美國的主導地位。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Read as the world market.</source>
        <translation>讀作全球市場。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Last two years' counted back from publication in January 2025.</source>
        <translation>「過去兩年」從 2025 年 1 月發布時倒推。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No numeral: 'second only to' (仅次于).</source>
        <translation>沒有數字：「僅次於」。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No numeral: TikTok is 'second only to' YouTube.</source>
        <translation>沒有數字：TikTok「僅次於」YouTube。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit, but stated for low-Earth-orbit satellites only, the one part of next-generation networks that the digest treats; no Chinese figure is given.</source>
        <translation>結論明確，但只就低軌衛星而言，這是編譯稿論及的下一代網路的唯一部分；沒有給出中國的數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'About' before an exact number; no date.</source>
        <translation>精確數字之前有「約」字；沒有日期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Named in a sentence on the US position; the text does not call it American.</source>
        <translation>見於講美國地位的句子；原文沒有稱其為美國企業。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'A number of' (多项): no figure.</source>
        <translation>「多項」：沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict explicit but hedged: still ahead in basic research and high-quality results; China narrowing the gap; 'still uncertain'.</source>
        <translation>結論明確但有保留：在基礎研究和高品質成果上仍領先；中國正在縮小差距；「仍不確定」。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Counted from publication in January 2025. Two pieces of evidence mark the two ends of the range.</source>
        <translation>從 2025 年 1 月發布時算起。兩條證據分別標出區間的兩端。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No period. The bracket follows 'patents, papers'; read as the share of papers.</source>
        <translation>沒有時期。括號緊隨「專利、論文」之後；讀作論文的占比。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No period. The bracket follows 'surpassed the US'; read as the same share as China's 22.8%.</source>
        <translation>沒有時期。括號緊隨「超過美國」之後；讀作與中國的 22.8% 同類的占比。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No figure for patents.</source>
        <translation>沒有專利的數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'About' stands before the 300 start-ups and is read as covering both figures.</source>
        <translation>「約」在 300 家新創企業之前，讀作涵蓋兩個數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'预计' can mean 'is expected to' or 'is estimated to have'; no period.</source>
        <translation>「預計」可以指「預期將會」，也可以指「據估計已經」；沒有時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No period. The sentence may extend 'expected' (预计) from the Chinese figure to this one.</source>
        <translation>沒有時期。該句可能把中國數據的「預計」延及這一數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No period.</source>
        <translation>沒有時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Verdict implied by export controls that 'show' the US technological advantage; hedged: limited effect of the controls, US dependence on Taiwan, China's growth in legacy chips, outlook 'highly uncertain' (the hedge is in the section's last sentence).</source>
        <translation>結論隱含於「表明」美國技術優勢的出口管制；有保留：管制效果有限、美國依賴台灣、中國在成熟製程晶片上增長、前景「高度不確定」（這一保留見於該節最後一句）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The year is that of their start.</source>
        <translation>年份是其開始的年份。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Announced or spent: not stated; no period.</source>
        <translation>沒有說明是已宣布還是已支出；沒有時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Who would depend is not said in so many words; read as the United States.</source>
        <translation>誰會依賴，原文沒有明說；讀作美國。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No overall verdict is stated: China is described as ahead in production, commercialisation and patents.</source>
        <translation>沒有總體結論：文中說中國在生產、商業化和專利上領先。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No overall verdict is stated: the United States is described as ahead in market value and published research.</source>
        <translation>沒有總體結論：文中說美國在市值和發表的研究上領先。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>'Since 2018': the end is not stated and is taken as 2024, the last full year before publication.</source>
        <translation>「2018 年以來」：沒有說明終點，取發布前的最後一個整年 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year. With the US share it exceeds 100%: see the discrepancy.</source>
        <translation>沒有年份。與美國的占比相加超過 100%：見分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>No year. The clause does not name what it is a share of; read as capacity, in contrast with China's 70%. See the discrepancy.</source>
        <translation>沒有年份。該分句沒有指明是什麼的占比；因與中國的 70% 對比，讀作產能。見分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Period not stated (the papers two sentences before are of 2012-2023).</source>
        <translation>沒有說明時期（前兩句中的論文為 2012–2023 年）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Period not stated. Read as the US share ('ahead of the US's 12.8%'), not as the size of the lead.</source>
        <translation>沒有說明時期。讀作美國的占比（「領先於美國的 12.8%」），不是領先的幅度。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The same list and window as the launch figure of 37 (March 2023); the source does not say which technology changed hands.</source>
        <translation>與首發時的 37 項（2023 年 3 月）清單和時期相同；來源沒有說哪項技術易手。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article is of February 2025 but names the seven American leads of the March 2023 edition; window judged from the edition.</source>
        <translation>文章出自 2025 年 2 月，但點名的是 2023 年 3 月版中美國領先的七項；時期據版次判斷。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Relayed in a forum thread; the report itself could not be read whole.</source>
        <translation>經由論壇貼文轉引；報告本身無法通讀。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The edition's name of the technology includes hypersonics.</source>
        <translation>該版次的技術名稱包含極音速。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Seven of ten cannot meet the published test for a high monopoly risk (eight of ten).</source>
        <translation>十家中的七家，不可能達到公布的高壟斷風險標準（十家中的八家）。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Holds for some technologies, which the source does not name.</source>
        <translation>適用於部分技術，來源沒有指明是哪些。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Printed as one fifth. The entity is where the training took place and China the counterpart, as in the June 2023 figures.</source>
        <translation>原文為五分之一。主體是受訓所在地，中國為對方，與 2023 年 6 月的數據一樣。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>From the studio that built the web site, which is not ASPI itself: classed as secondary here. Other outlets call the 2.2 million the whole corpus from which the most cited tenth was taken.</source>
        <translation>出自製作該網站的工作室，不是 ASPI 本身：這裡歸為二手。其他媒體稱 220 萬是全部論文，被引最高的十分之一取自其中。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 12 is the size of the category in the list of 44; 9 and India's 3 add up to it.</source>
        <translation>基數 12 是該類別在 44 項清單中的大小；9 與印度的 3 合為此數。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The base of 12 is the size of the category in the list of 44; 3 and the American 9 add up to it.</source>
        <translation>基數 12 是該類別在 44 項清單中的大小；3 與美國的 9 合為此數。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The outlet relays another portal.</source>
        <translation>該媒體轉引另一入口網站。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The outlet's sentence speaks of the Chinese Academy of Sciences before it comes to the ten.</source>
        <translation>該媒體的句子先說中國科學院，再說到這十家。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Follows by elimination; no source seen names this lead.</source>
        <translation>由排除法得出；所見來源都沒有點名這一領先。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Follows by elimination; no source seen names this lead. Doubtful: sources of June and September 2023 name the United States for the same window; see the discrepancy.</source>
        <translation>由排除法得出；所見來源都沒有點名這一領先。存疑：2023 年 6 月和 9 月的來源就同一時期點名美國；見分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Relayed twice: Nikkei, then Reference News.</source>
        <translation>經兩次轉引：先是《日經》，再是《參考消息》。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article appeared after the September 2023 update, but gives the figures of the AUKUS-relevant set. A blog on the edition of September 2023 prints 73.2.</source>
        <translation>文章發表於 2023 年 9 月更新之後，但給出的是與 AUKUS 相關清單的數據。一篇關於 2023 年 9 月版的部落格印作 73.2。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article appeared after the September 2023 update, but gives the figures of the AUKUS-relevant set.</source>
        <translation>文章發表於 2023 年 9 月更新之後，但給出的是與 AUKUS 相關清單的數據。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A sum of the members' shares: 14.1 (United States) and 4.1 (United Kingdom) leave 0.5 for Australia. Never to be added to the members.</source>
        <translation>成員占比之和：14.1（美國）與 4.1（英國），餘下 0.5 為澳洲。絕不可與各成員相加。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Rank with the three members taken as one; in the ranking of single countries the United States is second.</source>
        <translation>把三個成員作為一個整體的名次；在單一國家的排名中，美國居第二。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The technologies are not named by the source. The March 2023 edition states nine times for its own list.</source>
        <translation>來源沒有點名這些技術。2023 年 3 月版就自己的清單稱九倍。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The cut-off for a high-impact author in this set is not known. The sum of the three members: 8.5, 3.8 and 1.9.</source>
        <translation>該清單中高影響力作者的門檻不明。三個成員之和：8.5、3.8 和 1.9。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The cut-off for a high-impact author in this set is not known.</source>
        <translation>該清單中高影響力作者的門檻不明。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Rank among single countries.</source>
        <translation>單一國家之間的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Rank with the three members taken as one; not a rank among single countries.</source>
        <translation>把三個成員作為一個整體的名次；不是單一國家之間的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Relayed twice: Nikkei of 15 September 2023, then Reference News; a week before the September update.</source>
        <translation>經兩次轉引：先是 2023 年 9 月 15 日的《日經》，再是《參考消息》；早於 9 月更新一週。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Other editions and sources give China; see the discrepancy.</source>
        <translation>其他版次和來源給出的是中國；見分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>ASPI's report of August 2024 restates the figure of this window as 52.</source>
        <translation>ASPI 2024 年 8 月的報告把這一時期的數據重述為 52。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article was written after the September 2023 update; its text calls the share a share of all 2.2 million papers, which it cannot be: it is the share of the technology's most cited papers.</source>
        <translation>文章寫於 2023 年 9 月更新之後；文中稱該占比是全部 220 萬篇論文的占比，這不可能：它是該技術被引最高論文的占比。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article was written after the September 2023 update; its text calls the share a share of all 2.2 million papers, which it cannot be: it is the share of the technology's most cited papers. A sum of the three members.</source>
        <translation>文章寫於 2023 年 9 月更新之後；文中稱該占比是全部 220 萬篇論文的占比，這不可能：它是該技術被引最高論文的占比。三個成員之和。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article was written after the September 2023 update.</source>
        <translation>文章寫於 2023 年 9 月更新之後。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Another account of the same edition gives China three of the four quantum technologies; see the discrepancy.</source>
        <translation>關於同一版次的另一說法稱中國領先四項量子技術中的三項；見分歧。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A blog of May 2024, describing the edition of September 2023. The eight categories add up to 50 of 61; with the three AUKUS-only technologies, 53 of 64.</source>
        <translation>2024 年 5 月的部落格，描述的是 2023 年 9 月版。八個類別合計為 61 項中的 50 項；加上僅屬 AUKUS 的三項技術，為 64 項中的 53 項。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The source calls it a market share; the figure is a share of high-impact research.</source>
        <translation>來源稱之為市場占比；該數據是高影響力研究的占比。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The same window as the 48.49% of March 2023, rounded.</source>
        <translation>與 2023 年 3 月的 48.49% 時期相同，已取整。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>With the 60 American and 3 Chinese leads of that window it completes the 64.</source>
        <translation>與該時期美國的 60 項和中國的 3 項領先合為 64 項。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>TechRadar names only six of the seven (not atomic clocks); a second list agrees with the seven.</source>
        <translation>TechRadar 只點名了七項中的六項（沒有原子鐘）；另一份清單與這七項一致。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>New at this level in the edition of 2024.</source>
        <translation>在 2024 年版中新達到這一等級。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Printed as a whole percent; Nikkei's account, reposted.</source>
        <translation>印作整數百分比；《日經》的報導，經轉載。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article is of September 2024; the window is that of the edition.</source>
        <translation>文章出自 2024 年 9 月；時期取該版次的時期。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article is of September 2024; the window is that of the edition. Whether these are all papers or only the most cited is not said; the ratios do not match the shares.</source>
        <translation>文章出自 2024 年 9 月；時期取該版次的時期。沒有說是全部論文還是僅被引最高者；比率與占比不符。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Ten of ten with a lead of 2.3 times over the second country: by the published test this is not a high monopoly risk.</source>
        <translation>十家全占，對第二名領先 2.3 倍：按公布的標準，這不是高壟斷風險。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The article is of September 2024; the window is that of the edition. The total of researchers traced is not given.</source>
        <translation>文章出自 2024 年 9 月；時期取該版次的時期。沒有給出所追溯科研人員的總數。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The source says that the top seven are in the United States; places eight to ten are not told.</source>
        <translation>來源稱前七名都在美國；沒有說第八至第十名。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A second text, derived from ABC, gives the same count.</source>
        <translation>另一篇源自 ABC 的文字給出相同的計數。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A count with the members taken as one; it does not reduce the 66 and 8 of the ranking by country.</source>
        <translation>把各成員作為一個整體的計數；不會減少國家排名中的 66 項和 8 項。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Rank with the members taken as one; not a rank among single countries.</source>
        <translation>把各成員作為一個整體的名次；不是單一國家之間的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The seven technologies are named, and agree with the count.</source>
        <translation>七項技術均已點名，與計數一致。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Named by the source as a place lost since the edition before.</source>
        <translation>來源點名為較上一版次失去的名次。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The same number as in the edition of 2024, of a longer list; it may be carried over by the source.</source>
        <translation>與 2024 年版數目相同，而清單更長；可能是來源沿用的。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Read as over all technologies tracked.</source>
        <translation>讀作針對全部所追蹤的技術。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Read as over all technologies tracked. The source prints no year for it, only that it is the present; read as the last year of the edition, 2024.</source>
        <translation>讀作針對全部所追蹤的技術。來源沒有印出年份，只說是當前；讀作該版次的最後一年 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A machine-paraphrased copy; Bloomberg's account agrees.</source>
        <translation>機器改寫的副本；與彭博社的說法一致。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Ambiguous: the sentence can be read as over half, a decade ago, or as over half a decade ago.</source>
        <translation>有歧義：該句可以讀作十年前的一半以上，也可以讀作五年多以前。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Second-hand (examination notes); a second set of notes has the same weights. The five add up to 100; the index compares 25 countries.</source>
        <translation>二手（備考筆記）；另一份筆記的權重相同。五項合計為 100；該指數比較 25 國。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>The verdict for each area is not visible in the stored text of the source.</source>
        <translation>在來源存下的文本中看不到各領域的結論。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>A caption; it does not name the two countries, which the article's subject and the chart supply. 'Yearly average share of research output'.</source>
        <translation>圖片說明；沒有點名兩國，由文章主題和圖表補足。「年均科研產出占比」。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Follows by elimination; no source seen names this lead. Counted as one, the European Union is first; this is the ranking by country.</source>
        <translation>由排除法得出；所見來源都沒有點名這一領先。把歐盟作為一個整體時由其居首；這裡是按國家的排名。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Follows by elimination; no source seen names this lead. Its category is doubtful, its place among the ten is not.</source>
        <translation>由排除法得出；所見來源都沒有點名這一領先。其類別存疑，其位列十項之中則無疑。</translation>
    </message>
    <message>
        <location filename="../../data/observations.csv"/>
        <source>Derived from a secondary statement: the count for the category is known from the Huxiu article and from one published source, not from ASPI itself. No source seen names this lead.</source>
        <translation>由二手說法推導：該類別的計數見於虎嗅文章和一個公開來源，不是出自 ASPI 本身。所見來源都沒有點名這一領先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>All seven American leads of this edition are named; China leads the other 37 of 44; this technology is on the list of 44 and not among the seven, so China leads it.</source>
        <translation>該版中美國領先的七項均已點名；44 項中其餘 37 項由中國領先；這項技術在 44 項清單之內而不在七項之中，所以由中國領先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>All seven American leads of this edition are named; China leads the other 57 of 64; this technology is on the list of 64 and not among the seven, so China leads it.</source>
        <translation>該版中美國領先的七項均已點名；64 項中其餘 57 項由中國領先；這項技術在 64 項清單之內而不在七項之中，所以由中國領先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>China leads 8 and the United States 2 of the 10 technologies added in 2025; both American leads are named (neuroprosthetics, geoengineering); this technology is one of the ten and not one of the two, so China leads it.</source>
        <translation>2025 年新增的 10 項技術中，中國領先 8 項，美國領先 2 項；美國的兩項均已點名（神經義肢、地球工程）；這項技術是十項之一而不是那兩項，所以由中國領先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>China leads all 13 technologies of advanced materials and manufacturing; this technology is one of the 13 in the list of 74, so China leads it.</source>
        <translation>先進材料與製造的 13 項技術全部由中國領先；這項技術是 74 項清單中的 13 項之一，所以由中國領先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>China leads 9 of the 10 technologies of energy and environment; the one American lead, geoengineering, is named; this technology is one of the other nine in the list of 74, so China leads it.</source>
        <translation>能源與環境的 10 項技術中有 9 項由中國領先；美國領先的一項即地球工程已點名；這項技術是 74 項清單中的另外九項之一，所以由中國領先。</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>ASPI: page of the first tracker report (44 technologies)</source>
        <translation>ASPI：首份追蹤報告的頁面（44 項技術）</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>The Guardian: news report on the first tracker edition, March 2023</source>
        <translation>《衛報》：關於追蹤首版的新聞報導，2023 年 3 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Japanese blog post with counts from the first tracker edition</source>
        <translation>載有追蹤首版計數的日文部落格文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>ASPI: opinion piece on the AUKUS partners, June 2023</source>
        <translation>ASPI：關於 AUKUS 夥伴的評論文章，2023 年 6 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Newsmax: article of February 2025 naming the American leads of the first edition</source>
        <translation>Newsmax：2025 年 2 月的文章，點名首版中美國領先的技術</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Discussion thread relaying the top-five counts of the first edition</source>
        <translation>轉引首版前五名計數的論壇討論串</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Interesting Engineering: article on the first tracker edition</source>
        <translation>Interesting Engineering：關於追蹤首版的文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Project page of the studio that built the tracker's web site</source>
        <translation>製作追蹤網站的工作室的計畫頁面</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>ExtremNews: German article of March 2023 on the first edition</source>
        <translation>ExtremNews：2023 年 3 月關於首版的德文文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>NOWnews: Chinese-language news report on the first edition</source>
        <translation>NOWnews：關於首版的中文新聞報導</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Firstpost: report on the 23 AUKUS-relevant technologies, June 2023</source>
        <translation>Firstpost：關於 23 項與 AUKUS 相關技術的報導，2023 年 6 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Chinese repost of Reference News relaying Nikkei, 15 September 2023</source>
        <translation>《參考消息》轉引《日經》的中文轉載，2023 年 9 月 15 日</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>MAG2: Japanese article on the tracker's 2018-2022 data</source>
        <translation>MAG2：關於追蹤 2018–2022 年數據的日文文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Report24: German article on the AUKUS-relevant technologies</source>
        <translation>Report24：關於與 AUKUS 相關技術的德文文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>EX2: Australian trade news on the AUKUS-relevant technologies</source>
        <translation>EX2：關於與 AUKUS 相關技術的澳洲行業新聞</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>The Strategist: article on the sensor technologies added in September 2023</source>
        <translation>The Strategist：關於 2023 年 9 月新增感測技術的文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>German copy of a Breaking Defense article of 22 September 2023 on the sensor update</source>
        <translation>Breaking Defense 2023 年 9 月 22 日關於感測更新的文章的德國網站副本</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>ASPI: opinion piece on the biotechnology technologies added in September 2023</source>
        <translation>ASPI：關於 2023 年 9 月新增生物技術的評論文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Blog post of May 2024 with category counts of the 64-technology edition</source>
        <translation>2024 年 5 月的部落格文章，載有 64 項技術版的類別計數</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>The Strategist: article on the two-decade data</source>
        <translation>The Strategist：關於二十年數據的文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>TechRadar: article on the two-decade data, August 2024</source>
        <translation>TechRadar：關於二十年數據的文章，2024 年 8 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Anue (cnyes): Chinese-language page naming the seven American leads</source>
        <translation>鉅亨網：點名美國領先的七項技術的中文頁面</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Daum: Korean news report on the two-decade data, 30 August 2024</source>
        <translation>Daum：關於二十年數據的韓文新聞報導，2024 年 8 月 30 日</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Indian news text on India and the United Kingdom in the 2024 edition</source>
        <translation>關於 2024 年版中印度和英國的印度新聞文字</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Korean summary of the two-decade report</source>
        <translation>二十年報告的韓文摘要</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Fortune India: article on India in the 2024 edition</source>
        <translation>Fortune India：關於 2024 年版中印度的文章</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Chinese repost of Nikkei's Chinese edition, 30 August 2024</source>
        <translation>《日經》中文版的中文轉載，2024 年 8 月 30 日</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Repost of a trade-press article on advanced data analytics, September 2024</source>
        <translation>關於先進資料分析的行業報刊文章的轉載，2024 年 9 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>SoylentNews: discussion page relaying The Strategist and Nature on the 2025 edition</source>
        <translation>SoylentNews：轉引 The Strategist 和《自然》關於 2025 年版文章的討論頁面</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>World Journal: Chinese-language news report on the 2025 edition</source>
        <translation>《世界日報》：關於 2025 年版的中文新聞報導</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Copy of a Capital Brief article on the 2025 edition</source>
        <translation>Capital Brief 關於 2025 年版文章的副本</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Copy of the Nature news item on the 2025 edition (d41586-025-04048-7)</source>
        <translation>《自然》關於 2025 年版新聞的副本（d41586-025-04048-7）</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>CNA: commentary on the AI race of the United States and China</source>
        <translation>CNA：關於美中人工智慧競賽的評論</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Korean summary of the 2025 edition</source>
        <translation>2025 年版的韓文摘要</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Korean policy note on the 2025 edition</source>
        <translation>關於 2025 年版的韓文政策說明</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Copy of a Bloomberg article on research collaboration, November 2025</source>
        <translation>彭博社關於科研合作文章的副本，2025 年 11 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Machine-paraphrased copy of The Strategist on research decoupling</source>
        <translation>The Strategist 關於科研脫鉤文章的機器改寫副本</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Summary of a broadcast on research decoupling, November 2025</source>
        <translation>關於科研脫鉤的廣播節目摘要，2025 年 11 月</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>Indian examination notes on the Critical and Emerging Technologies Index</source>
        <translation>關於關鍵與新興技術指數的印度備考筆記</translation>
    </message>
    <message>
        <location filename="../../data/evidence.csv"/>
        <source>SCSP: introduction of the 2025 gaps analysis</source>
        <translation>SCSP：2025 年差距分析的引言</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The two countries': stands for China and the United States and counts nothing.</source>
        <translation>「兩國」：代指中國和美國，不作計數。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Date of a picture, in its caption.</source>
        <translation>圖片的日期，見於其說明。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>The list that the count is of; it also repeats the size of the list.</source>
        <translation>該計數所屬的清單；也重複了清單的大小。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Threshold named by the count (top ten), part of what is counted and not its value.</source>
        <translation>計數所指的門檻（前十名），屬於計數的對象，不是其數值。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Read for 3 figures; the first is linked.</source>
        <translation>讀出 3 筆數據；連結到第一筆。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>The place that is counted; the figure is how many technologies have it.</source>
        <translation>所計數的名次；數據是有多少項技術居此名次。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Nine of ten.</source>
        <translation>十家中的九家。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Century; the next sentence shows that the twenty-first is meant.</source>
        <translation>世紀；下一句表明指的是二十一世紀。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The past twenty years'.</source>
        <translation>「過去二十年」。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Read for 2 figures; the first is linked.</source>
        <translation>讀出 2 筆數據；連結到第一筆。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Decades of investment', without a number.</source>
        <translation>「數十年的投入」，沒有數字。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Until before the 2010s': the end of the period.</source>
        <translation>「直到 2010 年代之前」：時期的終點。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Order of the points in the argument.</source>
        <translation>論點的序號。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Threshold named by the count (top five), part of what is counted and not its value.</source>
        <translation>計數所指的門檻（前五名），屬於計數的對象，不是其數值。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Pillar Two' of AUKUS, a name.</source>
        <translation>AUKUS 的「第二支柱」，名稱。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Built up over decades', without a number.</source>
        <translation>「數十年的積累」，沒有數字。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>The teaser breaks off within the number 74.</source>
        <translation>導語在數字 74 的中間斷開。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year of the edition, not of its data.</source>
        <translation>版次的年份，不是其數據的年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year of the report, not of its data.</source>
        <translation>報告的年份，不是其數據的年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Date on which the original appeared.</source>
        <translation>原文發表的日期。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Part of the identifier (DOI) of the original.</source>
        <translation>原文識別碼（DOI）的一部分。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>In the list of related articles.</source>
        <translation>在相關文章列表中。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year in the article's name for the edition.</source>
        <translation>文章對該版次的稱呼中的年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year in which the article places the count; the papers are of 2020-2024.</source>
        <translation>文章所說的計數年份；論文為 2020–2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Twenty years' between the two counts, rounded; from 2003 to 2025 it is 22.</source>
        <translation>兩次計數之間的「二十年」，已取整；從 2003 年到 2025 年是 22 年。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Not seen in two hundred years': a figure of speech.</source>
        <translation>「兩百年未見」：修辭說法。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Number of a heading.</source>
        <translation>小標題的編號。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>3D printing, a name.</source>
        <translation>3D 列印，名稱。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>In a promotion of other pieces.</source>
        <translation>在推廣其他文章的文字中。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>AGM-183A, a missile's name.</source>
        <translation>AGM-183A，飛彈名稱。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>DF-17, a missile's name.</source>
        <translation>DF-17，飛彈名稱。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>JF-22, a wind tunnel's name.</source>
        <translation>JF-22，風洞名稱。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Image in a heading ('the bullet that flew for 18 years'), for 2007 to 2025.</source>
        <translation>小標題中的比喻（「飛了 18 年的子彈」），指 2007 年到 2025 年。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Century ('the early twenty-first century'); no figure stands with it.</source>
        <translation>世紀（「二十一世紀初」）；其旁沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>The first iPhone, a name.</source>
        <translation>第一代 iPhone，名稱。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>G20, a name.</source>
        <translation>G20，名稱。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Two kinds of innovation': announces the two items that follow.</source>
        <translation>「兩種創新」：引出隨後的兩項。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Demand is the first productive force': a saying.</source>
        <translation>「需求是第一生產力」：俗語。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The last three kilometres': a figure of speech.</source>
        <translation>「最後三公里」：修辭說法。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'From 0 to 1', 'from 1 to 100': a figure of speech for invention and for improvement.</source>
        <translation>「從 0 到 1」「從 1 到 100」：修辭說法，指發明與改進。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Day of the news report.</source>
        <translation>新聞報導的日期。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'Five years ago', no year named.</source>
        <translation>「五年前」，沒有指明年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year in which the chart was published.</source>
        <translation>圖表發布的年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Trump's first term: counts terms of office.</source>
        <translation>川普的第一任期：計的是任期。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Upper end of 'one or two'.</source>
        <translation>「一兩」的上限。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>The 72 percent in words: nearly three quarters.</source>
        <translation>72% 的文字表述：近四分之三。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Month of the poll.</source>
        <translation>民意調查的月份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Month of the interview.</source>
        <translation>訪談的月份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The past ten years'.</source>
        <translation>「過去十年」。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Date of a conference; no figure stands with it.</source>
        <translation>會議的日期；其旁沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Year in the name of a conference.</source>
        <translation>會議名稱中的年份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Month in which the report was published.</source>
        <translation>報告發布的月份。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Part of the report's title.</source>
        <translation>報告標題的一部分。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The past three years'.</source>
        <translation>「過去三年」。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>None of the top ten.</source>
        <translation>前十名中沒有一個。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The past five years'.</source>
        <translation>「過去五年」。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>V3, a model's name.</source>
        <translation>V3，模型名稱。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>GPT-4o, a model's name.</source>
        <translation>GPT-4o，模型名稱。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>5G, a name.</source>
        <translation>5G，名稱。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Per 100,000 people: part of the unit.</source>
        <translation>每 100,000 人：單位的一部分。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>'The last two years'.</source>
        <translation>「最近兩年」。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>D2D (direct to device), a name.</source>
        <translation>D2D（直連裝置），名稱。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>Part of the report's address.</source>
        <translation>報告網址的一部分。</translation>
    </message>
    <message>
        <location filename="../../data/numerals.csv"/>
        <source>In a disclaimer or contact line.</source>
        <translation>在免責聲明或聯絡方式中。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies on the list in which the entity ranks first; the base is the size of the list.</source>
        <translation>清單中該主體排名第一的技術數量；總數為清單的技術數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Technologies in which the entity ranks first as a percentage of the list.</source>
        <translation>該主體排名第一的技術占清單的百分比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies on the list in which the entity ranks second.</source>
        <translation>清單中該主體排名第二的技術數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies on the list in which the entity ranks among the first five.</source>
        <translation>清單中該主體進入前五名的技術數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies on the list in which the institution ranks among the world's first ten.</source>
        <translation>清單中該機構進入全球前十的技術數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the country or group by its share of the world's most cited papers in the topic; 1 is the leader.</source>
        <translation>按該主題全球高被引論文占比排列的國家或集團名次；1 為領先者。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the institution or company among all institutions in the topic; 1 is the leader.</source>
        <translation>該機構或企業在該主題全部機構中的名次；1 為領先者。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's share of the world's high-impact research in the topic, that is of the 10% most cited papers.</source>
        <translation>該主體在該主題全球高影響力研究中的占比，即被引最高的 10% 論文。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's share of the world's research output in the topic, of whatever citation rate.</source>
        <translation>該主體在該主題全球科研產出中的占比，不論被引多少。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies on the list whose research one country may come to monopolise, by ASPI's highest level of risk.</source>
        <translation>清單中研究可能被一國壟斷的技術數量，按 ASPI 的最高風險等級。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>How many of the technologies at high monopoly risk the entity leads; the base is their number.</source>
        <translation>該主體領先的高壟斷風險技術數量；總數為這類技術的數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The technology is classed as at high risk of a research monopoly; the entity is the leading country.</source>
        <translation>該技術被列為研究壟斷高風險；主體為領先國。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>How many of the world's ten leading institutions in the topic are in the entity.</source>
        <translation>該主題全球前十機構中屬於該主體的數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>How many of the world's ten leading universities are in the entity.</source>
        <translation>全球前十大學中屬於該主體的數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's high-impact research output divided by that of the counterpart.</source>
        <translation>該主體的高影響力研究產出除以對方的產出。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of papers in the database that a study analysed.</source>
        <translation>研究所分析的資料庫論文數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies that an edition of a list covers.</source>
        <translation>一版清單涵蓋的技術數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year until which the entity is expected to keep its lead at least, if trends continue.</source>
        <translation>若趨勢不變，該主體預計至少領先到的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity passed the counterpart in the topic in the period.</source>
        <translation>該主體在該時期內於該主題超過對方。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the entity's research collaborations that involve the counterpart.</source>
        <translation>該主體科研合作中有對方參與的比例。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Earlier year whose level the intensity of collaboration between the two has returned to.</source>
        <translation>兩者合作強度已退回到的早先年份水平。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the entity among the research partners of the counterpart; 1 is the largest partner.</source>
        <translation>該主體在對方科研合作夥伴中的名次；1 為最大夥伴。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Yearly funding of the entity's research projects that involve partners from the counterpart.</source>
        <translation>該主體有對方夥伴參與的研究計畫每年的經費。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Doctorates awarded in a year in science, technology, engineering and mathematics.</source>
        <translation>一年內授予的理工科（STEM）博士學位數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of a group's workforce in science, technology, engineering and mathematics that the entity provides.</source>
        <translation>某群體的理工科（STEM）勞動力中由該主體提供的比例。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Average yearly growth of spending on research and development over the period.</source>
        <translation>該時期研發支出的年均成長率。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Yearly pay named for a career, in US dollars.</source>
        <translation>所述職業的年薪，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of persons who answered a survey.</source>
        <translation>回答調查的人數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of publication years that the report's data cover.</source>
        <translation>報告數據覆蓋的發表年數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of years that the source says a named period has.</source>
        <translation>來源所說的某一時期的年數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The most cited share of papers that counts as high-impact research.</source>
        <translation>被引最高的多大比例論文算作高影響力研究。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Rank of a database of peer-reviewed research by how comprehensive it is said to be.</source>
        <translation>同行評審研究資料庫按其所稱全面程度的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The measure is said to be a leading indicator of potential and not of present technological or commercial capability.</source>
        <translation>據稱該指標是潛力的先行指標，不反映當前的技術或商業能力。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Rank among the world's universities, other kinds of institution left out.</source>
        <translation>在全球大學中的排名，不含其他類型的機構。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Rank among institutions of the same kind (universities, companies) of the entity's own country.</source>
        <translation>在該主體本國同類機構（大學、企業）中的排名。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Rank of a country among the members of the group named as counterpart.</source>
        <translation>一國在列為對方的集團成員中的排名。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Rank among the world's research institutions by size.</source>
        <translation>按規模在全球科研機構中的排名。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Where the country's lead in this technology stands among all its leads by size: 1 is the widest.</source>
        <translation>該國在此技術上的領先幅度在其全部領先中的位次：1 為最大。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies in which the entity had overtaken the counterpart in high-impact research.</source>
        <translation>該主體在高影響力研究上已超過對方的技術數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies in which the entity has taken over the counterpart's second place.</source>
        <translation>該主體取代對方第二名的技術數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies in which the entity is said to have an advantage, where the source does not say how that is measured.</source>
        <translation>據稱該主體具有優勢的技術數量，來源未說明如何衡量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's research lead is said to have grown.</source>
        <translation>據稱該主體的研究領先有所擴大。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to have lost or to be losing its research advantage.</source>
        <translation>據稱該主體已失去或正在失去研究優勢。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's high-impact research output is said to have stopped growing.</source>
        <translation>據稱該主體的高影響力研究產出已停止成長。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be rising, or to have risen, in world research.</source>
        <translation>據稱該主體在全球科研中正在上升或已經上升。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's high-impact research output is said to have grown, with no amount given.</source>
        <translation>據稱該主體的高影響力研究產出有所成長，未給出幅度。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The growth of the entity's high-impact research output is said to have sped up.</source>
        <translation>據稱該主體高影響力研究產出的成長有所加快。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The year from which the high-impact output of entity and counterpart is said to diverge.</source>
        <translation>據稱該主體與對方的高影響力產出開始拉開差距的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be catching up with the counterpart, or overtaking it, without a figure.</source>
        <translation>據稱該主體正在追趕或超越對方，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be catching up with the counterpart in the number of active patent families.</source>
        <translation>據稱該主體在有效專利家族數量上正追趕對方。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's share of the world's active patent families is said to be falling.</source>
        <translation>據稱該主體在全球有效專利家族中的占比正在下降。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be unlikely to overtake the counterpart on present trends.</source>
        <translation>據稱按目前趨勢該主體不太可能超過對方。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's capacity to manufacture electric batteries located in the entity.</source>
        <translation>全球電動電池產能中位於該主體的比例。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to dominate the market, without a figure.</source>
        <translation>據稱該主體主導市場，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to excel or to hold a strong position, without rank or figure.</source>
        <translation>據稱該主體表現出色或地位強，沒有名次或數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's high-impact research is said to be increasingly concentrated in a few companies.</source>
        <translation>據稱該主體的高影響力研究日益集中於少數企業。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Private research institutions from more countries are said to take part than in the later window.</source>
        <translation>據稱比後來的時期有更多國家的私營科研機構參與。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The company is named among the private research institutions taking part in high-impact research.</source>
        <translation>該企業被點名為參與高影響力研究的私營科研機構之一。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's companies are said to play a relatively small role in high-impact research.</source>
        <translation>據稱該主體的企業在高影響力研究中作用較小。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's companies are said to rank behind those of the counterpart.</source>
        <translation>據稱該主體的企業排名落後於對方的企業。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity does not appear in the ranking of the period.</source>
        <translation>該主體未出現在該時期的排名中。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year in which the company or institution was founded.</source>
        <translation>該企業或機構成立的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Most of the tracker's rankings are said to be dominated by institutions that concentrate on research.</source>
        <translation>據稱追蹤的多數排名由專注科研的機構主導。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The number of technologies in which the entity is in the top five is said to have risen from the previous report.</source>
        <translation>據稱該主體進入前五名的技術數量較上一份報告有所增加。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's research ranking is said to have improved.</source>
        <translation>據稱該主體的研究排名有所上升。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's research ranking is said to have fallen.</source>
        <translation>據稱該主體的研究排名有所下降。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Entity and counterpart are said to have changed places, the entity now being ahead.</source>
        <translation>據稱該主體與對方互換位置，現由該主體領先。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The research of a group's members, added together, is said to narrow the gap to the counterpart.</source>
        <translation>據稱集團成員的研究合計可縮小與對方的差距。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be behind the counterpart in high-impact research, without a figure.</source>
        <translation>據稱該主體在高影響力研究上落後於對方，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Research leadership among major powers is said to be able to shift within less than a generation.</source>
        <translation>據稱大國之間的研究領先地位可在不到一代人的時間裡易手。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to keep an advantage in applying and commercialising technology.</source>
        <translation>據稱該主體在技術應用與商業化上保有優勢。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The company was founded with the participation of the counterpart.</source>
        <translation>該企業由對方參與創立。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Knowledge and capacity built up earlier are expected to benefit the entity in the short term.</source>
        <translation>早先積累的知識與能力預計短期內使該主體受益。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Leadership in world research is said to have shifted greatly over the period, without a figure.</source>
        <translation>據稱全球科研領先地位在該時期發生重大轉移，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Students of the entity are said no longer to need the counterpart for world-class research experience.</source>
        <translation>據稱該主體的學生不再需要對方就能獲得世界一流的科研經歷。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Keeping the entity's students out of the counterpart is expected to drive more people into the entity's own research system.</source>
        <translation>不讓該主體的學生進入對方，預計會促使更多人進入該主體自己的科研體系。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's investment in science and technology is said to be without precedent, without an amount.</source>
        <translation>據稱該主體的科技投入前所未有，沒有金額。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's long-term investment and planning are said to be showing results, without a figure.</source>
        <translation>據稱該主體的長期投入與規劃正見成效，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is warned that it may lose a lead or its say in a field, without a figure.</source>
        <translation>警告該主體可能失去某領域的領先或話語權，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Competition in technology is said to be increasingly concentrated, without a figure.</source>
        <translation>據稱技術競爭日益集中，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The field is said to be led by countries other than the entity, without a figure.</source>
        <translation>據稱該領域由該主體以外的國家領先，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to become the leader more easily in emerging fields than in traditional ones.</source>
        <translation>據稱該主體在新興領域比在傳統領域更易領先。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's products are said to fall short of the counterpart's leading models, whatever the rank in research.</source>
        <translation>據稱該主體的產品不及對方的領先型號，不論研究排名如何。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The measure is said to show a country's academic momentum and not its innovation strength as a whole.</source>
        <translation>據稱該指標反映一國的學術勢頭，而不是其創新實力的全貌。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>High-impact papers are said not necessarily to turn into engineering performance, manufacturing capacity or commercial results.</source>
        <translation>據稱高影響力論文未必轉化為工程性能、製造能力或商業成果。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The method is said to favour countries with many researchers, who cite their compatriots more readily.</source>
        <translation>據稱該方法有利於科研人員多、更常引用本國同行的國家。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The source says that the entity leads, dominates or controls the field, without a rank or a figure.</source>
        <translation>來源稱該主體領先、主導或控制該領域，沒有名次或數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The field is called one of the few in which the entity still holds its lead.</source>
        <translation>該領域被稱為該主體仍保持領先的少數領域之一。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be able to cut the counterpart off from supplies in the field.</source>
        <translation>據稱該主體能夠在該領域切斷對方的供應。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to have a weapon of this kind in service.</source>
        <translation>據稱該主體有此類武器服役。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Tests of the entity's weapon are said to fail time and again.</source>
        <translation>據稱該主體的武器試驗屢屢失敗。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year in which the national plan for science and technology named in the source was issued.</source>
        <translation>來源所提國家科技規劃的發布年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Doctorates in science and engineering of the entity in a year less those of the counterpart.</source>
        <translation>該主體一年的理工科博士學位數減去對方的。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Doctorates in science and engineering of the entity in a year divided by those of the counterpart.</source>
        <translation>該主體一年的理工科博士學位數除以對方的。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The advantage of a large scientific workforce is said to be moving from the entity to others.</source>
        <translation>據稱龐大科研隊伍的優勢正從該主體轉向他國。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Years from founding to a stock exchange listing, as named for a kind of innovation.</source>
        <translation>某類創新從創立到上市所需的年數，按來源所述。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Return of an investment as a multiple of the money put in.</source>
        <translation>投資回報為投入資金的倍數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Years in which an investment in a kind of innovation may show nothing.</source>
        <translation>某類創新的投資可能不見成效的年數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Amount that must be put into a kind of innovation, in units of a currency that the source does not name.</source>
        <translation>某類創新須投入的金額，來源未註明貨幣。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's government is said to act as patient capital.</source>
        <translation>據稱該主體的政府充當耐心資本。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The state is said to have subsidised or put capital into the industry or firm while it lost money.</source>
        <translation>據稱國家在該產業或企業虧損時給予補貼或注資。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the country's market for the topic among the world's by size.</source>
        <translation>該國該主題的市場按規模在全球的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the country's power grid among the world's by complexity.</source>
        <translation>該國電網按複雜程度在全球的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the country among the world's by number of internet users.</source>
        <translation>該國按網際網路使用者數在全球的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of electric vehicles in use in the country.</source>
        <translation>該國在用的電動車數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Months in which a technology is said to move on by one generation.</source>
        <translation>據稱某項技術迭代一代所需的月數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to lack the engineers, skilled workers and plants to turn an invention into production.</source>
        <translation>據稱該主體缺乏把發明投入生產的工程師、技術工人和工廠。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be short of original, paradigm-setting innovation.</source>
        <translation>據稱該主體缺少原創的、奠定範式的創新。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of separate technological systems into which the world is expected to split.</source>
        <translation>預計世界將分裂成的獨立技術體系數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's industry is expected to hollow out and to depend on others for hardware.</source>
        <translation>預計該主體的產業將空心化，硬件依賴他國。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is expected to supply other countries with technological infrastructure.</source>
        <translation>預計該主體將向他國提供技術基礎設施。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Talented people are said to leave science and engineering for other work in the entity.</source>
        <translation>據稱該主體的人才離開理工科轉投其他工作。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is expected to hold the whole chain from basic materials to final products.</source>
        <translation>預計該主體將掌握從基礎材料到最終產品的完整鏈條。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of years over which the present level of research collaboration is the lowest.</source>
        <translation>目前的科研合作水平為多少年來最低。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Research collaboration between entity and counterpart is said to be declining; a direction without a figure.</source>
        <translation>據稱該主體與對方的科研合作正在減少；只有方向，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Research collaboration between entity and counterpart is said to be deepening; a direction without a figure.</source>
        <translation>據稱該主體與對方的科研合作正在加深；只有方向，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Entity and counterpart are said to have had almost no research collaboration.</source>
        <translation>據稱該主體與對方几乎沒有科研合作。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The topic is named as what drove the collaboration between entity and counterpart.</source>
        <translation>該主題被稱為推動該主體與對方合作的動力。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year from which the decline of research collaboration between entity and counterpart is dated.</source>
        <translation>該主體與對方科研合作開始下降的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Research decoupling from the counterpart is said to speed up under the measures discussed.</source>
        <translation>據稱所討論的措施會加快與對方的科研脫鉤。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to have strengthened the risk assessment of research projects with the counterpart.</source>
        <translation>據稱該主體加強了對與對方研究計畫的風險評估。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Funding of joint research with the counterpart is said to have been cut sharply, without a figure.</source>
        <translation>據稱與對方聯合研究的經費大幅削減，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be growing more cautious about research collaboration with the counterpart.</source>
        <translation>據稱該主體對與對方的科研合作日趨謹慎。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the country among the world's economies by size.</source>
        <translation>該國按規模在全球經濟體中的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year in which the government programme named by the topic began.</source>
        <translation>該主題所指政府計畫的啟動年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Year in which the end of the government programme named by the topic was announced.</source>
        <translation>宣布終止該主題所指政府計畫的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Lawmakers are said to be weighing a restart of the programme named by the topic.</source>
        <translation>據稱議員正考慮重啟該主題所指的計畫。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The source sees signs that the programme named by the topic is coming back; a judgement without a figure.</source>
        <translation>來源看到該主題所指計畫捲土重來的跡象；是判斷，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The programme named by the topic is said to have failed.</source>
        <translation>據稱該主題所指的計畫已經失敗。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>A restart of the programme named by the topic is said to harm the entity's own innovation.</source>
        <translation>據稱重啟該主題所指的計畫會損害該主體自身的創新。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>A restart of the programme named by the topic is said to give the entity the upper hand over the counterpart.</source>
        <translation>據稱重啟該主題所指的計畫會使該主體對對方占上風。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of district prosecutors' offices to which the programme's demand was addressed.</source>
        <translation>該計畫的要求所面向的聯邦檢察官辦公室數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of prosecutions that the programme demanded of the districts each year.</source>
        <translation>該計畫要求各區每年提起的起訴數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the Chinese-American scientists surveyed who feel unwelcome in the United States.</source>
        <translation>受訪華裔科學家中在美國感到不受歡迎者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the Chinese-American scientists surveyed who feel unsafe as academic researchers.</source>
        <translation>受訪華裔科學家中作為學術研究者感到不安全者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the Chinese-American scientists surveyed who are fearful of US government investigations of researchers of Chinese origin.</source>
        <translation>受訪華裔科學家中擔心美國政府調查華裔科研人員者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the researchers polled who are considering leaving the country.</source>
        <translation>受訪科研人員中考慮離開該國者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Scientists are said to be leaving the counterpart for the entity in growing numbers.</source>
        <translation>據稱越來越多的科學家離開對方前往該主體。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's government is said to have discriminated against scientists from the counterpart in the period.</source>
        <translation>據稱該主體的政府在該時期歧視來自對方的科學家。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The loss of scientists is said to weaken the entity's own research.</source>
        <translation>據稱科學家流失削弱了該主體自身的科研。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report judges, in words, that the entity is ahead in the sector as a whole; how firmly is said in the note.</source>
        <translation>報告以文字判斷該主體在整個領域領先；語氣強弱見備註。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report gives no overall verdict for the sector and describes the entity as ahead in part of it.</source>
        <translation>報告沒有對該領域作總體判斷，稱該主體在其中一部分領先。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says, without a figure, that the entity leads or has an advantage in a named part of the sector.</source>
        <translation>報告稱該主體在該領域的某一部分領先或具優勢，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says, without a figure, that the entity lags or is weak in a named part of the sector.</source>
        <translation>報告稱該主體在該領域的某一部分落後或薄弱，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says, without a figure, that something is rising, falling, or shifting for the entity.</source>
        <translation>報告稱該主體的某事物在上升、下降或轉移，沒有數據。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says that the entity depends on the counterpart for a named good.</source>
        <translation>報告稱該主體在某種物品上依賴對方。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says that the future balance of the sector is uncertain or depends on conditions.</source>
        <translation>報告稱該領域未來的格局不確定或取決於條件。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report names a law, programme, control or policy of the entity that bears on the sector.</source>
        <translation>報告點名該主體涉及該領域的法律、計畫、管制或政策。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report says that the entity achieved a named technical or operational result.</source>
        <translation>報告稱該主體取得了某項技術或運行成果。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The report names the company among those that lead, dominate or supplement the sector.</source>
        <translation>報告點名該企業為領先、主導或補充該領域的企業之一。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The article says when, or under which title, the report that it relays was published.</source>
        <translation>文章說明其所轉引報告的發布時間或標題。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Total battery production in a year, in gigawatt-hours.</source>
        <translation>一年的電池總產量，以 GWh 計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of world shipments of lithium-ion batteries.</source>
        <translation>在全球鋰離子電池出貨量中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the (world) market for electric-vehicle batteries.</source>
        <translation>在（全球）車用電池市場中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world market for batteries; the relaying text does not say which kind of battery.</source>
        <translation>在全球電池市場中的占比；轉引文本未說明是哪種電池。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>None of the entity's companies is among the ten largest in the world battery market.</source>
        <translation>全球電池市場前十大企業中沒有該主體的企業。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of battery plants in the country.</source>
        <translation>該國的電池工廠數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Investment related to domestic battery plants over the period, in US dollars.</source>
        <translation>該時期與本土電池工廠有關的投資，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's total manufacturing output.</source>
        <translation>在全球製造業總產出中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity deployed about as many industrial robots in the year as all other countries together.</source>
        <translation>該主體當年部署的工業機器人約等於其他所有國家之和。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Most of the world's foundation models of the period came from the entity's companies.</source>
        <translation>該時期全球多數基礎模型來自該主體的企業。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Private investment in artificial intelligence, as a multiple of the counterpart's.</source>
        <translation>人工智慧私人投資為對方的倍數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>AI companies added in the year.</source>
        <translation>當年新增的人工智慧企業數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place in the world by number of developers of large language models.</source>
        <translation>按大型語言模型開發者數量的全球名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Development of the field in the country is said to be led by universities and research institutes rather than companies.</source>
        <translation>據稱該國該領域的發展由大學和科研院所而非企業主導。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Funds that the body gives to research in a year, in US dollars.</source>
        <translation>該機構一年資助科研的經費，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of research projects funded.</source>
        <translation>獲資助的研究計畫數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of researchers covered by the funding.</source>
        <translation>資助覆蓋的科研人員數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Investment raised by the country's biotechnology companies in a year, in US dollars.</source>
        <translation>該國生物技術企業一年籌得的投資，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of world investment in biotechnology companies in the year.</source>
        <translation>當年在全球生物技術企業投資中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Spending on basic research in a year, in US dollars; the relaying text does not say whether for biomedicine only.</source>
        <translation>一年的基礎研究支出，以美元計；轉引文本未說明是否僅指生物醫藥。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of world biopharmaceutical innovation; how innovation is counted is not said.</source>
        <translation>在全球生物醫藥創新中的占比；未說明創新如何計數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of (world) biotechnology patents.</source>
        <translation>在（全球）生物技術專利中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's production of medicines.</source>
        <translation>在全球藥品生產中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Imports of biopharmaceutical goods from the counterpart in a year, in US dollars.</source>
        <translation>一年內從對方進口的生物醫藥產品金額，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the market for consumer drones.</source>
        <translation>在消費級無人機市場中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the drone market as a whole.</source>
        <translation>在整個無人機市場中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the commercial drone market in the United States.</source>
        <translation>在美國商用無人機市場中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the drones in use in the United States that come from the entity.</source>
        <translation>美國在用無人機中來自該主體的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Average share of the drones bought by US state government agencies that were made in the entity.</source>
        <translation>美國各州政府機構採購的無人機中由該主體制造的平均占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Capital spending of the country's telecom operators in a year, in US dollars.</source>
        <translation>該國電信業者一年的資本支出，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of 5G base stations built.</source>
        <translation>已建成的 5G 基地台數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of 5G base stations per 100,000 inhabitants.</source>
        <translation>每 100,000 名居民的 5G 基地台數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of 5G connections.</source>
        <translation>5G 連接數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the country's mobile users that are covered by 5G.</source>
        <translation>該國行動使用者中被 5G 覆蓋的比例。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Average download speed of the network, in megabits per second.</source>
        <translation>網路的平均下載速度，以 Mbps 計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of active fusion energy companies.</source>
        <translation>活躍的核融合能源企業數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Funds raised by the country's fusion companies, in US dollars.</source>
        <translation>該國核融合企業籌得的資金，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the funds raised by fusion companies in the world.</source>
        <translation>在全球核融合企業所籌資金中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Government spending on fusion in a year, in US dollars.</source>
        <translation>政府一年用於核融合的支出，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Yearly government spending on fusion, as a multiple of the counterpart's.</source>
        <translation>政府每年的核融合支出為對方的倍數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of doctorates trained (in fusion), as a multiple of the counterpart's.</source>
        <translation>培養的（核融合領域）博士數量為對方的倍數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of years in which the entity may catch up with and overtake the counterpart.</source>
        <translation>該主體可能追上並超過對方所需的年數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of the four social networks with most monthly active users in the world that belong to the entity's companies.</source>
        <translation>全球月活躍使用者最多的四個社群網站中屬於該主體企業的數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the search-engine market.</source>
        <translation>在搜尋引擎市場中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Place of the platform among young users in North America.</source>
        <translation>該平台在北美年輕使用者中的名次。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of satellites launched for the constellation.</source>
        <translation>該星座已發射的衛星數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of satellites in operation that support direct-to-device communication.</source>
        <translation>在軌運行且支持手機直連衛星的衛星數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of years expected until the technology is commercial.</source>
        <translation>預計該技術商業化所需的年數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's papers on quantum technology.</source>
        <translation>在全球量子技術論文中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of quantum start-ups.</source>
        <translation>量子新創企業數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of investors in quantum technology.</source>
        <translation>量子技術投資者數量。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Government funding for quantum technology, in US dollars.</source>
        <translation>政府對量子技術的投入，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Private capital raised for quantum technology, in US dollars.</source>
        <translation>量子技術籌得的私人資本，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Private investment attracted to domestic chip making, in US dollars.</source>
        <translation>吸引到本土晶片製造的私人投資，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's capacity for chips made with mature (legacy) processes.</source>
        <translation>在全球成熟製程晶片產能中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Value of the country's synthetic-biology market, in US dollars.</source>
        <translation>該國合成生物學市場的規模，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of investments made in the country's synthetic-biology market over the period.</source>
        <translation>該時期該國合成生物學市場的投資筆數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Total of investments in the country's synthetic-biology market over the period, in US dollars.</source>
        <translation>該時期該國合成生物學市場的投資總額，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Government funding for synthetic biology in the year, in US dollars.</source>
        <translation>當年政府對合成生物學的投入，以美元計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's industrial fermentation capacity.</source>
        <translation>在全球工業發酵產能中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Fermentation products made in a year, in tonnes.</source>
        <translation>一年的發酵產品產量，以噸計。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's papers on synthetic biology.</source>
        <translation>在全球合成生物學論文中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the world's patents in synthetic biology.</source>
        <translation>在全球合成生物學專利中的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>1 when the country is among the five with the most high-impact research in the technology, 0 when it is said not to be.</source>
        <translation>該國在該技術的高影響力研究進入前五為 1，據稱未進入為 0。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The leader's high-impact research as a multiple of the second country's, in the technology of the list where that multiple is largest.</source>
        <translation>領先國的高影響力研究為第二名的倍數，取清單中倍數最大的技術。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>How many of a technology's world top ten institutions are in the country, in the technology of the list where that number is largest.</source>
        <translation>該技術全球前十機構中屬於該國的數量，取清單中數量最多的技術。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the counterpart's authors of high-impact papers who did their postgraduate training in the entity.</source>
        <translation>對方高影響力論文作者中在該主體接受研究生教育者的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Share of the counterpart's high-impact papers whose authors did postgraduate training in the entity.</source>
        <translation>對方高影響力論文中作者曾在該主體接受研究生教育的占比。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of leading researchers of the technology who were in the entity at undergraduate stage.</source>
        <translation>該技術的領軍研究者中本科階段在該主體的人數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Number of leading researchers of the technology who were in the entity at postgraduate stage.</source>
        <translation>該技術的領軍研究者中研究生階段在該主體的人數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Publications of the entity on the topic in the period, as printed by the source; whether only the most cited are counted is not said.</source>
        <translation>該主體該時期關於該主題的論文數，按來源所印；未說明是否只計高被引論文。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The year in which research collaboration of the entity with the counterpart was at its highest.</source>
        <translation>該主體與對方科研合作達到最高的年份。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>By how much the share of the entity's research collaborations that involve the counterpart fell, as worded by the source.</source>
        <translation>該主體科研合作中有對方參與的比例下降了多少，按來源措辭。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Weight that the index gives to the sector; the weights of an index add up to 100 percent.</source>
        <translation>該指數賦予該領域的權重；一個指數的權重合計為 100%。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Sending data by light through fibre or free space at high rates.</source>
        <translation>用光在光纖或自由空間中高速傳輸數據。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Wireless communication by radio waves, including the fifth and sixth generations of mobile networks.</source>
        <translation>用無線電波進行的無線通訊，包括第五代和第六代行動網路。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Wireless links through sea water by sound, light or radio.</source>
        <translation>用聲、光或無線電在海水中建立的無線鏈路。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Records kept in step by many computers without a central keeper, such as blockchains.</source>
        <translation>由許多電腦同步維護、沒有中央管理者的記錄，如區塊鏈。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Computing at the largest scale, with supercomputers and clusters.</source>
        <translation>用超級電腦和叢集進行的最大規模運算。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Networks whose nodes relay for one another, without fixed masts or cables.</source>
        <translation>節點互相轉發、不需固定基地台或線纜的網路。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Means of protecting computers, networks and data against attack.</source>
        <translation>保護電腦、網路和數據不受攻擊的手段。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Computing in remote data centres, and close to where data arise.</source>
        <translation>在遠程數據中心以及靠近數據產生處進行的運算。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Models of a real object or process kept in step with it by live data.</source>
        <translation>以即時數據與真實物體或過程保持同步的模型。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Virtual, augmented and mixed reality.</source>
        <translation>虛擬實境、擴增實境與混合實境。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Building parts layer by layer from a digital model.</source>
        <translation>依據數位模型逐層製造零件。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Materials joined from several components for strength at low weight.</source>
        <translation>由多種成分結合而成、輕而堅固的材料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Explosives, propellants and other materials that release energy quickly.</source>
        <translation>炸藥、推進劑以及其他快速釋放能量的材料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Strong magnets and materials that conduct without resistance.</source>
        <translation>強磁體和無電阻導電的材料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Materials and equipment that protect people and vehicles, such as armour.</source>
        <translation>保護人員和車輛的材料與裝備，如裝甲。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Thin layers that give surfaces resistance or new properties.</source>
        <translation>使表面耐受外界或具有新性能的薄層。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Making chemicals in a running stream instead of in batches.</source>
        <translation>在連續流動中而不是分批製造化學品。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Mining and refining minerals that industry cannot do without.</source>
        <translation>工業不可或缺的礦物的開採與精煉。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Cutting and shaping parts to very fine tolerances.</source>
        <translation>以極小公差切削和成形零件。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Materials with structure at the scale of nanometres, and how they are made.</source>
        <translation>具有奈米尺度結構的材料及其製造方法。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Structured materials with properties not found in nature.</source>
        <translation>具有自然界所沒有的性能的結構材料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Materials that respond to heat, light, force or other stimuli.</source>
        <translation>對熱、光、力或其他刺激作出反應的材料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Semiconductors that bear higher voltage, frequency and heat than silicon.</source>
        <translation>比矽更耐高壓、高頻和高溫的半導體。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Methods of artificial intelligence and the chips that speed them up.</source>
        <translation>人工智慧的方法以及為其加速的晶片。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Drawing findings from large and complex data.</source>
        <translation>從龐大複雜的數據中得出結論。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Designing and making the most advanced chips.</source>
        <translation>最先進晶片的設計與製造。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Attacks on artificial intelligence, and defences against them.</source>
        <translation>針對人工智慧的攻擊及其防禦。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Systems that learn from data, among them neural networks.</source>
        <translation>從數據中學習的系統，包括神經網路。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Computers that analyse and produce speech and text.</source>
        <translation>分析和生成語音與文字的電腦。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Computers that recognise what is in pictures and video.</source>
        <translation>識別圖像和影片內容的電腦。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Models that make new text, pictures, sound or code.</source>
        <translation>生成新的文字、圖像、聲音或程式的模型。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Making goods with living cells or their parts.</source>
        <translation>用活細胞或其組成部分製造產品。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Changing the genes of organisms on purpose.</source>
        <translation>有目的地改變生物的基因。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Reading genomes and finding out what they mean.</source>
        <translation>讀取基因組並弄清其含義。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>New medicines against bacteria and viruses.</source>
        <translation>對抗細菌和病毒的新藥。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Diagnosis and treatment with radioactive substances and radiation.</source>
        <translation>用放射性物質和射線進行診斷與治療。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Designing and building biological parts and organisms.</source>
        <translation>設計和構建生物部件與生物體。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Vaccines and other medical answers to disease and biological threats.</source>
        <translation>疫苗及其他應對疾病和生物威脅的醫療手段。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Direct links between the brain and a computer.</source>
        <translation>大腦與電腦之間的直接連接。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Devices that replace or restore functions of the nervous system.</source>
        <translation>替代或恢復神經系統功能的裝置。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Jet engines and other propulsion for aircraft, up to hypersonic speeds.</source>
        <translation>噴射引擎等航空器推進裝置，直至極音速。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Robots that perceive, decide and handle things.</source>
        <translation>能感知、決策和操作物體的機器人。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>What machines need to act without a human at the controls.</source>
        <translation>機器在無人操控下行動所需的技術。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Unmanned aircraft, groups of them that act together, and robots that work with people.</source>
        <translation>無人航空器、協同行動的機群，以及與人協作的機器人。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Finding and following objects that fly at more than five times the speed of sound.</source>
        <translation>發現並追蹤飛行速度超過五倍音速的物體。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Satellites of low mass, often launched in groups.</source>
        <translation>品質較小、常成組發射的衛星。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Rockets and the installations that launch them.</source>
        <translation>火箭以及發射火箭的設施。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Farming steered by sensors, positioning and data.</source>
        <translation>以感測器、定位和數據指導的農業。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Fuels made from plants, waste or other living matter.</source>
        <translation>由植物、廢棄物或其他生質製成的燃料。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Lasers, microwaves and beams that carry energy to a target.</source>
        <translation>把能量送達目標的雷射、微波和粒子束。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Batteries that store electricity, for vehicles and other uses.</source>
        <translation>儲存電能的電池，用於車輛及其他用途。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Hydrogen and ammonia as carriers of energy.</source>
        <translation>作為能量載體的氫和氨。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Energy from nuclear reactions, and the plants that make it.</source>
        <translation>核反應產生的能量以及生產它的電站。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Storing, treating and reusing spent nuclear fuel and other waste.</source>
        <translation>用過核燃料及其他核廢料的儲存、處理與再利用。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Making electricity from sunlight.</source>
        <translation>用陽光發電。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Stores of electricity that charge and discharge very quickly.</source>
        <translation>充放電極快的儲電裝置。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Bringing varied sources and stores of power into one grid.</source>
        <translation>把多樣的電源和儲能接入同一電網。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Intervening in the climate on a large scale.</source>
        <translation>大規模干預氣候。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Encryption that holds against attacks by quantum computers.</source>
        <translation>能抵禦量子電腦攻擊的加密。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Sending information protected by quantum states.</source>
        <translation>發送受量子態保護的資訊。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Computing with quantum states.</source>
        <translation>用量子態進行運算。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Measuring with quantum effects.</source>
        <translation>利用量子效應進行測量。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Clocks kept by transitions of atoms.</source>
        <translation>以原子躍遷計時的時鐘。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Measuring gravity and its small variations.</source>
        <translation>測量重力及其微小變化。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Finding one's position from acceleration and rotation alone.</source>
        <translation>僅憑加速度和轉動確定位置。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Measuring magnetic fields.</source>
        <translation>測量磁場。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Cameras that see many bands of the spectrum.</source>
        <translation>能看到多個光譜波段的相機。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Measuring with light.</source>
        <translation>用光進行測量。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Finding and following objects by reflected radio waves.</source>
        <translation>以反射的無線電波發現並追蹤物體。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Finding position and time from satellites.</source>
        <translation>由衛星確定位置和時間。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Detecting by sound, above all under water.</source>
        <translation>以聲音進行探測，主要用於水下。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Driving submarines for long without air from the surface.</source>
        <translation>使潛艇長時間不需水面空氣的推進裝置。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Unmanned vessels that work under water by themselves.</source>
        <translation>在水下自主工作的無人航行器。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Using, disturbing and protecting the electromagnetic spectrum in combat.</source>
        <translation>在作戰中使用、干擾和保護電磁頻譜。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for networks, computing power and cyber security, in the editions of 64 and 74.</source>
        <translation>ASPI 關於網路、算力與網路安全的類別，用於 64 項與 74 項版。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's first category for artificial intelligence, computing and communications, used in the edition of 44 and later divided in two.</source>
        <translation>ASPI 最初關於人工智慧、運算與通訊的類別，用於 44 項版，後來一分為二。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for artificial intelligence, including the design and making of advanced chips.</source>
        <translation>ASPI 關於人工智慧的類別，包括先進晶片的設計與製造。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for materials and the ways of making things.</source>
        <translation>ASPI 關於材料與製造方法的類別。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for biology, genes and medicine.</source>
        <translation>ASPI 關於生物、基因與醫藥的類別。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for defence, space, robots and transport.</source>
        <translation>ASPI 關於國防、太空、機器人與交通的類別。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for energy and the environment.</source>
        <translation>ASPI 關於能源與環境的類別。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for the four quantum technologies.</source>
        <translation>ASPI 關於四項量子技術的類別。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for sensors, clocks and navigation.</source>
        <translation>ASPI 關於感測器、時鐘與導航的類別。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>ASPI's category for three technologies that matter to AUKUS and fit no other category.</source>
        <translation>ASPI 為三項與 AUKUS 有關、不屬其他類別的技術所設的類別。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for batteries: minerals, production and market.</source>
        <translation>SCSP 的電池領域：礦產、生產與市場。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for manufacturing capacity, automation and industrial robots.</source>
        <translation>SCSP 的製造業領域：產能、自動化與工業機器人。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for artificial intelligence: models, investment, firms and publications.</source>
        <translation>SCSP 的人工智慧領域：模型、投資、企業與論文。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for medicines: research money, innovation, production and trade.</source>
        <translation>SCSP 的醫藥領域：科研經費、創新、生產與貿易。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for the market in commercial drones.</source>
        <translation>SCSP 的商用無人機市場領域。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for the deployment and performance of fifth-generation mobile networks.</source>
        <translation>SCSP 的第五代行動網路部署與性能領域。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for nuclear fusion: money, firms, talent and patents.</source>
        <translation>SCSP 的核融合領域：資金、企業、人才與專利。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for social media, search and other platforms.</source>
        <translation>SCSP 的社群媒體、搜尋及其他平台領域。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for what follows 5G, above all networks by satellite in low orbit.</source>
        <translation>SCSP 關於 5G 之後的領域，主要是低軌衛星網路。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for quantum technology: public and private money, firms and papers.</source>
        <translation>SCSP 的量子技術領域：公共與私人資金、企業與論文。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for chips: export controls, equipment and manufacturing capacity.</source>
        <translation>SCSP 的晶片領域：出口管制、設備與產能。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>SCSP's sector for synthetic biology: market, investment, fermentation capacity, papers and patents.</source>
        <translation>SCSP 的合成生物學領域：市場、投資、發酵產能、論文與專利。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The whole of ASPI's first list, March 2023.</source>
        <translation>ASPI 第一份清單的全部，2023 年 3 月。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The whole of ASPI's second list, September 2023 to 2024.</source>
        <translation>ASPI 第二份清單的全部，2023 年 9 月至 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The whole of ASPI's third list, December 2025.</source>
        <translation>ASPI 第三份清單的全部，2025 年 12 月。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The part of ASPI's list that its update of June 2023 compared for AUKUS.</source>
        <translation>ASPI 清單中 2023 年 6 月更新為 AUKUS 所比較的部分。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The ten technologies that the edition of 74 adds to that of 64.</source>
        <translation>74 項版較 64 項版新增的十項技術。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The whole of the twelve sectors that SCSP compares.</source>
        <translation>SCSP 所比較的十二個領域的全部。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>What the documents say beyond single technologies.</source>
        <translation>文獻在單項技術之外的說法。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>How much research a country publishes, across all fields.</source>
        <translation>一國在全部領域發表多少研究。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Who does research with whom, above all China and the United States.</source>
        <translation>誰與誰合作研究，主要是中國與美國。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Money spent on research and development.</source>
        <translation>研究與開發的支出。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>People trained in science and engineering, and where they go.</source>
        <translation>理工科人才及其去向。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>How universities and other institutions rank across technologies.</source>
        <translation>大學及其他機構在各項技術上的排名。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>What different careers pay, as a reason for choosing them.</source>
        <translation>不同職業的收入，作為擇業的理由。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The programme of prosecutions of 2018 to 2022 in the United States, and its effects on scientists.</source>
        <translation>美國 2018 年至 2022 年的起訴計畫及其對科學家的影響。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>How innovation is paid for and organised: patient or quick capital, state or market.</source>
        <translation>創新如何獲得資金與組織：耐心資本或快錢，國家或市場。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Single products, weapons and installations that the documents name.</source>
        <translation>文獻點名的單項產品、武器與設施。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>What the trackers count: papers, thresholds, windows, number of technologies.</source>
        <translation>追蹤統計的內容：論文、門檻、時期、技術數量。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Scores that put several technologies or sectors into one.</source>
        <translation>把多項技術或領域合成一個分數的指數。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Technologies with a defence use, as the source groups them in words (radar, engines, drones, smart materials and others); wider than the ASPI category of defence, space, robotics and transportation.</source>
        <translation>有國防用途的技術，按來源的文字歸併（雷達、引擎、無人機、智慧材料等）；比 ASPI 的國防、太空、機器人與交通類別更寬。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Space and satellite technologies together, as the source groups them in words; not one technology of the ASPI list.</source>
        <translation>太空與衛星技術的合稱，按來源的文字歸併；不是 ASPI 清單中的一項技術。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>AI, quantum and computing technologies taken together, as the source groups them in words; not a category of the ASPI list.</source>
        <translation>人工智慧、量子與運算技術的合稱，按來源的文字歸併；不是 ASPI 清單的類別。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Turning research into applied and commercial technology, which the tracker does not measure.</source>
        <translation>把研究轉化為應用和商業技術，追蹤並不衡量這一點。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Cars driven by electricity: market and fleet, as the documents speak of them.</source>
        <translation>以電驅動的汽車：市場與保有量，按文獻所述。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>Hypersonic flight as the documents speak of it; ASPI's list has it under aircraft engines and, for detection and tracking, as a technology of its own.</source>
        <translation>文獻所說的極音速飛行；ASPI 清單把它歸入航空引擎，偵測與追蹤則單列一項。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The machines that supply computing power, as the documents speak of them; not one technology of the ASPI list.</source>
        <translation>提供算力的機器，按文獻所述；不是 ASPI 清單中的一項技術。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>One of the five sectors of the Critical and Emerging Technologies Index.</source>
        <translation>關鍵與新興技術指數五個領域之一。</translation>
    </message>
    <message>
        <location filename="../../data/technologies.csv"/>
        <source>The whole of the five sectors that the Critical and Emerging Technologies Index weighs.</source>
        <translation>關鍵與新興技術指數所加權的五個領域的全部。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article gives the Chinese Academy of Sciences 28 first places of 64 and, further down, 31 of 64. The 28 come from the opinion article of 2025, without a period; the 31 from ASPI's report of 2024. It does not say why they differ.</source>
        <translation>文章稱中國科學院在 64 項中有 28 項第一，後文又稱 64 項中的 31 項。28 出自 2025 年的評論文章，未註明時期；31 出自 ASPI 2024 年的報告。文章沒有說明為何不同。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article dates the American lead to the early twentieth century (二十世紀初期). The next sentence gives 2003-2007, so the early twenty-first is meant.</source>
        <translation>文章把美國的領先定在二十世紀初期。下一句給出的是 2003–2007 年，因此應指二十一世紀初。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article calls 2013-2017 'the middle ten years' (中間的十年). The years given are five.</source>
        <translation>文章稱 2013–2017 年為「中間的十年」，而所給年份只有五年。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China 57, the United States 7 and the European Union 2 add up to 66 of 64. The Union's two leads hold only when it is counted as one in place of its members. Between countries, 57 and 7 already make 64.</source>
        <translation>中國 57、美國 7、歐盟 2，合計為 64 項中的 66 項。歐盟的兩項只在以歐盟代替其成員國運算時成立；國家之間，57 與 7 已合計 64。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>60 American and 3 Chinese leads make 63 of 64 technologies in 2003-2007. The article does not say who led the remaining one. Another account of the same edition names Japan, in distributed ledgers.</source>
        <translation>美國 60 項、中國 3 項，合計為 2003–2007 年 64 項技術中的 63 項。文章沒有說明餘下一項由誰領先；對同一版次的另一說法是日本，在分佈式賬本上。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article, with pictures of 2025, takes over 'last year' from the report of 2024. Its 52 technologies led by China and 44 top-five places of the United Kingdom are therefore those of 2023, not of 2024.</source>
        <translation>配有 2025 年圖片的文章沿用了 2024 年報告中的「去年」。因此文中中國領先的 52 項技術和英國 44 個前五名屬於 2023 年，而不是 2024 年。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China passed the United States in integrated circuits in 2020, yet the United States is expected to lead until 2030 at least. The first counts papers of one year, the second all papers so far.</source>
        <translation>中國在積體電路上於 2020 年超過美國，而美國預計至少領先到 2030 年。前者統計一年的論文，後者統計迄今的全部論文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The sentence runs 'natural language processing (NLP) quantum computing' together without 'and'. Both are technologies of the list; they are entered apart.</source>
        <translation>原句把「自然語言處理（NLP）量子計算」連寫，中間沒有「和」。兩者都是清單中的技術，分別收錄。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>'These newly added high-risk technologies' (這些新增的高風險技術) refers back to all 24, which the article has not called new. How many are new is not said. Only the technologies named are entered as new.</source>
        <translation>「這些新增的高風險技術」指前文的全部 24 項，而文章並未說這些都是新增。新增多少沒有說明，只有點名的技術按新增收錄。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>All ten leading institutions in aircraft engines are Chinese, yet the best Chinese company is 22nd. The ten are institutions of every kind, so both can be true.</source>
        <translation>航空引擎前十機構全部在中國，而最好的中國企業只列第 22 位。前十包括各類機構，所以兩者可以同時成立。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Tsinghua is called the best university and the Chinese Academy of Sciences the best institution. The first ranking leaves out everything that is not a university.</source>
        <translation>清華大學被稱為最好的大學，中國科學院被稱為最好的機構。前一排名不含大學以外的機構。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>75% and 77% are both given as China's share in batteries. The first is of high-impact research in 2023, the second of manufacturing capacity in 2022.</source>
        <translation>75% 與 77% 都是中國在電池上的占比。前者是 2023 年的高影響力研究，後者是 2022 年的產能。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>66 of 74 is 89.2%. Nature's article says 'nearly 90%' in its text and plain 90% in its title; the Huxiu article says 'about 90%' and, later, plain 90%.</source>
        <translation>74 項中的 66 項為 89.2%。《自然》的文章正文寫「近 90%」，標題寫 90%；虎嗅文章寫「約 90%」，後文又寫 90%。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>An expert calls semiconductor chips a field led by other countries, while the ranking leaves only 8 of 74 technologies to anyone but China. He speaks of the industry as a whole; the ranking counts highly cited papers.</source>
        <translation>一位專家稱半導體晶片是由他國領先的領域，而排名中 74 項只有 8 項不由中國領先。他談的是整個產業，排名統計的是高被引論文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China is first in research on advanced aircraft engines, yet its engines are said to fall short of American and European ones. The first counts papers, the second judges products.</source>
        <translation>中國在先進航空引擎研究上居首，而其引擎據稱不及美歐產品。前者統計論文，後者評判產品。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Less than 5% and nearly 90% come from two editions, of 64 and of 74 technologies, with different data. They are two snapshots and no series.</source>
        <translation>不足 5% 與近 90% 出自兩個版次，分別為 64 項和 74 項技術，數據不同。這是兩個時點的情況，不構成序列。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The Huxiu article calls the edition '2025-2026' (2025-2026年度), Nature's article that of 2025. Both speak of the 74 technologies of December 2025.</source>
        <translation>虎嗅文章稱該版為「2025-2026」（2025-2026年度），《自然》的文章稱 2025 年版。兩者說的都是 2025 年 12 月的 74 項技術。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>7:0 reads as if the category had seven technologies, and a Korean note says 7 of 7. The only list of the 74 that we have puts eight there, one of them (precision agriculture) in doubt.</source>
        <translation>7:0 讀來像是該類別共有七項技術，一則南韓短訊也稱 7/7。我們唯一掌握的 74 項清單在該類別列有八項，其中一項（精準農業）存疑。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The counts of 2007 come from NSF and the Ministry of Education, those of 2025 from CSET; what they count is not defined. 'Almost twice' would give the United States more than 38,500 in 2025, against 23,940 in 2007.</source>
        <translation>2007 年的數字出自美國國家科學基金會與中國教育部，2025 年的出自 CSET；統計對象沒有定義。「近兩倍」意味著美國 2025 年超過 38,500，而 2007 年為 23,940。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>One factor of 4 is given for 'advanced aircraft engines and hypersonic technology'. In ASPI's list hypersonics belong to the engines. It is entered for both, with this doubt.</source>
        <translation>「先進航空引擎和極音速技術」只給出一個 4 倍。在 ASPI 清單中極音速屬於引擎一項。兩者均收錄，並註明此疑問。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article calls synthetic biology the last stronghold that the United States has lost. Two sentences on it counts genetic engineering among the last strongholds that it keeps.</source>
        <translation>文章稱合成生物學是美國失去的最後堡壘，而兩句之後又把基因工程列為其守住的最後堡壘之一。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The author's three 'last strongholds' are not ASPI's list of eight American leads, of which Nature's article in Chinese names quantum computing and geoengineering only. That the United States leads AI algorithms in the tracker is not stated.</source>
        <translation>作者所說的三個「最後堡壘」不是 ASPI 列出的美國領先的八項；其中《自然》中文文章只點名量子計算和地球工程。追蹤並未說美國領先人工智慧演算法。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China is first in all 13 materials technologies, yet depends on Western machine tools and lithography. The first counts papers, the second judges industry; the article says so itself.</source>
        <translation>中國在 13 項材料技術上全部居首，卻依賴西方的工具機和微影。前者統計論文，後者評判產業；文章自己也這麼說。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The article says that the collaboration report covers 74 fields and, further down, that it tracks 64 technologies of which China leads 57. 57 of 64 is the result of ASPI's edition of 2024; for 74 technologies the edition of 2025 gives 66.</source>
        <translation>文章稱合作報告涵蓋 74 個領域，後文又稱它追蹤 64 項技術、中國領先 57 項。57/64 是 ASPI 2024 年版的結果；74 項技術在 2025 年版中為 66 項。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>'Lowest in 20 years' and 'back at the level of 2005' describe one finding. With data from 2005 to 2024 the first only says that the whole rise since 2005 is undone.</source>
        <translation>「20 年來最低」與「退回 2005 年水平」說的是同一發現。數據為 2005 年至 2024 年，前者只說明 2005 年以來的增長已全部抵消。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Pakistan's rank among China's partners is given for 2019, those of Saudi Arabia and Belarus for 2024. The three are no ranking of one year.</source>
        <translation>巴基斯坦在中國合作夥伴中的名次為 2019 年，沙烏地阿拉伯和白俄羅斯的為 2024 年。三者不是同一年的排名。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Bloomberg dates the decline of collaboration between China and the United States from 2018; Australian funding of projects with Chinese partners peaked a year later. Other country, other measure.</source>
        <translation>彭博社把中美合作的下降定在 2018 年起；澳洲與中方合作計畫的經費在一年後達到峰值。國家不同，指標也不同。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China's 70% and the American 34% of world fermentation capacity add up to 104%. They cannot both be shares of one total at one time. The clause on the United States does not say of what it is a share, or when.</source>
        <translation>中國的 70% 與美國的 34% 合計為全球發酵產能的 104%，不可能同時是同一總量的占比。關於美國的分句沒有說明是什麼的占比，也沒有說明時間。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>4 million base stations at 206 per 100,000 people imply 1.94 billion people, far more than China has. The two figures cannot be of the same date or count; do not use them together.</source>
        <translation>400 萬個基地台、每 100,000 人 206 個，意味著 19.4 億人口，遠多於中國實際人口。兩個數據不可能是同一日期或同一口徑，請勿合用。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>100,000 base stations at 77 per 100,000 people imply 130 million people, far fewer than the United States has. The two figures cannot be of the same date or count. By totals China has 40 times as many stations, per head 2.7 times.</source>
        <translation>10 萬個基地台、每 100,000 人 77 個，意味著 1.3 億人口，遠少於美國實際人口。兩個數據不可能是同一日期或同一口徑。按總數中國的基地台為其 40 倍，按人均為 2.7 倍。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Equal yearly spending (about 50 billion US dollars each) beside 40 times as many base stations looks contradictory. Spending covers whole networks in one year; base stations are built up over years at different prices.</source>
        <translation>每年支出相當（各約 500 億美元），基地台卻多 40 倍，看似矛盾。支出涵蓋一年內的全部網路；基地台是多年以不同價格累積建成的。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>It is not clear whether 88% of mobile users live within reach of 5G or use it. One billion connections and 88% of users count different things, so the text cannot settle it.</source>
        <translation>88% 的行動使用者是處於 5G 覆蓋之內還是在使用它，並不清楚。十億連接數與 88% 的使用者統計的是不同事物，原文無法判定。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Over 90%, nearly 70%, 80%, 70-90% and 85% are shares of different things. They cover DJI's consumer market, its whole market, its American commercial market, all Chinese drones used in the United States, and purchases by American states from 2010 to 2022.</source>
        <translation>90% 以上、近 70%、80%、70%–90% 和 85% 是不同事物的占比：分別為大疆的消費級市場、其整個市場、其美國商用市場、美國使用的全部中國無人機，以及美國各州 2010 年至 2022 年的採購。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>DJI alone has 80% of American commercial drones, all Chinese drones together 70-90% of use in the American market. A part cannot exceed the whole, so the low end fits only if the two count different things.</source>
        <translation>僅大疆一家就占美國商用無人機的 80%，而全部中國無人機占美國市場使用量的 70%–90%。部分不能大於整體，因此低值只有在兩者統計不同事物時才成立。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The manufacturing section lists chips among the fields in which China has taken the lead; the semiconductor section gives the technological advantage in advanced chips and equipment to the United States. The first may mean volume or legacy chips, but does not say so.</source>
        <translation>製造業一節把晶片列為中國已領先的領域；半導體一節則認為先進晶片和設備的技術優勢在美國。前者可能指產量或成熟製程晶片，但沒有說明。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China is said to lead in automation and also to lag in digitalisation. The first is about robots and production lines, the second about software and data.</source>
        <translation>文中稱中國在自動化上領先，又稱其在數位化上落後。前者指機器人和產線，後者指軟體和數據。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>80% and 60% are both given as China's share in 2023. The first is of shipments of lithium-ion batteries for all uses, the second of the market for electric-vehicle batteries.</source>
        <translation>80% 與 60% 都是中國 2023 年的占比。前者是各種用途鋰離子電池的出貨量，後者是車用電池市場。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>CATL and BYD together hold more than half of 'the global market', without saying of which batteries. Both the market for electric vehicles (China 60%) and all shipments (China 80%) would fit.</source>
        <translation>寧德時代與比亞迪合計占「全球市場」一半以上，沒有說明是哪種電池。車用電池市場（中國 60%）與全部出貨量（中國 80%）都說得通。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>About 48 billion US dollars a year (NIH) stands beside 5.2 billion (China's basic research, 2022). One is all that one American agency spends, the other one kind of research in China. They are no ratio between the two countries.</source>
        <translation>每年約 480 億美元（NIH）與 52 億（中國基礎研究，2022 年）並列。前者是美國一個機構的全部支出，後者是中國的一類研究。兩者不能作為兩國之比。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China's 15 billion US dollars is 'expected' (预计), the American 4 billion is stated without that word, and neither has a period. The first may be a plan, the second money spent.</source>
        <translation>中國的 150 億美元是「預計」，美國的 40 億沒有此語，兩者都沒有時期。前者可能是計畫，後者可能是已支出。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The text calls American private money 'far above' China's (3.7 billion against 255 million US dollars). With government money the order turns: 7.7 against 15.3 billion. Planned and raised amounts should not be added.</source>
        <translation>原文稱美國的私人資金「遠高於」中國（37 億對 2.55 億美元）。計入政府資金，次序就反過來：77 億對 153 億。計畫金額與已籌金額不應相加。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China has more quantum papers (22.8% against 21.3%), yet the United States is said to lead in basic research and quality. One is a number of papers, the other a judgement of their quality.</source>
        <translation>中國的量子論文更多（22.8% 對 21.3%），而美國據稱在基礎研究和品質上領先。前者是論文數量，後者是對品質的判斷。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Over 12.7 billion US dollars invested since 2018 is twelve times the 1.05 billion at which China's market is valued in 2023. The first is a sum over years, the second a market in one year; the sector may also be drawn differently.</source>
        <translation>2018 年以來投資逾 127 億美元，是中國 2023 年市場規模 10.5 億的十二倍。前者是多年累計，後者是一年的市場；領域劃分也可能不同。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>OneWeb is named in the passage on the American lead in low-orbit satellites. It is not an American company, and the text does not say for which country it counts.</source>
        <translation>OneWeb 出現在有關美國低軌衛星領先的段落。它不是美國企業，原文沒有說明它算在哪一國。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>'About' (约) stands before the exact number of 6,764 satellites. It is the count of a day that is not named rather than a rounded figure.</source>
        <translation>「約」出現在精確數字 6,764 顆衛星之前。這是某個未註明日期的計數，而不是取整的數據。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The introduction and the source note give one report two titles. One ends 'and What's Next in the U.S.-China Technology Competition', the other 'and Where We Are Headed Next in the U.S.-China Technology Competition'.</source>
        <translation>引言與來源說明給同一報告兩個標題。一個以「and What's Next in the U.S.-China Technology Competition」結尾，另一個以「and Where We Are Headed Next in the U.S.-China Technology Competition」結尾。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Output and shipments are different measures, and the text does not equate them. If 1,705 GWh were the 80%, the world total would be 2,131 GWh and the American output of 93 GWh 4.4% of it.</source>
        <translation>產量與出貨量是不同指標，原文沒有把兩者等同。若 1,705 GWh 就是那 80%，全球總量應為 2,131 GWh，美國的 93 GWh 占 4.4%。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Of ASPI's first edition one account counts 8 technologies at high risk of monopoly, another 10. The report's own table could not be read.</source>
        <translation>關於 ASPI 首版，一處稱有 8 項高壟斷風險技術，另一處稱 10 項。報告自己的表格無法讀到。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>China leads 37 of 44 technologies as published in March 2023, and 36 as ASPI's own authors put it in June 2023. List and period are the same. Which technology changed hands is not said; quantum sensors would fit.</source>
        <translation>中國領先 44 項中的 37 項（2023 年 3 月發布），ASPI 作者在 2023 年 6 月又稱 36 項。清單和時期相同。哪項技術易手沒有說明；量子感測器說得通。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>For 2018-2022 China leads 53 of 64 as published in September 2023, and 52 as stated anew in August 2024 with refreshed data. The 52 is the one to compare with 57.</source>
        <translation>2018–2022 年，中國領先 64 項中的 53 項（2023 年 9 月發布），2024 年 8 月以更新的數據重述為 52 項。與 57 比較應取 52。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The United Kingdom is in the top five in 36 of 64 technologies in most accounts; one Indian press text prints 37, down from 44. Another says that it dropped out of 8, and 44 less 8 is 36. The 37 is taken for a slip.</source>
        <translation>多數說法稱英國在 64 項中的 36 項進入前五；一篇印度報刊文字印作 37，較 44 下降。另一說法稱其退出 8 項，44 減 8 為 36。37 視為筆誤。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>For papers of 2018-2022 accounts differ: some give quantum sensors to the United States, others to China, and ASPI's published total of 53 Chinese leads only adds up with China. For later years it is China's. Always name the edition.</source>
        <translation>就 2018–2022 年的論文，說法不一：有的把量子感測器歸於美國，有的歸於中國，而 ASPI 發布的中國領先 53 項只有歸中國才合得上。其後年份歸中國。引用時務必註明版次。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>One account gives China two of four quantum technologies (June 2023), another three (September 2023), for the same papers of 2018-2022. The difference is quantum sensors.</source>
        <translation>一處稱中國領先四項量子技術中的兩項（2023 年 6 月），另一處稱三項（2023 年 9 月），均為 2018–2022 年的論文。差別在量子感測器。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Published counts give five categories 8, 13, 7, 10 and 9 technologies, which leaves 27 of 74 for the rest. The list that we have leaves 26, because it puts precision agriculture in the defence category. Its place is in doubt.</source>
        <translation>公布的計數給五個類別 8、13、7、10、9 項技術，74 項還餘 27 項。我們掌握的清單餘 26 項，因為它把精準農業歸入國防類。其歸類存疑。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>One account says that 2.2 million papers were analysed, others that the most cited tenth was taken from them, and one calls a share of a technology a share of all 2.2 million. Shares are of the most cited tenth within one technology.</source>
        <translation>一處稱分析了 220 萬篇論文，其他說法稱從中取被引最高的十分之一，還有一處把某項技術的占比說成全部 220 萬篇的占比。占比是某一技術內被引最高十分之一的占比。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>2.2 million, over 7 million and over 9 million are the papers behind three studies, with other years, lists and searches. They are no series.</source>
        <translation>220 萬、700 多萬和 900 多萬是三項研究所用的論文數，年份、清單和檢索各不相同，不構成序列。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Counts of top-five places are of 44, 64 or 74 technologies, according to the edition. The United Kingdom has 29 of 44 and 44 of 64 for the very same years. Compare only counts of one edition.</source>
        <translation>前五名的計數依版次分別為 44、64 或 74 項技術。英國在同樣的年份裡是 29/44，也是 44/64。只應比較同一版次的計數。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>37 of 44, 53 of 64, 57 of 64 and 66 of 74 come from four editions with different lists and years, and in 2025 with refreshed data. The steps between them are no gains over one year.</source>
        <translation>37/44、53/64、57/64 和 66/74 出自四個版次，清單和年份不同，2025 年的數據還經更新。各步之差並不是一年的增幅。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Between countries China leads 66 and the United States 8 of 74. With the European Union counted as one it leads 4, among them small satellites (otherwise China) and geoengineering (otherwise the United States). These are two rankings of the same papers.</source>
        <translation>國家之間，中國領先 74 項中的 66 項，美國 8 項。把歐盟作為一個整體計算時，它領先 4 項，其中有小型衛星（否則為中國）和地球工程（否則為美國）。這是同一批論文的兩種排名。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Between countries China leads 19 and the United States 4 of 23. With the AUKUS members counted as one they come first in four technologies. These are two rankings of the same papers.</source>
        <translation>國家之間，中國領先 23 項中的 19 項，美國 4 項。把 AUKUS 成員作為一個整體計算時，它在四項技術上居首。這是同一批論文的兩種排名。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Second in hypersonic detection and tracking is the United States between countries, and AUKUS when its members are counted as one. These are two rankings of the same papers.</source>
        <translation>極音速偵測與追蹤的第二名，國家之間為美國，把 AUKUS 成員作為一個整體時為 AUKUS。這是同一批論文的兩種排名。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>73.3% and 14.1% are of 2018-2022 (June 2023 edition). 73% and 13%, rounded, are of 2019-2023 (2024 edition).</source>
        <translation>73.3% 與 14.1% 為 2018–2022 年（2023 年 6 月版）。73% 與 13% 為 2019–2023 年（2024 年版），已取整。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>48.49% and 48.5% are one figure (2018-2022), once rounded. 63% is of 2019-2023, and about 70% of the single year 2023.</source>
        <translation>48.49% 與 48.5% 是同一數據（2018–2022 年），其一取整。63% 為 2019–2023 年，約 70% 為 2023 年單年。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The numbers of publications do not follow the shares: 8,672 to 3,454 is 2.5 to 1, 33.2% to 14.4% is 2.3 to 1. Italy has more publications than the United Kingdom, which ranks above it. The publications are probably all papers, the shares only of the most cited.</source>
        <translation>論文數量與占比並不一致：8,672 對 3,454 為 2.5 比 1，33.2% 對 14.4% 為 2.3 比 1。義大利的論文多於排名在其之上的英國。論文數大概是全部論文，占比只計被引最高者。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>8 or 10 of 44, 14 of 64 and 24 of 64 technologies at high risk come from different lists and years. They are no series.</source>
        <translation>44 項中的 8 或 10 項、64 項中的 14 項和 64 項中的 24 項高風險技術，出自不同的清單和年份，不構成序列。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The American part in China's collaborations is about a quarter now. From what it fell is told in three ways: from over half five years ago, from over half ten years ago, or by over 50% in ten years. All seem to go back to one English sentence that can be read in more than one way.</source>
        <translation>美國在中國科研合作中的占比如今約為四分之一。從多少下降有三種說法：五年前的一半以上、十年前的一半以上，或十年間下降逾 50%。三者似乎都源自一句可作多種理解的英文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The Chinese Academy of Sciences leads 31 of 64 technologies in the edition of 2024 and 31 of 74 in an account of that of 2025. Equal by chance, or carried over by the second account.</source>
        <translation>中國科學院在 2024 年版中領先 64 項中的 31 項，在一則關於 2025 年版的說法中領先 74 項中的 31 項。或為巧合，或為後者沿用。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>73% to 13% (2019-2023) is 5.6 to 1; the Huxiu article says four times, of aircraft engines and hypersonics together, in the edition of 2025. The years differ, and its sentence joins two technologies.</source>
        <translation>73% 對 13%（2019–2023 年）為 5.6 比 1；虎嗅文章就 2025 年版的航空引擎與極音速合稱四倍。年份不同，其句子還合併了兩項技術。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Seven of the top ten institutions are of 2018-2022, all ten of 2019-2023. The change takes the technology past ASPI's test for a high risk of monopoly, which asks for eight of ten.</source>
        <translation>前十機構中的七家為 2018–2022 年，全部十家為 2019–2023 年。這一變化使該技術越過 ASPI 的高壟斷風險標準，即前十中有八家。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Counted as one, AUKUS comes first in autonomous systems and robotics in the set of June 2023, and behind China in both in the edition of 2024. The years differ and the data were refreshed.</source>
        <translation>作為一個整體，AUKUS 在 2023 年 6 月的清單中於自主系統和機器人居首，在 2024 年版中兩者都落後於中國。年份不同，數據也經更新。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>A Korean summary says that Japan is in the top five in 8 of 64 technologies; the article in traditional Chinese says that it 'has an advantage' in 8, beside South Korea's 24 in the top five. Most likely the same count in other words.</source>
        <translation>一則南韓摘要稱日本在 64 項中的 8 項進入前五；繁體中文文章稱其在 8 項上「具有優勢」，並列南韓的 24 項前五。很可能是同一計數的不同措辭。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Counted as one, the European Union leads 2 of 64 (2024 edition) and 4 of 74 (2025 edition). List and years differ, and one of the four, extended reality, was only added in 2025.</source>
        <translation>作為一個整體，歐盟在 64 項中領先 2 項（2024 年版），在 74 項中領先 4 項（2025 年版）。清單和年份不同，四項之一的延展實境 2025 年才新增。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>About a fifth is of papers, with training in Five Eyes countries, in 44 technologies. 14.2% is of authors, with training in AUKUS countries, in 23.</source>
        <translation>約五分之一是論文，指在五眼國家受訓，44 項技術。14.2% 是作者，指在 AUKUS 國家受訓，23 項技術。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Almost 40% is China's share of all research output, 48% its share of the most cited papers. The two measure different things.</source>
        <translation>近 40% 是中國在全部科研產出中的占比，48% 是在被引最高論文中的占比。兩者衡量的不同。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The United States leads in small satellites in the edition of 2024, China in that of 2025, whose data were refreshed. The change has no date.</source>
        <translation>2024 年版中美國領先小型衛星，2025 年版中為中國，後者數據經更新。這一變化沒有日期。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The United States leads 7 of 64 (2019-2023) and 8 of 74 (2020-2024). The lists differ, so no gain can be read from it.</source>
        <translation>美國領先 64 項中的 7 項（2019–2023 年）和 74 項中的 8 項（2020–2024 年）。清單不同，不能看作增加。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The Huxiu article sets 3 technologies 'in 2003' against 66 'in 2025'. ASPI's 3 are of 64 and for 2003-2007, its 66 of 74 and for 2020-2024. Two editions are told as two years.</source>
        <translation>虎嗅文章以「2003 年」的 3 項技術對比「2025 年」的 66 項。ASPI 的 3 項出自 64 項、2003–2007 年，66 項出自 74 項、2020–2024 年。兩個版次被說成兩個年份。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>60 of 64 is 93.8%. Nature's article says 90%, without 'about'.</source>
        <translation>60/64 為 93.8%。《自然》的文章寫 90%，沒有「約」字。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>About 70% of the world's research (2023) and four times the American output (2025 edition) measure one lead in two ways. If both held, the American share would be about 17%.</source>
        <translation>約 70% 的全球研究（2023 年）與美國產出的四倍（2025 年版）以兩種方式衡量同一領先。若兩者都成立，美國的占比約為 17%。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>ASPI puts China first in research on synthetic biology (2020-2024), SCSP the United States: 33.6% of the papers of 2012-2023 against China's 21.7%. ASPI counts the most cited tenth of five late years, SCSP all papers of twelve, so both can be true; who leads in research is not agreed.</source>
        <translation>ASPI 將中國列為合成生物學研究第一（2020—2024年），SCSP 則認為美國領先：2012—2023年美國論文占33.6%，中國占21.7%。ASPI 統計的是近五年被引用最多的十分之一論文，SCSP 統計的是十二年間的全部論文，兩者可以同時成立；但誰在研究上領先，兩份報告說法不一。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>ASPI has the United States first in quantum computing, and until 2030 at least; SCSP says that China has more quantum papers (22.8% against 21.3%). The first counts the most cited papers of one of quantum's technologies, the second all papers of the whole field, without a period.</source>
        <translation>ASPI 稱美國在量子計算上居首，並且至少領先到2030年；SCSP 稱中國的量子論文更多（22.8%對21.3%）。前者統計量子技術中一項的高被引論文，後者統計整個領域的全部論文，且未給出時期。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP says that the United States keeps its dominance in quantum technology. In ASPI's ranking it leads one of the four quantum technologies, computing; China leads sensors, communication and post-quantum cryptography. SCSP judges the technology and its makers, ASPI counts highly cited papers.</source>
        <translation>SCSP 稱美國在量子科技上保持主導。而在 ASPI 的排名中，四項量子技術裡美國只領先量子計算一項，量子感測器、量子通訊和後量子密碼均由中國領先。SCSP 評判的是技術與企業，ASPI 統計的是高被引論文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP sees the United States ahead in artificial intelligence: most foundation models come from its companies. ASPI has China first in 7 of the 8 technologies of its category (2020-2024) and in machine learning, the United States in natural language processing (2019-2023). The one judges products and companies, the other counts papers.</source>
        <translation>SCSP 認為美國在人工智慧上領先：多數基礎模型出自美國企業。ASPI 則將中國列為該類別8項技術中7項（2020—2024年）以及機器學習的第一，美國為自然語言處理的第一（2019—2023年）。前者評判產品與企業，後者統計論文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP gives the United States the technological advantage in advanced chips and chip-making equipment; in ASPI's ranking China is first in the design and fabrication of integrated circuits (2019-2023). SCSP judges the industry, ASPI counts highly cited papers; counted over all years the United States stays ahead in ASPI, too.</source>
        <translation>SCSP 認為美國在先進晶片和晶片製造設備上具有技術優勢；而在 ASPI 的排名中，中國在積體電路設計與製造上居首（2019—2023年）。SCSP 評判的是產業，ASPI 統計的是高被引論文；若按歷年累計，ASPI 也認為美國仍然領先。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP sees a marked American advantage in biopharmaceuticals, above all in early financing. ASPI has the United States first in vaccines, but China in new antibiotics and in the sequencing of genomes (2019-2023). Financing and papers are different measures.</source>
        <translation>SCSP 認為美國在生物製藥上優勢顯著，尤其是早期融資。ASPI 則將美國列為疫苗研究第一，而新型抗生素和基因體定序由中國居首（2019—2023年）。融資與論文是不同的衡量標準。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP says that the United States leads in basic research on fusion; ASPI has China first in research on nuclear energy (2020-2024). Whether ASPI's nuclear energy includes fusion is not known.</source>
        <translation>SCSP 稱美國在核融合基礎研究上領先；ASPI 則將中國列為核能研究第一（2020—2024年）。ASPI 的核能是否包括核融合，尚不清楚。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>SCSP says that the United States has the upper hand in satellites in low orbit; ASPI has China first in research on small satellites (2020-2024) and on space launch systems (2019-2023). SCSP counts satellites in orbit, ASPI highly cited papers.</source>
        <translation>SCSP 稱美國在低軌衛星上占據優勢；ASPI 則將中國列為小型衛星研究（2020—2024年）和太空發射系統研究（2019—2023年）第一。SCSP 統計在軌衛星，ASPI 統計高被引論文。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>The author of the Huxiu article counts advanced AI algorithms among the last strongholds of the United States. In ASPI's edition of 2024, by the leads it names, China is first in AI algorithms and hardware accelerators (2019-2023). The author names language models; ASPI's technology holds algorithms of every kind.</source>
        <translation>虎嗅文章作者把高級AI演算法列為美國最後的堡壘之一。而按 ASPI 2024年版所列的領先項目推斷，中國在人工智慧演算法與硬體加速器上居首（2019—2023年）。作者舉的是語言模型，ASPI 的這一項則包括各種演算法。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>In four technologies the editions of 2023 have the United States first (2018-2022), that of 2024 China (2019-2023). The data were refreshed between them and the Chinese leads are inferred, so that no change from one year to the next can be read from it.</source>
        <translation>有四項技術，2023年各版將美國列為第一（2018—2022年），2024年版則為中國（2019—2023年）。兩版之間資料已更新，且中國的領先係推斷得出，因此不能據此讀出逐年變化。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <location filename="../../explorer/desk.py"/>
        <source>No workspace is open.</source>
        <translation>沒有開啟工作區。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <location filename="../../explorer/views/window/dialogs.py"/>
        <source>Critical Technology Explorer {version}, dataset {dataset}.

Offline: nothing is sent or fetched. Code under the MIT licence; the documents keep their publishers' rights; the fonts are Noto Sans CJK under the Open Font License.</source>
        <translation>關鍵技術瀏覽器 {version}，資料集 {dataset}。

離線執行：不傳送也不擷取任何內容。程式碼採用 MIT 授權條款；文獻的權利歸各自的出版者所有；字型為 Noto Sans CJK，採用 Open Font License。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/dialogs.py"/>
        <source>About</source>
        <translation>關於</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>Nearly the same documents</source>
        <translation>幾乎相同的文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>Documents that came in</source>
        <translation>匯入的文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>Paragraphs that differ</source>
        <translation>不同的段落</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>{share} percent stands in both. Paragraphs that differ: {count}.</source>
        <translation>兩者有 {share}% 相同；不同的段落：{count}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>Both say the same, in other lines or forms of letters.</source>
        <translation>兩者內容相同，只是換行或字形不同。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/differences_dialog.py"/>
        <source>Ctrl+Z takes what came in out again; else both are kept.</source>
        <translation>按 Ctrl+Z 可復原剛匯入的文獻；否則兩者都保留。</translation>
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
        <translation>由出版品計算</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreement_side.py"/>
        <source>derived</source>
        <translation>推導</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreement_side.py"/>
        <source>Open the sentence</source>
        <translation>開啟原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>All kinds</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Any severity</source>
        <translation>不限程度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Kind of disagreement</source>
        <translation>分歧類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Within one document</source>
        <translation>同一文獻內部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Between sources</source>
        <translation>不同來源之間</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Arithmetic</source>
        <translation>計算</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Wording</source>
        <translation>措辭</translation>
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
        <translation>{all} 處分歧中的 {count} 處。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Contradictions: {count}</source>
        <translation>相互矛盾：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Only rounded or worded otherwise: {count}</source>
        <translation>只是取整或措辭不同：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Not comparable: {count}</source>
        <translation>不可比：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>No disagreement is recorded.</source>
        <translation>沒有記錄到分歧。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>The figures side by side</source>
        <translation>相關數據對照</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/disagreements.py"/>
        <source>Do the sources agree?</source>
        <translation>各來源說法一致嗎？</translation>
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
        <translation>{about}：{one}，但{who}為{other}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{about}: {ratio} times, but the figures are {one} and {other}.</source>
        <translation>{about}：{ratio}倍，但兩個數字是{one}和{other}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{about}: {total} at {rate} per 100,000 people would mean about {people} people.</source>
        <translation>{about}：總數{total}、每 10 萬人{rate}，合起來意味著約 {people} 人。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{about}: {figures} add up to more than 100 percent.</source>
        <translation>{about}：{figures}，相加超過 100%。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>over {value}</source>
        <translation>超過 {value}</translation>
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
        <translation>約 {value}</translation>
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
        <translation>{entity}與{other}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/disagreement.py"/>
        <source>no period stated</source>
        <translation>未說明時期</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>Not comparable: {what} is another.</source>
        <translation>不可比：{what}不同。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>Says the same: {said}.</source>
        <translation>說法相同：{said}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>Says the same, rounded or as a bound: {said}.</source>
        <translation>說法相同，只是取整或只給出界限：{said}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>Another edition says otherwise: {said}.</source>
        <translation>另一版次說法不同：{said}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>Contradicts what is held: {said}.</source>
        <translation>與現有數據矛盾：{said}。</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the entity</source>
        <translation>主體</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the base</source>
        <translation>基數</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the period</source>
        <translation>時期</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discrepancies.py"/>
        <source>the kind of statement</source>
        <translation>陳述的種類</translation>
    </message>
</context>
<context>
    <name>Discretion</name>
    <message>
        <location filename="../../explorer/dataset/discretion.py"/>
        <source>Open</source>
        <translation>公開</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discretion.py"/>
        <source>Internal</source>
        <translation>內部</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/discretion.py"/>
        <source>Restricted</source>
        <translation>限閱</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Claims</source>
        <translation>陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Numerals</source>
        <translation>數字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Document</source>
        <translation>文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Claims of the document</source>
        <translation>文獻中的陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Numerals of the document</source>
        <translation>文獻中的數字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>Limits of the reports</source>
        <translation>報告的局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>{title}. {claims} {claims:figure|figures} in {sentences} {sentences:sentence|sentences}; {numerals} {numerals:numeral|numerals}, {percent}% accounted for.</source>
        <translation>{title}。{sentences} 句原句，{claims} 筆數據；{numerals} 個數字，{percent}% 已逐一說明。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>base</source>
        <translation>總數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>period</source>
        <translation>時期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>part of a name</source>
        <translation>名稱的一部分</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>figure of speech</source>
        <translation>修辭用法</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>boilerplate</source>
        <translation>頁面套語</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/document.py"/>
        <source>What did a document say in all?</source>
        <translation>一份文獻都說了什麼？</translation>
    </message>
</context>
<context>
    <name>EntityBox</name>
    <message>
        <location filename="../../explorer/views/parts/entity_box.py"/>
        <source>Country or institution</source>
        <translation>國家或機構</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_box.py"/>
        <source>Whom the page is about: type a part of a name</source>
        <translation>本頁所述主體：鍵入名稱的一部分</translation>
    </message>
</context>
<context>
    <name>EntityChips</name>
    <message>
        <location filename="../../explorer/views/parts/entity_chips.py"/>
        <source>Show or hide {name}</source>
        <translation>顯示或隱藏{name}</translation>
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
        <translation>全不選</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>Only this one</source>
        <translation>只留這一個</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>The one clicked last, and no other</source>
        <translation>只保留最後點選的一個</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>First {count}</source>
        <translation>前 {count} 名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>Choose whom the chart shows</source>
        <translation>選擇圖表顯示哪些國家和機構</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>{count} shown</source>
        <translation>顯示 {count} 個</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_choice.py"/>
        <source>{count} of {all} shown</source>
        <translation>顯示 {all} 個中的 {count} 個</translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>Choose countries, groups and institutions</source>
        <translation>選擇國家、集團和機構</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>Find a country, group or institution</source>
        <translation>尋找國家、集團或機構</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>Countries, groups and institutions</source>
        <translation>國家、集團和機構</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>None</source>
        <translation>全不選</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>Only this one</source>
        <translation>只留這一個</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>The row that is selected, and no other</source>
        <translation>只保留所選的一列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>First {count}</source>
        <translation>前 {count} 名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/entity_picker.py"/>
        <source>Those with most figures</source>
        <translation>數據最多的</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Export figure</source>
        <translation>匯出圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>File name</source>
        <translation>檔名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>A line under the figure</source>
        <translation>圖下的一行字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Quote of the selected figure</source>
        <translation>選取數據的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Its document, position and sentence, under the figure</source>
        <translation>在圖下寫出其文獻、位置和原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>PNG picture</source>
        <translation>PNG 圖片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>SVG drawing</source>
        <translation>SVG 向量圖</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>PDF page</source>
        <translation>PDF 頁面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>CSV of the numbers with their quotes</source>
        <translation>CSV：數據及引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Excel workbook of the numbers with their quotes</source>
        <translation>Excel 活頁簿：數據及引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>JSON of the chart</source>
        <translation>JSON：圖表內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Light</source>
        <translation>淺色</translation>
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
        <translation>縮放</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>All it says needs more room: it becomes {width} × {height} pixels.</source>
        <translation>全部內容需要更大的空間：圖將為 {width} × {height} 像素。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/export_dialog.py"/>
        <source>Type is {share} % of the usual for this use, so that all has room.</source>
        <translation>字級為此用途通常大小的 {share}%，以便容納全部內容。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>nowhere</source>
        <translation>不加註解</translation>
    </message>
</context>
<context>
    <name>FanPage</name>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Ranks in all ways of counting</source>
        <translation>所有計數方式下的排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Every way of counting</source>
        <translation>每種計數方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>{n} of {total} ways</source>
        <translation>{n} / {total}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Country</source>
        <translation>國家</translation>
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
        <translation>任何計數方式都排不出名次：引用太少。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>{country} leads in {leads} of {ways} ways of counting</source>
        <translation>{ways}種計數方式中，{country}在{leads}種下居首</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>, always rank {best}.</source>
        <translation>，始終排第{best}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>; ranks {best} to {worst}.</source>
        <translation>；排名在第{best}至第{worst}之間。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>whole papers</source>
        <translation>整篇計數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>among authors</source>
        <translation>按作者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>among countries</source>
        <translation>按國家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>all years together</source>
        <translation>各年合併</translation>
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
        <translation>計入</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>left out</source>
        <translation>不計</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Share</source>
        <translation>份額</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Leader</source>
        <translation>領先者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Top</source>
        <translation>前</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Counting</source>
        <translation>計數方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Threshold</source>
        <translation>門檻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Types of documents</source>
        <translation>文獻類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>Unknown countries</source>
        <translation>國家未知</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/fan.py"/>
        <source>How firm is a rank?</source>
        <translation>排名有多穩固？</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Figure copied as a picture</source>
        <translation>圖表已複製為圖片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Numbers copied</source>
        <translation>數據已複製</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Link to this view copied</source>
        <translation>已複製此檢視的連結</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Export figure</source>
        <translation>匯出圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Writing {name}…</source>
        <translation>正在寫入 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>The figure could not be written: {error}</source>
        <translation>圖表無法寫入：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Open view</source>
        <translation>開啟檢視</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_actions.py"/>
        <source>Save view</source>
        <translation>儲存檢視</translation>
    </message>
</context>
<context>
    <name>FigureChooser</name>
    <message>
        <location filename="../../explorer/views/briefing/figure_chooser.py"/>
        <source>Figures</source>
        <translation>數據</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>New figure from the selection</source>
        <translation>由選取文字新增數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>institution</source>
        <translation>機構</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>company</source>
        <translation>企業</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>agency</source>
        <translation>政府機關</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>group</source>
        <translation>集團</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>country</source>
        <translation>國家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>theme</source>
        <translation>專題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>measured</source>
        <translation>實測</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>estimate</source>
        <translation>估計</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>plan</source>
        <translation>計畫</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>projection</source>
        <translation>預測</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>opinion</source>
        <translation>觀點</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Value</source>
        <translation>數值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Entity</source>
        <translation>主體</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Technology or topic</source>
        <translation>技術或主題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Status</source>
        <translation>性質</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_form.py"/>
        <source>Add figure</source>
        <translation>新增數據</translation>
    </message>
</context>
<context>
    <name>FigureMenus</name>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Show sentence</source>
        <translation>顯示原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Show row</source>
        <translation>顯示所在行</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Open its page</source>
        <translation>開啟其頁面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Copy figure with citation</source>
        <translation>複製數據及引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Save claim card…</source>
        <translation>儲存陳述卡…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Why this value?</source>
        <translation>這個數值從何而來？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>How far it may go…</source>
        <translation>傳閱範圍…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>Put into the open briefing</source>
        <translation>放入開啟的簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_menus.py"/>
        <source>All figures about {name}</source>
        <translation>關於{name}的全部數據</translation>
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
        <translation>收藏陳述</translation>
    </message>
</context>
<context>
    <name>FigureSize</name>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Slide, 16:9</source>
        <translation>投影片，16:9</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Half a page of A4</source>
        <translation>A4 半頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>A page of A4</source>
        <translation>A4 整頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Own size</source>
        <translation>自訂大小</translation>
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
        <translation>公分</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/figure_size.py"/>
        <source>Width</source>
        <translation>寬</translation>
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
        <translation>Excel 活頁簿（.xlsx）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/excel.py"/>
        <source>the Excel workbook is damaged or is none ({reason})</source>
        <translation>Excel 活頁簿已損壞，或並非活頁簿（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/excel.py"/>
        <source>up to the sheet {name} there are more than {most} rows, blank ones counted; delete those</source>
        <translation>到工作表 {name} 為止超過 {most} 列（含空列）；請刪去空列</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/open_document.py"/>
        <source>OpenDocument spreadsheet (.ods)</source>
        <translation>OpenDocument 試算表（.ods）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/open_document.py"/>
        <source>the spreadsheet is damaged or is none ({reason})</source>
        <translation>試算表已損毀，或不是試算表（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/open_document.py"/>
        <source>the sheet has more than {most} cells; divide it</source>
        <translation>工作表的儲存格超過 {most} 個；請拆分</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/quantities.py"/>
        <source>{given!r} may be {thousand} or {decimal}; write it without a sign</source>
        <translation>{given!r}可能是{thousand}，也可能是{decimal}；請去掉分隔符號再寫</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/quantities.py"/>
        <source>{given!r} is not a number; write 1234.5, without units</source>
        <translation>{given!r}不是數字；請寫成1234.5的形式，不帶單位</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/streamed.py"/>
        <source>no sheet that is shown has anything in it</source>
        <translation>顯示的工作表中沒有任何內容</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/streamed.py"/>
        <source>Not read, because hidden or empty: the sheets {names}.</source>
        <translation>未讀取隱藏或空白的工作表：{names}。</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/streamed.py"/>
        <source>{count} hidden {count:row|rows} of the sheet {name} {count:was|were} left out.</source>
        <translation>工作表{name}中有{count}列隱藏內容未讀取。</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/streamed.py"/>
        <source>Hidden columns of the sheet {name} were left out.</source>
        <translation>工作表{name}中的隱藏欄未讀取。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>the table has more than {most} rows; divide it</source>
        <translation>表格超過 {most} 列；請拆分</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>there is no row below the header</source>
        <translation>表頭下面沒有任何一列</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>{column!r} stands there a second time</source>
        <translation>欄「{column}」出現了兩次</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>there is no such column; there are {columns}</source>
        <translation>沒有這樣的欄；可用的欄有 {columns}</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>nor {count:is|are} there {count} more {count:column|columns} of this table</source>
        <translation>該表另有{count}欄也不存在</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figure_table.py"/>
        <source>the header lacks {columns}; see `ctexplorer import --template`</source>
        <translation>表頭缺少 {columns}；參見 `ctexplorer import --template`</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figures.py"/>
        <source>the row repeats line {line}</source>
        <translation>這一列與第 {line} 行重複</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/figures.py"/>
        <source>{given!r} is a percentage, but the unit is {unit}</source>
        <translation>{given!r}是百分比，但單位是{unit}</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/imports.py"/>
        <source>{path}: it is there already, as {document}.</source>
        <translation>{path}：已經收錄，名為 {document}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/imports.py"/>
        <source>Only the sheet {name} was read, not {others}.</source>
        <translation>只讀取了工作表{name}，沒有讀取{others}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>the table has more than {most} figures; divide it</source>
        <translation>表格中的數據超過 {most} 個；請拆分</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>a figure needs its source: title and address, or a document and a quote</source>
        <translation>數據需要來源：標題和網址，或文獻和引文</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>a passage needs both a document and a quote</source>
        <translation>原文段落需要文獻和引文兩項</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>no numeral of the quote reads {value}</source>
        <translation>引文中沒有讀作 {value} 的數字</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>the value</source>
        <translation>該數值</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>more than one document is called so; write one of the ids {ids}</source>
        <translation>不只一份文獻叫這個名稱；請寫以下識別碼之一：{ids}</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>no document is called {name!r}; import it first</source>
        <translation>沒有名為「{name}」的文獻；請先匯入</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>{document} has no such passage; copy it from there</source>
        <translation>{document} 中沒有這樣的段落；請從中複製</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>the quote does not stand at {given!r} but at {starts}</source>
        <translation>引文不在「{given}」處，而在 {starts}</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sources.py"/>
        <source>the quote stands {count} times in {document}, at {starts}; quote more of it, or write one of these into the column position</source>
        <translation>引文在 {document} 中出現 {count} 次，位於 {starts}；請引用得更長，或把其中一個位置寫入 position 欄</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>{path}: cannot be written here ({reason})</source>
        <translation>{path}：無法寫入此處（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>{path}: cannot be written ({reason})</source>
        <translation>{path}：無法寫入（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Windows has no files of this name</source>
        <translation>Windows 不允許這樣的檔名</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>; the unfinished {name} is left beside it</source>
        <translation>；未寫完的 {name} 留在旁邊</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>it is not a file but a pipe, a socket or a device</source>
        <translation>它不是檔案，而是管線、通訊端或裝置</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>it is open in another program; close it there and try again</source>
        <translation>它正在另一個程式中開啟；請在那裡關閉後再試</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>No space left on device</source>
        <translation>磁碟空間已滿</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Disk quota exceeded</source>
        <translation>超出磁碟配額</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Permission denied</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Operation not permitted</source>
        <translation>不允許此操作</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Read-only file system</source>
        <translation>唯讀檔案系統</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>No such file or directory</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Not a directory</source>
        <translation>不是資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Is a directory</source>
        <translation>是資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Input/output error</source>
        <translation>讀寫錯誤</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>File name too long</source>
        <translation>檔名過長</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>Too many levels of symbolic links</source>
        <translation>符號連結層數過多</translation>
    </message>
    <message>
        <location filename="../../explorer/files.py"/>
        <source>brackets are nested too deeply</source>
        <translation>括號巢狀過深</translation>
    </message>
    <message>
        <location filename="../../explorer/paths.py"/>
        <source>{path}: this file of the program is missing or damaged; reinstall the program</source>
        <translation>{path}：程式內附的這個檔案遺失或損毀；請重新安裝程式</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../explorer/views/source/find_bar.py"/>
        <source>Find in document</source>
        <translation>在文獻中尋找</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/find_bar.py"/>
        <source>Previous hit</source>
        <translation>上一處</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/find_bar.py"/>
        <source>Next hit</source>
        <translation>下一處</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/find_bar.py"/>
        <source>No hit</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/find_bar.py"/>
        <source>{n} of {total}</source>
        <translation>第 {n} 處，共 {total} 處</translation>
    </message>
</context>
<context>
    <name>FrontDialog</name>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Marking, state and citations</source>
        <translation>密級、狀態與引註</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Title on a page of its own</source>
        <translation>標題單獨成頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Mark</source>
        <translation>密級</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Words of your house</source>
        <translation>貴單位用語</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Footnotes</source>
        <translation>註腳</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Quotes of another language</source>
        <translation>外文引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Not said</source>
        <translation>未註明</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>For review</source>
        <translation>送審稿</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Cleared</source>
        <translation>已核准</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Our own</source>
        <translation>本程式格式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>APA: sources in the text</source>
        <translation>APA：正文內註明來源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Chicago: notes</source>
        <translation>芝加哥：註腳</translation>
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
        <translation>譯文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/front_dialog.py"/>
        <source>Both</source>
        <translation>原文與譯文</translation>
    </message>
</context>
<context>
    <name>HeadEdit</name>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>Language of the briefing</source>
        <translation>簡報語言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>Language of the briefing's own words and numbers</source>
        <translation>簡報自身文字和數字所用的語言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>Subtitle</source>
        <translation>副標題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/head_edit.py"/>
        <source>Authors, separated by semicolons</source>
        <translation>作者，以分號分隔</translation>
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
        <translation>章節</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/help_dialog.py"/>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/help_dialog.py"/>
        <source>Method and limits</source>
        <translation>方法與局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/help_dialog.py"/>
        <source>How the data were made</source>
        <translation>數據是怎樣整理的</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Choose a step to go back or forward to it.</source>
        <translation>選擇一個步驟，即可退回或前進到該處。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>At the beginning</source>
        <translation>起點</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
</context>
<context>
    <name>House</name>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>{name}: a house template is a {known} file (without macros), not {ending!r}</source>
        <translation>{name}：機構範本應為 {known} 檔案（不含巨集），而不是 {ending!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>{name}: {other} is the same part of a house; give one of them</source>
        <translation>{name}：{other} 是同一類範本，請只給其中一個</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>{name}: a template may have {most} MiB</source>
        <translation>{name}：範本不得超過 {most} MiB</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}：無法讀取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>Word template</source>
        <translation>Word 範本</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>PowerPoint template</source>
        <translation>PowerPoint 範本</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>{name}: this is no {what}, or it is damaged ({reason})</source>
        <translation>{name}：這不是 {what}，或檔案已損壞（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>it has macros</source>
        <translation>其中含有巨集</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>it declares a document type</source>
        <translation>其中宣告了文件類型</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>its pages have no size</source>
        <translation>頁面沒有尺寸</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house.py"/>
        <source>it has no layouts</source>
        <translation>其中沒有版面配置</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>PDF and HTML: {said}</source>
        <translation>PDF 與 HTML：{said}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>PDF and HTML: {key} = {asked} cannot be read in grey, so it becomes {used}</source>
        <translation>PDF 和 HTML：{key} = {asked} 印成灰階後無法辨讀，改用 {used}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>Word: places named in it: {places}</source>
        <translation>Word：範本中標出的位置：{places}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>Word: places it does not name: {places}</source>
        <translation>Word：範本中沒有標出的位置：{places}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>Word: {ours} is set in its style {theirs}</source>
        <translation>Word：{ours} 使用範本的樣式 {theirs}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>Word: styles it lacks, which are added: {styles}</source>
        <translation>Word：範本缺少、將自動補上的樣式：{styles}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>the title</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>charts and tables</source>
        <translation>圖表與表格</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>a heading alone</source>
        <translation>單獨的標題</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>PowerPoint: layout {layout} is used for {what}</source>
        <translation>PowerPoint：{what}使用範本的版面配置 {layout}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>PowerPoint: it has no layout for {what}; {layout} is used</source>
        <translation>PowerPoint：範本沒有用於{what}的版面配置，改用 {layout}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>the date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>a footer</source>
        <translation>頁尾</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>the slide's number</source>
        <translation>投影片編號</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/house_report.py"/>
        <source>PowerPoint: no place for {what}</source>
        <translation>PowerPoint：沒有放置{what}的位置</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>{name}: is not UTF-8 (byte {byte})</source>
        <translation>{name}：不是 UTF-8（第 {byte} 位元組）</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>{name}: is no TOML ({reason})</source>
        <translation>{name}：不是 TOML（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>styles by name, like Passage = "Quote"</source>
        <translation>樣式名稱，例如 Passage = "Quote"</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>a list of lines</source>
        <translation>若干行文字的清單</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>{name}: {key} cannot be used; there may stand: {known}</source>
        <translation>{name}：{key} 無法使用；此處可以是：{known}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>words in quotation marks</source>
        <translation>引號中的文字</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>a colour like "#8A1538"</source>
        <translation>顏色，例如 "#8A1538"</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>millimetres, from {least} to {most}</source>
        <translation>公釐數，{least} 至 {most}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/letterhead.py"/>
        <source>a PNG, JPEG or SVG file of up to 1 MiB that loads nothing</source>
        <translation>不超過 1 MiB 且不載入外部內容的 PNG、JPEG 或 SVG 檔案</translation>
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
        <translation>機構範本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Letterhead as TOML</source>
        <translation>信頭（TOML）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>How the template is used</source>
        <translation>範本的使用方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>First page</source>
        <translation>第一頁</translation>
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
        <translation>PDF 與 HTML</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Files bear the letterhead; the pages beside the editor do not.</source>
        <translation>檔案帶有信頭；編輯器旁的頁面沒有。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Typst is missing: HTML bears the letterhead, PDF and the pages beside the editor do not.</source>
        <translation>缺少 Typst：HTML 帶有信頭，PDF 和編輯器旁的頁面沒有。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Keep house template</source>
        <translation>儲存機構範本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>Remove house template</source>
        <translation>移除機構範本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/house_dialog.py"/>
        <source>No house template is kept.</source>
        <translation>沒有儲存機構範本。</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <location filename="../../explorer/workspace/imports.py"/>
        <source>{name}: read as {encoding}; it can be read again in another.</source>
        <translation>{name}：按 {encoding} 編碼讀取；可以換一種編碼重新讀取。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/near.py"/>
        <source>{name}: {share} percent of it stands in “{title}” ({document}) too.</source>
        <translation>{name}：其中 {share}% 也見於「{title}」（{document}）。</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <location filename="../../explorer/views/window/incoming.py"/>
        <source>There is neither text nor a file on the clipboard.</source>
        <translation>剪貼簿上既沒有文字也沒有檔案。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/incoming.py"/>
        <source>Clipboard {time}</source>
        <translation>剪貼簿 {time}</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Next or previous mark of the chart</source>
        <translation>圖表的下一個或上一個標記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>First or last mark of the chart</source>
        <translation>圖表的第一個或最後一個標記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Next or previous claim of the document</source>
        <translation>文獻的下一條或上一條陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Open a card of the tray, copy it, remove it</source>
        <translation>開啟、複製、移除素材列中的卡片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Rename a card of the tray, write a note on it</source>
        <translation>重新命名素材列中的卡片、寫筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/keys_dialog.py"/>
        <source>Move a card of the tray</source>
        <translation>移動素材列中的卡片</translation>
    </message>
</context>
<context>
    <name>KindChoice</name>
    <message>
        <location filename="../../explorer/views/parts/kind_choice.py"/>
        <source>How the figures are drawn, and of which period</source>
        <translation>數據的畫法和時期</translation>
    </message>
</context>
<context>
    <name>LeadersModel</name>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>Technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>Leader</source>
        <translation>領先者</translation>
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
        <translation>領先倍數</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>First five</source>
        <translation>前五</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>High risk</source>
        <translation>高風險</translation>
    </message>
    <message>
        <location filename="../../explorer/models/leaders.py"/>
        <source>Figures</source>
        <translation>數據</translation>
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
        <translation>此處沒有發布的數據</translation>
    </message>
</context>
<context>
    <name>LeadersPage</name>
    <message>
        <location filename="../../explorer/commands/leaders.py"/>
        <source>Remarks</source>
        <translation>備註</translation>
    </message>
    <message>
        <location filename="../../explorer/commands/leaders.py"/>
        <source>Latest edition of each</source>
        <translation>各項技術的最新版本</translation>
    </message>
    <message>
        <location filename="../../explorer/commands/leaders.py"/>
        <source>Who leads each technology</source>
        <translation>各項技術由誰領先</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/leaders.py"/>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/leaders.py"/>
        <source>Which edition says who leads</source>
        <translation>依據哪個版本判斷誰領先</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/leaders.py"/>
        <source>Filter the table</source>
        <translation>篩選表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/leaders.py"/>
        <source>Who leads: {count} {count:technology|technologies}</source>
        <translation>誰領先：{count} 項技術</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <location filename="../../explorer/links.py"/>
        <source>This link is too long to be one of a view.</source>
        <translation>這個連結太長，不可能是檢視的連結。</translation>
    </message>
    <message>
        <location filename="../../explorer/links.py"/>
        <source>This is no link to a view: one begins with {start}.</source>
        <translation>這不是檢視的連結：檢視的連結以 {start} 開頭。</translation>
    </message>
    <message>
        <location filename="../../explorer/links.py"/>
        <source>This link asks for something no view has: {part}.</source>
        <translation>這個連結要求檢視沒有的內容：{part}。</translation>
    </message>
    <message>
        <location filename="../../explorer/links.py"/>
        <source>The link</source>
        <translation>連結</translation>
    </message>
    <message>
        <location filename="../../explorer/links.py"/>
        <source>This link asks for {part} {value}, which there is not.</source>
        <translation>這個連結要求 {part} {value}，而它不存在。</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <location filename="../../explorer/dataset/lookup.py"/>
        <source>no technology is called {name!r}</source>
        <translation>沒有名為「{name}」的技術</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/lookup.py"/>
        <source>no entity is called {name!r}</source>
        <translation>沒有名為「{name}」的主體</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/lookup.py"/>
        <source>no indicator is called {name!r}</source>
        <translation>沒有名為「{name}」的指標</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/lookup.py"/>
        <source>; did you mean {names}?</source>
        <translation>；是否指 {names}？</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/lookup.py"/>
        <source>; see `ctexplorer list {table}`</source>
        <translation>；參見 `ctexplorer list {table}`</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../explorer/views/window/main_window.py"/>
        <source>Critical Technology Explorer</source>
        <translation>關鍵技術瀏覽器</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/main_window.py"/>
        <source>Main</source>
        <translation>主工具列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/main_window.py"/>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Export figure…</source>
        <translation>匯出圖表…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Open view file…</source>
        <translation>開啟檢視檔案…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save view to a file…</source>
        <translation>將檢視存成檔案…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save this view in the workspace…</source>
        <translation>將此檢視存入工作區…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Saved views…</source>
        <translation>已儲存的檢視…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>New workspace…</source>
        <translation>新增工作區…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Open workspace…</source>
        <translation>開啟工作區…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save a copy of the workspace…</source>
        <translation>另存工作區副本…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Go back to a backup…</source>
        <translation>回到備份…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>History…</source>
        <translation>歷史…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Pin what is selected</source>
        <translation>收藏所選內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Pin the chart</source>
        <translation>收藏整張圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Briefing tray</source>
        <translation>簡報素材列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Technologies</source>
        <translation>技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save references…</source>
        <translation>儲存參考文獻…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save claim card…</source>
        <translation>儲存陳述卡…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Bring in documents or figures…</source>
        <translation>匯入文獻或數據…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Bring in a folder…</source>
        <translation>匯入資料夾…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Bring in what is on the clipboard</source>
        <translation>匯入剪貼簿中的內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Try again what could not be read</source>
        <translation>重試未能讀取的檔案</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>New version of the document shown…</source>
        <translation>為所顯示的文獻換入新版本…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Read the document shown again…</source>
        <translation>重新讀取所顯示的文獻…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Settle passages of earlier versions…</source>
        <translation>確認舊版本的引文…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Packs…</source>
        <translation>資料包…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Take annotations of other programs over…</source>
        <translation>接收其他程式的註解…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Save passages as annotations…</source>
        <translation>將引文存為註解…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Figures from publication records…</source>
        <translation>由文獻紀錄計算數據…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Copy figure as picture</source>
        <translation>將圖表複製為圖片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Copy figure's numbers</source>
        <translation>複製圖表數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Copy citation</source>
        <translation>複製引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>New figure from the selected words…</source>
        <translation>由選取文字新增數據…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>How far it may go…</source>
        <translation>傳閱範圍…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Translate this quote…</source>
        <translation>翻譯這句引文…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Annotate the chart…</source>
        <translation>為圖表加註解…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Copy link to this view</source>
        <translation>複製此檢視的連結</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Why this value?</source>
        <translation>這個數值從何而來？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Search everything</source>
        <translation>搜尋全部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Find in document</source>
        <translation>在文獻中尋找</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>All commands…</source>
        <translation>所有指令…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Chart</source>
        <translation>圖表</translation>
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
        <translation>自有數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Light theme</source>
        <translation>淺色主題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Dark theme</source>
        <translation>深色主題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>High contrast</source>
        <translation>高對比</translation>
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
        <translation>縮小文字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Usual size of text</source>
        <translation>恢復文字大小</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Reset view</source>
        <translation>重設檢視</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Reset layout</source>
        <translation>重設版面配置</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>New briefing…</source>
        <translation>新增簡報…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Put the figure into the open briefing</source>
        <translation>把數據放入開啟的簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Forward</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Filter technologies</source>
        <translation>篩選技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Next pane</source>
        <translation>下一個窗格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Next figure</source>
        <translation>下一筆數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Previous figure</source>
        <translation>上一筆數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Mark a source or figure as open, internal or restricted</source>
        <translation>把來源或數字標為公開、內部或限閱</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>A sentence of your own source in another language</source>
        <translation>自己來源中的一句話，用另一種語言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Back to the last view</source>
        <translation>回到上一個檢視</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Leave out figures that no sentence held here states</source>
        <translation>略去這裡沒有原句的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Say something on figures or periods of the chart</source>
        <translation>就圖表中的數據或時期寫註解</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Put the figure on the clipboard as a picture</source>
        <translation>將圖表作為圖片放到剪貼簿</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Write the figure or its numbers to a file</source>
        <translation>將圖表或其數據寫入檔案</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>Switch between light and dark</source>
        <translation>在淺色與深色之間切換</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Workspace</source>
        <translation>工作區(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Questions</source>
        <translation>問題(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Briefing</source>
        <translation>簡報(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/words.py"/>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>MakePackDialog</name>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Make a pack</source>
        <translation>製作資料包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>none: it is not signed</source>
        <translation>無：不簽章</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Key that signs it</source>
        <translation>簽章所用金鑰</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Marked up to</source>
        <translation>標記至多為</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Passphrase</source>
        <translation>通行碼</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Your figures go along with the sentences they rest on. The whole text goes along only of documents that you tick: see that you may pass it on.</source>
        <translation>您的數字會連同其依據的句子一起帶上。只有勾選的文件才帶上全文：請確認您有權轉交。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Documents whose whole text goes along</source>
        <translation>帶上全文的文件</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Make</source>
        <translation>製作</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/make_pack_dialog.py"/>
        <source>Private keys</source>
        <translation>私密金鑰</translation>
    </message>
</context>
<context>
    <name>MappingDialog</name>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>How to read {file}</source>
        <translation>如何讀取 {file}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Cells of the table</source>
        <translation>表格的儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Names that are not known</source>
        <translation>不認識的名稱</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Bring in</source>
        <translation>匯入</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Keep as a file…</source>
        <translation>另存為檔案…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Technology or topic</source>
        <translation>技術或主題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Entity</source>
        <translation>主體</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>not read</source>
        <translation>不讀取</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>entity</source>
        <translation>主體</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>code of the entity</source>
        <translation>主體代碼</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>country of the entity</source>
        <translation>主體所屬國家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>counterpart</source>
        <translation>對方</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>technology or topic</source>
        <translation>技術或主題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>period</source>
        <translation>時期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>start of the period</source>
        <translation>期間起點</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>end of the period</source>
        <translation>期間終點</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>value</source>
        <translation>數值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>lower end of the value</source>
        <translation>數值下限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>upper end of the value</source>
        <translation>數值上限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>power of ten</source>
        <translation>數量級</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>source</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>publisher</source>
        <translation>發布者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>address</source>
        <translation>網址</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>note</source>
        <translation>註解</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Column {letters}</source>
        <translation>{letters} 欄</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>a group</source>
        <translation>國家組</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>an institution</source>
        <translation>機構</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>a company</source>
        <translation>公司</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>an agency</source>
        <translation>政府部門</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>The first {rows} {rows:row gives|rows give} {count} {count:figure|figures}; {unread} {unread:cell is|cells are} not read.</source>
        <translation>前 {rows} 列得到 {count} 個數據；{unread} 個儲存格未讀取。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mapping_dialog.py"/>
        <source>Keep how the table is read</source>
        <translation>儲存表格的讀法</translation>
    </message>
</context>
<context>
    <name>MarkDialog</name>
    <message>
        <location filename="../../explorer/views/window/mark_dialog.py"/>
        <source>How far it may go</source>
        <translation>傳閱範圍</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mark_dialog.py"/>
        <source>Not said</source>
        <translation>未註明</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mark_dialog.py"/>
        <source>Pages, pictures, tables, cards and briefings that hold the figure print the mark that asks for most.</source>
        <translation>含有這個數字的頁面、圖片、表格、卡片和簡報都印上其中最嚴的密級。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/mark_dialog.py"/>
        <source>Together: {level}</source>
        <translation>合起來：{level}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Choose a figure or open a source first.</source>
        <translation>請先選一個數字，或打開一份來源。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Say how far it may go</source>
        <translation>註明傳閱範圍</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Report</source>
        <translation>錯誤報告</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Choose a sentence of a source first.</source>
        <translation>請先選來源中的一句話。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>This source comes with the program, and so does its English.</source>
        <translation>這份來源隨程式提供，其英譯也隨程式提供。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/marking.py"/>
        <source>Edit translation</source>
        <translation>編輯譯文</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <location filename="../../explorer/views/pages/method_text.py"/>
        <source>What it measures</source>
        <translation>衡量的內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/method_text.py"/>
        <source>What it does not</source>
        <translation>不衡量的內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/method_text.py"/>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <location filename="../../explorer/views/parts/name_field.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/name_field.py"/>
        <source>List</source>
        <translation>清單</translation>
    </message>
</context>
<context>
    <name>NewBriefingDialog</name>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>New briefing</source>
        <translation>新增簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>First</source>
        <translation>甲方</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>with</source>
        <translation>與</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Second</source>
        <translation>乙方</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Empty page</source>
        <translation>空白頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>A title and room to write.</source>
        <translation>一個標題和書寫空間。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>One-page brief</source>
        <translation>一頁簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Who leads, by how much, one chart, what supports and what limits it.</source>
        <translation>誰領先、領先多少、一張圖、依據和局限。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Two-page brief</source>
        <translation>兩頁簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>The same with sentences of the sources, disagreements, what to watch.</source>
        <translation>同上，另有原文句子、分歧和值得關注之處。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Technology profile</source>
        <translation>技術概況</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>All figures of a technology with chart, table, sentences of the sources, and what does not agree.</source>
        <translation>一項技術的全部數據，附圖表、表格、來源原文和存在分歧之處。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Head to head</source>
        <translation>兩國對比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Two countries in one technology, figure by figure and over time.</source>
        <translation>兩國在一項技術上的逐項對比和歷年變化。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Sector scorecard</source>
        <translation>領域對比表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Two countries in the sectors of a list, with the report's own verdicts.</source>
        <translation>兩國在清單各領域的對比，附報告自身的結論。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>What changed</source>
        <translation>有哪些變化</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>The figures of a technology that are held for two periods.</source>
        <translation>一項技術在兩個時期都有的數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/new_dialog.py"/>
        <source>Untitled briefing</source>
        <translation>未命名簡報</translation>
    </message>
</context>
<context>
    <name>NewVersion</name>
    <message>
        <location filename="../../explorer/workspace/new_version.py"/>
        <source>there is no document {document!r} of your own.</source>
        <translation>沒有名為 {document!r} 的自有文獻。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/new_version.py"/>
        <source>{path}: this version is there already.</source>
        <translation>{path}：此版本已經存在。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/new_version.py"/>
        <source>{document!r} is no earlier version of a document.</source>
        <translation>{document!r} 不是某份文獻的舊版本。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/new_version.py"/>
        <source>{title} (earlier version)</source>
        <translation>{title}（舊版）</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/outcomes.py"/>
        <source>{figure}: {grade}: {before!r}, now {now!r}</source>
        <translation>{figure}：{grade}：原為 {before!r}，現為 {now!r}</translation>
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
        <translation>措辭有改動</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/outcomes.py"/>
        <source>changed value</source>
        <translation>數值有改動</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/outcomes.py"/>
        <source>ambiguous</source>
        <translation>無法確定</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/outcomes.py"/>
        <source>lost</source>
        <translation>已遺失</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <location filename="../../explorer/views/window/news_dialog.py"/>
        <source>What came in</source>
        <translation>匯入結果</translation>
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
        <translation>筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/dialogs.py"/>
        <source>What you want to remember. Ctrl+Enter keeps it.</source>
        <translation>寫下要記住的內容，按 Ctrl+Enter 儲存。</translation>
    </message>
</context>
<context>
    <name>ObservationTableModel</name>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Who</source>
        <translation>主體</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Says who</source>
        <translation>出處</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Kind</source>
        <translation>性質</translation>
    </message>
    <message>
        <location filename="../../explorer/models/observations.py"/>
        <source>Known by</source>
        <translation>依據</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <location filename="../../explorer/workspace/originals.py"/>
        <source>{path}: it changed while it was read; bring it again.</source>
        <translation>{path}：讀取期間檔案有變化；請重新帶入。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/originals.py"/>
        <source>{path}: the file itself was not kept ({reason}).</source>
        <translation>{path}：檔案本身未能儲存（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/originals.py"/>
        <source>{path}: the original of {name} is missing or altered.</source>
        <translation>{path}：{name} 的原件缺失或已被更動。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>Who leads in critical technology, according to whom</source>
        <translation>關鍵技術誰在領先？依據何在？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>{figures} {figures:figure|figures} from {documents} {documents:document|documents} and {reports} {reports:source|sources}: {passages} {passages:opens the sentence that states it|open the sentence that states them}, {citations} the address where {citations:it is|they are} published, {derivations} {derivations:follows|follow} from others.</source>
        <translation>{figures}筆資料，來自{documents}份文獻和{reports}個來源：其中{passages}筆可開啟原句，{citations}筆可開啟發布網址，{derivations}筆由其他資料推得。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>{cells} open the cell of a table of your own.</source>
        <translation>{cells} 個可開啟自有表格中的儲存格。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>Where the sources do not agree</source>
        <translation>來源不一致之處</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>The documents</source>
        <translation>文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>{publisher}, {count} quoted {count:sentence|sentences}</source>
        <translation>{publisher}，引用原句 {count} 句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/overview.py"/>
        <source>Where figures stand in the document</source>
        <translation>數據在文獻中的位置</translation>
    </message>
</context>
<context>
    <name>Own</name>
    <message>
        <location filename="../../explorer/workspace/own_things.py"/>
        <source>Topics of your own</source>
        <translation>自訂主題</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Pack {name}</source>
        <translation>資料包 {name}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Before</source>
        <translation>原來</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Changes</source>
        <translation>變化</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>{count} {count:row|rows} could not be shown beside this dataset:</source>
        <translation>{count} 列無法與本資料集一起顯示：</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Install it though nobody whom I trust has signed it</source>
        <translation>雖無我信任的人簽章，仍然安裝</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Trust this key from now on</source>
        <translation>今後信任此金鑰</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Install</source>
        <translation>安裝</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>{pack}: an edition of the dataset, shown in the place of the bundled</source>
        <translation>{pack}：資料集的一個版本，取代自帶的資料顯示</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Nobody has signed it.</source>
        <translation>無人簽章。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Signed by a key that you do not trust: {key}</source>
        <translation>由您不信任的金鑰簽章：{key}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Signed by {owner}: {key}</source>
        <translation>由 {owner} 簽章：{key}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>a key that you trust</source>
        <translation>您信任的金鑰</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>What is installed now was signed by another key.</source>
        <translation>現已安裝的由另一個金鑰簽章。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>Figures: {new} new, {changed} changed, {gone} gone</source>
        <translation>數字：新增 {new}，變更 {changed}，移除 {gone}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>{same} unchanged, {kept} of your own {kept:stays as it is|stay as they are}, {docs} {docs:document|documents}</source>
        <translation>不變 {same}，您自己的 {kept} 個保持原樣，文件 {docs} 份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pack_dialog.py"/>
        <source>changed</source>
        <translation>改變</translation>
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
        <translation>正在處理另一個資料包；請等它完成。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>Install a pack</source>
        <translation>安裝資料包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>Packs</source>
        <translation>資料包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>Looking at {name}…</source>
        <translation>正在檢視 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>{name} is installed; Undo takes it back.</source>
        <translation>{name} 已安裝；可用「復原」退回。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>{name} is shown from the next start on.</source>
        <translation>下次啟動起顯示 {name}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>{name} is as it was before.</source>
        <translation>{name} 已恢復到此前的狀態。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>{name} is removed; Undo brings it back.</source>
        <translation>{name} 已移除；可用「復原」恢復。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>The edition is removed; the one before is shown from the next start on.</source>
        <translation>該版本已移除；下次啟動起顯示之前的版本。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>Save the pack</source>
        <translation>儲存資料包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>Nothing of this workspace can go into a pack.</source>
        <translation>此工作區沒有可放入資料包的內容。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packing.py"/>
        <source>{path}: written, with {count} {count:figure|figures}.</source>
        <translation>{path}：已寫入，含 {count} 個數字。</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>A pack holds up to {files} files and {size} MiB; this one more.</source>
        <translation>一個資料包至多有 {files} 個檔案、{size} MiB；這一個更多。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: the name of a pack ends in {ending}.</source>
        <translation>{path}：資料包的名稱以 {ending} 結尾。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: a pack holds up to {size} MiB; this file more.</source>
        <translation>{path}：資料包至多 {size} MiB；這個檔案更大。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: it cannot be read ({reason}).</source>
        <translation>{path}：無法讀取（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: a pack holds up to {files} files; this one more.</source>
        <translation>{path}：資料包至多有 {files} 個檔案；這一個更多。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: this is no pack, or it is damaged.</source>
        <translation>{path}：這不是資料包，或已損壞。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: the archive was changed after it was made.</source>
        <translation>{path}：壓縮檔在製作後被改動過。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: {name!r} is no name that a file of a pack has.</source>
        <translation>{path}：{name!r} 不是資料包中檔案會有的名稱。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: another program packed it anew ({name}); take it as made.</source>
        <translation>{path}：另一個程式重新打包過（{name}）；請使用原樣的檔案。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/archive.py"/>
        <source>{path}: {name} was altered after the pack was made; it is refused.</source>
        <translation>{path}：{name} 在資料包製作後被改動過，因此拒絕。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/content.py"/>
        <source>{name!r}: a pack is called by small letters, digits and hyphens.</source>
        <translation>{name!r}：資料包的名稱只用小寫字母、數字和連字號。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/content.py"/>
        <source>{path}: this is no pack of this program; {name} does not say so.</source>
        <translation>{path}：這不是本程式的資料包；{name} 中沒有說明。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/content.py"/>
        <source>{path}: a newer version of this program made it; update this one.</source>
        <translation>{path}：由本程式的更新版本製作；請更新本程式。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/content.py"/>
        <source>{path}: the text of {document} is not in it.</source>
        <translation>{path}：其中沒有 {document} 的文字。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/content.py"/>
        <source>{path}: {name} does not have the columns {heads}.</source>
        <translation>{path}：{name} 沒有這些欄：{heads}。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/editions.py"/>
        <source>{path}: this is no edition of the dataset; it needs a workspace.</source>
        <translation>{path}：這不是資料集的版本；需要一個工作區。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/editions.py"/>
        <source>{path}: it lacks the text of a document, and so does this program.</source>
        <translation>{path}：其中缺少一份文件的文字，本程式也沒有。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/editions.py"/>
        <source>{path}: its version {new} is older than {own}, which is here.</source>
        <translation>{path}：其版本 {new} 比這裡的 {own} 舊。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/editions.py"/>
        <source>No edition is installed; the program shows its own.</source>
        <translation>沒有安裝資料集版本；程式顯示自帶的資料。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/editions.py"/>
        <source>{path}: editions cannot be kept there ({reason}).</source>
        <translation>{path}：資料集版本無法保存在那裡（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/installing.py"/>
        <source>{path}: this is an edition of the dataset, not for a workspace.</source>
        <translation>{path}：這是資料集的版本，不用於工作區。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/installing.py"/>
        <source>{name}: no pack of this name was in effect before.</source>
        <translation>{name}：此前沒有同名的資料包生效。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/keys.py"/>
        <source>{path}: this is no private key, or its passphrase is another.</source>
        <translation>{path}：這不是私密金鑰，或通行碼不對。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/keys.py"/>
        <source>{path}: this key is not an Ed25519 key; make one for packs.</source>
        <translation>{path}：這不是 Ed25519 金鑰；請為資料包產生一個。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/keys.py"/>
        <source>{path}: this is no public Ed25519 key.</source>
        <translation>{path}：這不是 Ed25519 公開金鑰。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/keys.py"/>
        <source>it is too large</source>
        <translation>檔案太大</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/keys.py"/>
        <source>{key}: this key is not among those that you trust.</source>
        <translation>{key}：這個金鑰不在您信任的金鑰之中。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>The {count} {count:figure of a large table stays|figures of large tables stay}: a pack holds none.</source>
        <translation>大型表格中的 {count} 個數據留在此處：資料包中不含它們。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>{count} {count:figure is|figures are} marked to go less far, and {count:stays|stay}.</source>
        <translation>{count} 個數字標記的範圍較小，因此留下。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>{count} {count:source is|sources are} marked to go less far, and {count:stays|stay}.</source>
        <translation>{count} 個來源標記的範圍較小，因此留下。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>{title}: its text is missing here, so it stays.</source>
        <translation>{title}：這裡缺少其文字，因此留下。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>{title}: its quotes go along, not its text.</source>
        <translation>{title}：只帶上其引文，不帶全文。</translation>
    </message>
    <message>
        <location filename="../../explorer/packs/making.py"/>
        <source>{title}: nothing is quoted from it, so it stays.</source>
        <translation>{title}：沒有引用其中內容，因此留下。</translation>
    </message>
</context>
<context>
    <name>PacksDialog</name>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Packs</source>
        <translation>資料包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Installed packs</source>
        <translation>已安裝的資料包</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Keys that you trust</source>
        <translation>您信任的金鑰</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>{title} ({count} {count:row|rows})</source>
        <translation>{title}（{count} 列）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Edition {version} of the dataset</source>
        <translation>資料集版本 {version}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Install…</source>
        <translation>安裝…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Make…</source>
        <translation>製作…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Go back to the one before</source>
        <translation>退回到前一個</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Trust a key…</source>
        <translation>信任金鑰…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Trust it no longer</source>
        <translation>不再信任</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>No pack is installed.</source>
        <translation>尚未安裝資料包。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>You trust no key yet: whoever signed a pack is shown, and you decide.</source>
        <translation>您還沒有信任任何金鑰：資料包由誰簽章會顯示出來，由您決定。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Public keys</source>
        <translation>公開金鑰</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/packs_dialog.py"/>
        <source>Trust a key</source>
        <translation>信任金鑰</translation>
    </message>
</context>
<context>
    <name>PageDialog</name>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>The page as it is printed</source>
        <translation>原版頁面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Page as it is printed</source>
        <translation>原版頁面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Password of the PDF, then Enter</source>
        <translation>PDF 的密碼，然後按 Enter</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Password of the PDF</source>
        <translation>PDF 的密碼</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Drawing page {page}…</source>
        <translation>正在繪製第 {page} 頁…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/page_picture.py"/>
        <source>the sentence is not found in the letters of this page</source>
        <translation>此頁文字中找不到該句</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Page preview</source>
        <translation>頁面預覽</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Smaller pages (−)</source>
        <translation>縮小頁面 (−)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Larger pages (+)</source>
        <translation>放大頁面 (+)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Fit</source>
        <translation>符合寬度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Fit the pages to the width (0)</source>
        <translation>使頁面符合寬度 (0)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>The pages cannot be laid out: {error}</source>
        <translation>無法排版頁面：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>An empty page. Add a block or choose a template.</source>
        <translation>空白頁面。請新增內容區塊或選擇範本。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/sheets/preview.py"/>
        <source>Page {page} of {count} · {zoom} %</source>
        <translation>第{page}頁，共{count}頁 · {zoom} %</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <location filename="../../explorer/views/sheets/sheet_view.py"/>
        <source>Page {page} of {count}</source>
        <translation>第{page}頁，共{count}頁</translation>
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
        <translation>合作論文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Salton's measure</source>
        <translation>薩爾頓指數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Affinity: 1 is as by size alone</source>
        <translation>親和度：1表示僅由規模決定</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>What the cells say</source>
        <translation>儲存格的含義</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Network and table</source>
        <translation>網路與表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Table alone</source>
        <translation>僅表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>How it is shown</source>
        <translation>顯示方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Countries by countries</source>
        <translation>國家間合作</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>{first} to {last}, {papers} {papers:paper|papers}, counted whole; in the diagonal all papers of a country.</source>
        <translation>{first}至{last}年，{papers}篇論文，整篇計數；對角線為該國全部論文。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/partners.py"/>
        <source>Who works with whom?</source>
        <translation>誰與誰合作？</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <location filename="../../explorer/views/source/passage_text.py"/>
        <source>Text of the document</source>
        <translation>文獻正文</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <location filename="../../explorer/views/window/password_dialog.py"/>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/password_dialog.py"/>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <location filename="../../explorer/views/parts/period_choice.py"/>
        <source>All periods</source>
        <translation>全部時期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/period_choice.py"/>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/period_choice.py"/>
        <source>Show one period, or all</source>
        <translation>顯示一個時期，或全部</translation>
    </message>
</context>
<context>
    <name>PinModel</name>
    <message>
        <location filename="../../explorer/briefing/kinds/article.py"/>
        <source>Checked article</source>
        <translation>查對過的文章</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/article.py"/>
        <source>Pin checked article</source>
        <translation>收藏查對過的文章</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/chart.py"/>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/chart.py"/>
        <source>Pin chart</source>
        <translation>收藏圖表</translation>
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
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/figure.py"/>
        <source>Pin figure</source>
        <translation>收藏數據</translation>
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
        <translation>對比表</translation>
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
        <translation>陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Pin claim</source>
        <translation>收藏陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/kinds/written.py"/>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Revised</source>
        <translation>已修訂</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Not readable</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>{old} is now {new}</source>
        <translation>{old} 現為 {new}</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>{old} is withdrawn</source>
        <translation>{old} 已撤回</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>{new} is new</source>
        <translation>{new} 為新增</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>{name} is not in the data</source>
        <translation>資料中沒有 {name}</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Kept by another version of the program</source>
        <translation>由另一版本的程式保存</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Remove note</source>
        <translation>刪除筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Remove pin</source>
        <translation>移除收藏</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Move note</source>
        <translation>移動筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Move pin</source>
        <translation>移動收藏</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Add note</source>
        <translation>新增筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Edit note</source>
        <translation>修改筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Accept new figures</source>
        <translation>採用新數據</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>Rename pin</source>
        <translation>重新命名收藏</translation>
    </message>
</context>
<context>
    <name>Pinning</name>
    <message>
        <location filename="../../explorer/views/window/pinning.py"/>
        <source>There is no chart here that can be pinned.</source>
        <translation>這裡沒有可以收藏的圖表。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pinning.py"/>
        <source>Choose a figure, a chart or a sentence, then pin it.</source>
        <translation>請先選擇數據、圖表或原句，再收藏。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pinning.py"/>
        <source>Pin figure</source>
        <translation>收藏數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pinning.py"/>
        <source>Pin claim</source>
        <translation>收藏陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/pinning.py"/>
        <source>Pin chart</source>
        <translation>收藏圖表</translation>
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
        <translation>「{value}」不在 {allowed} 之中</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>the cell must not be empty</source>
        <translation>儲存格不能為空</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a passage needs this cell</source>
        <translation>原句需要填寫此儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a cell of a table needs this cell</source>
        <translation>表格儲存格類證據必須填寫此儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>papers need this cell</source>
        <translation>論文需要填寫此儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a citation needs this cell</source>
        <translation>引用需要填寫此儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a derivation needs this cell</source>
        <translation>推導需要填寫此儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a passage has nothing in this column</source>
        <translation>原句在此欄中應為空</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a cell of a table has nothing in this column</source>
        <translation>表格儲存格類證據在此欄應為空</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>papers have nothing in this column</source>
        <translation>論文在此欄沒有內容</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a citation has nothing in this column</source>
        <translation>引用在此欄中應為空</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/columns.py"/>
        <source>a derivation has nothing in this column</source>
        <translation>推導在此欄中應為空</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/coverage.py"/>
        <source>{text!r} at {start}:{end} of {document} is not accounted for</source>
        <translation>{document} 中 {start}:{end} 處的 {text!r} 未作交代</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/coverage.py"/>
        <source>{text!r} is not a numeral at {start}:{end}</source>
        <translation>{start}:{end} 處的 {text!r} 不是數字</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/coverage.py"/>
        <source>the value {text!r} names no observation</source>
        <translation>數值 {text!r} 沒有列出觀測</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/coverage.py"/>
        <source>{text!r} is set aside without a reason</source>
        <translation>{text!r} 被擱置卻沒有說明理由</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/dataset.py"/>
        <source>the document has changed: its SHA-256 is not the recorded one, so its passages can no longer be trusted; restore the original file</source>
        <translation>文獻已改動：其 SHA-256 與記錄不符，其中的段落不再可信；請還原原檔案</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/dataset.py"/>
        <source>“{title}” cannot be read: {problem}</source>
        <translation>無法讀取「{title}」：{problem}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/merge.py"/>
        <source>the large table {document} was left out: there is no {name}</source>
        <translation>大型表格 {document} 未顯示：沒有 {name}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/merge.py"/>
        <source>workspace: {table}</source>
        <translation>工作區：{table}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/merge.py"/>
        <source>{row} was left out: {problem}</source>
        <translation>{row} 已略去：{problem}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/merge.py"/>
        <source>the key is already in {table}</source>
        <translation>{table} 中已有這個鍵</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/merge.py"/>
        <source>the text of the document is missing</source>
        <translation>缺少該文獻的內文</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/package.py"/>
        <source>cannot be read ({reason}): {folder} is not a data package</source>
        <translation>無法讀取（{reason}）：{folder} 不是資料套件</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/package.py"/>
        <source>is not JSON ({reason})</source>
        <translation>不是 JSON（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/package.py"/>
        <source>has no list of resources</source>
        <translation>沒有資源清單</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/package.py"/>
        <source>the file is not the one recorded in datapackage.json; restore it, or, if you edited it on purpose, run `ctexplorer data check` and then `ctexplorer data seal`</source>
        <translation>檔案與 datapackage.json 中的記錄不符；請還原它，若是有意修改，請先執行 `ctexplorer data check`，再執行 `ctexplorer data seal`</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/problems.py"/>
        <source>, line {line}</source>
        <translation>，第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/problems.py"/>
        <source>, column {column}</source>
        <translation>，{column} 欄</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/problems.py"/>
        <source>{where}: {message}</source>
        <translation>{where}：{message}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/problems.py"/>
        <source> (and {count} more {count:problem|problems})</source>
        <translation>（另有 {count} 個問題）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{value!r} is not a year, a month (2024-08) or a day (2024-08-28)</source>
        <translation>「{value}」不是年、月（2024-08）或日（2024-08-28）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the id {value!r} has a character outside letters, digits and ./#_-</source>
        <translation>識別碼「{value}」含有字母、數字和 ./#_- 以外的字元</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{value!r} is not in {table}.csv</source>
        <translation>{table}.csv 中沒有「{value}」</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{given!r} does not match the indicator {name} ({unit!r})</source>
        <translation>「{given}」與指標 {name} 的單位（「{unit}」）不符</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the observation has neither a value nor a range</source>
        <translation>該筆數據既沒有數值也沒有區間</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the low value {low:g} is above the high {high:g}</source>
        <translation>下限 {low:g} 高於上限 {high:g}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{value:g} of {base:g} is more than all</source>
        <translation>{base:g} 項中的 {value:g} 項超過了總數</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the period must have a start and an end, in this order</source>
        <translation>時期須有起點和終點，先後有序</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>period_basis is 'none' exactly when there is no period</source>
        <translation>沒有時期時 period_basis 才為「none」，且必須為「none」</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{figure} has no evidence that states it</source>
        <translation>{figure} 沒有陳述它的證據</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the text at {start}:{end} of {document} is {found!r}, not the quote {quote!r}</source>
        <translation>{document} 在 {start}:{end} 處的文字是「{found}」，不是引文「{quote}」</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{rule!r} does not say which papers are meant</source>
        <translation>{rule!r}沒有說明指的是哪些論文</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the cell {place} of {document} is {found!r}, not {quote!r}</source>
        <translation>{document} 的儲存格 {place} 是 {found!r}，不是 {quote!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>prefix and suffix are not what stands around the quote</source>
        <translation>prefix 和 suffix 不是引文前後的文字</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the quote lies in a part of the document marked as boilerplate</source>
        <translation>引文位於文獻中標為套語的部分</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{figure} is a {kind}: its passage must point at the numeral</source>
        <translation>{figure} 屬於 {kind}：其原文段落須指明數字的位置</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>the numeral lies outside the quote</source>
        <translation>數字在引文之外</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{printed!r} is not a numeral</source>
        <translation>「{printed}」不是數字</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/rules.py"/>
        <source>{printed!r} reads {read:g}, which {figure} does not say</source>
        <translation>「{printed}」讀作 {read:g}，而 {figure} 並不是這個值</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/sense.py"/>
        <source>{value:g} percent is no share: shares go from 0 to 100</source>
        <translation>{value:g}%不可能是占比：占比在0到100之間</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/sense.py"/>
        <source>{value:g} is no rank: ranks begin with 1</source>
        <translation>{value:g}不可能是排名：排名從1開始</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/sense.py"/>
        <source>{value:g} is no whole number, and the indicator counts</source>
        <translation>{value:g}不是整數，而該指標是計數</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/sense.py"/>
        <source>{value:g} is less than nothing, and the indicator counts</source>
        <translation>{value:g}小於零，而該指標是計數</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence does not end with 。</source>
        <translation>句子沒有以「。」結尾</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence does not say {value}</source>
        <translation>句子沒有說出{value}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence does not say the unit {unit}</source>
        <translation>句子沒有說出單位{unit}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence does not say that the figure is {comparator}</source>
        <translation>句子沒有說明該數字為{comparator}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence does not say that the figure is a {status}</source>
        <translation>句子沒有說明該數字屬於{status}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/statements.py"/>
        <source>the sentence speaks of the years {said}, not {wanted}</source>
        <translation>句子所說的年份是{said}，而不是{wanted}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/stored.py"/>
        <source>{path} with figures of {document} is missing or altered; the {count} {count:figure of this table is|figures of this table are} left out until it is back</source>
        <translation>{path}（內有 {document} 的數據）遺失或已遭更動；在它復原之前，該表的 {count} 個數據不顯示</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/stored_figures.py"/>
        <source>{path} cannot be read ({reason})</source>
        <translation>無法讀取 {path}（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>the file is missing</source>
        <translation>檔案遺失</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>the file cannot be read ({reason})</source>
        <translation>檔案無法讀取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>byte {byte} is not UTF-8; save the file as UTF-8</source>
        <translation>第 {byte} 個位元組不是 UTF-8；請把檔案存為 UTF-8</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>the header must be {names}</source>
        <translation>表頭必須是 {names}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>the line is not CSV ({reason})</source>
        <translation>該行不是 CSV（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>{count} {count:cell|cells} where the header has {wanted}</source>
        <translation>有 {count} 個儲存格，而表頭有 {wanted} 個</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/tables.py"/>
        <source>{value!r} is not of type {kind}</source>
        <translation>「{value}」不是 {kind} 類型</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>the key {key} is already on line {line}</source>
        <translation>第 {line} 行已有鍵 {key}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>no figure quotes {start}:{end} of {document}</source>
        <translation>沒有數字引用{document}的{start}:{end}</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>{document}: {start}:{end} overlaps or runs out</source>
        <translation>{document}：{start}:{end} 與前一節重疊或超出文末</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>{document}: {text!r} belongs to no section</source>
        <translation>{document}：{text!r} 不屬於任何一節</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>{value!r} is not in {table}.csv, whose ids {role} takes</source>
        <translation>{value!r} 不在 {table}.csv 中，而 {role} 只接受其中的識別碼</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>{role} needs at least {least} {least:row|rows} and has {count}</source>
        <translation>{role} 至少需要 {least} 列，現有 {count} 列</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>only one thing can be {role}; {count} rows say who it is</source>
        <translation>{role} 只能有一個，卻有 {count} 列指定</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>the same observation is named twice</source>
        <translation>同一觀測被列出兩次</translation>
    </message>
    <message>
        <location filename="../../explorer/dataset/validate.py"/>
        <source>{explanation} No row of discrepancies.csv names {ids}</source>
        <translation>{explanation} discrepancies.csv 中沒有任何一列列出 {ids}</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <location filename="../../explorer/views/parts/problem_dialog.py"/>
        <source>Something went wrong</source>
        <translation>出了點問題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/problem_dialog.py"/>
        <source>Report</source>
        <translation>錯誤報告</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/problem_dialog.py"/>
        <source>Copy report</source>
        <translation>複製錯誤報告</translation>
    </message>
</context>
<context>
    <name>ProjectionsPage</name>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Projected shares with their bands</source>
        <translation>預測份額及其區間</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>All others</source>
        <translation>其他所有國家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>{band} % band</source>
        <translation>{band}%區間</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Projected share</source>
        <translation>預測份額</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Nothing is projected: it takes {years} years in a row with papers.</source>
        <translation>不作預測：需要連續{years}年有論文。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Nothing is projected: a year has less than {papers} papers.</source>
        <translation>不作預測：有一年的論文少於{papers}篇。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Nothing is projected: a year's threshold is 0 citations, so that its shares say nothing.</source>
        <translation>不作預測：有一年的門檻為0次引用，其份額沒有意義。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Nothing is projected: whole papers are no parts of one whole.</source>
        <translation>不作預測：整篇計數的份額不是同一整體的部分。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Projections, not measurements; too few years to try them on the past.</source>
        <translation>這是預測，不是測量；年份太少，無法用過去檢驗。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>{band} % band: {held}</source>
        <translation>{band}%區間：{held}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Projections, not measurements. Made from earlier years, they held: {held}.</source>
        <translation>這是預測，不是測量。以更早年份所作的預測，命中率：{held}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Projections, not measurements. Made from earlier years, they held: {held}; the last share alone would have been as near.</source>
        <translation>這是預測，不是測量。以更早年份所作的預測，命中率：{held}；直接沿用最近的份額也同樣接近。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/projections.py"/>
        <source>Where would shares go?</source>
        <translation>份額會走向何處？</translation>
    </message>
</context>
<context>
    <name>ProposalForm</name>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Who (E)</source>
        <translation>主體 (E)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Topic (T)</source>
        <translation>主題 (T)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>What (I)</source>
        <translation>指標 (I)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Period (P)</source>
        <translation>時期 (P)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Qualifier (Q)</source>
        <translation>限定 (Q)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Source (S)</source>
        <translation>出處 (S)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>yours</source>
        <translation>您選的</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>said</source>
        <translation>文中寫明</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>likely</source>
        <translation>很可能</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>a guess</source>
        <translation>推測</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>not said</source>
        <translation>未說明</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>no period</source>
        <translation>無時期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>this document</source>
        <translation>本文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>exactly</source>
        <translation>恰好</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>about</source>
        <translation>約</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>more than</source>
        <translation>超過</translation>
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
        <translation>現有數據中還沒有這一項。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/proposal_form.py"/>
        <source>Another choice</source>
        <translation>另選</translation>
    </message>
</context>
<context>
    <name>ProposalsModel</name>
    <message>
        <location filename="../../explorer/models/proposals.py"/>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <location filename="../../explorer/models/proposals.py"/>
        <source>Figure, or why not</source>
        <translation>數據，或為何不是</translation>
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
        <translation>已發布的數據與您的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>What sets the two apart</source>
        <translation>兩者的差別</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Who</source>
        <translation>主體</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Published</source>
        <translation>已發布</translation>
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
        <translation>自有（三種計數方式）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Published by</source>
        <translation>發布者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Nothing that could stand beside your figures is published here.</source>
        <translation>此處沒有可與您的數據並列的已發布數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>{count} published {count:figure|figures}; {both} {both:has|have} one of your own beside {both:it|them}, and {within} of these {within:lies|lie} within what counting alone changes. The two are no one series.</source>
        <translation>{count}個已發布數據；其中{both}個旁邊有您的數據，{within}個落在僅由計數方式造成的變化之內。兩者不是同一序列。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>The published figure lies within what counting alone changes of yours.</source>
        <translation>已發布的數據落在僅由計數方式造成的變化之內。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Counting alone does not explain the difference.</source>
        <translation>僅憑計數方式不能解釋差別。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/published.py"/>
        <source>Your figures and the published</source>
        <translation>您的數據與已發布數據</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Top five by country</source>
        <translation>各國進入前五名的數量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Turning points and outlook</source>
        <translation>轉折與展望</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Technologies in the top five, by country and edition</source>
        <translation>各國進入前五名的技術數量，按版次</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Each list and window under its own heading: counts of different lists differ</source>
        <translation>每份清單、每段期間各有標題：不同清單的數目不可直接相比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Technologies led by {names}</source>
        <translation>{names}領先的技術數量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>In {windows}; no line crosses from one list of technologies to another</source>
        <translation>{windows}；不同技術清單之間不連線</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Not drawn, since its windows are those of another list: {lists}</source>
        <translation>未繪出（其期間與另一清單相同）：{lists}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Not drawn, since no source here counts its leads: {lists}</source>
        <translation>未繪出（此處來源未統計其領先項數）：{lists}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>What turned, in the sources' words</source>
        <translation>來源怎樣描述轉折</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>What is expected, and by whom</source>
        <translation>誰預測了什麼</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Plans and projections are not measurements; each names who makes it</source>
        <translation>計畫和預測不是測量結果；每一項都註明由誰作出</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>How did the lead change?</source>
        <translation>領先地位如何變化？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>What the sources say of collaboration</source>
        <translation>來源怎樣談論合作</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Rank among the research partners of {country}</source>
        <translation>在{country}科研合作夥伴中的排名</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Place among the partners of {country}; the first is on top</source>
        <translation>在{country}合作夥伴中的名次；第一名在最上方</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Share of {country}'s research collaborations with {other}</source>
        <translation>{country}科研合作中有{other}參與的比例</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Funding of joint projects with partners in {country}</source>
        <translation>與{country}合作計畫的經費</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>several countries</source>
        <translation>多國</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Who works with whom?</source>
        <translation>誰與誰合作？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>Sectors</source>
        <translation>領域</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>Technologies</source>
        <translation>技術</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>Lists and themes</source>
        <translation>清單與專題</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>{names} side by side</source>
        <translation>{names}對比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>Figures of the same indicator, period and source; each row has its own scale, at the right how many times the larger is the smaller</source>
        <translation>同一指標、同一時期、同一來源的數據；各行比例尺不同，右側為大者是小者的幾倍</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/compare.py"/>
        <source>How do two compare?</source>
        <translation>兩者對比如何？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Leaders that differ</source>
        <translation>領先者不同</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Figures restated</source>
        <translation>數據有更動</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Technologies added</source>
        <translation>新增技術</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Technologies whose leader differs between editions</source>
        <translation>各版次領先者不同的技術</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>An arrow marks a leader who is not that of the edition before. Each edition measures its own window and revises its searches: a difference may be a change in research or in the method</source>
        <translation>箭頭表示領先者與前一版次不同。各版次衡量各自的時期，並修訂檢索：差異可能出自研究的變化，也可能出自方法</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Before</source>
        <translation>原來</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Figures that a later edition or source gives anew</source>
        <translation>後來的版次或來源重新給出的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Same technology or list, same period, another figure</source>
        <translation>同一技術或清單、同一時期，數據不同</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Technologies added in {year}, and who leads them</source>
        <translation>{year} 年新增的技術及其領先者</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>high risk</source>
        <translation>高風險</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Leader</source>
        <translation>領先者</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>An empty cell means that no source here says it</source>
        <translation>空格表示這裡沒有來源這麼說</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>No source here says so.</source>
        <translation>這裡沒有來源這麼說。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>What changed between editions?</source>
        <translation>各版次之間有何變化？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>By list</source>
        <translation>按清單</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Ranks and technologies</source>
        <translation>名次與技術</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>By sector</source>
        <translation>按領域</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Collaboration</source>
        <translation>合作</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Themes</source>
        <translation>專題</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>{count} {count:figure|figures}</source>
        <translation>{count} 筆數據</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>{own} {own:figure|figures} about {name}, {others} about {others:another that names|others that name} it</source>
        <translation>關於{name}的數據{own}筆，其他主體的數據中提到它的{others}筆</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>No sentence in these documents gives a figure for {name}.</source>
        <translation>這些文獻中沒有原句給出{name}的數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>No figure in the sources held here is about {name}.</source>
        <translation>這裡所存的來源中沒有關於{name}的數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>The sources held here say nothing of this for {name}.</source>
        <translation>這裡所存的來源在這方面沒有提到{name}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Members: {names}</source>
        <translation>成員：{names}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Counts of different lists differ: each bar says its window, how many technologies the list has, and in brackets when that was published</source>
        <translation>不同清單的計數各不相同：每個長條標明時期、清單的技術項數，括號內為發布時間</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>Lists and categories</source>
        <translation>清單與類別</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>What else is said of technologies</source>
        <translation>關於各項技術的其他說法</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>By edition and window: figures of different windows are not compared; an empty cell means that no source gives one</source>
        <translation>按版次和時期排列：不同時期的數據不作比較；空格表示沒有來源給出</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/entity.py"/>
        <source>A country or institution</source>
        <translation>一個國家或機構</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>All groups</source>
        <translation>全部集團</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>A group stands for itself: its members' figures are never added to it, nor it to theirs</source>
        <translation>集團單獨計算：成員的數據不計入集團，集團的數據也不計入成員</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>Groups of countries, as stated by the sources</source>
        <translation>國家集團，按來源所述</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>Shares of groups and their members</source>
        <translation>集團及其成員的占比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>Counts of groups and their members</source>
        <translation>集團及其成員的數量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>Groups and their members, in {unit}</source>
        <translation>集團及其成員，單位：{unit}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>no figure for {names}</source>
        <translation>沒有{names}的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>How do groups stand?</source>
        <translation>國家集團表現如何？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>All countries</source>
        <translation>所有國家</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>{indicator}, by institution</source>
        <translation>{indicator}（按機構）</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>Ranks of institutions and companies</source>
        <translation>機構與企業排名</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>How many of the top ten institutions are in one country</source>
        <translation>前十機構中有幾所在同一國家</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>Who are the institutions?</source>
        <translation>有哪些領先機構？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Leader by edition</source>
        <translation>各版次領先者</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Ranks by country</source>
        <translation>各國名次</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Shares by country</source>
        <translation>各國占比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Who leads each technology, according to each edition</source>
        <translation>每項技術誰領先，按版次</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>{indicator}: the country that is first, by edition; dashed cells follow by elimination, an empty cell means that no source names the leader</source>
        <translation>{indicator}：各版中名列第一的國家；虛線格由排除法推出，空白格表示沒有來源指明領先者</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>{indicator} in each technology</source>
        <translation>各項技術的{indicator}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Each row is of one report and window, the latest that compares countries; figures of other windows are on the page of the technology</source>
        <translation>每列取自同一報告的同一期間，即最近一個可比較多國的期間；其他期間的數據見該技術頁面</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>ranks of groups counted as one are left out</source>
        <translation>未列入以整體計的國家集團的名次</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>{shown} of {all} {all:country|countries}, those with most figures</source>
        <translation>共 {all} 國，列出數據最多的 {shown} 國</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>No sentence in these documents says who leads.</source>
        <translation>這些文獻中沒有一句原句說明誰領先。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Who leads what?</source>
        <translation>誰在哪些技術上領先？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/risk.py"/>
        <source>Technologies at high risk of a research monopoly</source>
        <translation>研究壟斷高風險技術</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/risk.py"/>
        <source>As counted by each edition; editions are not joined</source>
        <translation>按各版次所計；版次之間不相連</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/risk.py"/>
        <source>Which technologies the sources name</source>
        <translation>來源點名的技術</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/risk.py"/>
        <source>What is the risk?</source>
        <translation>風險有多大？</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <location filename="../../explorer/corpus/documents.py"/>
        <source>{path} is not UTF-8: {reason} at byte {byte}.</source>
        <translation>{path} 不是 UTF-8：第 {byte} 個位元組處 {reason}。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/documents.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} 無法讀取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: the file is empty.</source>
        <translation>{path}：檔案是空的。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: there is no text in this file.</source>
        <translation>{path}：檔案中沒有文字。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: the text is longer than {most} characters; divide it.</source>
        <translation>{path}：文字超過 {most} 個字元；請拆分。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: by its content this is {kind}, and was read as such.</source>
        <translation>{path}：從內容看這是 {kind} 檔案，已依此讀取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: it cannot be read ({reason}).</source>
        <translation>{path}：無法讀取（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: the file has {size} MiB; up to {most} are read.</source>
        <translation>{path}：檔案有 {size} MiB；最多讀取 {most} MiB。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/__init__.py"/>
        <source>{path}: documents are read whose names end in {endings} or {last}.</source>
        <translation>{path}：可讀取的文獻，檔名以 {endings} 或 {last} 結尾。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/apart.py"/>
        <source>{path}: it has too many levels within levels.</source>
        <translation>{path}：巢狀層次過多。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/apart.py"/>
        <source>{path}: its reader failed ({reason}); the file may be damaged.</source>
        <translation>{path}：讀取程式出錯（{reason}）；檔案可能已損毀。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/apart.py"/>
        <source>{path}: its reader crashed on it; the file is damaged, or a trap.</source>
        <translation>{path}：讀取程式當掉；檔案已損毀，或是惡意檔案。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/apart.py"/>
        <source>{path}: reading it takes longer than {seconds} seconds; divide it.</source>
        <translation>{path}：讀取超過 {seconds} 秒；請分割檔案。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/apart.py"/>
        <source>{path}: reading it takes more than {most} MiB of memory; divide it.</source>
        <translation>{path}：讀取需要超過 {most} MiB 記憶體；請分割檔案。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/archive.py"/>
        <source>{name}: it has a password or an old format; save it as a {what} without one.</source>
        <translation>{name}：檔案有密碼或格式過舊；請存為不帶密碼的 {what}。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/archive.py"/>
        <source>{name}: this is no {what}, or it is damaged.</source>
        <translation>{name}：這不是 {what}，或已損壞。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/archive.py"/>
        <source>{name}: there are {count} files in it; up to {most} are read.</source>
        <translation>{name}：其中有 {count} 個檔案；最多讀取 {most} 個。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/archive.py"/>
        <source>{name}: it would take {size} MiB unpacked; {most} are read.</source>
        <translation>{name}：解壓縮後有 {size} MiB；最多讀取 {most} MiB。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: this is no text; the bytes are those of another kind of file.</source>
        <translation>{name}：這不是文字檔；其位元組屬於另一種檔案。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: there is no encoding {encoding!r}.</source>
        <translation>{name}：沒有名為 {encoding!r} 的編碼。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: {count} {count:place is|places are} not {encoding}; U+FFFD stands for {count:it|each}.</source>
        <translation>{name}：有 {count} 處不是 {encoding}，各以 U+FFFD 代替。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: byte {byte} is not {encoding}; save it as UTF-8.</source>
        <translation>{name}：第 {byte} 個位元組不是 {encoding}；請存為 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: its encoding cannot be told, or it is no text; save it as UTF-8.</source>
        <translation>{name}：無法判斷編碼，或不是文字檔；請存為 UTF-8。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/encoding.py"/>
        <source>{name}: {count} {count:byte is|bytes are} not UTF-8; another sign stands in {count:its|their} place.</source>
        <translation>{name}：有{count}個位元組不是UTF-8，以其他符號代替。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/epub.py"/>
        <source>EPUB book</source>
        <translation>EPUB 電子書</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/epub.py"/>
        <source>{name}: the book is locked (DRM) and cannot be read.</source>
        <translation>{name}：此書已加鎖（DRM），無法讀取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/html.py"/>
        <source>{name}: the page has too many levels or is too large; save it as text.</source>
        <translation>{name}：網頁層級過多或過大；請存為純文字。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/html.py"/>
        <source>{name}: menus, banners and links around the article were left out ({count} characters); read it again as a whole page to have them.</source>
        <translation>{name}：文章周圍的選單、橫幅和連結已略去（{count} 個字元）；如需要，請以整頁重新讀取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/left_out.py"/>
        <source>{name}: tracked changes are read as accepted; {count} {count:deletion was|deletions were} left out.</source>
        <translation>{name}：追蹤修訂以已接受讀取，略去 {count} 處刪除。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/left_out.py"/>
        <source>{name}: {count} {count:stretch of hidden text was|stretches of hidden text were} left out.</source>
        <translation>{name}：有{count}處隱藏文字未讀取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/left_out.py"/>
        <source>{name}: {count} {count:comment stands behind its paragraph|comments stand behind their paragraphs}.</source>
        <translation>{name}：{count} 則註解放在各自段落之後。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/left_out.py"/>
        <source>{name}: {count} {count:stretch that is struck out was|stretches that are struck out were} left out.</source>
        <translation>{name}：略去了 {count} 處劃掉的文字。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: the mail is damaged ({reason}).</source>
        <translation>{name}：郵件已損毀（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: this is no mail, or it is damaged.</source>
        <translation>{name}：這不是郵件，或已損毀。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: files attached to the mail were not read: {files}.</source>
        <translation>{name}：未讀取郵件附件：{files}。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: there is no web page in this file, or it is damaged.</source>
        <translation>{name}：此檔案中沒有網頁，或已損毀。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: the saved page is damaged ({reason}).</source>
        <translation>{name}：儲存的網頁已損毀（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/mail.py"/>
        <source>{name}: the mail has too many parts within parts.</source>
        <translation>{name}：郵件的巢狀部分過多。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/open_document.py"/>
        <source>OpenDocument text (.odt)</source>
        <translation>OpenDocument 文字文件（.odt）</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/open_document.py"/>
        <source>{name}: this is no {what}, or it is damaged ({reason}).</source>
        <translation>{name}：這不是{what}，或已損毀（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/open_document.py"/>
        <source>{name}: the file has a password; save it without one.</source>
        <translation>{name}：檔案有密碼；請移除密碼後儲存。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: this package leaves out the PDF reader for its size; start the program from source (./run), or save the file as .docx, .html or .txt.</source>
        <translation>{name}：本安裝套件因體積而未附帶 PDF 讀取元件；請從原始碼啟動程式（./run），或把檔案存為 .docx、.html 或 .txt。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: the PDF has {count} pages; up to {most} are read.</source>
        <translation>{name}：PDF 有 {count} 頁；最多讀取 {most} 頁。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: the PDF is damaged; a page cannot be read.</source>
        <translation>{name}：PDF 已損壞；有一頁無法讀取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: this is no PDF, or it is damaged.</source>
        <translation>{name}：這不是 PDF，或已損壞。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: this is not the password of the PDF.</source>
        <translation>{name}：這不是該 PDF 的密碼。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: the PDF has a password; give it, or save the file without one.</source>
        <translation>{name}：PDF 有密碼；請輸入密碼，或移除密碼後儲存。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: page {page} of the PDF is damaged.</source>
        <translation>{name}：PDF 第 {page} 頁已損毀。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: there is too much text up to page {page}; divide the file.</source>
        <translation>{name}：到第 {page} 頁文字已過多；請分割檔案。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: the PDF has no text, only pictures of pages; run text recognition (OCR) on it first.</source>
        <translation>{name}：PDF 沒有文字，只有頁面影像；請先做文字辨識（OCR）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: the running heads and feet of {count} {count:page|pages} were set aside.</source>
        <translation>{name}：已略去 {count} 頁的頁首和頁尾。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: {count} {count:page is|pages are} set in vertical lines; check the order of {count:its|their} text.</source>
        <translation>{name}：{count} 頁為直排；請核對文字順序。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf.py"/>
        <source>{name}: {count} {count:page has|pages have} no text, only pictures.</source>
        <translation>{name}：{count} 頁沒有文字，只有影像。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf_picture.py"/>
        <source>{path}: its pages cannot be drawn ({reason}).</source>
        <translation>{path}：無法繪製其頁面（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf_picture.py"/>
        <source>{path}: there is no page {page}.</source>
        <translation>{path}：沒有第 {page} 頁。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/pdf_picture.py"/>
        <source>{name}: the PDF has a password; its pages are drawn with it.</source>
        <translation>{name}：該 PDF 有密碼；給出密碼才能顯示頁面。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/rich_text.py"/>
        <source>{name}: this is no rich text (.rtf), or it is damaged.</source>
        <translation>{name}：這不是 RTF 檔案，或已損毀。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/rich_text.py"/>
        <source>{name}: the file has too many groups within groups.</source>
        <translation>{name}：檔案中的巢狀群組過多。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/rich_text.py"/>
        <source>{name}: the file ends too early; what there is was read.</source>
        <translation>{name}：檔案不完整，已讀取現有部分。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/slides.py"/>
        <source>PowerPoint presentation (.pptx)</source>
        <translation>PowerPoint 簡報（.pptx）</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/slides.py"/>
        <source>{name}: the presentation is damaged or is none ({reason}).</source>
        <translation>{name}：簡報已損毀，或不是簡報（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/slides.py"/>
        <source>{name}: {count} {count:slide is|slides are} hidden; {count:it was|they were} read too.</source>
        <translation>{name}：有 {count} 張隱藏的投影片，也已讀取。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/slides.py"/>
        <source>{name}: the speaker notes of {count} {count:slide|slides} were read too.</source>
        <translation>{name}：也讀取了 {count} 張投影片的演講者備忘稿。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/sniff.py"/>
        <source>{name}: this is a pointer of Git LFS and not the file itself; fetch it with "git lfs pull".</source>
        <translation>{name}：這是 Git LFS 的指標，不是檔案本身；請以「git lfs pull」取得。</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/word.py"/>
        <source>Word document (.docx)</source>
        <translation>Word 文件（.docx）</translation>
    </message>
    <message>
        <location filename="../../explorer/corpus/readers/word.py"/>
        <source>{name}: the Word document is damaged or is none ({reason}).</source>
        <translation>{name}：Word 文件已損壞，或並非 Word 文件（{reason}）。</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../explorer/reading/answer.py"/>
        <source>No source here says this: nothing is said of “{words}”.</source>
        <translation>這裡的來源沒有這樣的說法：其中沒有提到「{words}」。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>Says {said}; the source says {held}.</source>
        <translation>文中說{said}；來源說{held}。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>Says it is not {said}; the source says {held}.</source>
        <translation>文中說並非{said}；來源說{held}。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>Right for {old}, told as present; now {held}.</source>
        <translation>就{old}而言正確，但被當作現狀；現為{held}。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>The figures went the other way: {reason}</source>
        <translation>數字的變化方向相反：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>{value} of {base}</source>
        <translation>{value}/{base}</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>No figure here is of such a kind.</source>
        <translation>這裡沒有這一類數字。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>No figure here is of this.</source>
        <translation>這裡沒有關於此事的數字。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>No figure here is of this; the nearest: {statement}</source>
        <translation>這裡沒有關於此事的數字；最接近的是：{statement}</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>Held sources disagree: {explanation}</source>
        <translation>現有來源說法不一：{explanation}</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/check.py"/>
        <source>Said to be by {said}; held from {held}.</source>
        <translation>文中稱出自{said}；現有數字出自{held}。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/labels.py"/>
        <source>supported</source>
        <translation>有據</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/labels.py"/>
        <source>contradicted</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/labels.py"/>
        <source>outdated</source>
        <translation>過時</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/labels.py"/>
        <source>not in the data</source>
        <translation>數據中沒有</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>Part of an address.</source>
        <translation>網址的一部分。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>A date or a period.</source>
        <translation>日期或時段。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>Part of a name.</source>
        <translation>名稱的一部分。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>The number of a heading.</source>
        <translation>標題的編號。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>A figure of speech, or how long something took.</source>
        <translation>修辭用語，或某事持續的時間。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>A place in a row, of nothing that is named here.</source>
        <translation>次序，但未說明是何事物的次序。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>Part of another figure: the size of its list, or its name.</source>
        <translation>另一數字的一部分：其清單的規模或其名稱。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>The sentence asks or supposes, or states nothing of it.</source>
        <translation>該句是疑問或假設，或未就此作出陳述。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/propose.py"/>
        <source>A part of the page that says nothing by itself.</source>
        <translation>頁面中本身不陳述內容的部分。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/report.py"/>
        <source>No sentence here states anything that could be checked.</source>
        <translation>這裡沒有可以查對的句子。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/report.py"/>
        <source>{count} {mark}</source>
        <translation>{mark} {count}</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/report.py"/>
        <source>Sentences that can be checked: {count}. {listed}.</source>
        <translation>可以查對的句子：{count}。{listed}。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources say who leads and by how much, not why.</source>
        <translation>來源說明誰領先、領先多少，不說明原因。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources say how things stand, not how they came about or are done.</source>
        <translation>來源說明現況如何，不說明如何做到或如何去做。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources say how things stand, not what ought to be done about it.</source>
        <translation>來源說明現況如何，不說明應當怎麼做。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources give figures, not a judgement of them.</source>
        <translation>來源只給出數據，不作評判。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>No source here foresees just this.</source>
        <translation>這裡沒有來源對此作出預測。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>“{words}”</source>
        <translation>「{words}」</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {who} in {what} in {when}.</source>
        <translation>來源沒有說明{who}在{what}方面{when}年的這一情況。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {who} in {what}.</source>
        <translation>來源沒有說明{who}在{what}方面的這一情況。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {who} in {when}.</source>
        <translation>來源沒有說明{who}在{when}年的這一情況。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {who}.</source>
        <translation>來源沒有說明{who}的這一情況。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {what} in {when}.</source>
        <translation>來源沒有說明{what}在{when}年的這一情況。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {what}.</source>
        <translation>來源沒有說明{what}的這一情況。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>The sources do not say this of {when}.</source>
        <translation>來源沒有說明{when}年的這一情況。</translation>
    </message>
    <message>
        <location filename="../../explorer/reading/untold.py"/>
        <source>No source here says this.</source>
        <translation>這裡的來源沒有這樣的說法。</translation>
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
        <translation>尚未開啟任何內容</translation>
    </message>
</context>
<context>
    <name>RecountPage</name>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Papers count</source>
        <translation>論文計數</translation>
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
        <translation>門檻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Types</source>
        <translation>類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>As one</source>
        <translation>合併計算</translation>
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
        <translation>各設門檻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Taiwan, Hong Kong and Macao with China</source>
        <translation>台灣、香港、澳門併入中國</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>With unknown countries</source>
        <translation>計入國家未知的論文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>As in the package</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Ranks by these rules</source>
        <translation>依此規則的排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Types of documents</source>
        <translation>文獻類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>shared among authors</source>
        <translation>按作者分攤</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>shared among countries</source>
        <translation>按國家分攤</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>as a whole in each country</source>
        <translation>各國各計整篇</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>each year</source>
        <translation>逐年</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>all years together</source>
        <translation>各年合併</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>no countries</source>
        <translation>不合併</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Counted as in the package, {count} {count:paper|papers}.</source>
        <translation>與結果包的計數方式相同，共{count}篇論文。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Changed from default: {what}. {count} {count:paper|papers}; a threshold of 0 citations lets every paper in, so that nothing is ranked.</source>
        <translation>與預設不同：{what}。共{count}篇論文；門檻為0次引用，所有論文都入選，因此不排名。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Changed from default: {what}. {count} {count:paper|papers}.</source>
        <translation>與預設不同：{what}。共{count}篇論文。</translation>
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
        <translation>結束年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>how papers count</source>
        <translation>論文計數方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>top</source>
        <translation>前百分比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>threshold</source>
        <translation>門檻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>types of documents</source>
        <translation>文獻類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>threshold by type</source>
        <translation>依類型設門檻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>unknown countries</source>
        <translation>國家未知</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>what counts as one</source>
        <translation>合併計算的對象</translation>
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
        <translation>國家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Share</source>
        <translation>份額</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Upper bound</source>
        <translation>上界</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Papers</source>
        <translation>論文數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Default rank</source>
        <translation>預設排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>Default share</source>
        <translation>預設份額</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/recount.py"/>
        <source>What if it were counted otherwise?</source>
        <translation>換一種算法會怎樣？</translation>
    </message>
</context>
<context>
    <name>RemarkFields</name>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>What annotation {number} is on</source>
        <translation>註解 {number} 所指之處</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>Annotation {number}</source>
        <translation>註解 {number}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>What is to be seen there</source>
        <translation>那裡要看什麼</translation>
    </message>
</context>
<context>
    <name>RemarksDialog</name>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>Annotate the chart</source>
        <translation>為圖表加註解</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/remark_fields.py"/>
        <source>Up to three annotations, each on a figure or a period. They are numbered in the chart and stand under it, here and in every file; a saved view keeps them.</source>
        <translation>最多三則註解，各指一個數據或一個時期。圖表中標有編號，文字在圖下，視窗和匯出的檔案裡都一樣；儲存的檢視會保留它們。</translation>
    </message>
</context>
<context>
    <name>RenderedQuote</name>
    <message>
        <location filename="../../explorer/views/source/rendered.py"/>
        <source>Translation of the quote</source>
        <translation>引文的譯文</translation>
    </message>
</context>
<context>
    <name>RenderingDialog</name>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Translation of a quote</source>
        <translation>引文的譯文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Reviewed by a second reader</source>
        <translation>已由第二人審校</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Translation</source>
        <translation>譯文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Translator</source>
        <translation>譯者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/rendering_dialog.py"/>
        <source>Printed with the name of the translator; an empty text takes it away.</source>
        <translation>印出時附譯者姓名；留空即刪除譯文。</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>Open a document of your own first.</source>
        <translation>請先開啟一份自有文獻。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>Bring the table in again; its changes are shown first.</source>
        <translation>請再次帶入該表格；會先顯示其變化。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>New version of “{title}”</source>
        <translation>《{title}》的新版本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>Documents</source>
        <translation>文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>Reading {name}…</source>
        <translation>正在讀取 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>No passage waits to be settled.</source>
        <translation>沒有待確認的引文。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>{title}: replaced; passages: {counts}; settled by hand: {settled}</source>
        <translation>《{title}》：已取代；引文：{counts}；手動確認：{settled}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>{title}: settled by hand: {settled}; left: {left}</source>
        <translation>《{title}》：手動確認：{settled}；尚餘：{left}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/replacing.py"/>
        <source>none</source>
        <translation>無</translation>
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
        <translation>{name}：只檢查不超過 {most} MiB 的檔案</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{name}: this is no {what}, or it is damaged</source>
        <translation>{name}：這不是 {what}，或檔案已損壞</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{name}: it holds no marks of a briefing; only Word files that were written here, and saved as .docx since, can be checked</source>
        <translation>{name}：其中沒有簡報的標記；只有在此寫成、之後仍存為 .docx 的 Word 檔案才能檢查</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: the data no longer hold this figure</source>
        <translation>{said}：資料集中已沒有這筆數據</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: the figure stands without its footnote</source>
        <translation>{said}：這筆數據沒有註腳</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: the qualifier or unit is not that of the data: {now}</source>
        <translation>{said}：限定詞或單位與數據不符：{now}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: the data say {now}</source>
        <translation>{said}：數據為 {now}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: its qualifier is gone; the data say {now}</source>
        <translation>{said}：限定詞遺失；數據為 {now}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>{said}: that this is planned or expected is gone</source>
        <translation>{said}：原為計畫或預期，這一點不見了</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>“{said}”: the quote is not that of the source: “{now}”</source>
        <translation>「{said}」：引文與來源不符：「{now}」</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>“{said}”: the data no longer hold this quote</source>
        <translation>「{said}」：資料集中已沒有這段引文</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>Figure {number} shows {then}; the data say {now}</source>
        <translation>圖表 {number} 顯示 {then}；數據為 {now}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>Footnote {number} is gone: {written}</source>
        <translation>註腳 {number} 已被刪去：{written}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>Footnote {number} was changed; it read: {written}</source>
        <translation>註腳 {number} 已被更動；原文為：{written}</translation>
    </message>
    <message>
        <location filename="../../explorer/briefing/returned.py"/>
        <source>Footnote {number}: the data no longer hold its source</source>
        <translation>註腳 {number}：資料集中已沒有其來源</translation>
    </message>
</context>
<context>
    <name>ReturnedDialog</name>
    <message>
        <location filename="../../explorer/views/briefing/returned_dialog.py"/>
        <source>Check {name}</source>
        <translation>檢查 {name}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/returned_dialog.py"/>
        <source>What does not agree</source>
        <translation>存在分歧之處</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/returned_dialog.py"/>
        <source>{figures} {figures:figure|figures} and {notes} {notes:footnote|footnotes} compared; {count} {count:does|do} not agree.</source>
        <translation>比對了 {figures} 筆數據和 {notes} 則註腳；{count} 處不一致。</translation>
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
        <translation>已採用</translation>
    </message>
    <message>
        <location filename="../../explorer/models/proposals.py"/>
        <source>set aside</source>
        <translation>已擱置</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Add remark of a review</source>
        <translation>新增審閱意見</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Remark of a review</source>
        <translation>審閱意見</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Your name, printed with the remark</source>
        <translation>您的姓名，隨意見一同印出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Go to a remark of a review first.</source>
        <translation>請先選取一則審閱意見。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Settle remark</source>
        <translation>處理意見</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Add executive summary</source>
        <translation>新增內容摘要</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>There is nothing to sum up that is not said already.</source>
        <translation>沒有尚未寫出的內容可供摘要。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>The other version</source>
        <translation>另一版本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/review.py"/>
        <source>Briefings (*.brief)</source>
        <translation>簡報 (*.brief)</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/review.py"/>
        <source>say what it is</source>
        <translation>請指明</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Document</source>
        <translation>文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Progress of the review</source>
        <translation>審閱進度</translation>
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
        <translation>已採用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Set aside</source>
        <translation>擱置</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>What was read in the document</source>
        <translation>從文獻中讀到的</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Enter</source>
        <translation>Enter 鍵</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Accept all alike</source>
        <translation>採用全部同類</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Shift+Enter</source>
        <translation>Shift+Enter 鍵</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Delete</source>
        <translation>Delete 鍵</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Right</source>
        <translation>右方向鍵</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Bring in a document first: File &gt; Workspace &gt; Bring in.</source>
        <translation>請先匯入一份文獻：檔案 &gt; 工作區 &gt; 匯入。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Reading {title}…</source>
        <translation>正在讀取 {title}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>{decided} of {every} {every:proposal|proposals} decided: {accepted} accepted, {aside} set aside; {others} {others:numeral states|numerals state} no figure.</source>
        <translation>{every} 筆建議中已決定 {decided} 筆：採用 {accepted} 筆，擱置 {aside} 筆；另有 {others} 個數字不構成數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/review.py"/>
        <source>Review a document</source>
        <translation>審閱文獻</translation>
    </message>
</context>
<context>
    <name>RunsEdit</name>
    <message>
        <location filename="../../explorer/views/briefing/runs_edit.py"/>
        <source>Show sentence</source>
        <translation>顯示原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/runs_edit.py"/>
        <source>Without its qualifier</source>
        <translation>不帶限定詞</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/runs_edit.py"/>
        <source>Pasted</source>
        <translation>貼上內容</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <location filename="../../explorer/views/window/saved_views.py"/>
        <source>Save view</source>
        <translation>儲存檢視</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/saved_views.py"/>
        <source>View saved in the workspace: {name}</source>
        <translation>檢視已存入工作區：{name}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/saved_views.py"/>
        <source>Save this view</source>
        <translation>儲存此檢視</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/saved_views.py"/>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/saved_views.py"/>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>Search everything</source>
        <translation>搜尋全部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>Nothing can be searched: {error}</source>
        <translation>無法搜尋：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>A link to a view: Enter opens it</source>
        <translation>檢視的連結：按 Enter 開啟</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>Reading the documents…</source>
        <translation>正在讀取文獻…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>Searching failed: {error}</source>
        <translation>搜尋失敗：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/box.py"/>
        <source>No figure in these documents for {name}</source>
        <translation>這些文獻中沒有{name}的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/popup.py"/>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <translation>↑ ↓ 選擇，Enter 開啟，Esc 關閉</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/popup.py"/>
        <source>{count} results</source>
        <translation>{count} 筆結果</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/popup.py"/>
        <source>1 result</source>
        <translation>1 筆結果</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search/popup.py"/>
        <source>Nothing found. Try fewer words, or a name in another language.</source>
        <translation>沒有找到。請減少詞語，或換一種語言的名稱。</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <location filename="../../explorer/views/search/popup.py"/>
        <source>Search results</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>SearchResultsModel</name>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Show more, {count} in all</source>
        <translation>顯示更多，共 {count} 條</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Not searched</source>
        <translation>未搜尋的文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Missing or altered: none of its sentences can be found</source>
        <translation>缺失或已遭更動：其中的句子無法搜尋到</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Technologies and topics</source>
        <translation>技術與主題</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Countries, institutions and companies</source>
        <translation>國家、機構與企業</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Documents</source>
        <translation>文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Figures</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>Sentences</source>
        <translation>原句</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>no figure</source>
        <translation>無數據</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>1 figure</source>
        <translation>1 筆數據</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>{count} {count:figure|figures}</source>
        <translation>{count} 筆數據</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>category</source>
        <translation>類別</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>sector</source>
        <translation>領域</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>list</source>
        <translation>清單</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>theme</source>
        <translation>專題</translation>
    </message>
    <message>
        <location filename="../../explorer/models/search_results.py"/>
        <source>found by another name</source>
        <translation>以別名找到</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <location filename="../../explorer/session.py"/>
        <source>{count} of your own rows could not be shown with the rest; {count:it stays|they stay} in the workspace. The first: {problem}</source>
        <translation>您自己的資料中有 {count} 列無法與其餘資料一同顯示，它們仍保留在工作區中。第一處：{problem}</translation>
    </message>
    <message>
        <location filename="../../explorer/unexpected.py"/>
        <source>An unexpected error occurred; your work is kept. {error}</source>
        <translation>發生未預期的錯誤；您的工作已保留。{error}</translation>
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
        <translation>請逐條說明引文現在在哪裡。未確認的留在舊版本中，舊版本會保留；確認之前，簡報會一直提示。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Before</source>
        <translation>原來</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Settled as</source>
        <translation>確認為</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Passages to settle</source>
        <translation>待確認的引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Replace</source>
        <translation>取代</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>Settle</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>stays with the earlier version</source>
        <translation>留在舊版本中</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>it is: {quote}</source>
        <translation>就是：{quote}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/settle_dialog.py"/>
        <source>the figure is {value} now: {quote}</source>
        <translation>數據現為 {value}：{quote}</translation>
    </message>
</context>
<context>
    <name>SourceFooter</name>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Copy citation</source>
        <translation>複製引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Page as printed</source>
        <translation>原版頁面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>The page of the PDF with the sentence marked on it</source>
        <translation>PDF 的頁面，句子已標出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Previous sentence that says this</source>
        <translation>上一句同樣說法的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Next sentence that says this</source>
        <translation>下一句同樣說法的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Copy the sentence with its source</source>
        <translation>複製原句及來源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>{n} of {total}</source>
        <translation>第 {n} 步，共 {total} 步</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Stated in 1 document</source>
        <translation>1 份文獻寫到</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>Stated in {count} documents</source>
        <translation>{count} 份文獻寫到</translation>
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
        <translation>與 {count} 條矛盾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>rounded or worded otherwise in {count}</source>
        <translation>{count} 處取整或措辭不同</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>not comparable with {count}</source>
        <translation>與 {count} 條不可比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>relayed by {title} ({publisher}), p. {page}</source>
        <translation>轉引自《{title}》（{publisher}），第{page}頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/footer.py"/>
        <source>relayed by {title} ({publisher}), characters {start}-{end}</source>
        <translation>轉引於《{title}》（{publisher}），第 {start}–{end} 字</translation>
    </message>
</context>
<context>
    <name>SourceHeader</name>
    <message>
        <location filename="../../explorer/views/source/header.py"/>
        <source>relays {reports}</source>
        <translation>轉引{reports}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/header.py"/>
        <source>Marked: {level}</source>
        <translation>密級：{level}</translation>
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
        <translation>關於來源和侷限的全部說明</translation>
    </message>
    <message>
        <location filename="../../explorer/views/parts/source_line.py"/>
        <source>Sources and limits</source>
        <translation>來源和侷限</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>The text of this source is not held here, so there is no sentence to open. The figure was taken over with its address.</source>
        <translation>這裡沒有該來源的正文，因此沒有原句可開啟。數據連同其網址一併收錄。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Seen</source>
        <translation>查閱日期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Known by citation</source>
        <translation>見於引用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Cell of a table</source>
        <translation>表格儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Computed from publications</source>
        <translation>由出版品計算</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Looking the papers up…</source>
        <translation>正在查找論文…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>weight {weight}</source>
        <translation>權重{weight}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>cited {count}</source>
        <translation>被引{count}次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>It matches by abstract, keywords or topic, not by its title.</source>
        <translation>符合檢索式的是摘要、關鍵詞或主題，不是標題。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>The top {top} % begin at {threshold} {threshold:citation|citations}: it is above.</source>
        <translation>前{top}%的門檻是被引{threshold}次：這篇高於門檻。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>The top {top} % begin at {threshold} {threshold:citation|citations}: it is at the threshold and counts {tau}.</source>
        <translation>前{top}%的門檻是被引{threshold}次：這篇恰在門檻，計{tau}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>The country has {credit} of it.</source>
        <translation>該國占其中{credit}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>{country} together with {partner}</source>
        <translation>{country}與{partner}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Derived from other figures</source>
        <translation>由其他數據推導</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>primary: the publisher itself</source>
        <translation>一手：出版者自己</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>secondary: relayed by others</source>
        <translation>二手：由他人轉引</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>Follows from other figures</source>
        <translation>由其他數據推算得出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>{publisher}, sentences about this: {count}</source>
        <translation>{publisher}，相關原句 {count} 句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>{publisher}, cells about this: {count}</source>
        <translation>{publisher}，相關儲存格：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>{n} of {m} {m:figure|figures} here {n:has|have} a sentence</source>
        <translation>此處 {m} 個數據中有 {n} 個有原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/evidence_card.py"/>
        <source>{n} {n:stands|stand} in a table</source>
        <translation>{n} 項見於表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/pane.py"/>
        <source>How this figure is known</source>
        <translation>這筆數據的依據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/pane.py"/>
        <source>Choose a mark, a row or a figure, and the sentence it comes from opens here.</source>
        <translation>選擇一個標記、一行或一筆數據，它出自的原句會在這裡開啟。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/pane.py"/>
        <source>{publisher}, {count} quoted {count:sentence|sentences}</source>
        <translation>{publisher}，引用原句 {count} 句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/pane.py"/>
        <source>Sources of these figures</source>
        <translation>這些數據的來源</translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>Next</source>
        <translation>下一個</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>Go to the next figure that changed (F8)</source>
        <translation>轉到下一個有變化的數據（F8）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>Accept all</source>
        <translation>全部採用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>Take over all figures as they are now</source>
        <translation>採用全部當前數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>1 figure is not as you accepted it. Nothing was rewritten: it is shown as it is now, with what it was under its block and in a footnote.</source>
        <translation>有1個數據與採用時不同。沒有任何內容被改寫：該處顯示當前值，原值見該塊下方和腳註。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_banner.py"/>
        <source>{count} figures are not as you accepted them. Nothing was rewritten: each is shown as it is now, with what it was under its block and in a footnote.</source>
        <translation>有{count}個數據與採用時不同。沒有任何內容被改寫：各處顯示當前值，原值見該塊下方和腳註。</translation>
    </message>
</context>
<context>
    <name>StaleWatch</name>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>and {count} more</source>
        <translation>另有{count}項</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>The dataset has nothing called {name}.</source>
        <translation>數據集中沒有 {name}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>Withdrawn: it was {old}.</source>
        <translation>已撤回：原為{old}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>Its document has a newer version that says it otherwise: {old}.</source>
        <translation>所據文獻有新版本，說法不同：{old}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>New since it was accepted: {new}.</source>
        <translation>採用後新增：{new}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/stale_watch.py"/>
        <source>Revised: it was {old}, it is now {new}.</source>
        <translation>已修訂：原為{old}，現為{new}。</translation>
    </message>
</context>
<context>
    <name>StandingPage</name>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Ranks with intervals and bounds</source>
        <translation>帶區間和界限的名次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>unknown countries could change the rank</source>
        <translation>未知國家可能改變名次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Country</source>
        <translation>國家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Share</source>
        <translation>份額</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>95 % of resamples</source>
        <translation>95%的重抽樣</translation>
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
        <translation>論文數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Nobody is ranked: a threshold of 0 citations lets every paper in.</source>
        <translation>沒有名次：門檻為被引0次，所有論文都在內。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>{first} to {last}, {papers} {papers:paper|papers}. Intervals are of other papers than these, bounds of the {unknown} % whose country nobody knows: none or all of them. Of the first {drawn} ranks, {open} could be overturned by them (?); = is a shared rank.</source>
        <translation>{first}至{last}年，{papers}篇論文。區間表示換一批論文時的變動；界限表示國家未知的{unknown}%全不計入或全部計入。前{drawn}個名次中，有{open}個可能因此改變（?）；= 表示並列。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/standing.py"/>
        <source>Who stands where, and how surely?</source>
        <translation>誰排在哪裡，有多確定？</translation>
    </message>
</context>
<context>
    <name>StepNames</name>
    <message>
        <location filename="../../explorer/views/parts/step_names.py"/>
        <source>Undo</source>
        <translation>復原</translation>
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
        <translation>數據在文獻中的位置；點選可前往</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>there are no headings with rows of values below</source>
        <translation>沒有標題列及其下方的數值列</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>1.234 may be a thousand or one and a quarter</source>
        <translation>1.234 可能是一千多，也可能是一點二三四</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>03/04 may be in March or in April</source>
        <translation>03/04 可能是三月，也可能是四月</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>it lists things ({headings}) and counts none of them</source>
        <translation>它列出條目（{headings}），沒有統計數據</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>there is no column of numbers</source>
        <translation>沒有數值欄</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>the heading stands there twice</source>
        <translation>該標題出現兩次</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>two columns hold periods</source>
        <translation>有兩欄是期間</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>no column names countries, institutions or companies</source>
        <translation>沒有一欄寫明國家、機構或公司</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>a column of entities, and one in this heading</source>
        <translation>已有一欄寫明主體，此標題中又有一個</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>blank names are taken to be the name above them</source>
        <translation>空白名稱視為與上方名稱相同</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>no entity is called so</source>
        <translation>沒有這個名稱的主體</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>no entity is called so; {name} is near</source>
        <translation>沒有這個名稱的主體；相近的有 {name}</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>nothing says what the numbers are; the file's name is taken</source>
        <translation>沒有說明這些數字是什麼；以檔名代替</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>the unit {unit} that a line names is not known</source>
        <translation>表外一行所說的單位「{unit}」不認識</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>column {letters} has values and no heading</source>
        <translation>{letters} 欄有數值而沒有標題</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>{heading} may be a forecast and would look measured</source>
        <translation>「{heading}」可能是預測，讀入後會像實測值</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>row {row} begins another table, which is not read</source>
        <translation>從第 {row} 列起是另一張表，沒有讀取</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/guess.py"/>
        <source>rows differ in this column ({letters}) and in no other that is read</source>
        <translation>各列只在此欄（{letters}）不同，而此欄不讀取</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/on_disk.py"/>
        <source>the table could not be kept in columns ({reason})</source>
        <translation>該表格無法按欄儲存（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>{name} lies outside the package</source>
        <translation>{name} 不在資料包內</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>{name} cannot be read ({reason})</source>
        <translation>無法讀取 {name}（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>the archive is damaged ({reason})</source>
        <translation>壓縮檔已損毀（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>the archive holds more than {files} files or {size} MiB</source>
        <translation>壓縮檔中的檔案多於 {files} 個或大於 {size} MiB</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>there is no table in the archive</source>
        <translation>壓縮檔中沒有表格</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/packages.py"/>
        <source>the package describes no table</source>
        <translation>資料包沒有描述任何表格</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/parquet.py"/>
        <source>the Parquet file cannot be read ({reason})</source>
        <translation>無法讀取 Parquet 檔案（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/read.py"/>
        <source>the file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/read.py"/>
        <source>this is a workbook or an archive, whatever its name says; name it so</source>
        <translation>無論名稱為何，這是活頁簿或壓縮檔；請改用相應的副檔名</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/records.py"/>
        <source>there is no list of records in this file</source>
        <translation>此檔案中沒有記錄清單</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/records.py"/>
        <source>this is not JSON ({reason})</source>
        <translation>這不是 JSON（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/remembered.py"/>
        <source>there are no headings in these rows</source>
        <translation>這些列中沒有標題</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/remembered.py"/>
        <source>the table has no column {column}</source>
        <translation>表格沒有 {column} 欄</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/remembered.py"/>
        <source>column {column} is headed {there!r}, not {given!r}</source>
        <translation>{column} 欄的標題是 {there!r}，不是 {given!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>this is not TOML ({reason})</source>
        <translation>這不是 TOML（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>there is no [[sheet]] in this mapping</source>
        <translation>此對應中沒有 [[sheet]]</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>a mapping has no {given!r}</source>
        <translation>對應中沒有 {given!r} 這一項</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>headings are the numbers of the first and last row of headings</source>
        <translation>headings 是標題首列和末列的列號</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>write the sign of decimals, a point or a comma</source>
        <translation>請寫明小數符號：點或逗號</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>write which is first, day or month</source>
        <translation>請寫明日（day）和月（month）哪個在前</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>columns are written as [[sheet.column]]</source>
        <translation>欄應寫作 [[sheet.column]]</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>a column is named by its letters, such as B</source>
        <translation>欄用字母表示，例如 B</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>{role!r} is no kind of column; there are {roles}</source>
        <translation>沒有 {role!r} 這種欄；可用的有 {roles}</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>this must be a text in quotes</source>
        <translation>這裡必須是引號中的文字</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/toml.py"/>
        <source>this must be a table of texts</source>
        <translation>這裡必須是文字組成的表</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unfold.py"/>
        <source>the cell is in {one}, the column in {other}</source>
        <translation>儲存格的單位是 {one}，欄的單位是 {other}</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unfold.py"/>
        <source>both the cell and its heading name a power of ten</source>
        <translation>儲存格和標題都寫有數量級</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unfold.py"/>
        <source>{given!r} is no power of ten</source>
        <translation>{given!r} 不是10的冪次</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unfold.py"/>
        <source>this is no period</source>
        <translation>這不是期間</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>{unit} is the money of several countries</source>
        <translation>{unit} 是多個國家的貨幣</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>the indicator {name} of the dataset is in {unit}</source>
        <translation>資料集的指標 {name} 以 {unit} 為單位</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>the cells are in several units ({units})</source>
        <translation>儲存格有多種單位（{units}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>a share may be in percent or a part of one</source>
        <translation>占比可能是百分數，也可能是小數</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>nothing says in what unit this is</source>
        <translation>沒有寫明單位</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>these are no whole numbers, and nothing says their unit</source>
        <translation>這些不是整數，也沒有寫明單位</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/unit_guess.py"/>
        <source>{number} percent is more than the whole</source>
        <translation>百分之 {number} 超過了全部</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/values.py"/>
        <source>{given!r} may be a number below zero or a note</source>
        <translation>{given!r} 可能是負數，也可能是註解</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/values.py"/>
        <source>{given!r} may be millions or billions, or bear a mark</source>
        <translation>{given!r} 可能是百萬或十億，也可能帶有標記</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/values.py"/>
        <source>{given!r} is no range, its end is below its beginning</source>
        <translation>{given!r} 不是範圍，末端小於開端</translation>
    </message>
    <message>
        <location filename="../../explorer/tables/values.py"/>
        <source>{given!r} is not read as a number</source>
        <translation>{given!r} 無法讀作數字</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>no cell was read</source>
        <translation>沒有讀取任何儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>{one} and {other} say two things of the same</source>
        <translation>{one} 和 {other} 對同一事項說法不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>{reason}; the sheet was not read.</source>
        <translation>{reason}；未讀取此工作表。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>{count} {count:cell says|cells say} something else than one before; left out.</source>
        <translation>{count} 個儲存格與前面的說法不同；已略去。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>an earlier and smaller table of this name is held figure by figure; take it out first</source>
        <translation>已有一份同名的較小舊表逐筆儲存在此；請先將其移除</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>more than {most} cells of this column are no plain numbers; write 1234.5</source>
        <translation>此欄有超過 {most} 個儲存格不是一般數字；請寫成 1234.5</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>{place} was not read: {why}.</source>
        <translation>{place} 未讀取：{why}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/large_import.py"/>
        <source>the table names more than {most} things that are new; divide it</source>
        <translation>該表格提到超過 {most} 個新事物；請將其拆分</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sheet_figures.py"/>
        <source>{count} more {count:cell was|cells were} not read.</source>
        <translation>另有 {count} 個儲存格未讀取。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sheet_figures.py"/>
        <source>{count} {count:cell says|cells say} that there is no value.</source>
        <translation>{count} 個儲存格寫明沒有數值。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sheet_figures.py"/>
        <source>Rows that add others up were left out: {rows}.</source>
        <translation>未讀取合計列：{rows}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sheet_figures.py"/>
        <source>Left out, as the mapping says: {names}.</source>
        <translation>依對應略去：{names}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/sheet_figures.py"/>
        <source>Columns that were not read: {names}.</source>
        <translation>未讀取的欄：{names}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/table_import.py"/>
        <source>{path}: how to read the table is not certain ({doubt}); see the mapping.</source>
        <translation>{path}：表格的讀法不能確定（{doubt}）；請看對應。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/table_import.py"/>
        <source>the mapping names no sheet of this table</source>
        <translation>對應中沒有此表格的工作表</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/table_import.py"/>
        <source>this table holds no figures about countries, institutions or companies: {reason}</source>
        <translation>此表格沒有關於國家、機構或公司的數據：{reason}</translation>
    </message>
</context>
<context>
    <name>TablesIn</name>
    <message>
        <location filename="../../explorer/views/window/tables_in.py"/>
        <source>Checking and keeping {name}…</source>
        <translation>正在檢查並儲存 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tables_in.py"/>
        <source>Bringing in</source>
        <translation>匯入</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tables_in.py"/>
        <source>Cancelled; nothing of {name} came in.</source>
        <translation>已取消；{name} 中的內容均未匯入。</translation>
    </message>
</context>
<context>
    <name>TaxonomyModel</name>
    <message>
        <location filename="../../explorer/models/taxonomy.py"/>
        <source>{own} {own:figure|figures} of its own, {below} below</source>
        <translation>本級 {own} 個數據，下級 {below} 個</translation>
    </message>
    <message>
        <location filename="../../explorer/models/taxonomy.py"/>
        <source>{count} {count:figure|figures}</source>
        <translation>{count} 筆數據</translation>
    </message>
    <message>
        <location filename="../../explorer/models/taxonomy.py"/>
        <source>{entity} leads, {period}, {who}</source>
        <translation>{entity}領先，{period}，{who}</translation>
    </message>
    <message>
        <location filename="../../explorer/models/taxonomy.py"/>
        <source>High monopoly risk</source>
        <translation>壟斷風險高</translation>
    </message>
</context>
<context>
    <name>TextSetting</name>
    <message>
        <location filename="../../explorer/views/briefing/text_setting.py"/>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing/text_setting.py"/>
        <source>Address the words lead to; empty for none</source>
        <translation>文字指向的網址；留空則取消連結</translation>
    </message>
</context>
<context>
    <name>TopicPage</name>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Scale</source>
        <translation>縮放</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Scale of the value axis</source>
        <translation>數值軸刻度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Method and limits</source>
        <translation>方法與局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>The figures of the chart as a table</source>
        <translation>圖表數據的表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Linear</source>
        <translation>線性</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Logarithmic</source>
        <translation>對數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Relative to first</source>
        <translation>相對首值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Chart</source>
        <translation>圖表</translation>
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
        <translation>所有數據（{count}）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>What is measured</source>
        <translation>衡量什麼</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Sources disagree: {count}</source>
        <translation>來源不一致：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/topic.py"/>
        <source>Rounded or worded otherwise: {count}</source>
        <translation>取整或措辭不同：{count}</translation>
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
        <translation>略過</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>Choose a list and a technology. The number is how many figures are held; beside it stands who leads.</source>
        <translation>選擇清單和技術。數字是收錄的數據條數，旁邊是領先者。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>Figures as charts. Click a mark, or walk with the arrow keys.</source>
        <translation>以圖表呈現數據。點選標記，或用方向鍵逐個查看。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>The sentence behind the figure, in its document. Click a marked sentence to go back to its figure.</source>
        <translation>數據背後的原句，就在文獻之中。點選有標記的句子可回到對應數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tour.py"/>
        <source>Search everything: technologies, countries, figures and sentences, in English or Chinese.</source>
        <translation>搜尋全部：技術、國家、數據和原句，中英文均可。</translation>
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
        <translation>這份匯出沒有地址：無法得出國家</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>no citation counts in this export: there is no top share</source>
        <translation>這份匯出沒有被引次數：無法得出高被引份額</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>no years in this export: nothing can be ranked by year</source>
        <translation>這份匯出沒有年份：無法按年份排名</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>every citation count is 0: no paper stands out</source>
        <translation>所有被引次數都是 0：沒有突出的論文</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>addresses are not linked to authors: each author is taken to have all addresses of the paper</source>
        <translation>地址沒有與作者對應：每位作者都視為擁有論文的全部地址</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>no abstracts in this export: searches look at titles and keywords</source>
        <translation>這份匯出沒有摘要：檢索只看標題和關鍵詞</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>{unplaced} of {many} {many:record|records} {unplaced:lacks|lack} the country of an author; that part of {unplaced:its|their} credit goes to ZZ</source>
        <translation>{many} 筆紀錄中有 {unplaced} 筆缺少某位作者的國家；這部分計入 ZZ</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>none of {count} {count:record|records} could be read; the first is in {file}, line {line}: {reason}</source>
        <translation>{count} 筆紀錄一筆也讀不出；第一筆在 {file} 第 {line} 行：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/audit.py"/>
        <source>there are no works in the sources ({count} {count:was|were} left out)</source>
        <translation>來源中沒有文獻（略去 {count} 筆）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>{source}: {technology_id!r} is no technology of the dataset</source>
        <translation>{source}：資料集中沒有技術 {technology_id!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>One record of each paper is kept</source>
        <translation>每篇論文保留一筆紀錄</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>Measures: {name}</source>
        <translation>計算指標：{name}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>The package is written</source>
        <translation>正在寫入資料包</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>every citation count is 0 in the records of {what}: there are no most cited papers; export the counts too</source>
        <translation>{what} 的紀錄中被引次數全是 0：沒有高被引論文；請連同被引次數一起匯出</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>no address in the records of {what} names a country: countries are not available; export the addresses too</source>
        <translation>{what}的紀錄中沒有地址寫明國家：無法得出國家數據；請連地址一起匯出</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>{folder}: there is a file of this name; name a folder</source>
        <translation>{folder}：已有同名檔案；請指定資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/build.py"/>
        <source>{folder}: the folder holds something that is no package of the tracker; name another</source>
        <translation>{folder}：資料夾中有不屬於追蹤資料包的內容；請另選資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>{folder}: there is no such folder to share with Spark</source>
        <translation>{folder}：沒有這個可與Spark共用的資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>Spark is not installed with this Python ({reason} is missing); ./spark makes an environment that has it and runs there what follows, as in: ./spark tracker build</source>
        <translation>此Python未安裝Spark（缺少{reason}）；./spark會建立含有它的環境，並在其中執行後面的命令，例如：./spark tracker build</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>{folder}: Spark wrote {rows} rows of {name} and {many} are here; name with --shared a folder that all its machines see under the same name</source>
        <translation>{folder}：Spark寫出了{name}的{rows}列，此處只有{many}列；請用--shared指定一個所有機器以同一名稱都能看到的資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>Spark at {master} cannot compute the figures: {reason}</source>
        <translation>位於{master}的Spark無法計算這些數字：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>nobody answers at {master} ({reason}); is Spark running there?</source>
        <translation>{master}沒有回應（{reason}）；Spark是否在那裡執行？</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>Spark needs Java {version} or newer, and there is none here; on Debian or Ubuntu its package is openjdk-{version}-jre-headless</source>
        <translation>Spark需要Java {version}或更新版本，而此處沒有；在Debian或Ubuntu上其套件為openjdk-{version}-jre-headless</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/engines/spark.py"/>
        <source>Spark needs Java {version} or newer; here it is {found}</source>
        <translation>Spark需要Java {version}或更新版本；此處為{found}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>Edition: {title}{list}.</source>
        <translation>版本：{title}{list}。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>Window: your records hold nothing of {first} to {last}.</source>
        <translation>時間窗口：您的紀錄中沒有{first}至{last}年的論文。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>Window: {first} to {last}, of which yours hold {from_} to {to}.</source>
        <translation>時間窗口：{first}至{last}年，其中您的紀錄只有{from_}至{to}年。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>Window: the same years.</source>
        <translation>時間窗口：年份相同。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>List: your search is a draft and not the publisher's.</source>
        <translation>清單：您的檢索式是草案，並非發布者所用。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>List: your search is your own and not the publisher's.</source>
        <translation>清單：您的檢索式是自擬的，並非發布者所用。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/published.py"/>
        <source>Counting: the publisher does not say here how papers are shared out; yours is given for all three ways.</source>
        <translation>計數：發布者在此未說明論文如何分攤；您的數據按三種方式給出。</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/query.py"/>
        <source>{folder}: the papers cannot be read ({reason})</source>
        <translation>{folder}：無法讀取論文（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/query.py"/>
        <source>{folder}: there are no papers of {technology!r}</source>
        <translation>{folder}：沒有 {technology!r} 的論文</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/bibtex.py"/>
        <source>the braces of the entry do not close</source>
        <translation>條目的大括號沒有閉合</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/bibtex.py"/>
        <source>the entry {key!r} has no title</source>
        <translation>條目 {key!r} 沒有標題</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/json_records.py"/>
        <source>{name}: this is not JSON ({reason})</source>
        <translation>{name}：這不是 JSON（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/json_records.py"/>
        <source>not JSON ({reason})</source>
        <translation>不是 JSON（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/json_records.py"/>
        <source>not a record but a single value</source>
        <translation>不是紀錄，而是單一值</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/json_records.py"/>
        <source>{name}: the file ends in the middle of a record; fetch it again</source>
        <translation>{name}：檔案在一筆紀錄中間中斷；請重新取得</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/openalex.py"/>
        <source>this describes an author, institution or the like, not a work</source>
        <translation>這裡描述的是作者、機構之類，不是文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/openalex.py"/>
        <source>the id {name!r} is not that of a work</source>
        <translation>識別碼 {name!r} 不是文獻的識別碼</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/own.py"/>
        <source>{name}: {name2} is not beside it, so no author has a country</source>
        <translation>{name}：旁邊沒有 {name2}，因此所有作者都沒有國家</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/own.py"/>
        <source>{name}: there is no column {missing}</source>
        <translation>{name}：沒有欄位 {missing}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: there are no publication records in this folder</source>
        <translation>{path}：這個資料夾中沒有文獻紀錄</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: there is no such file or folder</source>
        <translation>{path}：沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{file}: {count} {count:record|records} read, {rate} a second</source>
        <translation>{file}：已讀{count}筆紀錄，每秒{rate}筆</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: this is a pointer of Git LFS in place of the file; fetch it with `git lfs pull`</source>
        <translation>{path}：這是 Git LFS 的指標，不是檔案本身；請用 `git lfs pull` 取得</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: the file is empty</source>
        <translation>{path}：檔案是空的</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: the packed file is cut off or damaged ({reason}); fetch it again</source>
        <translation>{path}：壓縮檔不完整或已損壞（{reason}）；請重新取得</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: the text is not {what}</source>
        <translation>{path}：文字不是 {what}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: cannot be read ({reason})</source>
        <translation>{path}：無法讀取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>a field is not of the kind that OpenAlex writes ({reason})</source>
        <translation>有欄位不是 OpenAlex 所寫的型別（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>the pages of an API hold {held} of the {count} {count:work|works} of their answer: fetch the others too, or say --partial to go on with these</source>
        <translation>API 的這些分頁只有 {count} 筆結果中的 {held} 筆：請取齊其餘部分，或選擇只用這些（--partial）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: there is no column id; these are no works of OpenAlex</source>
        <translation>{path}：沒有 id 欄位；這不是 OpenAlex 的文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/sources.py"/>
        <source>{path}: the workbook cannot be read ({reason})</source>
        <translation>{path}：無法讀取活頁簿（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tables.py"/>
        <source>{name}: the columns are of no export that is known here (OpenAlex, Web of Science, Scopus, Lens, Dimensions) and not those of our own table of works</source>
        <translation>{name}：這些欄位不屬於任何已知的匯出（OpenAlex、Web of Science、Scopus、Lens、Dimensions），也不是本程式的文獻表</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tables.py"/>
        <source>{cells} {cells:cell|cells} under {header} {header:heading|headings}</source>
        <translation>{header} 個表頭下有 {cells} 個儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tables.py"/>
        <source>the record has no id of its source</source>
        <translation>該筆紀錄沒有其來源的識別碼</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tables.py"/>
        <source>these are authors, institutions or sources of OpenAlex, not works</source>
        <translation>這些是 OpenAlex 的作者、機構或來源，不是文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tables.py"/>
        <source>the id {what!r} is not that of a work</source>
        <translation>識別碼 {what!r} 不是文獻的識別碼</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tagged.py"/>
        <source>the record has no accession number (UT)</source>
        <translation>紀錄沒有入藏號（UT）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/readers/tagged.py"/>
        <source>the entry has no title (TI or T1)</source>
        <translation>條目沒有標題（TI 或 T1）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/record.py"/>
        <source>{text!r} is not a year of publication</source>
        <translation>{text!r} 不是發表年份</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/record.py"/>
        <source>{text!r} is not a number of citations</source>
        <translation>{text!r} 不是被引次數</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/record.py"/>
        <source>{number} citations are fewer than none</source>
        <translation>被引 {number} 次少於零</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/recount.py"/>
        <source>{path}: other ways of counting cannot be worked out ({reason}); compute the figures again</source>
        <translation>{path}：無法依其他方式計數（{reason}）；請重新計算這些數字</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>the search has {what!r} where it should end: {text!r}</source>
        <translation>檢索式本應結束處有 {what!r}：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>the search only says what must not be there: {text!r}</source>
        <translation>檢索式只說了不得出現的內容：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>the search has a quotation mark that does not close: {text!r}</source>
        <translation>檢索式的引號沒有閉合：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>NEAR stands between terms and ORs of them: {text!r}</source>
        <translation>NEAR 只能用在詞或以 OR 相連的詞之間：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>the search has a bracket that does not close: {text!r}</source>
        <translation>檢索式的括號沒有閉合：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>the search has {what!r} where a word should be: {text!r}</source>
        <translation>檢索式應為詞語處是 {what!r}：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/search.py"/>
        <source>{given!r} has no letter to search for: {text!r}</source>
        <translation>{given!r} 中沒有可檢索的字元：{text!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>counting is {what}, not {counting!r}</source>
        <translation>計數方式應為 {what}，不是 {counting!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>the top is {what} percent, not {top}</source>
        <translation>高被引比例應為 {what}%，不是 {top}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>a window of {window} years does not fit into {first_year} to {last_year}</source>
        <translation>{window} 年的時間窗放不進 {first_year} 至 {last_year} 年</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>{source}: the recipe names this file, and it is not there</source>
        <translation>{source}：配方指定了這個檔案，但它不存在</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>{source}: this is not the file that the recipe was made from</source>
        <translation>{source}：這不是配方所依據的那個檔案</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/settings.py"/>
        <source>{path}: this is no recipe of the tracker ({reason})</source>
        <translation>{path}：這不是追蹤計算的配方（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/store.py"/>
        <source>none of the {count} {count:work|works} can be counted: {reasons}</source>
        <translation>{count} 篇文獻沒有一篇可以計數：{reasons}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{path}: {technology_id} is also in {source}</source>
        <translation>{path}：{technology_id} 也在 {source} 中</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>no technology is given, so no paper belongs to one</source>
        <translation>沒有給出技術，因此沒有論文屬於任何技術</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: this is not TOML ({reason})</source>
        <translation>{name}：這不是 TOML（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: {key!r} says nothing about a technology</source>
        <translation>{name}：{key!r} 與技術無關</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: {key} is missing</source>
        <translation>{name}：缺少 {key}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: there is no search, no topic and no work</source>
        <translation>{name}：沒有檢索式、主題或文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: the status is draft or checked, not {status!r}</source>
        <translation>{name}：狀態應為 draft 或 checked，不是 {status!r}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: a checked search says date, read, right, independent, found and of</source>
        <translation>{name}：經核對的檢索式須給出 date、read、right、independent、found 和 of</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: a search is checked when {least} hits have been read</source>
        <translation>{name}：讀過 {least} 筆命中後，檢索式才算經核對</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/technologies.py"/>
        <source>{name}: a search is checked against a set made without it</source>
        <translation>{name}：檢索式須與不靠它得出的文獻集核對</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/unfinished.py"/>
        <source>{folder}: another run is at work on this folder</source>
        <translation>{folder}：另一次計算正在使用這個資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/unfinished.py"/>
        <source>{folder}: the disk or the memory is not enough for this run ({reason}); when there is more, the same run goes on where it was</source>
        <translation>{folder}：磁碟或記憶體不夠這次計算使用（{reason}）；騰出空間後，同樣的計算會從中斷處繼續</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>whole papers</source>
        <translation>整篇計數</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>shared among authors</source>
        <translation>按作者分攤</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>shared among countries</source>
        <translation>按國家分攤</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>top {top} %</source>
        <translation>前{top}%</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>one threshold for all years</source>
        <translation>各年共用一個門檻</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>a threshold each year</source>
        <translation>每年各設門檻</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>and for each type of document</source>
        <translation>每種文獻類型各設門檻</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>only {types}</source>
        <translation>僅限{types}</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>all types of documents</source>
        <translation>所有文獻類型</translation>
    </message>
    <message>
        <location filename="../../explorer/tracker/variant.py"/>
        <source>without unknown countries</source>
        <translation>不計國家未知的論文</translation>
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
        <translation>紀錄的完整程度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>What follows from it</source>
        <translation>由此可知</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>“Look at the records” says here how complete they are.</source>
        <translation>「查看紀錄」會在這裡說明其完整程度。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Title</source>
        <translation>標題</translation>
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
        <translation>被引次數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Cited at least once</source>
        <translation>至少被引一次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Type of document</source>
        <translation>文獻類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Keywords</source>
        <translation>關鍵詞</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Topics of the source</source>
        <translation>來源所標主題</translation>
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
        <translation>每位作者的國家</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Addresses linked to authors</source>
        <translation>地址與作者對應</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>the same paper as another record</source>
        <translation>與另一筆紀錄是同一篇論文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>in no technology</source>
        <translation>不屬於任何技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>without a year</source>
        <translation>沒有年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>of a year that is not counted</source>
        <translation>年份不在計數範圍</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>without a number of citations</source>
        <translation>沒有被引次數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>of lower quality by OpenAlex' own mark (is_xpac)</source>
        <translation>OpenAlex 自己標為品質較低（is_xpac）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>retracted</source>
        <translation>已撤稿</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>not a text but what stands around texts (is_paratext)</source>
        <translation>不是正文而是附屬內容（is_paratext）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>Not counted, {reason}: {count}</source>
        <translation>未計數，{reason}：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_audit.py"/>
        <source>{count} {count:record|records} could not be read:</source>
        <translation>{count} 筆紀錄無法讀取：</translation>
    </message>
</context>
<context>
    <name>TrackerDialog</name>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Figures from publication records</source>
        <translation>由文獻紀錄計算數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Records and rules</source>
        <translation>紀錄與規則</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>What the records hold</source>
        <translation>紀錄的內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>How far it is</source>
        <translation>進度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Look at the records</source>
        <translation>查看紀錄</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Compute</source>
        <translation>計算</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Discard what was begun</source>
        <translation>捨棄已開始的部分</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Show the figures</source>
        <translation>顯示結果</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Figures in this folder were begun and not finished: with the same records and rules “Compute” goes on from there.</source>
        <translation>這個資料夾的計算已經開始但沒有完成：紀錄和規則不變時，「計算」會從中斷處繼續。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Drop files or folders of records here. They stay where they are.</source>
        <translation>把紀錄檔案或資料夾拖到這裡。它們留在原處。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>The records are opened…</source>
        <translation>正在開啟紀錄…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>{said}; about {left} left</source>
        <translation>{said}；約剩 {left}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>It is stopped…</source>
        <translation>正在停止……</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Works looked at: {works}; files: {files}.</source>
        <translation>已查看文獻 {works} 篇，檔案 {files} 個。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>{figures} {figures:figure|figures} from {works} {works:paper|papers} in {technologies} {technologies:technology|technologies}.</source>
        <translation>由 {works} 篇論文得出 {technologies} 項技術的 {figures} 個數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Stopped. “Compute” goes on from there; nothing is written yet.</source>
        <translation>已停止。「計算」會從中斷處繼續；還沒有寫入任何結果。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_dialog.py"/>
        <source>Stopped; nothing was written.</source>
        <translation>已停止；沒有寫入任何內容。</translation>
    </message>
</context>
<context>
    <name>TrackerForm</name>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Files and folders of records</source>
        <translation>紀錄檔案和資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>OpenAlex, Web of Science, Scopus, Lens, Dimensions, PubMed, RIS, BibTeX</source>
        <translation>OpenAlex、Web of Science、Scopus、Lens、Dimensions、PubMed、RIS、BibTeX</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Add files…</source>
        <translation>新增檔案…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Add a folder…</source>
        <translation>新增資料夾…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Take off the list</source>
        <translation>從清單移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Searches</source>
        <translation>檢索式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Counting</source>
        <translation>計數方式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Most cited papers</source>
        <translation>高被引論文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Years of publication</source>
        <translation>發表年份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Years of a window</source>
        <translation>時間窗年數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Write to folder</source>
        <translation>寫入資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>by authors: each has an equal part of a paper</source>
        <translation>按作者：每位作者平分一篇論文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>by countries: each has an equal part of a paper</source>
        <translation>按國家：每個國家平分一篇論文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>full: each country has the whole paper</source>
        <translation>全計數：每個國家都算一整篇</translation>
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
        <translation>把台灣、香港和澳門計入中國</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Take pages of an API that are not the whole answer</source>
        <translation>接受不完整的 API 分頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Own searches…</source>
        <translation>自己的檢索式…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Choose…</source>
        <translation>選擇…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Add files of records</source>
        <translation>新增紀錄檔案</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Add a folder of records</source>
        <translation>新增紀錄資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>Own searches</source>
        <translation>自己的檢索式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>The program's drafts</source>
        <translation>程式內建的草案</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>the drafts that come with the program</source>
        <translation>程式內建的草案</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_form.py"/>
        <source>In which folder the figures get one of their own</source>
        <translation>在哪個資料夾下為結果新建資料夾</translation>
    </message>
</context>
<context>
    <name>TrackerPage</name>
    <message>
        <location filename="../../explorer/views/pages/tracker_page.py"/>
        <source>Technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/tracker_page.py"/>
        <source>This page is of figures computed from publication records of your own. None are shown now: File &gt; Workspace &gt; Figures from publication records makes them.</source>
        <translation>本頁顯示由您自己的文獻紀錄計算出的數據，目前沒有這樣的數據：可用「檔案 &gt; 工作區 &gt; 由文獻紀錄計算數據」計算。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/tracker_page.py"/>
        <source>draft search</source>
        <translation>草案檢索式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/tracker_page.py"/>
        <source>Method: {method}</source>
        <translation>方法：{method}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/tracker_page.py"/>
        <source>The search is a draft that nobody has checked.</source>
        <translation>檢索式為草案，尚未經人核查。</translation>
    </message>
</context>
<context>
    <name>TrackerRun</name>
    <message>
        <location filename="../../explorer/views/window/tracker_run.py"/>
        <source>The computation broke off; there may be too little memory for it.</source>
        <translation>計算中斷；可能是記憶體不足。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tracker_run.py"/>
        <source>The program could not be started a second time.</source>
        <translation>無法再次啟動本程式。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Briefing tray</source>
        <translation>簡報素材列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Drag a figure, a row or a sentence here, or press Ctrl+D, to pin it.</source>
        <translation>將數據、表格列或原句拖到這裡，或按 Ctrl+D，即可收藏。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Fold the tray away</source>
        <translation>收起素材列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Open the tray</source>
        <translation>展開素材列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray/tray.py"/>
        <source>Write a note (N)</source>
        <translation>寫筆記 (N)</translation>
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
        <translation>技術清單</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tree_pane.py"/>
        <source>Filter technologies</source>
        <translation>篩選技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tree_pane.py"/>
        <source>Technologies</source>
        <translation>技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/tree_pane.py"/>
        <source>Which published list the tree shows</source>
        <translation>樹狀目錄顯示哪份公布的清單</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Workspace</source>
        <translation>工作區</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Mend it from its backups</source>
        <translation>從備份修復</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Go back to the backup of {date}</source>
        <translation>回到 {date} 的備份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Open what can be read</source>
        <translation>開啟可讀取的部分</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>Open another…</source>
        <translation>開啟其他工作區…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_dialogs.py"/>
        <source>New workspace…</source>
        <translation>新增工作區…</translation>
    </message>
</context>
<context>
    <name>ViewState</name>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>{path}: cannot be read as a view ({reason})</source>
        <translation>{path}：無法作為檢視讀取（{reason}）</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>{path}: is not a view of this program</source>
        <translation>{path}：不是本程式的檢視</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>{path}: was written by a newer version of this program</source>
        <translation>{path}：由本程式的較新版本寫成</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>{where}: this dataset has no {what} {name!r}</source>
        <translation>{where}：本資料集沒有 {what}「{name}」</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>{where}: {name} is not of the expected kind</source>
        <translation>{where}：{name} 的類型不符</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>topic</source>
        <translation>主題</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>observation</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>evidence</source>
        <translation>證據</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>document</source>
        <translation>文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>taxonomy</source>
        <translation>清單</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>entity</source>
        <translation>主體</translation>
    </message>
    <message>
        <location filename="../../explorer/view_state.py"/>
        <source>report</source>
        <translation>報告</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Saved views</source>
        <translation>已儲存的檢視</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Save this view…</source>
        <translation>儲存此檢視…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Nothing saved yet. “Save this view…” keeps what the window shows: page, choices, the selected figure and its sentence.</source>
        <translation>尚未儲存任何檢視。「儲存此檢視…」會保留視窗顯示的內容：頁面、選項、選取的數據及其原句。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>A click or Enter opens a view, F2 renames it, Delete removes it.</source>
        <translation>點一下或按 Enter 開啟檢視，按 F2 重新命名，按 Delete 移除。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Rename view</source>
        <translation>重新命名檢視</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/views_dialog.py"/>
        <source>Remove view</source>
        <translation>移除檢視</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>What if the rule were another?</source>
        <translation>如果規則不同會怎樣？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>The published rule: high if at least 8 of the world's top 10 institutions are in the leading country and its share is at least 3 times the second's; medium from 5 institutions and 2 times; low otherwise. Both tests must hold.</source>
        <translation>公布的規則：全球前十機構中至少 8 所在領先國，且其占比至少為第二名的 3 倍，為高；至少 5 所且 2 倍，為中；其餘為低。兩項條件須同時滿足。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>High: institutions of 10</source>
        <translation>高：前十機構中的所數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>High: times the second</source>
        <translation>高：為第二名的倍數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>Medium: institutions of 10</source>
        <translation>中：前十機構中的所數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>Medium: times the second</source>
        <translation>中：為第二名的倍數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>Published rule</source>
        <translation>公布的規則</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>Risk by this rule</source>
        <translation>按此規則的風險</translation>
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
        <translation>前十機構中有幾所</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>the leader's share</source>
        <translation>領先國的占比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>the second country's share</source>
        <translation>第二名的占比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>{level}: {n} of 10 institutions, {ratio} the second</source>
        <translation>{level}：前十機構中 {n} 家，為第二名的 {ratio}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>cannot be computed: no source here gives {missing}</source>
        <translation>無法計算：這裡沒有來源給出{missing}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pages/what_if.py"/>
        <source>stated as high</source>
        <translation>來源稱為高風險</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>Why this value?</source>
        <translation>這個數值從何而來？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The mark</source>
        <translation>標記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>Who says it</source>
        <translation>誰這麼說</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>What it does not say</source>
        <translation>它沒有說明什麼</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>What does not agree with it</source>
        <translation>與它不一致的說法</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The cell of the table that states it</source>
        <translation>寫明它的表格儲存格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The papers that it was computed from</source>
        <translation>計算所用的論文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The source cited, whose text is not held here</source>
        <translation>所引來源，正文未收錄</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>How it follows from other figures</source>
        <translation>怎樣由其他數據推出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>The sentence that states it</source>
        <translation>給出它的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>A sentence that repeats it</source>
        <translation>重複它的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/why_dialog.py"/>
        <source>A sentence that gives its context</source>
        <translation>說明其背景的原句</translation>
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
        <translation>此備份已損壞</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/backups.py"/>
        <source>nothing of it can be read</source>
        <translation>其中沒有可讀取的內容</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/backups.py"/>
        <source>its backups lack what is broken</source>
        <translation>備份中沒有已損壞的部分</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/backups.py"/>
        <source>{path}: the workspace is open; close it to go back to a backup.</source>
        <translation>{path}：工作區已開啟；請先關閉再回到備份。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the disk is full, so this was not done; free some space and repeat it, or save a copy on another disk.</source>
        <translation>{path}：磁碟已滿，此操作未完成；請騰出空間後重試，或在其他磁碟上另存副本。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: nothing can be written there; choose another folder.</source>
        <translation>{path}：無法寫入此處；請選擇其他資料夾。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the file was moved, removed or replaced while it was open, so this was not kept; save a copy to keep what it held.</source>
        <translation>{path}：檔案在開啟期間被移動、刪除或取代，此操作未儲存；請另存副本以保留其內容。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the workspace is damaged ({reason}); its newest sound backup is {backup}.</source>
        <translation>{path}：工作區已損壞（{reason}）；最新的完好備份是 {backup}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the workspace is damaged ({reason}); it has no sound backup.</source>
        <translation>{path}：工作區已損壞（{reason}）；沒有完好的備份。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the workspace is damaged, so what can be read of it is open for reading only (taken from a backup: {older}, missing: {lost}); save a copy to go on in it.</source>
        <translation>{path}：工作區已損壞，因此可讀取的部分以唯讀方式開啟（取自備份：{older}，缺少：{lost}）；要繼續編輯，請另存副本。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>its structure is broken</source>
        <translation>檔案結構已損毀</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the file holds {what} that this program did not put there, so it was not opened; its newest sound backup is {backup}.</source>
        <translation>{path}：檔案中有並非由本程式寫入的{what}，因此未開啟；最新的完好備份是 {backup}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the file holds {what} that this program did not put there, so it was not opened; it has no sound backup.</source>
        <translation>{path}：檔案中有並非由本程式寫入的{what}，因此未開啟；沒有完好的備份。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the name is too long for a workspace; choose one of at most {count} bytes.</source>
        <translation>{path}：作為工作區，檔名太長；請使用不超過 {count} 位元組的名稱。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: it cannot be used ({reason}).</source>
        <translation>{path}：無法使用（{reason}）。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: another program is writing to the file; try again when it is done.</source>
        <translation>{path}：另一程式正在寫入此檔案；請待其完成後重試。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the file cannot be written to; save a copy elsewhere to edit it.</source>
        <translation>{path}：檔案不可寫入；請在別處另存副本後編輯。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: it cannot be opened here; copy it, with the files beside it whose names begin like its own, to a folder that can be written to.</source>
        <translation>{path}：無法在此開啟；請將它連同旁邊名稱開頭相同的檔案複製到可寫入的資料夾。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/errors.py"/>
        <source>{path}: the disk refused ({reason}), so this was not kept; save a copy elsewhere.</source>
        <translation>{path}：磁碟拒絕寫入（{reason}），此操作未儲存；請在別處另存副本。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>No backup was made at this opening: {reason}</source>
        <translation>此次開啟未能備份：{reason}</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: this workspace is open, so no copy can take its place.</source>
        <translation>{path}：此工作區已開啟，不能用副本取代。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{reason} The workspace is open for reading only.</source>
        <translation>{reason}工作區以唯讀方式開啟。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: there is a file already; choose another name.</source>
        <translation>{path}：已有同名檔案；請另選名稱。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/house.py"/>
        <source>a house template is not as it was written</source>
        <translation>一個機構範本與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: the file is write-protected, so it is open for reading only.</source>
        <translation>{path}：檔案受寫入保護，以唯讀方式開啟。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: it is open in another window, so here it is open for reading only.</source>
        <translation>{path}：已在另一視窗開啟，此處以唯讀方式開啟。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: its folder cannot be written to ({reason}), so it is open for reading only; save a copy to edit it.</source>
        <translation>{path}：所在資料夾不可寫入（{reason}），以唯讀方式開啟；請另存副本後編輯。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: the workspace was made by a newer version of this program (format {version}; this one knows {known}); update the program.</source>
        <translation>{path}：此工作區由較新版本的程式建立（格式 {version}；本版本支援到 {known}）；請更新程式。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>the texts of {documents} are not as they were brought in</source>
        <translation>{documents} 的文字與匯入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>it is not what a workspace begins with</source>
        <translation>檔案開頭不是工作區的開頭</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: this is not a workspace.</source>
        <translation>{path}：這不是工作區檔案。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: there is no such file; its newest sound backup is {backup}.</source>
        <translation>{path}：沒有此檔案；最新的完好備份是 {backup}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/opening.py"/>
        <source>{path}: there is no such file.</source>
        <translation>{path}：沒有此檔案。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/ordered.py"/>
        <source>a place in a list is none</source>
        <translation>清單中的位置無效</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/own.py"/>
        <source>the text of {document} is not as it was brought in</source>
        <translation>{document} 的文字與匯入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rescue.py"/>
        <source>Rescued briefing</source>
        <translation>搶救出的簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a pin is not as it was written</source>
        <translation>有一則收藏與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a note is not as it was written</source>
        <translation>有一則筆記與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a title page of a briefing is not as it was written</source>
        <translation>有一份簡報的標題頁與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a block of a briefing is not as it was written</source>
        <translation>有一份簡報的一塊內容與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>what came with a pack is not as it was written</source>
        <translation>隨資料包而來的內容與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a saved view is not as it was written</source>
        <translation>一個已儲存的檢視與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a large table is not as it was written</source>
        <translation>一份大型表格與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>the text of a document is not as it was written</source>
        <translation>有一份文獻的文字與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a step of the history is not as it was written</source>
        <translation>歷史中有一步與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>the place in the history is not as it was written</source>
        <translation>歷史中的位置與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/rows.py"/>
        <source>a figure or source of your own is not as it was written</source>
        <translation>您自己的數據或來源有一項與寫入時不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>it lacks the table {name!r}</source>
        <translation>缺少資料表「{name}」</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>{name!r} is not as this program makes it</source>
        <translation>{name!r} 與本程式所建的不同</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>a table</source>
        <translation>資料表</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>an index</source>
        <translation>索引</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>a view</source>
        <translation>檢視表</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>a trigger</source>
        <translation>觸發程序</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>{first}, and {count} more</source>
        <translation>{first}，另有 {count} 處</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>a row points at one that is not there</source>
        <translation>有一列指向不存在的列</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>steps of the history are missing</source>
        <translation>歷史缺少步驟</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/soundness.py"/>
        <source>rows are missing, or older ones are in their place</source>
        <translation>有內容缺失，或被較早的內容取代</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/store.py"/>
        <source>{path}: a part of {name!r} failed, so none of it was kept.</source>
        <translation>{path}：「{name}」有一部分失敗，因此全部沒有保留。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/store.py"/>
        <source>a step does not fit what is there</source>
        <translation>有一步與現有內容不符</translation>
    </message>
</context>
<context>
    <name>WorkspaceActions</name>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Recent workspaces</source>
        <translation>最近的工作區</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Critical Technology Explorer</source>
        <translation>關鍵技術瀏覽器</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Workspaces</source>
        <translation>工作區</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>New workspace</source>
        <translation>新增工作區</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Open workspace</source>
        <translation>開啟工作區</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>You now work in the copy: {path}</source>
        <translation>現在使用的是副本：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Copy written: {path}</source>
        <translation>副本已寫入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Nothing opened yet</source>
        <translation>尚未開啟任何內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>Went back to the backup; what was there is kept beside it.</source>
        <translation>已回到該備份；原有內容保存在它旁邊。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window/workspace_actions.py"/>
        <source>All is as it was; the damaged file is kept beside the workspace.</source>
        <translation>一切已恢復原狀；損壞的檔案保存在工作區旁邊。</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <location filename="../../explorer/views/source/paper.py"/>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source/paper.py"/>
        <source>As wide as there is room</source>
        <translation>符合寬度</translation>
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
        <translation>按名稱</translation>
    </message>
</context>
</TS>
