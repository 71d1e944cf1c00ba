<@subject tr="NES başvurusuna davetlisiniz" en="You are invited to apply for a certificate"/>
<@turkish greeting="Sayın ${name},">
<@p>
${institution} sizin için nitelikli elektronik sertifika (NES) istiyor. Başvurmak için bağlantıyı açın:
</@p>
<@address of=link/>
<@p>
Bağlantı size özeldir, ${end.tr} gününe kadar ve siz telefonunuzu onaylayana kadar geçerlidir; yenisini isterseniz bu
geçersiz olur. Başvuru numaranız: ${number}
</@p>
<@p>
Kişisel verileriniz (6698 sayılı Kanun): Kimlik numaranızı, adınızı, doğum tarihinizi, e-postanızı, varsa telefonunuzu, doğum yerinizi,
sicil numaranızı, biriminizi ve unvanınızı kurumunuzun personel listesinden aldık. Bunları başvurunuz için ${authority.name}
işler; hukuki sebebi 5070 sayılı Kanun ve sertifika sözleşmesidir. Bilgi almak, düzeltilmesini ya da silinmesini istemek
ve itiraz etmek hakkınızdır: ${authority.mail}
</@p>
<@p>Bu e-postayı beklemiyorsanız silin ve kurumunuza haber verin.</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>
${institution} asks for a qualified electronic certificate for you. To apply, open this link:
</@p>
<@address of=link/>
<@p>
It is for you only, and good until ${end.en} and until you confirm your phone; if you ask for a new one, this one ends. Your
application number: ${number}
</@p>
<@p>
Your personal data (Law 6698): your institution's staff list gave us your identity number, name, birth date, mail
address, phone and place of birth if known, registry number, unit and title. ${authority.name} uses them for your application; the legal
grounds are Law 5070 and the certificate contract. You may ask what we keep, have it corrected or deleted, and object:
${authority.mail}
</@p>
<@p>If you did not expect this mail, delete it and tell your institution.</@p>
</@english>
