<@subject tr="Sertifikanızın durumu değişti" en="The status of your certificate has changed"/>
<#macro said>
${serial} seri numaralı sertifikanız ${when.tr} tarihinde askıdan indirildi ve yeniden kullanımda.
</#macro>
<@turkish>
<@p><@said/></@p>
<@notYou/>
</@turkish>
<@english>
<@p>
Your certificate with serial number ${serial} was reinstated on ${when.en} and is in use again.
</@p>
<@notYou/>
</@english>
<@sms><@said/> <@notYou/></@sms>
