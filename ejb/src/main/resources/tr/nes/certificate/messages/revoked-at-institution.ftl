<@subject tr="Kurumunuzdaki bir sertifika iptal edildi" en="A certificate of your institution was revoked"/>
<@turkish greeting="Sayın ${institution} e-imza yetkilisi,">
<@p>
${name} adına kurumunuz çerçevesinde üretilen ${serial} seri numaralı sertifika ${when.tr} tarihinde iptal edildi. Bu
sertifikayla artık imza atılamaz.
</@p>
</@turkish>
<@english greeting="Dear e-signature officer of ${institution},">
<@p>
The certificate with serial number ${serial}, issued to ${name} in your institution’s frame, was revoked on ${when.en}. It
can no longer be used for signing.
</@p>
</@english>
