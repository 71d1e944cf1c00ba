<@subject tr="Hesap parolanız alındı: ${number}" en="The password of your account was collected: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı siparişinizle açılan hesabın parolası az önce sayfada gösterildi; önceki parola geçersiz.</@p>
<@p>Bunu siz yapmadıysanız hemen arayın: <@phone/></@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>The password of the account of your order ${number} has just been shown on the page; an earlier one is void.</@p>
<@p>If it was not you, call at once: <@phone/></@p>
</@english>
<@sms>Sipariş ${number}: hesap parolası gösterildi. Siz yapmadıysanız hemen arayın: <@phone/></@sms>
