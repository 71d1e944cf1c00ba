<@subject tr="Kurum sertifikanız hazır" en="Your certificate is ready"/>
<@turkish>
<@p>${serial} seri numaralı ${family.tr} sertifikanız üretildi. Kullanılmadan önce yetkili kişi onu kullanıma açmalı: ${page}</@p>
</@turkish>
<@english>
<@p>Your certificate (${family.en}) with serial number ${serial} was issued. Whoever acts for you has to activate it before it is used: ${page}</@p>
</@english>
