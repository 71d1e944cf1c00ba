<@subject tr="Sertifikanızın durumu değişti" en="The status of your certificate has changed"/>
<#macro said>
${serial} seri numaralı sertifikanız ${when.tr} tarihinde iptal edildi. İptal geri alınamaz.
</#macro>
<@turkish>
<@p><@said/></@p>
<@notYou/>
</@turkish>
<@english>
<@p>
Your certificate with serial number ${serial} was revoked on ${when.en}. A revocation can’t be undone.
</@p>
<@notYou/>
</@english>
<@sms><@said/> <@notYou/></@sms>
