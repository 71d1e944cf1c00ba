<@subject tr="Sertifikanızın durumu değişti" en="The status of your certificate has changed"/>
<#macro said>
${serial} seri numaralı sertifikanız ${when.tr} tarihinde askıya alındı; askıdan indirilene kadar imza atmak için
kullanılamaz.
</#macro>
<@turkish>
<@p><@said/></@p>
<@notYou/>
</@turkish>
<@english>
<@p>
Your certificate with serial number ${serial} was suspended on ${when.en}; until it is reinstated it can’t be used for
signing.
</@p>
<@notYou/>
</@english>
<@sms><@said/> <@notYou/></@sms>
