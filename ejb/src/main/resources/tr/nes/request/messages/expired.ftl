<@subject tr="Siparişiniz kapandı: ${number}" en="Your order is closed: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı ${service.tr} siparişiniz için beklediğimiz ödeme ya da belge süresinde gelmedi; sipariş kapandı.</@p>
<@p>Ödemeniz gereken bir şey yok, yeniden sipariş verebilirsiniz.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>The payment or papers for your ${service.en} order ${number} did not come in time; it is closed.</@p>
<@p>There is nothing to pay, and you can order again.</@p>
</@english>
<@sms>Sipariş ${number} süresinde tamamlanmadığı için kapandı; yeniden verebilirsiniz.</@sms>
