<@subject tr="Kartınıza yeni PIN kodu gerekiyor" en="Your card needs a new PIN"/>
<@turkish>
<@p>
${card} seri numaralı kartınızda ${when.tr} tarihinde yarım kalan işlem için kartınız okundu, ama yeni PIN kodunun yazılıp
yazılmadığı karttan anlaşılmıyor. PIN denemeyin. Telefonunuz yeni değiştiği için PIN işlemleri bekletiliyor; ${wait.tr}
tarihinden sonra bir kioskta yeni bir PIN kodu belirleyin, eski PIN kodu gerekmez.
</@p>
<@notYou/>
</@turkish>
<@english>
<@p>
Your card with serial number ${card} was read after the operation that broke off on ${when.en}, but it does not show whether
the new PIN was written. Please don't try PINs. PIN operations wait because your phone was changed recently; set a new PIN at a
kiosk after ${wait.en}. It needs no old PIN.
</@p>
<@notYou/>
</@english>
<@sms>${card} kartınıza yeni PIN yazıldı mı belli değil. PIN denemeyin, ${wait.tr} tarihinden sonra kioskta yeni PIN belirleyin. <@notYou/></@sms>
