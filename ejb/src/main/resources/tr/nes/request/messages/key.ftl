<@subject tr="Mührünüzün anahtarını bekliyoruz: ${number}" en="We wait for the key of your seal: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı ${service.tr} başvurunuzun ücreti ödendi.</@p>
<@p>Başvuruda imza yetkilisi olarak yazılan kişi giriş yapıp cihazınızda (HSM) oluşturulan anahtarın sertifika isteğini (PKCS#10) göndermeli: ${page}</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>Your ${service.en} application ${number} is paid.</@p>
<@p>The signatory named in it logs in and sends the request (PKCS#10) for the key in your device (HSM): ${page}</@p>
</@english>
<@sms>Başvuru ${number}: ödemeniz ulaştı. Sıradaki adım imza yetkilisinin: ${page}</@sms>
