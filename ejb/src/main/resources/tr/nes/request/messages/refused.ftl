<@subject tr="Siparişiniz kabul edilmedi: ${number}" en="Your order was not accepted: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı ${service.tr} siparişinizi kabul edemedik. Nedeni: ${reason}</@p>
<@p>Bu sipariş için ödemeniz gereken bir şey yok. Eksiği giderip yeniden sipariş verebilirsiniz.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>We could not accept your ${service.en} order ${number}. The reason: ${reason}</@p>
<@p>There is nothing to pay for it. You can order again once this is mended.</@p>
</@english>
<@sms>Sipariş ${number} kabul edilmedi. Nedeni e-postanızda ve durum sayfasında: ${page}</@sms>
