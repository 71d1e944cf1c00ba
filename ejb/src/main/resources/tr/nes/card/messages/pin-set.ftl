<@subject tr="Kartınızın PIN kodu değiştirildi" en="The PIN of your card was changed"/>
<@turkish>
<@p>
${card} seri numaralı kartınızın PIN kodu ${when.tr} tarihinde bir kiosk üzerinden değiştirildi. Önceki PIN kodu artık
geçerli değil.
</@p>
<@notYou/>
</@turkish>
<@english>
<@p>
The PIN of your card with serial number ${card} was changed at a kiosk on ${when.en}. The previous PIN is no longer
valid.
</@p>
<@notYou/>
</@english>
<@sms>${card} seri numaralı kartınızın PIN kodu ${when.tr} tarihinde değiştirildi. <@notYou/></@sms>
