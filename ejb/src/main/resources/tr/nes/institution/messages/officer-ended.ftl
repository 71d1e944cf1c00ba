<@subject tr="E-imza yetkiliniz sona erdi" en="You are no longer an e-signature officer"/>
<@turkish>
<@p>
${institution} için e-imza yetkiliniz sona erdi; Yetkili İşlemleri’ni artık kullanamazsınız. Kendi sertifikanız ve
kartınız değişmedi. Yarım kalan işleriniz kurumun başka bir yetkilisine geçti.
</@p>
</@turkish>
<@english>
<@p>
You are no longer an e-signature officer of ${institution} and can’t use the officer operations any more. Your own
certificate and card are unchanged. What you had not finished passed to another officer of the institution.
</@p>
</@english>
<@sms>Kurumunuz için e-imza yetkiliniz sona erdi. Kendi sertifikanız değişmedi; ayrıntılar e-postanızda.</@sms>
