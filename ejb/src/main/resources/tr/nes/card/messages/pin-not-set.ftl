<@subject tr="Kartınızın PIN kodu değişmedi" en="The PIN of your card has not changed"/>
<@turkish>
<@p>
${card} seri numaralı kartınızda ${when.tr} tarihinde yarım kalan işlem için kartınız okundu: yeni PIN kodu yazılmamış, PIN
kodunuz değişmedi.
</@p>
<@notYou/>
</@turkish>
<@english>
<@p>
Your card with serial number ${card} was read after the operation that broke off on ${when.en}: the new PIN was not written,
your PIN has not changed.
</@p>
<@notYou/>
</@english>
<@sms>${card} seri numaralı kartınız okundu: ${when.tr} tarihindeki işlemde yeni PIN yazılmamış, PIN kodunuz değişmedi. <@notYou/></@sms>
