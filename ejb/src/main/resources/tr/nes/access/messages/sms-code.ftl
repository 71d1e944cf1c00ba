<#-- The purpose stands in it, so that nobody reads a code out for something else. -->
<#assign purposes = {
  "LOGIN": {"tr": "Bireysel İşlemler girişi", "en": "login to your account"},
  "KIOSK_LOGIN": {"tr": "Kiosk girişi", "en": "login at a kiosk"},
  "CONFIRM": {"tr": "İşlem", "en": "an operation"},
  "REVOKE": {"tr": "SERTİFİKA İPTALİ", "en": "REVOKING A CERTIFICATE"},
  "NEW_PHONE": {"tr": "Cep telefonu değişikliği", "en": "changing your mobile phone"},
  "STAFF_PHONE": {"tr": "Çağrı merkezinde bildirilen yeni telefon", "en": "the new phone reported to the call centre"},
  "SET_PIN": {"tr": "Kart kilidi çözme işlemi", "en": "unblocking your card"},
  "APPLICATION": {"tr": "NES başvurusu", "en": "your application"}
}>
<@sms both=true>
<#if language == "tr">
${purposes[purpose].tr} onay kodunuz: ${code}. Kod ${minutes} dakika geçerlidir.
<#if purpose == "STAFF_PHONE">Yalnız <@phone/> hattında görüştüğünüz görevliye söyleyiniz; başka bir işlemi onaylamaz.<#else>Görevlilerimiz dahil kimseye söylemeyiniz.</#if>
<#else>
Your code for ${purposes[purpose].en}: ${code}. It is valid for ${minutes} minutes.
<#if purpose == "STAFF_PHONE">Tell it only to our agent on <@phone/>; it confirms nothing else.<#else>Tell it to nobody, not even to our staff.</#if>
</#if>
</@sms>
