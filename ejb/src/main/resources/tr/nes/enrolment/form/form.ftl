<#-- Layout of the form, XHTML for openhtmltopdf. Values: language, text (labels), print, sections, undertaking, qr. -->
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${language}">
<head>
  <title>${text.title}, ${print.number}-${print.version}</title>
  <meta name="subject" content="${text.subject}"/>
  <meta name="author" content="${print.authority}"/>
  <style>
    @page { size: A4; margin: 13mm 16mm 17mm 16mm;
      @bottom-left { content: "${print.number}-${print.version}"; font: 8pt DejaVu; color: #3c4356; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt DejaVu; color: #3c4356; } }
    body { font-family: DejaVu; font-size: 10pt; line-height: 1.35; color: #14171f; margin: 0; }
    .head { width: 100%; border-bottom: 1.6pt solid #303f9f; padding-bottom: 2.5mm; }
    .mark { font-size: 9pt; color: #3c4356; }
    .code { font-size: 9pt; color: #303f9f; font-weight: bold; }
    h1 { font-size: 15.5pt; line-height: 1.15; margin: 1.5mm 0 2.5mm 0; color: #1d2650; }
    h2 { font-size: 11.5pt; margin: 4.6mm 0 1.2mm 0; color: #303f9f; }
    table { border-collapse: collapse; }
    .data { width: 100%; table-layout: fixed; }
    .data th { font-weight: normal; color: #3c4356; text-align: left; vertical-align: top; width: 35mm; }
    .data th, .data td { padding: 1.15mm 1.2mm; border-bottom: 0.5pt solid #c5c9d6; word-wrap: break-word; }
    .data td { vertical-align: top; }
    .print { margin-top: 2.5mm; }
    .print th { font-weight: normal; color: #3c4356; text-align: left; padding: 0 3mm 0.6mm 0; }
    .print td { font-weight: bold; padding: 0 0 0.6mm 0; }
    .print .large { font-size: 12.5pt; }
    .qr { width: 31mm; height: 31mm; }
    .corner { float: right; width: 33mm; text-align: right; }
    .note { font-size: 8.8pt; color: #3c4356; margin: 1.2mm 0 0 0; }
    .declaration { margin: 5mm 0 0 0; padding: 2mm 2.6mm; border: 0.8pt solid #303f9f; font-weight: bold; }
    .second { page-break-before: always; }
    ol { margin: 3mm 0 0 0; padding: 0 0 0 6mm; }
    li { margin: 0 0 3.4mm 0; line-height: 1.5; font-size: 10.8pt; }
    .sign { width: 100%; margin: 3mm 0 0 0; }
    .sign th { font-weight: normal; color: #3c4356; text-align: left; vertical-align: top; width: 46mm; }
    .sign th, .sign td { border: 0.8pt solid #5a6178; padding: 2.4mm; }
    .sign td { word-wrap: break-word; }
    .sign .hand td, .sign .hand th { height: 34mm; }
  </style>
</head>
<body>
  <div class="head">
    <div class="corner"><img class="qr" src="data:image/png;base64,${qr}" alt="${text.checkAlt}"/></div>
    <div class="mark">${print.authority}</div>
    <h1>${text.title}</h1>
    <div class="code">${text.formCode}</div>
    <table class="print">
      <tr><th scope="row">${text.number}</th><td class="large">${print.number}</td></tr>
      <tr><th scope="row">${text.version}</th><td class="large">${print.version}</td></tr>
      <tr><th scope="row">${text.printedAt}</th><td>${print.at}</td></tr>
      <tr><th scope="row">${text.check}</th><td>${text.checkText} ${print.page}</td></tr>
    </table>
    <p class="note">${text.void}</p>
  </div>
  <#list sections as section>
  <h2>${section.heading}</h2>
  <table class="data">
    <#list section.rows as row>
    <tr><#list row as cell><th scope="row">${cell.label}</th><td<#if row?size == 1> colspan="3"</#if>>${cell.value}</td></#list></tr>
    </#list>
  </table>
  <#if section.note != ""><p class="note">${section.note}</p></#if>
  </#list>
  <p class="declaration">${text.declaration}</p>

  <div class="second">
    <div class="head">
      <div class="mark">${print.authority}</div>
      <h1 style="margin-bottom: 1mm">${text.undertakingTitle}</h1>
      <div class="code">${text.undertakingCode}</div>
      <p class="note">${text.number} ${print.number}, ${text.version} ${print.version}</p>
    </div>
    <ol>
      <#list undertaking as paragraph><li>${paragraph}</li></#list>
    </ol>
    <h2>${text.signatureTitle}</h2>
    <table class="sign">
      <tr><th scope="row">${text.signedName}</th><td>${print.name}</td></tr>
      <#list signature as row>
      <tr><th scope="row">${row.label}</th><td>${row.value}</td></tr>
      <#else>
      <tr><th scope="row">${text.signedDate}</th><td>&#160;</td></tr>
      <tr class="hand"><th scope="row">${text.signedHand}</th><td>&#160;</td></tr>
      </#list>
    </table>
  </div>
</body>
</html>
