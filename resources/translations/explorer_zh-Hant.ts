<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en_GB">
<context>
    <name>AcceptDialog</name>
    <message>
        <location filename="../../explorer/views/tray_dialogs.py"/>
        <source>Accept new figures</source>
        <translation>接受新數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray_dialogs.py"/>
        <source>What changed</source>
        <translation>有哪些變化</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>Go back to a backup</source>
        <translation>回到備份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>A backup is made at each opening. Going back keeps what is there now, as a file beside the workspace.</source>
        <translation>每次開啟時都會備份。回到備份時，現有內容會作為檔案保存在工作區旁邊。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>This workspace has no backup yet.</source>
        <translation>此工作區還沒有備份。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>Go back</source>
        <translation>回到該備份</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <location filename="../../explorer/views/block_card.py"/>
        <source>Caption; empty for the title of the figure</source>
        <translation>圖題；留空則用圖表標題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_card.py"/>
        <source>Caption</source>
        <translation>圖題</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <location filename="../../explorer/views/block_row.py"/>
        <source>Drag to move; click for more</source>
        <translation>拖動可移動，點擊查看更多操作</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_row.py"/>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_row.py"/>
        <source>Take over the figures as they are now</source>
        <translation>採用當前的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_row.py"/>
        <source>{kind}: move or more</source>
        <translation>{kind}：移動或更多操作</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_row.py"/>
        <source>Write; @ for a figure</source>
        <translation>在此書寫，鍵入 @ 可插入數據</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Paragraph</source>
        <translation>段落</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Bulleted item</source>
        <translation>項目符號</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Numbered item</source>
        <translation>編號</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Heading {level}</source>
        <translation>標題 {level}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Scorecard</source>
        <translation>對比表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Sentence of a source</source>
        <translation>來源原文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Large figure</source>
        <translation>大號數字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/views/block_desk.py"/>
        <source>Page break</source>
        <translation>分頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Word document (.docx)…</source>
        <translation>Word 文檔（.docx）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>PowerPoint slides (.pptx)…</source>
        <translation>PowerPoint 投影片（.pptx）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Web page, one file (.html)…</source>
        <translation>單檔網頁（.html）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Markdown (.md)…</source>
        <translation>Markdown（.md）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Excel annex of every figure (.xlsx)…</source>
        <translation>全部數據的 Excel 附件（.xlsx）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Plain text (.brief)…</source>
        <translation>純文字（.brief）…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>All formats…</source>
        <translation>所有格式…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>References for a reference manager…</source>
        <translation>供書目管理軟體使用的參考文獻…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Remove this briefing</source>
        <translation>刪除此簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Move block up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Move block down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Duplicate block</source>
        <translation>複製此塊</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Remove block</source>
        <translation>刪除此塊</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Accept all new figures</source>
        <translation>採用全部新數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Heading 1</source>
        <translation>標題 1</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Heading 2</source>
        <translation>標題 2</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Heading 3</source>
        <translation>標題 3</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Bold</source>
        <translation>粗體</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Italic</source>
        <translation>斜體</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Link…</source>
        <translation>連結…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Figure…</source>
        <translation>數據…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Scorecard of the twelve sectors</source>
        <translation>十二個領域的記分表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>The chart shown in the window</source>
        <translation>主視窗中的圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>The figures shown in the window, as a table</source>
        <translation>主視窗中的數據（表格）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>The sentence shown in the window</source>
        <translation>主視窗中的原文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Page preview</source>
        <translation>頁面預覽</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Next figure that changed</source>
        <translation>下一個有變化的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Put a figure with its footnote into the text; or type @</source>
        <translation>在文中插入帶腳註的數據，也可鍵入 @</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Write the briefing in every format into one folder</source>
        <translation>把簡報以所有格式寫入一個資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>Show the pages beside the text</source>
        <translation>在正文旁顯示頁面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>&amp;Export</source>
        <translation>匯出(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_words.py"/>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
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
        <translation>移動內容塊</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Remove block</source>
        <translation>刪除此塊</translation>
    </message>
    <message>
        <location filename="../../explorer/models/briefing.py"/>
        <source>Accept new figures</source>
        <translation>接受新數據</translation>
    </message>
</context>
<context>
    <name>BriefingEditor</name>
    <message>
        <location filename="../../explorer/views/briefing_editor.py"/>
        <source>New paragraph</source>
        <translation>新段落</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_editor.py"/>
        <source>Change kind of text</source>
        <translation>更改文字類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_editor.py"/>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_editor.py"/>
        <source>Duplicate block</source>
        <translation>複製此塊</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_editor.py"/>
        <source>Add block</source>
        <translation>新增內容塊</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_editor.py"/>
        <source>Turn into</source>
        <translation>轉換為</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_editor.py"/>
        <source>Show in the window</source>
        <translation>在主視窗中顯示</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_editor.py"/>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_editor.py"/>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_editor.py"/>
        <source>Duplicate</source>
        <translation>複製一份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_editor.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>BriefingExport</name>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>Progress of the export</source>
        <translation>匯出進度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>Export briefing</source>
        <translation>匯出簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>Folder for all formats</source>
        <translation>存放所有格式的資料夾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>Save references</source>
        <translation>儲存參考文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>An export is under way; cancel it or wait.</source>
        <translation>正在匯出，請取消或稍候。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>all formats</source>
        <translation>所有格式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>Writing {name}…</source>
        <translation>正在寫入 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>Export cancelled.</source>
        <translation>已取消匯出。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>Written to {folder}: {names}</source>
        <translation>已寫入 {folder}：{names}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_export.py"/>
        <source>The briefing could not be written: {error}</source>
        <translation>簡報無法寫入：{error}</translation>
    </message>
</context>
<context>
    <name>BriefingWindow</name>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Briefing</source>
        <translation>簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Add a block after the one you are in</source>
        <translation>在目前區塊之後新增內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Write the briefing to a file</source>
        <translation>把簡報寫入檔案</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Kind of text</source>
        <translation>文字類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Next</source>
        <translation>下一處</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Go to the next figure that changed (F8)</source>
        <translation>轉到下一個有變化的數據（F8）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Accept all</source>
        <translation>全部採用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Take over all figures as they are now</source>
        <translation>採用全部當前數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>{title} - Briefing</source>
        <translation>{title} - 簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Undo {step}</source>
        <translation>復原{step}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Redo {step}</source>
        <translation>重做{step}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>{count} figures are not as you accepted them. Nothing was rewritten: each is shown as it is now, with what it was under its block and in a footnote.</source>
        <translation>有{count}個數據與採用時不同。沒有任何內容被改寫：各處顯示當前值，原值見該塊下方和腳註。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>1 figure is not as you accepted it. Nothing was rewritten: it is shown as it is now, with what it was under its block and in a footnote.</source>
        <translation>有1個數據與採用時不同。沒有任何內容被改寫：該處顯示當前值，原值見該塊下方和腳註。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Link</source>
        <translation>連結</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Address the words lead to; empty for none</source>
        <translation>文字指向的網址；留空則取消連結</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Add block</source>
        <translation>新增內容塊</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefing_window.py"/>
        <source>Remove briefing</source>
        <translation>刪除簡報</translation>
    </message>
</context>
<context>
    <name>Briefings</name>
    <message>
        <location filename="../../explorer/views/briefings.py"/>
        <source>Open briefing</source>
        <translation>開啟簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefings.py"/>
        <source>New briefing</source>
        <translation>新增簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefings.py"/>
        <source>No briefing yet</source>
        <translation>還沒有簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefings.py"/>
        <source>No briefing is open: open one, or begin one with Ctrl+N.</source>
        <translation>沒有開啟的簡報：請開啟一份，或按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefings.py"/>
        <source>Put into the briefing {title}</source>
        <translation>已放入簡報「{title}」</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefings.py"/>
        <source>Choose a figure first.</source>
        <translation>請先選擇一個數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/briefings.py"/>
        <source>The main window shows no such thing now.</source>
        <translation>主視窗目前沒有顯示此類內容。</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <location filename="../../explorer/views/bringing.py"/>
        <source>Bring in documents or figures</source>
        <translation>匯入文件或數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/bringing.py"/>
        <source>Documents and tables</source>
        <translation>文件和表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/bringing.py"/>
        <source>Reading {count} files…</source>
        <translation>正在讀取{count}個檔案…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/bringing.py"/>
        <source>{name}: brought in as a document: {title}</source>
        <translation>{name}：已作為文件匯入：{title}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/bringing.py"/>
        <source>{name}: {count} figures brought in, {known} were there already</source>
        <translation>{name}：已匯入{count}個數據，另有{known}個原已存在</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <location filename="../../explorer/views/pin_cards.py"/>
        <source>Title</source>
        <translation>標題</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <location filename="../../explorer/views/pin_cards.py"/>
        <source>Briefing tray</source>
        <translation>簡報素材列</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <location filename="../../explorer/views/card_menu.py"/>
        <source>New note…</source>
        <translation>新增筆記…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/card_menu.py"/>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <location filename="../../explorer/views/card_menu.py"/>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <location filename="../../explorer/views/card_menu.py"/>
        <source>Note…</source>
        <translation>筆記…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/card_menu.py"/>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/card_menu.py"/>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <location filename="../../explorer/views/card_menu.py"/>
        <source>Copy with citation</source>
        <translation>連同出處複製</translation>
    </message>
    <message>
        <location filename="../../explorer/views/card_menu.py"/>
        <source>Put into the open briefing</source>
        <translation>放入開啟的簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/card_menu.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/card_menu.py"/>
        <source>Accept new figures…</source>
        <translation>接受新數據…</translation>
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
        <source>Each line in percent of its first figure.</source>
        <translation>各線以其首筆數據為 100%。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>{figures} figures on {indicators} indicators; each row has its own scale</source>
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
        <location filename="../../explorer/charts/build.py"/>
        <source>list of {before} → list of {after}</source>
        <translation>{before} 項清單 → {after} 項清單</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>another length of period</source>
        <translation>時期長度不同</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/build.py"/>
        <source>of {base}</source>
        <translation>共 {base} 項</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>{title}. {count} figures: {figures}.</source>
        <translation>{title}。共 {count} 筆數據：{figures}。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Row</source>
        <translation>項目</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Who</source>
        <translation>主體</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/describe.py"/>
        <source>Figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Hollow marks: known by citation or derivation, not by a sentence.</source>
        <translation>空心標記：僅見於引用或由推導得出，沒有原句。</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/footer.py"/>
        <source>Critical Technology Explorer, dataset {version}</source>
        <translation>關鍵技術瀏覽器，資料集 {version}</translation>
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
        <source>And {count} more sources.</source>
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
        <source>Sentence in {documents}</source>
        <translation>原句見於{documents}</translation>
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
        <source>Who leads: technologies led by China and the United States</source>
        <translation>誰領先：中國與美國領先的技術數量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>Technologies ranked first by high-impact research, five-year windows; the list grew from 64 to 74, so the two are not joined</source>
        <translation>高影響力研究排名第一的技術，以五年為一個時期；清單由 64 項增至 74 項，因此兩段不相連</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>Among the top five of 64 technologies, {when}</source>
        <translation>64 項技術中進入前五名的數量，{when}</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>Number of technologies in which the country ranks among the first five</source>
        <translation>該國進入前五名的技術數量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/overview.py"/>
        <source>China and the United States by sector</source>
        <translation>中國與美國：分領域對比</translation>
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
        <location filename="../../explorer/views/chart_view.py"/>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <location filename="../../explorer/views/citing.py"/>
        <source>Copy reference as</source>
        <translation>複製參考文獻格式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/citing.py"/>
        <source>Choose a figure or a document first.</source>
        <translation>請先選擇一個數據或文件。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/citing.py"/>
        <source>Copied: {text}</source>
        <translation>已複製：{text}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/citing.py"/>
        <source>Save references</source>
        <translation>儲存參考文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/citing.py"/>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/citing.py"/>
        <source>Choose a figure first.</source>
        <translation>請先選擇一個數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/citing.py"/>
        <source>Folder for the claim card</source>
        <translation>存放論斷卡的資料夾</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <location filename="../../explorer/views/command_palette.py"/>
        <source>All commands</source>
        <translation>所有指令</translation>
    </message>
    <message>
        <location filename="../../explorer/views/command_palette.py"/>
        <source>Type a command</source>
        <translation>輸入指令</translation>
    </message>
    <message>
        <location filename="../../explorer/views/command_palette.py"/>
        <source>Commands</source>
        <translation>指令</translation>
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
        <translation>與 AUKUS 相關的 23 項技術的研究表現，其中 7 項為新增，依據 2018 年至 2022 年的論文；另把 AUKUS 作為一個整體運算。</translation>
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
        <translation>高影響力研究是一國潛力的先行指標，不等於其當前的技術或商業實力。美國等發達經濟體在技術應用與商業化方面的長期優勢，排名並不體現；若無穩定投入，研究上的領先也會失去。對企業著墨不多，因為高名次多屬科研機構。有關 2030 年的說法是現有趨勢的外推。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>Measures academic momentum, not a country's innovation strength as a whole; ASPI says so itself. Most high-impact papers need not turn into engineering performance, manufacturing capacity or commercial results. The method may favour countries with many researchers, who more readily cite their compatriots, and the list holds many emerging technologies, where China leads more easily than in fields led by others. It speaks of research, not of industry: the finest machine tools, EUV lithography and industrial software remain gaps that a lead in papers does not show. Ten technologies are new and the data were refreshed: not one series with the list of 64.</source>
        <translation>衡量的是學術勢頭，而不是一國創新實力的全貌；ASPI 自己也這麼說。多數高影響力論文未必轉化為工程性能、製造能力或商業成果。該方法可能有利於科研人員眾多、且更常引用本國同行的國家；清單包含許多新興技術，中國在其中比在他國主導的領域更易領先。它談的是研究，不是產業：高端工具機、極紫外光微影和工業軟體仍是短板，論文領先並不能體現。十項技術為新增，數據也經更新：與 64 項清單不構成同一序列。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>The documents define collaboration intensity as co-authored work as a share of each side's total research output without giving a formula. It counts joint papers, not their purpose or worth, and the article that relays it knows it through Bloomberg.</source>
        <translation>文獻把合作強度定義為合著成果佔各方科研總產出的比例，但沒有給出公式。它統計合著論文的數量，而不是其目的或價值；轉引它的文章是經由彭博社得知的。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>A judgement put together from figures of differing sources, years and definitions, with few of them for both countries on the same basis; the forecasts are its own. Known here through an abridged Chinese compilation, which does not name the sources of single figures and whose rendering of the subtitle differs from the report's.</source>
        <translation>由來源、年份和定義各異的數據匯成的判斷，兩國口徑一致的數據很少；預測為其自作。這裡經由一份節譯得知，該節譯沒有註明單項數據的來源，副標題的譯法也與報告不同。</translation>
    </message>
    <message>
        <location filename="../../data/reports.csv"/>
        <source>An opinion article, not a report: its composite ranking of universities and the count of fields in which an institution is first are not explained, and universities are ranked apart from other research bodies such as the Chinese Academy of Sciences.</source>
        <translation>是評論文章，不是報告：其大學綜合排名以及機構居首的領域數沒有說明演算法，而且大學與中國科學院等其他科研機構分開排名。</translation>
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
        <location filename="../../data/indicators.csv"/>
        <source>Number of technologies on the list in which the entity ranks first; the base is the size of the list.</source>
        <translation>清單中該主體排名第一的技術數量；總數為清單的技術數。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>Technologies in which the entity ranks first as a percentage of the list.</source>
        <translation>該主體排名第一的技術佔清單的百分比。</translation>
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
        <translation>該時期研發支出的年均增長率。</translation>
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
        <translation>據稱該主體的高影響力研究產出已停止增長。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity is said to be rising, or to have risen, in world research.</source>
        <translation>據稱該主體在全球科研中正在上升或已經上升。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The entity's high-impact research output is said to have grown, with no amount given.</source>
        <translation>據稱該主體的高影響力研究產出有所增長，未給出幅度。</translation>
    </message>
    <message>
        <location filename="../../data/indicators.csv"/>
        <source>The growth of the entity's high-impact research output is said to have sped up.</source>
        <translation>據稱該主體高影響力研究產出的增長有所加快。</translation>
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
        <translation>據稱重啟該主題所指的計畫會使該主體對對方佔上風。</translation>
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
        <translation>每十萬居民的 5G 基地台數量。</translation>
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
        <translation>文章稱中國科學院在 64 項中有 28 項第一，後文又稱 31 項。28 出自 2025 年的評論文章，未註明時期；31 出自 ASPI 2024 年的報告。文章沒有說明為何不同。</translation>
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
        <translation>原句把「自然語言處理（NLP）量子運算」連寫，中間沒有「和」。兩者都是清單中的技術，分別收錄。</translation>
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
        <translation>虎嗅文章稱該版為「2025-2026年度」，《自然》的文章稱 2025 年版。兩者說的都是 2025 年 12 月的 74 項技術。</translation>
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
        <translation>作者所說的三個「最後堡壘」不是 ASPI 列出的美國領先的八項；其中《自然》中文文章只點名量子運算和地球工程。追蹤並未說美國領先人工智慧演算法。</translation>
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
        <translation>400 萬個基地台、每十萬人 206 個，意味著 19.4 億人口，遠多於中國實際人口。兩個數據不可能是同一日期或同一口徑，請勿合用。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>100,000 base stations at 77 per 100,000 people imply 130 million people, far fewer than the United States has. The two figures cannot be of the same date or count. By totals China has 40 times as many stations, per head 2.7 times.</source>
        <translation>10 萬個基地台、每十萬人 77 個，意味著 1.3 億人口，遠少於美國實際人口。兩個數據不可能是同一日期或同一口徑。按總數中國的基地台為其 40 倍，按人均為 2.7 倍。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Equal yearly spending (about 50 billion US dollars each) beside 40 times as many base stations looks contradictory. Spending covers whole networks in one year; base stations are built up over years at different prices.</source>
        <translation>每年支出相當（各約 500 億美元），基地台卻多 40 倍，看似矛盾。支出涵蓋一年內的全部網路；基地台是多年以不同價格累積建成的。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>It is not clear whether 88% of mobile users live within reach of 5G or use it. One billion connections and 88% of users count different things, so the text cannot settle it.</source>
        <translation>88% 的行動使用者是處於 5G 覆蓋之內還是在使用 5G，並不清楚。十億連接數與 88% 的使用者統計的是不同事物，原文無法判定。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Over 90%, nearly 70%, 80%, 70-90% and 85% are shares of different things. They cover DJI's consumer market, its whole market, its American commercial market, all Chinese drones used in the United States, and purchases by American states from 2010 to 2022.</source>
        <translation>90% 以上、近 70%、80%、70%–90% 和 85% 是不同事物的占比：分別為大疆的消費級市場、其整個市場、其美國商用市場、美國使用的全部中國無人機，以及美國各州 2010 年至 2022 年的採購。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>DJI alone has 80% of American commercial drones, all Chinese drones together 70-90% of use in the American market. A part cannot exceed the whole, so the low end fits only if the two count different things.</source>
        <translation>僅大疆一家就佔美國商用無人機的 80%，而全部中國無人機佔美國市場使用量的 70%–90%。部分不能大於整體，因此低值只有在兩者統計不同事物時才成立。</translation>
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
        <translation>寧德時代與比亞迪合計佔「全球市場」一半以上，沒有說明是哪種電池。車用電池市場（中國 60%）與全部出貨量（中國 80%）都說得通。</translation>
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
        <translation>產量與出貨量是不同指標，原文沒有把兩者等同。若 1,705 GWh 就是那 80%，全球總量應為 2,131 GWh，美國的 93 GWh 佔 4.4%。</translation>
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
        <translation>國家之間，中國領先 74 項中的 66 項，美國 8 項。把歐盟作為一個整體運算時，它領先 4 項，其中有小型衛星（否則為中國）和地球工程（否則為美國）。這是同一批論文的兩種排名。</translation>
    </message>
    <message>
        <location filename="../../data/discrepancies.csv"/>
        <source>Between countries China leads 19 and the United States 4 of 23. With the AUKUS members counted as one they come first in four technologies. These are two rankings of the same papers.</source>
        <translation>國家之間，中國領先 23 項中的 19 項，美國 4 項。把 AUKUS 成員作為一個整體運算時，它在四項技術上居首。這是同一批論文的兩種排名。</translation>
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
        <location filename="../../explorer/views/dialogs.py"/>
        <source>Show sentence</source>
        <translation>顯示原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/dialogs.py"/>
        <source>Show row</source>
        <translation>顯示所在行</translation>
    </message>
    <message>
        <location filename="../../explorer/views/dialogs.py"/>
        <source>Open its page</source>
        <translation>開啟其頁面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/dialogs.py"/>
        <source>Copy figure with citation</source>
        <translation>複製數據及引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/dialogs.py"/>
        <source>Save claim card…</source>
        <translation>儲存論斷卡…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/dialogs.py"/>
        <source>Why this value?</source>
        <translation>這個數值從何而來？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/dialogs.py"/>
        <source>Put into the open briefing</source>
        <translation>放入開啟的簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/dialogs.py"/>
        <source>Pin disagreement</source>
        <translation>收藏分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/views/dialogs.py"/>
        <source>Pin sentence</source>
        <translation>收藏原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/dialogs.py"/>
        <source>Pin claim</source>
        <translation>收藏陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/dialogs.py"/>
        <source>Critical Technology Explorer {version}, dataset {dataset}.

Offline: nothing is sent or fetched. Code under the MIT licence; the documents keep their publishers' rights; the fonts are Noto Sans CJK under the Open Font License.</source>
        <translation>關鍵技術瀏覽器 {version}，資料集 {dataset}。

離線執行：不傳送也不擷取任何內容。程式碼採用 MIT 授權條款；文獻的權利歸各自的出版者所有；字型為 Noto Sans CJK，採用 Open Font License。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/dialogs.py"/>
        <source>About</source>
        <translation>關於</translation>
    </message>
</context>
<context>
    <name>DisagreementsPage</name>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Do the sources agree?</source>
        <translation>各來源說法一致嗎？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Kind of disagreement</source>
        <translation>分歧類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>All kinds</source>
        <translation>全部類型</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Severity</source>
        <translation>嚴重程度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Any severity</source>
        <translation>不限程度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Disagreements</source>
        <translation>分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Within one document</source>
        <translation>同一文獻內部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Between sources</source>
        <translation>不同來源之間</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Arithmetic</source>
        <translation>計算</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Wording</source>
        <translation>措辭</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Not comparable</source>
        <translation>不可比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>No disagreement is recorded.</source>
        <translation>沒有記錄到分歧。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>The figures side by side</source>
        <translation>相關數據對照</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>derived</source>
        <translation>推導</translation>
    </message>
    <message>
        <location filename="../../explorer/views/disagreements_page.py"/>
        <source>Open the sentence</source>
        <translation>開啟原句</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>What did a document say in all?</source>
        <translation>一份文獻都說了什麼？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>Document</source>
        <translation>文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>Claims of the document</source>
        <translation>文獻中的陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>Numerals of the document</source>
        <translation>文獻中的數字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>Limits of the reports</source>
        <translation>報告的局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>Claims</source>
        <translation>陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>Numerals</source>
        <translation>數字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>Limits</source>
        <translation>局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>{title}. {claims} figures in {sentences} sentences; {numerals} numerals, {percent}% accounted for.</source>
        <translation>{title}。{sentences} 句原句，{claims} 筆數據；{numerals} 個數字，{percent}% 已逐一說明。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>base</source>
        <translation>總數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>period</source>
        <translation>時期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>part of a name</source>
        <translation>名稱的一部分</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>figure of speech</source>
        <translation>修辭用法</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>boilerplate</source>
        <translation>頁面套語</translation>
    </message>
    <message>
        <location filename="../../explorer/views/document_page.py"/>
        <source>other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>EntityChips</name>
    <message>
        <location filename="../../explorer/views/entity_chips.py"/>
        <source>Show or hide {name}</source>
        <translation>顯示或隱藏{name}</translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message>
        <location filename="../../explorer/views/entity_picker.py"/>
        <source>Choose countries, groups and institutions</source>
        <translation>選擇國家、集團和機構</translation>
    </message>
    <message>
        <location filename="../../explorer/views/entity_picker.py"/>
        <source>Find a country, group or institution</source>
        <translation>尋找國家、集團或機構</translation>
    </message>
    <message>
        <location filename="../../explorer/views/entity_picker.py"/>
        <source>Countries, groups and institutions</source>
        <translation>國家、集團和機構</translation>
    </message>
    <message>
        <location filename="../../explorer/views/entity_picker.py"/>
        <source>China, US</source>
        <translation>中國、美國</translation>
    </message>
    <message>
        <location filename="../../explorer/views/entity_picker.py"/>
        <source>EU members</source>
        <translation>歐盟成員國</translation>
    </message>
    <message>
        <location filename="../../explorer/views/entity_picker.py"/>
        <source>East Asia</source>
        <translation>東亞</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Export figure</source>
        <translation>匯出圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Slide, 16:9</source>
        <translation>投影片，16:9</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Half the width of A4</source>
        <translation>A4 半幅寬</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Square</source>
        <translation>正方形</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Screen</source>
        <translation>螢幕</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>PNG picture</source>
        <translation>PNG 圖片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>SVG drawing</source>
        <translation>SVG 向量圖</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>PDF page</source>
        <translation>PDF 頁面</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>CSV of the numbers with their quotes</source>
        <translation>CSV：數據及引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Excel workbook of the numbers with their quotes</source>
        <translation>Excel 活頁簿：數據及引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>JSON of the chart</source>
        <translation>JSON：圖表內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Scale</source>
        <translation>縮放</translation>
    </message>
    <message>
        <location filename="../../explorer/views/export_dialog.py"/>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <location filename="../../explorer/views/figure_actions.py"/>
        <source>Figure copied as a picture</source>
        <translation>圖表已複製為圖片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/figure_actions.py"/>
        <source>Numbers copied</source>
        <translation>數據已複製</translation>
    </message>
    <message>
        <location filename="../../explorer/views/figure_actions.py"/>
        <source>Export figure</source>
        <translation>匯出圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/figure_actions.py"/>
        <source>Writing {name}…</source>
        <translation>正在寫入 {name}…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/figure_actions.py"/>
        <source>Written: {path}</source>
        <translation>已寫入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/figure_actions.py"/>
        <source>The figure could not be written: {error}</source>
        <translation>圖表無法寫入：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/figure_actions.py"/>
        <source>Open view</source>
        <translation>開啟檢視</translation>
    </message>
    <message>
        <location filename="../../explorer/views/figure_actions.py"/>
        <source>Save view</source>
        <translation>儲存檢視</translation>
    </message>
</context>
<context>
    <name>FigureChooser</name>
    <message>
        <location filename="../../explorer/views/figure_chooser.py"/>
        <source>Figures</source>
        <translation>數據</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../explorer/views/find_bar.py"/>
        <source>Find in document</source>
        <translation>在文獻中尋找</translation>
    </message>
    <message>
        <location filename="../../explorer/views/find_bar.py"/>
        <source>Previous hit</source>
        <translation>上一處</translation>
    </message>
    <message>
        <location filename="../../explorer/views/find_bar.py"/>
        <source>Next hit</source>
        <translation>下一處</translation>
    </message>
    <message>
        <location filename="../../explorer/views/find_bar.py"/>
        <source>No hit</source>
        <translation>沒有找到</translation>
    </message>
    <message>
        <location filename="../../explorer/views/find_bar.py"/>
        <source>{n} of {total}</source>
        <translation>第 {n} 處，共 {total} 處</translation>
    </message>
</context>
<context>
    <name>HeadEdit</name>
    <message>
        <location filename="../../explorer/views/head_edit.py"/>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/head_edit.py"/>
        <source>Subtitle</source>
        <translation>副標題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/head_edit.py"/>
        <source>Authors, separated by semicolons</source>
        <translation>作者，以分號分隔</translation>
    </message>
    <message>
        <location filename="../../explorer/views/head_edit.py"/>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/head_edit.py"/>
        <source>Language of the briefing</source>
        <translation>簡報語言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/head_edit.py"/>
        <source>Language of the briefing's own words and numbers</source>
        <translation>簡報自身文字和數字所用的語言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/head_edit.py"/>
        <source>A date is like 2026-01-31</source>
        <translation>日期格式如 2026-01-31</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <location filename="../../explorer/views/help_dialog.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../../explorer/views/help_dialog.py"/>
        <source>Chapters</source>
        <translation>章節</translation>
    </message>
    <message>
        <location filename="../../explorer/views/help_dialog.py"/>
        <source>User guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <location filename="../../explorer/views/help_dialog.py"/>
        <source>Method and limits</source>
        <translation>方法與局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/help_dialog.py"/>
        <source>How the data were made</source>
        <translation>數據是怎樣整理的</translation>
    </message>
    <message>
        <location filename="../../explorer/views/help_dialog.py"/>
        <source>The guide is missing: {path}</source>
        <translation>找不到指南：{path}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>History</source>
        <translation>歷史</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>Choose a step to go back or forward to it.</source>
        <translation>選擇一個步驟，即可退回或前進到該處。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>At the beginning</source>
        <translation>起點</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <location filename="../../explorer/views/keys_dialog.py"/>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <location filename="../../explorer/views/keys_dialog.py"/>
        <source>Next or previous mark of the chart</source>
        <translation>圖表的下一個或上一個標記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/keys_dialog.py"/>
        <source>First or last mark of the chart</source>
        <translation>圖表的第一個或最後一個標記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/keys_dialog.py"/>
        <source>Next or previous claim of the document</source>
        <translation>文獻的下一條或上一條陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/keys_dialog.py"/>
        <source>Open a card of the tray, copy it, remove it</source>
        <translation>開啟、複製、移除素材列中的卡片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/keys_dialog.py"/>
        <source>Rename a card of the tray, write a note on it</source>
        <translation>重新命名素材列中的卡片、寫筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/keys_dialog.py"/>
        <source>Move a card of the tray</source>
        <translation>移動素材列中的卡片</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../explorer/views/main_window.py"/>
        <source>Critical Technology Explorer</source>
        <translation>關鍵技術瀏覽器</translation>
    </message>
    <message>
        <location filename="../../explorer/views/main_window.py"/>
        <source>Main</source>
        <translation>主工具列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/main_window.py"/>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Export figure…</source>
        <translation>匯出圖表…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Open view…</source>
        <translation>開啟檢視…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Save view…</source>
        <translation>儲存檢視…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>New workspace…</source>
        <translation>新增工作區…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Open workspace…</source>
        <translation>開啟工作區…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Save a copy of the workspace…</source>
        <translation>另存工作區副本…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Go back to a backup…</source>
        <translation>回到備份…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>History…</source>
        <translation>歷史…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Pin what is selected</source>
        <translation>收藏所選內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Pin the chart</source>
        <translation>收藏整張圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Briefing tray</source>
        <translation>簡報素材列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Save references…</source>
        <translation>儲存參考文獻…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Save claim card…</source>
        <translation>儲存論斷卡…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Bring in documents or figures…</source>
        <translation>匯入文件或數據…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Copy figure as picture</source>
        <translation>將圖表複製為圖片</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Copy figure's numbers</source>
        <translation>複製圖表數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Copy citation</source>
        <translation>複製引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Why this value?</source>
        <translation>這個數值從何而來？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Search everything</source>
        <translation>搜尋全部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Find in document</source>
        <translation>在文獻中尋找</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>All commands…</source>
        <translation>所有指令…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Passages only</source>
        <translation>只看有原句的</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Light theme</source>
        <translation>淺色主題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Dark theme</source>
        <translation>深色主題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Reset view</source>
        <translation>重設檢視</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Reset layout</source>
        <translation>重設版面配置</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>New briefing…</source>
        <translation>新增簡報…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Put the figure into the open briefing</source>
        <translation>把數據放入開啟的簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Forward</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Filter technologies</source>
        <translation>篩選技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Next pane</source>
        <translation>下一個窗格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Next figure</source>
        <translation>下一筆數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Previous figure</source>
        <translation>上一筆數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Do the sources agree?</source>
        <translation>各來源說法一致嗎？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>What did a document say in all?</source>
        <translation>一份文獻都說了什麼？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Back to the last view</source>
        <translation>回到上一個檢視</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Leave out figures that no sentence held here states</source>
        <translation>略去這裡沒有原句的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Put the figure on the clipboard as a picture</source>
        <translation>將圖表作為圖片放到剪貼簿</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Write the figure or its numbers to a file</source>
        <translation>將圖表或其數據寫入檔案</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>Switch between light and dark</source>
        <translation>在淺色與深色之間切換</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>&amp;Workspace</source>
        <translation>工作區(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>&amp;Questions</source>
        <translation>問題(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>&amp;Briefing</source>
        <translation>簡報(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/window_words.py"/>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <location filename="../../explorer/views/method_text.py"/>
        <source>What it measures</source>
        <translation>衡量的內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/method_text.py"/>
        <source>What it does not</source>
        <translation>不衡量的內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/method_text.py"/>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
</context>
<context>
    <name>NewBriefingDialog</name>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>New briefing</source>
        <translation>新增簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Technology</source>
        <translation>技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>First</source>
        <translation>甲方</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Second</source>
        <translation>乙方</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>with</source>
        <translation>與</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Empty page</source>
        <translation>空白頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>A title and room to write.</source>
        <translation>一個標題和書寫空間。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>One-page brief</source>
        <translation>一頁簡報</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>The figure that says most, one chart, what stands beside it, limits.</source>
        <translation>最能說明問題的數據、一張圖表、相關數據和侷限。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Technology profile</source>
        <translation>技術概況</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>All figures of a technology with chart, table, sentences of the sources, and what does not agree.</source>
        <translation>一項技術的全部數據，附圖表、表格、來源原文和存在分歧之處。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Head to head</source>
        <translation>兩國對比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Two countries in one technology, figure by figure and over time.</source>
        <translation>兩國在一項技術上的逐項對比和歷年變化。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Sector scorecard</source>
        <translation>領域記分表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Two countries in twelve sectors, with the report's own verdicts.</source>
        <translation>兩國在十二個領域的對比，附報告自身的結論。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>What changed</source>
        <translation>有哪些變化</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>The figures of a technology that are held for two periods.</source>
        <translation>一項技術在兩個時期都有的數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/new_briefing_dialog.py"/>
        <source>Untitled briefing</source>
        <translation>未命名簡報</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <location filename="../../explorer/views/news_dialog.py"/>
        <source>What came in</source>
        <translation>匯入結果</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <location filename="../../explorer/views/tray_dialogs.py"/>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray_dialogs.py"/>
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
    <name>Overview</name>
    <message>
        <location filename="../../explorer/views/overview.py"/>
        <source>Who leads in critical technology, according to whom</source>
        <translation>關鍵技術誰在領先？依據何在？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/overview.py"/>
        <source>{figures} figures from {documents} documents and {reports} sources. Every figure opens the sentence that states it.</source>
        <translation>{documents} 份文獻、{reports} 個來源，共 {figures} 筆數據。點開任一數據，即見寫著它的原句。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/overview.py"/>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/overview.py"/>
        <source>Where the sources do not agree</source>
        <translation>來源不一致之處</translation>
    </message>
    <message>
        <location filename="../../explorer/views/overview.py"/>
        <source>The documents</source>
        <translation>文獻</translation>
    </message>
    <message>
        <location filename="../../explorer/views/overview.py"/>
        <source>{publisher}, {count} quoted sentences</source>
        <translation>{publisher}，引用原句 {count} 句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/overview.py"/>
        <source>Where figures stand in the document</source>
        <translation>數據在文獻中的位置</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <location filename="../../explorer/views/page_preview.py"/>
        <source>Page preview</source>
        <translation>頁面預覽</translation>
    </message>
    <message>
        <location filename="../../explorer/views/page_preview.py"/>
        <source>Smaller pages (−)</source>
        <translation>縮小頁面 (−)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/page_preview.py"/>
        <source>Larger pages (+)</source>
        <translation>放大頁面 (+)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/page_preview.py"/>
        <source>Fit</source>
        <translation>符合寬度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/page_preview.py"/>
        <source>Fit the pages to the width (0)</source>
        <translation>使頁面符合寬度 (0)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/page_preview.py"/>
        <source>The pages cannot be laid out: {error}</source>
        <translation>無法排版頁面：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/page_preview.py"/>
        <source>An empty page. Add a block or choose a template.</source>
        <translation>空白頁面。請新增內容區塊或選擇範本。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/page_preview.py"/>
        <source>Page {page} of {count} · {zoom} %</source>
        <translation>第{page}頁，共{count}頁 · {zoom} %</translation>
    </message>
</context>
<context>
    <name>PageSheets</name>
    <message>
        <location filename="../../explorer/views/page_sheets.py"/>
        <source>Page {page} of {count}</source>
        <translation>第{page}頁，共{count}頁</translation>
    </message>
    <message>
        <location filename="../../explorer/views/page_sheets.py"/>
        <source>{page}: {words}</source>
        <translation>{page}：{words}</translation>
    </message>
</context>
<context>
    <name>PassageText</name>
    <message>
        <location filename="../../explorer/views/passage_text.py"/>
        <source>Text of the document</source>
        <translation>文獻正文</translation>
    </message>
</context>
<context>
    <name>PeriodSlider</name>
    <message>
        <location filename="../../explorer/views/period_slider.py"/>
        <source>Period</source>
        <translation>時期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/period_slider.py"/>
        <source>Show one period, or all at the left end</source>
        <translation>只顯示一個時期；移到最左端顯示全部</translation>
    </message>
    <message>
        <location filename="../../explorer/views/period_slider.py"/>
        <source>All periods</source>
        <translation>全部時期</translation>
    </message>
</context>
<context>
    <name>PinModel</name>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Sentence</source>
        <translation>原句</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Claim</source>
        <translation>陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Disagreement</source>
        <translation>分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Scorecard</source>
        <translation>對比表</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Text</source>
        <translation>文字</translation>
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
        <source>Pin chart</source>
        <translation>收藏圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Pin table</source>
        <translation>收藏表格</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Pin sentence</source>
        <translation>收藏原句</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Pin claim</source>
        <translation>收藏陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Pin figure</source>
        <translation>收藏數據</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Pin disagreement</source>
        <translation>收藏分歧</translation>
    </message>
    <message>
        <location filename="../../explorer/models/cards.py"/>
        <source>Pin</source>
        <translation>收藏</translation>
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
        <translation>接受新數據</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>{old} is now {new}</source>
        <translation>{old} 現為 {new}</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>{old} is withdrawn</source>
        <translation>{old} 已撤回</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>{new} is new</source>
        <translation>{new} 為新增</translation>
    </message>
    <message>
        <location filename="../../explorer/models/pins.py"/>
        <source>{name} is not in the data</source>
        <translation>資料中沒有 {name}</translation>
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
        <location filename="../../explorer/views/pinning.py"/>
        <source>There is no chart here that can be pinned.</source>
        <translation>這裡沒有可以收藏的圖表。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pinning.py"/>
        <source>Choose a figure, a chart or a sentence, then pin it.</source>
        <translation>請先選擇數據、圖表或原句，再收藏。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pinning.py"/>
        <source>Pin figure</source>
        <translation>收藏數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pinning.py"/>
        <source>Pin claim</source>
        <translation>收藏陳述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pinning.py"/>
        <source>Pin chart</source>
        <translation>收藏圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/pinning.py"/>
        <source>Pin table</source>
        <translation>收藏表格</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <location filename="../../explorer/views/problem_dialog.py"/>
        <source>Something went wrong</source>
        <translation>出了點問題</translation>
    </message>
    <message>
        <location filename="../../explorer/views/problem_dialog.py"/>
        <source>Report</source>
        <translation>錯誤報告</translation>
    </message>
    <message>
        <location filename="../../explorer/views/problem_dialog.py"/>
        <source>Copy report</source>
        <translation>複製錯誤報告</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>China and the United States</source>
        <translation>中國與美國</translation>
    </message>
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
        <source>Technologies led by China and the United States</source>
        <translation>中國與美國領先的技術數量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/change.py"/>
        <source>Five-year windows; no line crosses from one list of technologies to another</source>
        <translation>以五年為一個時期；不同技術清單之間不連線</translation>
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
        <source>Projections are not measurements; each names who makes it</source>
        <translation>預測不是實測；每條都註明預測者</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Share of China's research collaborations that involve the US</source>
        <translation>中國科研合作中有美國參與的比例</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Rank among China's research partners</source>
        <translation>在中國科研合作夥伴中的排名</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Funding of joint projects with Chinese partners</source>
        <translation>與中方合作計畫的經費</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>What the sources say of collaboration</source>
        <translation>來源怎樣談論合作</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/collaboration.py"/>
        <source>Place among the partners of China; the first place is on top</source>
        <translation>在中國合作夥伴中的名次；第一名在最上方</translation>
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
        <source>The ten technologies added in 2025, and who leads them</source>
        <translation>2025 年新增的十項技術及其領先者</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Technologies whose leader differs between editions</source>
        <translation>各版次領先者不同的技術</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/editions.py"/>
        <source>Each edition measures its own window and revises its searches: a difference may be a change in research or in the method</source>
        <translation>每個版次統計各自的時期，檢索式也有修訂：差異可能來自研究本身，也可能來自方法</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>All groups</source>
        <translation>全部集團</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>Groups of countries, as stated by the sources</source>
        <translation>國家集團，按來源所述</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/groups.py"/>
        <source>A group stands for itself: its members' figures are never added to it, nor it to theirs</source>
        <translation>集團單獨計算：成員的數據不計入集團，集團的數據也不計入成員</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>All countries</source>
        <translation>所有國家</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>China</source>
        <translation>中國</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>United States</source>
        <translation>美國</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>Technologies led, by institution</source>
        <translation>各機構領先的技術數量</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/institutions.py"/>
        <source>Technologies in the world top ten, by institution</source>
        <translation>各機構進入全球前十的技術數量</translation>
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
        <source>The country with the largest share of high-impact research, by edition of the tracker; dashed cells follow by elimination, an empty cell means that no source names the leader</source>
        <translation>各版技術追蹤中高影響力研究占比最高的國家；虛線格由排除法推出，空白格表示沒有來源指明領先者</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Who leads each technology, according to each edition</source>
        <translation>每項技術誰領先，按版次</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Rank of each country in each technology</source>
        <translation>各國在每項技術中的名次</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Latest rank by high-impact research that a source gives</source>
        <translation>來源給出的最新高影響力研究名次</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Share of high-impact research in each technology</source>
        <translation>各國在每項技術高影響力研究中的占比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>Latest share that a source gives, in percent</source>
        <translation>來源給出的最新占比，單位：百分比</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>high risk</source>
        <translation>高風險</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/leads.py"/>
        <source>No sentence in these documents says who leads.</source>
        <translation>這些文獻中沒有一句原句說明誰領先。</translation>
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
        <location filename="../../explorer/charts/questions/spec.py"/>
        <source>Who leads what?</source>
        <translation>誰在哪些技術上領先？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/spec.py"/>
        <source>How did the lead change?</source>
        <translation>領先地位如何變化？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/spec.py"/>
        <source>How do two compare?</source>
        <translation>兩者對比如何？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/spec.py"/>
        <source>Who are the institutions?</source>
        <translation>有哪些領先機構？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/spec.py"/>
        <source>Who works with whom?</source>
        <translation>誰與誰合作？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/spec.py"/>
        <source>What is the risk?</source>
        <translation>風險有多大？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/spec.py"/>
        <source>What changed between editions?</source>
        <translation>各版次之間有何變化？</translation>
    </message>
    <message>
        <location filename="../../explorer/charts/questions/spec.py"/>
        <source>How do groups stand?</source>
        <translation>國家集團表現如何？</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <location filename="../../explorer/views/recent_menu.py"/>
        <source>Nothing opened yet</source>
        <translation>尚未開啟任何內容</translation>
    </message>
</context>
<context>
    <name>RiskPanel</name>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>What if the rule were another?</source>
        <translation>如果規則不同會怎樣？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>The published rule: high if at least 8 of the world's top 10 institutions are in the leading country and its share is at least 3 times the second's; medium from 5 institutions and 2 times; low otherwise. Both tests must hold.</source>
        <translation>公布的規則：全球前十機構中至少 8 所在領先國，且其占比至少為第二名的 3 倍，為高；至少 5 所且 2 倍，為中；其餘為低。兩項條件須同時滿足。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>High: institutions of 10</source>
        <translation>高：前十機構中的所數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>High: times the second</source>
        <translation>高：為第二名的倍數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>Medium: institutions of 10</source>
        <translation>中：前十機構中的所數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>Medium: times the second</source>
        <translation>中：為第二名的倍數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>Published rule</source>
        <translation>公布的規則</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>Risk by this rule</source>
        <translation>按此規則的風險</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>how many of the top ten institutions</source>
        <translation>前十機構中有幾所</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>the leader's share</source>
        <translation>領先國的占比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>the second country's share</source>
        <translation>第二名的占比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>{level}: {n} of 10 institutions, {ratio} times the second</source>
        <translation>{level}：前十機構中 {n} 所，為第二名的 {ratio} 倍</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>cannot be computed: no source here gives {missing}</source>
        <translation>無法計算：這裡沒有來源給出{missing}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/risk_panel.py"/>
        <source>stated as high</source>
        <translation>來源稱為高風險</translation>
    </message>
</context>
<context>
    <name>RunsEdit</name>
    <message>
        <location filename="../../explorer/views/runs_edit.py"/>
        <source>Show sentence</source>
        <translation>顯示原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/runs_edit.py"/>
        <source>Without its qualifier</source>
        <translation>不帶限定詞</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <location filename="../../explorer/views/search_box.py"/>
        <source>Nothing can be searched: {error}</source>
        <translation>無法搜尋：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search_box.py"/>
        <source>Reading the documents…</source>
        <translation>正在讀取文獻…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search_box.py"/>
        <source>Searching failed: {error}</source>
        <translation>搜尋失敗：{error}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search_box.py"/>
        <source>Nothing found. Try fewer words, or a name in another language.</source>
        <translation>沒有找到。請減少詞語，或換一種語言的名稱。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search_box.py"/>
        <source>1 result</source>
        <translation>1 筆結果</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search_box.py"/>
        <source>{count} results</source>
        <translation>{count} 筆結果</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search_box.py"/>
        <source>↑ ↓ to choose, Enter to open, Esc to close</source>
        <translation>↑ ↓ 選擇，Enter 開啟，Esc 關閉</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search_box.py"/>
        <source>No figure in these documents for {name}</source>
        <translation>這些文獻中沒有{name}的數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/search_box.py"/>
        <source>Search everything</source>
        <translation>搜尋全部</translation>
    </message>
</context>
<context>
    <name>SearchPopup</name>
    <message>
        <location filename="../../explorer/views/search_popup.py"/>
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
        <source>{count} figures</source>
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
        <location filename="../../explorer/app.py"/>
        <source>{count} of your own rows could not be shown with the rest; they stay in the workspace. The first: {problem}</source>
        <translation>您自己的資料中有 {count} 列無法與其餘資料一同顯示，它們仍保留在工作區中。第一處：{problem}</translation>
    </message>
    <message>
        <location filename="../../explorer/app.py"/>
        <source>An unexpected error occurred; your work is kept. {error}</source>
        <translation>發生未預期的錯誤；您的工作已保留。{error}</translation>
    </message>
</context>
<context>
    <name>SourcePane</name>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>How this figure is known</source>
        <translation>這筆數據的依據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Previous sentence that says this</source>
        <translation>上一句同樣說法的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Next sentence that says this</source>
        <translation>下一句同樣說法的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Copy the sentence with its source</source>
        <translation>複製原句及來源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Copy citation</source>
        <translation>複製引文</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>relays {reports}</source>
        <translation>轉引{reports}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Known by citation</source>
        <translation>見於引用</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>The text of this source is not held here, so there is no sentence to open. The figure was taken over with its address.</source>
        <translation>這裡沒有該來源的正文，因此沒有原句可開啟。數據連同其網址一併收錄。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Publisher</source>
        <translation>出版者</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Address</source>
        <translation>網址</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Class</source>
        <translation>類別</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Seen</source>
        <translation>查閱日期</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Derived from other figures</source>
        <translation>由其他數據推導</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Choose a mark, a row or a figure, and the sentence it comes from opens here.</source>
        <translation>選擇一個標記、一行或一筆數據，它出自的原句會在這裡開啟。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>{publisher}, {count} quoted sentences</source>
        <translation>{publisher}，引用原句 {count} 句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>{n} of {total}</source>
        <translation>第 {n} 句，共 {total} 句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Stated in 1 document</source>
        <translation>1 份文獻寫到</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>Stated in {count} documents</source>
        <translation>{count} 份文獻寫到</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>cited {count} times</source>
        <translation>被引用 {count} 次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>cited once</source>
        <translation>被引用 1 次</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>contradicted by {count}</source>
        <translation>與 {count} 條矛盾</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>not comparable with {count}</source>
        <translation>與 {count} 條不可比</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>relayed by {title} ({publisher}), characters {start}-{end}</source>
        <translation>轉引於《{title}》（{publisher}），第 {start}–{end} 字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>primary: the publisher itself</source>
        <translation>一手：出版者自己</translation>
    </message>
    <message>
        <location filename="../../explorer/views/source_pane.py"/>
        <source>secondary: relayed by others</source>
        <translation>二手：由他人轉引</translation>
    </message>
</context>
<context>
    <name>StaleWatch</name>
    <message>
        <location filename="../../explorer/views/stale_watch.py"/>
        <source>and {count} more</source>
        <translation>另有{count}項</translation>
    </message>
    <message>
        <location filename="../../explorer/views/stale_watch.py"/>
        <source>The dataset has nothing called {name}.</source>
        <translation>數據集中沒有 {name}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/stale_watch.py"/>
        <source>Withdrawn: it was {old}.</source>
        <translation>已撤回：原為{old}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/stale_watch.py"/>
        <source>New since it was accepted: {new}.</source>
        <translation>採用後新增：{new}。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/stale_watch.py"/>
        <source>Revised: it was {old}, it is now {new}.</source>
        <translation>已修訂：原為{old}，現為{new}。</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <location filename="../../explorer/views/passage_sides.py"/>
        <source>Where figures stand in the document; click to go there</source>
        <translation>數據在文獻中的位置；點選可前往</translation>
    </message>
</context>
<context>
    <name>TaxonomyModel</name>
    <message>
        <location filename="../../explorer/models/taxonomy.py"/>
        <source>{count} figures</source>
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
    <name>TopicPage</name>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Scale</source>
        <translation>縮放</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Scale of the value axis</source>
        <translation>數值軸刻度</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Linear</source>
        <translation>線性</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Logarithmic</source>
        <translation>對數</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Relative to first</source>
        <translation>相對首值</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Method and limits</source>
        <translation>方法與局限</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>The figures of the chart as a table</source>
        <translation>圖表數據的表格</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Bars</source>
        <translation>長條圖</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Side by side</source>
        <translation>兩兩對照</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Lines over time</source>
        <translation>時間折線</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Slope between two periods</source>
        <translation>兩個時期的斜線圖</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>One large figure</source>
        <translation>單個大數字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>In words</source>
        <translation>文字表述</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>All figures ({count})</source>
        <translation>所有數據（{count}）</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>What is measured</source>
        <translation>衡量什麼</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Sources disagree: {count}</source>
        <translation>來源不一致：{count}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/topic_page.py"/>
        <source>Not comparable: {count}</source>
        <translation>不可比：{count}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../explorer/views/tour.py"/>
        <source>Choose a list and a technology. The number is how many figures are held; the letters say who leads.</source>
        <translation>選擇清單和技術。數字是收錄的數據條數，字母表示誰領先。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tour.py"/>
        <source>Figures as charts. Click a mark, or walk with the arrow keys.</source>
        <translation>以圖表呈現數據。點選標記，或用方向鍵逐個查看。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tour.py"/>
        <source>The sentence behind the figure, in its document. Click a marked sentence to go back to its figure.</source>
        <translation>數據背後的原句，就在文獻之中。點選有標記的句子可回到對應數據。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tour.py"/>
        <source>Search everything: technologies, countries, figures and sentences, in English or Chinese.</source>
        <translation>搜尋全部：技術、國家、數據和原句，中英文均可。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tour.py"/>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tour.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tour.py"/>
        <source>{n} of {total}</source>
        <translation>第 {n} 步，共 {total} 步</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tour.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Briefing tray</source>
        <translation>簡報素材列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Drag a figure, a row or a sentence here, or press Ctrl+D, to pin it.</source>
        <translation>將數據、表格列或原句拖到這裡，或按 Ctrl+D，即可收藏。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Fold the tray away</source>
        <translation>收起素材列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Open the tray</source>
        <translation>展開素材列</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Note</source>
        <translation>筆記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Write a note (N)</source>
        <translation>寫筆記 (N)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Remove the card (Delete)</source>
        <translation>移除卡片 (Delete)</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Pinned: {title}</source>
        <translation>已收藏：{title}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Pinned already: {title}</source>
        <translation>先前已收藏：{title}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>What was pinned is not in the data any more.</source>
        <translation>所收藏的內容已不在資料中。</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tray.py"/>
        <source>Copied with citation</source>
        <translation>已連同出處複製</translation>
    </message>
</context>
<context>
    <name>TreePane</name>
    <message>
        <location filename="../../explorer/views/tree_pane.py"/>
        <source>List of technologies</source>
        <translation>技術清單</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tree_pane.py"/>
        <source>Filter technologies</source>
        <translation>篩選技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tree_pane.py"/>
        <source>Technologies</source>
        <translation>技術</translation>
    </message>
    <message>
        <location filename="../../explorer/views/tree_pane.py"/>
        <source>Which published list the tree shows</source>
        <translation>樹狀目錄顯示哪份公布的清單</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>Workspace</source>
        <translation>工作區</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>Open another…</source>
        <translation>開啟其他工作區…</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>Go back to the backup of {date}</source>
        <translation>回到 {date} 的備份</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_dialogs.py"/>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>Why this value?</source>
        <translation>這個數值從何而來？</translation>
    </message>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>The mark</source>
        <translation>標記</translation>
    </message>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>The figure</source>
        <translation>數據</translation>
    </message>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>Who says it</source>
        <translation>誰這麼說</translation>
    </message>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>What it does not say</source>
        <translation>它沒有說明什麼</translation>
    </message>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>What does not agree with it</source>
        <translation>與它不一致的說法</translation>
    </message>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>The sentence that states it</source>
        <translation>給出它的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>A sentence that repeats it</source>
        <translation>重複它的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>A sentence that gives its context</source>
        <translation>說明其背景的原句</translation>
    </message>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>{title} ({publisher}), characters {start} to {end}</source>
        <translation>《{title}》（{publisher}），第 {start}–{end} 字</translation>
    </message>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>The source cited, whose text is not held here</source>
        <translation>所引來源，正文未收錄</translation>
    </message>
    <message>
        <location filename="../../explorer/views/why_dialog.py"/>
        <source>How it follows from other figures</source>
        <translation>怎樣由其他數據推出</translation>
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
        <source>{reason} The workspace is open for reading only.</source>
        <translation>{reason}工作區以唯讀方式開啟。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: this workspace is open, so no copy can take its place.</source>
        <translation>{path}：此工作區已開啟，不能用副本取代。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: the file is write-protected, so it is open for reading only.</source>
        <translation>{path}：檔案受寫入保護，以唯讀方式開啟。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: it is open in another window, so here it is open for reading only.</source>
        <translation>{path}：已在另一視窗開啟，此處以唯讀方式開啟。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: its folder cannot be written to ({reason}), so it is open for reading only; save a copy to edit it.</source>
        <translation>{path}：所在資料夾不可寫入（{reason}），以唯讀方式開啟；請另存副本後編輯。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: the workspace was made by a newer version of this program (format {version}; this one knows {known}); update the program.</source>
        <translation>{path}：此工作區由較新版本的程式建立（格式 {version}；本版本支援到 {known}）；請更新程式。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: this is not a workspace.</source>
        <translation>{path}：這不是工作區檔案。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: there is a file already; choose another name.</source>
        <translation>{path}：已有同名檔案；請另選名稱。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: there is no such file; its newest sound backup is {backup}.</source>
        <translation>{path}：沒有此檔案；最新的完好備份是 {backup}。</translation>
    </message>
    <message>
        <location filename="../../explorer/workspace/file.py"/>
        <source>{path}: there is no such file.</source>
        <translation>{path}：沒有此檔案。</translation>
    </message>
</context>
<context>
    <name>WorkspaceActions</name>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>Recent workspaces</source>
        <translation>最近的工作區</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>Critical Technology Explorer</source>
        <translation>關鍵技術瀏覽器</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>{word}: {step}</source>
        <translation>{word}：{step}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>Workspaces</source>
        <translation>工作區</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>New workspace</source>
        <translation>新增工作區</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>Open workspace</source>
        <translation>開啟工作區</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>You now work in the copy: {path}</source>
        <translation>現在使用的是副本：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>Copy written: {path}</source>
        <translation>副本已寫入：{path}</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>Nothing opened yet</source>
        <translation>尚未開啟任何內容</translation>
    </message>
    <message>
        <location filename="../../explorer/views/workspace_actions.py"/>
        <source>Went back to the backup; what was there is kept beside it.</source>
        <translation>已回到該備份；原有內容保存在它旁邊。</translation>
    </message>
</context>
<context>
    <name>_Painter</name>
    <message>
        <location filename="../../explorer/views/search_popup.py"/>
        <source>by name</source>
        <translation>按名稱</translation>
    </message>
</context>
</TS>
