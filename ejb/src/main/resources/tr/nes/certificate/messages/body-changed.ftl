<@subject tr="Kurum sertifikasının durumu değişti" en="The status of a certificate of your organisation has changed"/>
<@turkish>
<@p>
${serial} seri numaralı ${family.tr} sertifikanız ${when.tr} tarihinde ${done.tr}.
</@p>
<@notYou/>
</@turkish>
<@english>
<@p>
Your ${family.en} certificate with serial number ${serial} ${done.en} on ${when.en}.
</@p>
<@notYou/>
</@english>
