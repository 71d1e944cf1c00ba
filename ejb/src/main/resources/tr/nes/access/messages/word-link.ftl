<@subject tr="Güvenlik sözcüğünüzü belirleyin" en="Choose your security word"/>
<@turkish>
<@p>Güvenlik sözcüğünüzü belirlemek için 30 dakika içinde bağlantıyı açın:</@p>
<@address of=link/>
<@p>
Bağlantı bir kez kullanılır; yenisini isterseniz bu geçersiz olur. Siz istemediyseniz bu iletiyi silin; hiçbir şey
değişmez.
</@p>
</@turkish>
<@english>
<@p>To choose your security word, open this link within 30 minutes:</@p>
<@address of=link/>
<@p>
It works once; if you ask for a new one, this one ends. If you did not ask for it, delete this mail; nothing changes.
</@p>
</@english>
