<@subject tr="Belgelerinizi bekliyoruz: ${number}" en="We wait for your papers: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${service.tr} başvurunuzu aldık. Numarası ${number}, referansı ${reference}. Seçtiğiniz tür için imzalı belgeleri postayla göndermeniz gerekiyor; zarfın üzerine başvuru numaranızı yazın.</@p>
<@p>Hangi belgelerin nereye gönderileceği ve başvurunun durumu bu sayfada, numara ve referansla: ${page}</@p>
<@p>Bu başvuruyu siz yapmadıysanız bir şey yapmayın: belgesi gelmeyen başvuru kendiliğinden kapanır.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>We have received your ${service.en} application ${number}, reference ${reference}. The signed papers have to come by post; write the number on the envelope.</@p>
<@p>Which papers, and its state: ${page}</@p>
<@p>If you did not apply, do nothing: without papers it closes by itself.</@p>
</@english>
<@sms>Başvurunuz alındı, imzalı belgeleri bekliyoruz. No ${number} referans ${reference}. ${page}</@sms>
