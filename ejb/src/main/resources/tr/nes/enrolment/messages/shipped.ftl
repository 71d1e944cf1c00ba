<@subject tr="Kartınız kargoda: ${shipment}" en="Your card is on its way: ${shipment}"/>
<@turkish greeting="Sayın ${name},">
<@p>${sentence.tr}</@p>
<@p>Gönderi numaranız ${shipment}. Başvuru numaranız ${number}, durum kodunuz ${code}; kodu kimseye vermeyin.</@p>
<@p>Gönderi Sorgulama sayfasında gönderi numarası ve durum koduyla nerede olduğunu görürsünüz. Kartınız yalnız size, kimliğinize bakılarak verilir.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>${sentence.en}</@p>
<@p>Your shipment number is ${shipment}. Your application number is ${number}, your status code ${code}; give the code to nobody.</@p>
<@p>With shipment number and status code the page Track a shipment shows where it is. The card is handed to you only, when you show your identity document.</@p>
</@english>
<@sms>${sentence.tr} Gönderi no ${shipment}</@sms>
