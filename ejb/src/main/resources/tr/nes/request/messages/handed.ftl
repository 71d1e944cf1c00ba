<@subject tr="Başvurunuz üretim birimine verildi: ${number}" en="Your application is with production: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı ${service.tr} başvurunuzun ücreti ödendi ve başvurunuz üretim birimine verildi.</@p>
<@p>Üretim ve teslim için sizi arayacaklar; şimdi bir şey yapmanız gerekmiyor.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>Your ${service.en} application ${number} is paid and was given to the production unit.</@p>
<@p>You hear from them about production and delivery; you need not do anything now.</@p>
</@english>
<@sms>Başvuru ${number} üretim birimine verildi; üretim ve teslim için sizi arayacaklar.</@sms>
