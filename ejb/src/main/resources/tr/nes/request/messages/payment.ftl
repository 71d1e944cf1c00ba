<@subject tr="Ücreti ödeyebilirsiniz: ${number}" en="Your fee can be paid: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı ${service.tr} siparişinizi kabul ettik. Ödemeniz gereken tutar ${amount}; ödemeden sonra işleme devam ederiz.</@p>
<@p>Ödeme sayfası: ${page}</@p>
<@p>Sayfa, siparişte yazdığınız kimlik ya da vergi numarasını ve şu referansı sorar: ${reference}. Referansı açıklamaya yazarak havaleyle de ödeyebilirsiniz; havale bir iş günü sonra görünür.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>We have accepted your ${service.en} order ${number}. It costs ${amount}; we go on after the payment.</@p>
<@p>Pay here, with the identity or tax number of the order and the reference ${reference}: ${page}</@p>
<@p>A bank transfer with the reference as its text is seen one working day later.</@p>
</@english>
<@sms>Sipariş ${number}: ${amount} ödenecek. Sayfa ${page} referans ${reference}</@sms>
