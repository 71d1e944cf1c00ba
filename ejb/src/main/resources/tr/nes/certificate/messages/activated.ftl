<@subject tr="Sertifikanızın durumu değişti" en="The status of your certificate has changed"/>
<#macro said>
${serial} seri numaralı sertifikanız ${when.tr} tarihinde kullanıma açıldı.
</#macro>
<@turkish>
<@p><@said/></@p>
<@notYou/>
</@turkish>
<@english>
<@p>
Your certificate with serial number ${serial} was activated on ${when.en}.
</@p>
<@notYou/>
</@english>
<@sms><@said/> <@notYou/></@sms>
