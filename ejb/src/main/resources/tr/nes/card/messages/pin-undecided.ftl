<@subject tr="Kartınıza yeni PIN kodu verin" en="Please give your card a new PIN"/>
<@turkish>
<@p>
${card} seri numaralı kartınızda ${when.tr} tarihinde yarım kalan işlem için kartınız okundu, ama yeni PIN kodunun yazılıp
yazılmadığı karttan anlaşılmıyor. PIN denemeyin; bir kioskta yeni bir PIN kodu belirleyin, eski PIN kodu gerekmez.
</@p>
<@notYou/>
</@turkish>
<@english>
<@p>
Your card with serial number ${card} was read after the operation that broke off on ${when.en}, but it does not show whether
the new PIN was written. Please don't try PINs; set a new one at a kiosk, which needs no old PIN.
</@p>
<@notYou/>
</@english>
<@sms>${card} seri numaralı kartınız okundu: ${when.tr} tarihinde yeni PIN yazıldı mı anlaşılmıyor. PIN denemeyin, kioskta yeni PIN belirleyin. <@notYou/></@sms>
