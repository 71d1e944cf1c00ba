<#-- The purpose stands in it, so that nobody reads a code out for something else. -->
<#assign purposes = {
  "LOGIN": {"tr": "Bireysel İşlemler girişi", "en": "login to your account"},
  "KIOSK_LOGIN": {"tr": "Kiosk girişi", "en": "login at a kiosk"},
  "CONFIRM": {"tr": "İşlem", "en": "an operation"},
  "REVOKE": {"tr": "SERTİFİKA İPTALİ", "en": "REVOKING A CERTIFICATE"},
  "NEW_PHONE": {"tr": "Cep telefonu değişikliği", "en": "changing your mobile phone"},
  "SET_PIN": {"tr": "Kart kilidi çözme işlemi", "en": "unblocking your card"}
}>
<@sms both=true>
<#if language == "tr">
${purposes[purpose].tr} onay kodunuz: ${code}. Kod ${minutes} dakika geçerlidir.
Görevlilerimiz dahil kimseye söylemeyiniz.
<#else>
Your code for ${purposes[purpose].en}: ${code}. It is valid for ${minutes} minutes.
Tell it to nobody, not even to our staff.
</#if>
</@sms>
