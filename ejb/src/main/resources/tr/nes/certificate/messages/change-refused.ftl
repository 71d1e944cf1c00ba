<@subject tr="Sertifikanızın durumu değişmedi" en="The status of your certificate has not changed"/>
<#macro said>
${serial} seri numaralı sertifikanız için istediğiniz ${operation.tr} işlemi yapılamadı; durumu değişmedi. Lütfen
yeniden deneyin.
</#macro>
<@turkish>
<@p><@said/></@p>
</@turkish>
<@english>
<@p>
You asked us to ${operation.en} your certificate with serial number ${serial}. That could not be done; its status
has not changed. Please try again.
</@p>
</@english>
<@sms><@said/></@sms>
