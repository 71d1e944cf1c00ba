<@subject tr="Başvurunuz: ${number}" en="Your application: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${sentence.tr}</@p>
<@p>Kurum: ${institution}. Başvuru numaranız ${number}, durum kodunuz ${code}.</@p>
<@p>Durumunu istediğiniz zaman Başvuru Durum Sorgulama sayfasında bu iki bilgiyle görürsünüz; kodu kimseye vermeyin.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>${sentence.en}</@p>
<@p>Institution: ${institution}. Your application number is ${number}, your status code ${code}.</@p>
<@p>With both you can see its state at any time on the page Application status; give the code to nobody.</@p>
</@english>
<@sms>Başvuru ${number}: ${sentence.tr}</@sms>
