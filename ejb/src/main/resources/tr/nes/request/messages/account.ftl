<@subject tr="Zaman damgası hesabınız açıldı: ${number}" en="Your account for time stamps is open: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı siparişinizin ücreti ulaştı, hesabınız açıldı ve kontörler yüklendi. Parolayı hiçbir iletide göndermiyoruz.</@p>
<@p>Parolayı almak için: ${page}</@p>
<@p>Sayfa sipariş numaranızı, ${reference} referansını ve cep telefonunuza ayrıca gönderdiğimiz kodu sorar; parolayı bir kez gösterir.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>The fee of your order ${number} has arrived; your account is open and has its credits. We send its password in no message.</@p>
<@p>Collect the password here: ${page}</@p>
<@p>The page asks for the order number, the reference ${reference} and a code that goes to your mobile phone; it shows the password once.</@p>
</@english>
