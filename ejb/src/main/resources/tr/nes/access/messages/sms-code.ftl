<#-- The purpose stands in it, so that nobody reads a code out for something else. -->
<#assign purposes = {
  "LOGIN": "Bireysel İşlemler girişi",
  "KIOSK_LOGIN": "Kiosk girişi",
  "CONFIRM": "İşlem",
  "REVOKE": "SERTİFİKA İPTALİ",
  "NEW_PHONE": "Cep telefonu değişikliği",
  "SET_PIN": "Kart kilidi çözme işlemi"
}>
<@sms>
${purposes[purpose]} onay kodunuz: ${code}. Kod ${minutes} dakika geçerlidir.
Görevlilerimiz dahil kimseye söylemeyiniz.
</@sms>
