<@subject tr="Başvurunuz kabul edilmedi: ${number}" en="Your application was not accepted: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı başvurunuz kabul edilmedi. Nedeni: ${cause.tr}</@p>
<@p>Yapmanız gereken: ${advice.tr}</@p>
<@p>
Yazdıklarınız duruyor. Başvurularım ya da Başvuru Durum Sorgulama sayfasında “Düzelt ve yeniden gönder” ile devam edin;
son gün ${end.tr}. Durum kodunuz ${code}; kimseye vermeyin.
</@p>
<@p>Kurum: ${institution}</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>Your application ${number} was not accepted. The reason: ${cause.en}</@p>
<@p>What to do: ${advice.en}</@p>
<@p>
What you filled in is kept. Correct it and send it again by ${end.en}, on the page Application status; your code there
is ${code}.
</@p>
<@p>Institution: ${institution}</@p>
</@english>
<@sms>Başvuru ${number} kabul edilmedi: ${cause.tr} ${advice.tr}</@sms>
