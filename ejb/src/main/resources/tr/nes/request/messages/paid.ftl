<@subject tr="Ödemeniz ulaştı: ${number}" en="Your payment has arrived: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı ${service.tr} siparişinizin ücreti ödendi. Sıradaki adımı biz atıyoruz; bitince size bildiririz.</@p>
<@p>Durumu bu sayfada numara ve referansla görebilirsiniz: ${page}</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>Your ${service.en} order ${number} is paid. The next step is ours; we tell you when it is done.</@p>
<@p>Its state, by number and reference: ${page}</@p>
</@english>
<@sms>Sipariş ${number}: ödemeniz ulaştı, işlem sürüyor.</@sms>
