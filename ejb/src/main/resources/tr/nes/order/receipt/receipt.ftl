<#-- Layout of receipts, XHTML for openhtmltopdf. Values: text (labels), receipt, rows, qr. -->
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${text.lang}">
<head>
  <title>${text.title}, ${receipt.number}</title>
  <meta name="subject" content="${text.subject}"/>
  <meta name="author" content="${receipt.authority}"/>
  <style>
    @page { size: A4; margin: 13mm 16mm 17mm 16mm;
      @bottom-left { content: "${receipt.number}"; font: 8pt DejaVu; color: #3c4356; }
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
    .lines { width: 100%; table-layout: fixed; -fs-table-paginate: paginate; font-size: 8.8pt; line-height: 1.25; }
    .lines th { text-align: left; vertical-align: bottom; color: #1d2650; border-bottom: 1pt solid #303f9f; }
    .lines th, .lines td { padding: 0.8mm 1mm; word-wrap: break-word; }
    .lines td { vertical-align: top; border-bottom: 0.5pt solid #c5c9d6; }
    .lines tr { page-break-inside: avoid; }
    .total { font-size: 11.5pt; font-weight: bold; margin: 3mm 0 0 0; }
  </style>
</head>
<body>
  <div class="head">
    <div class="corner"><img class="qr" src="data:image/png;base64,${qr}" alt="${text.checkAlt}"/></div>
    <div class="mark">${receipt.authority}</div>
    <h1>${text.title}</h1>
    <table class="facts">
      <tr><th scope="row">${text.number}</th><td>${receipt.number}</td></tr>
      <tr><th scope="row">${text.at}</th><td>${receipt.at}</td></tr>
      <tr><th scope="row">${text.payer}</th><td>${receipt.payer}</td></tr>
      <tr><th scope="row">${text.payerNumber}</th><td>${receipt.payerNumber}</td></tr>
      <tr><th scope="row">${text.payment}</th><td>${receipt.payment}</td></tr>
      <tr><th scope="row">${text.check}</th><td>${text.checkText} ${receipt.page}</td></tr>
      <tr><th scope="row">${text.hash}</th><td class="hash">${receipt.hash}</td></tr>
    </table>
    <p class="note">${text.note}</p>
  </div>
  <h2>${text.linesTitle}</h2>
  <table class="lines">
    <thead>
      <tr>
        <th scope="col" style="width: 26mm">${text.reference}</th>
        <th scope="col" style="width: 30mm">${text.cause}</th>
        <th scope="col">${text.item}</th>
        <th scope="col" style="width: 13mm">${text.quantity}</th>
        <th scope="col" style="width: 28mm">${text.vat}</th>
        <th scope="col" style="width: 26mm">${text.amount}</th>
      </tr>
    </thead>
    <tbody>
      <#list rows as row>
      <tr>
        <td>${row.reference}</td>
        <td>${row.cause}</td>
        <td>${row.item}</td>
        <td>${row.quantity}</td>
        <td>${row.vat}</td>
        <td>${row.amount}</td>
      </tr>
      </#list>
    </tbody>
  </table>
  <p class="total">${text.total}: ${receipt.total}</p>
</body>
</html>
