<@subject tr="Başvurunuz ${end.tr} günü sona erer" en="Your application ends on ${end.en}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı başvurunuz tamamlanmadı ve ${end.tr} günü kendiliğinden sona erer. ${sentence.tr}</@p>
<@p>Kurum: ${institution}</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>Your application ${number} is not finished and ends by itself on ${end.en}. ${sentence.en}</@p>
<@p>Institution: ${institution}</@p>
</@english>
<@sms>${number} numaralı başvurunuz ${end.tr} günü sona erer; tamamlayın.</@sms>
