-- Question or answer, and who asked or decided: people leave, their names stay.
alter table application_change add column message varchar(300);
alter table application_change add column by_name varchar(130);

create table rejection_reason (
    code varchar(20) primary key,
    sort_number integer not null,
    turkish varchar(200) not null,
    english varchar(200) not null,
    turkish_advice varchar(300) not null,
    english_advice varchar(300) not null
);
insert into rejection_reason (code, sort_number, turkish, english, turkish_advice, english_advice) values
    ('NOT_SIGNED', 1, 'Form imzalanmamış.', 'The form is not signed.',
     'Formu yeniden yazdırın, iki imza alanını da imzalayıp teslim edin.',
     'Print the form again, sign it in every signature area and hand it in.'),
    ('OLD_PRINT', 2, 'Teslim edilen form eski bir çıktı.', 'The form is an old print.',
     'Formu onaylayıp en son çıktıyı imzalayın; öncekiler geçersizdir.',
     'Confirm the form and sign the newest print; earlier ones are void.'),
    ('CORRECTED_BY_HAND', 3, 'Formda elle düzeltme var.', 'The form was corrected by hand.',
     'Düzeltmeyi burada yapın, formu yeniden yazdırıp imzalayın.',
     'Make the correction here, then print and sign the form again.'),
    ('COPY', 4, 'Formun aslı değil, kopyası geldi.', 'We got a copy instead of the original form.',
     'Islak imzalı aslını teslim edin.', 'Hand in the original with your handwritten signature.'),
    ('ADDRESS_MISSING', 5, 'Adres eksik.', 'The address is incomplete.',
     'Adresi mahalle, cadde, numara ve posta koduyla yazın.',
     'Give the address with neighbourhood, street, number and postal code.'),
    ('RECEIPT_MISSING', 6, 'Dekont eksik ya da tutarı yanlış.', 'The receipt is missing or its amount is wrong.',
     'Adınız, kimlik numaranız ve doğru tutarla alınmış dekontu formla birlikte teslim edin.',
     'Hand in the form with a receipt that has your name, identity number and the right amount.'),
    ('IDENTITY_DIFFERS', 7, 'Kimlik bilgileriniz nüfus kaydıyla uyuşmuyor.',
     'Your identity data differ from the civil register.',
     'Kurum yetkilinizden personel listesini düzeltmesini isteyin, sonra formu yeniden gönderin.',
     'Ask your institution’s officer to correct the staff list, then send the form again.'),
    ('WRONG_INSTITUTION', 8, 'Başvuru yanlış kurumdan yapılmış.', 'You applied at the wrong institution.',
     'Bu başvurudan vazgeçip çalıştığınız kurumdan başvurun.',
     'Withdraw this application and apply at the institution where you work.'),
    ('NOT_EMPLOYED', 9, 'Kurum, orada çalıştığınızı doğrulamadı.', 'The institution does not confirm that you work there.',
     'Kurum yetkilinizle görüşün.', 'Please talk to your institution’s officer.'),
    ('DUPLICATE', 10, 'Aynı sertifika için açık bir başvurunuz daha var.',
     'You have another open application for the same certificate.',
     'Birine devam edin, ötekinden vazgeçin.', 'Go on with one of them and withdraw the other.'),
    ('STILL_VALID', 11, 'Sertifikanız daha uzun süre geçerli.', 'Your certificate is valid for a long time yet.',
     'Yenileme zamanı gelince başvurun; kartınız kayıpsa Kayıp Çalıntı’yı seçin.',
     'Apply when it is time to renew; if your card is lost, choose Lost or stolen.'),
    ('FOREIGN_CONTACT', 12, 'Telefon ya da e-posta başkasına ait.', 'The phone or mail address is somebody else’s.',
     'Formda kendi telefonunuzu ve e-postanızı yazın.', 'Give your own phone and mail address in the form.'),
    ('UNREADABLE', 13, 'Form okunmuyor.', 'The form is not readable.',
     'Formu yeniden yazdırıp imzalayın ve teslim edin.', 'Print and sign the form again and hand it in.');
