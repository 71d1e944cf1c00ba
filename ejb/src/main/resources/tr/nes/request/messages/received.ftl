<@subject tr="Siparişiniz alındı: ${number}" en="Your order was received: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${service.tr} siparişinizi aldık. Numarası ${number}, referansı ${reference}. İnceleyip sonucu size bildireceğiz; kabul edersek ödeme bilgisini göndeririz. Şimdi bir şey yapmanız gerekmiyor.</@p>
<@p>Durumu bu sayfada numara ve referansla görebilirsiniz: ${page}</@p>
<@p>Bu siparişi siz vermediyseniz bir şey yapmayın: ödenmeyen sipariş kendiliğinden kapanır.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>We have received your ${service.en} order ${number}, reference ${reference}. We look at it and tell you the result and what to pay.</@p>
<@p>Its state, by number and reference: ${page}</@p>
<@p>If you did not order this, do nothing: an order that is not paid closes by itself.</@p>
</@english>
<@sms>Siparişiniz alındı. No ${number} referans ${reference}. Durum: ${page}</@sms>
