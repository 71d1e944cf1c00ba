<@subject tr="Kartınızın PIN kodu değiştirilmiş olabilir" en="The PIN of your card may have been changed"/>
<@turkish>
<@p>
${card} seri numaralı kartınıza ${when.tr} tarihinde bir kiosk üzerinden yeni PIN kodu yazılmak istendi, ama kart sonucu
doğrulamadı: eski PIN kodu da geçerli olabilir, yenisi de. PIN denemeyin; kartınızı bir kiosk okuyucusuna yeniden taktığınızda
gerçek durumu okunur.
</@p>
<@notYou/>
</@turkish>
<@english>
<@p>
A new PIN was to be written to your card with serial number ${card} at a kiosk on ${when.en}, but the card did not confirm
the outcome: the old PIN or the new one may be valid. Please don't try PINs; the card's real state is read when you put it
into a kiosk's reader again.
</@p>
<@notYou/>
</@english>
<@sms>${card} seri numaralı kartınızın PIN kodu ${when.tr} tarihinde değiştirilmiş olabilir; kart doğrulamadı. <@notYou/></@sms>
