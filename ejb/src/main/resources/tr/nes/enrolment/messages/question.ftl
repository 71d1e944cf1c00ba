<@subject tr="Başvurunuzla ilgili bir sorumuz var: ${number}" en="A question about your application: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı başvurunuz yanıtınızı bekliyor. Sorumuz:</@p>
<@p>${question}</@p>
<@p>
Başvurularım ya da Başvuru Durum Sorgulama sayfasında yanıtlayın ya da formu düzeltip yeniden gönderin; son gün ${end.tr}.
Durum kodunuz ${code}; kimseye vermeyin.
</@p>
<@p>Kurum: ${institution}</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>Your application ${number} waits for your answer. The question, as it was asked:</@p>
<@p>${question}</@p>
<@p>
Answer it on the page My applications or Application status, or correct the form and send it again; the last day is
${end.en}. Your status code is ${code}; give it to nobody.
</@p>
<@p>Institution: ${institution}</@p>
</@english>
<@sms>Başvuru ${number} yanıtınızı bekliyor: ${question}</@sms>
