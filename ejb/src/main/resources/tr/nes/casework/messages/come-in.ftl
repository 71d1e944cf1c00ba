<@subject tr="Kartınızla bir kioska gelmenizi rica ederiz" en="Please come to a kiosk with your card"/>
<@turkish>
<@p>
${card} seri numaralı kartınızdaki son işlemin sonucunu görebilmemiz için kartınızı bir kioska takmanız gerekiyor. Kart okununca
durumu size bildirilir. Sorularınız için: <@phone/>
</@p>
</@turkish>
<@english>
<@p>
For us to see how the last operation on your card with serial number ${card} ended, please insert it at a kiosk. Once it is read,
you are told how it stands. If you have questions: <@phone/>
</@p>
</@english>
<@sms>${card} seri numaralı kartınızdaki son işlemin sonucunu görmemiz için kartınızı bir kioska takınız. Bilgi: <@phone/></@sms>
