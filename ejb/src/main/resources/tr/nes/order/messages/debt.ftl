<@subject tr="Ücretinizi ödeyebilirsiniz: ${number}" en="Your fee can be paid: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı başvurunuz için ${amount} ödemeniz gerekiyor. Kartınızın üretimi ödemeden sonra başlar.</@p>
<@p>Ödeme sayfası: ${page}</@p>
<@p>Sayfa kimlik numaranızı ve şu referansı sorar: ${reference}. Referansı açıklamaya yazarak havaleyle de ödeyebilirsiniz; havale bir iş günü sonra görünür.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>Your application ${number} costs ${amount}. Your card is made after the payment.</@p>
<@p>Pay here: ${page}</@p>
<@p>The page asks for your identity number and for this reference: ${reference}. You can also pay by bank transfer with the reference as its text; a transfer is seen one working day later.</@p>
</@english>
<@sms>Başvuru ${number}: ${amount} ödenecek. Sayfa ${page} referans ${reference}</@sms>
