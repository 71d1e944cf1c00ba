<#-- Layout of officers' lists, XHTML for openhtmltopdf. Values: text (labels), list, rows, qr. -->
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="tr">
<head>
  <title>${list.title}, ${list.number}</title>
  <meta name="subject" content="${text.subject}"/>
  <meta name="author" content="${list.authority}"/>
  <style>
    @page { size: A4; margin: 13mm 16mm 17mm 16mm;
      @bottom-left { content: "${list.number}"; font: 8pt DejaVu; color: #3c4356; }
      @bottom-right { content: counter(page) " / " counter(pages); font: 8pt DejaVu; color: #3c4356; } }
    body { font-family: DejaVu; font-size: 9.5pt; line-height: 1.35; color: #14171f; margin: 0; }
    .head { width: 100%; border-bottom: 1.6pt solid #303f9f; padding-bottom: 2.5mm; }
    .mark { font-size: 9pt; color: #3c4356; }
    h1 { font-size: 15.5pt; line-height: 1.15; margin: 1.5mm 0 2.5mm 0; color: #1d2650; }
    h2 { font-size: 11.5pt; margin: 4.6mm 0 1.2mm 0; color: #303f9f; }
    table { border-collapse: collapse; }
    .facts th { font-weight: normal; color: #3c4356; text-align: left; vertical-align: top; padding: 0 3mm 0.6mm 0; }
    .facts td { font-weight: bold; padding: 0 0 0.6mm 0; }
    .qr { width: 31mm; height: 31mm; }
    .corner { float: right; width: 33mm; text-align: right; }
    .note { font-size: 8.8pt; color: #3c4356; margin: 1.2mm 0 0 0; }
    .hash { word-wrap: break-word; font-weight: normal; font-size: 7.5pt; }
    .statement { margin: 2mm 0 0 0; padding: 2mm 2.6mm; border: 0.8pt solid #303f9f; font-weight: bold; }
    .people { width: 100%; table-layout: fixed; -fs-table-paginate: paginate; font-size: 8pt; line-height: 1.25; }
    .people th { text-align: left; vertical-align: bottom; color: #1d2650; border-bottom: 1pt solid #303f9f; }
    .people th, .people td { padding: 0.8mm 1mm; word-wrap: break-word; }
    .people td { vertical-align: top; border-bottom: 0.5pt solid #c5c9d6; }
    .people tr { page-break-inside: avoid; }
    .people .form { font-size: 6.6pt; }
  </style>
</head>
<body>
  <div class="head">
    <div class="corner"><img class="qr" src="data:image/png;base64,${qr}" alt="${text.checkAlt}"/></div>
    <div class="mark">${list.authority}</div>
    <h1>${list.title}</h1>
    <table class="facts">
      <tr><th scope="row">${text.number}</th><td>${list.number}</td></tr>
      <tr><th scope="row">${text.institution}</th><td>${list.institution}</td></tr>
      <tr><th scope="row">${text.people}</th><td>${list.people}</td></tr>
      <tr><th scope="row">${text.at}</th><td>${list.at}</td></tr>
      <tr><th scope="row">${text.signer}</th><td>${list.signer}</td></tr>
      <tr><th scope="row">${text.check}</th><td>${text.checkText} ${list.page}</td></tr>
      <tr><th scope="row">${text.hash}</th><td class="hash">${list.hash}</td></tr>
    </table>
    <p class="note">${text.valid}</p>
  </div>
  <h2>${text.statementTitle}</h2>
  <p class="statement">${list.statement}</p>
  <h2>${text.tableTitle}</h2>
  <table class="people">
    <thead>
      <tr>
        <th scope="col" style="width: 10mm">${text.place}</th>
        <#if list.forms == "yes"><th scope="col" style="width: 24mm">${text.application}</th></#if>
        <th scope="col" style="width: 38mm">${text.name}</th>
        <th scope="col" style="width: 21mm">${text.identityNumber}</th>
        <th scope="col">${text.details}</th>
        <th scope="col" style="width: 21mm">${text.kind}</th>
        <#if list.forms == "yes"><th scope="col" style="width: 42mm">${text.form}</th></#if>
      </tr>
    </thead>
    <tbody>
      <#list rows as row>
      <tr>
        <td>${row.place}</td>
        <#if list.forms == "yes"><td>${row.number}</td></#if>
        <td>${row.name}</td>
        <td>${row.identityNumber}</td>
        <td>${row.details}</td>
        <td>${row.kind}</td>
        <#if list.forms == "yes"><td class="form">${row.form}</td></#if>
      </tr>
      </#list>
    </tbody>
  </table>
</body>
</html>
