<@subject tr="Okuyucunuz paketlendi: ${number}" en="Your card reader is packed: ${number}"/>
<@turkish greeting="Sayın ${name},">
<@p>${number} numaralı siparişinizdeki kart okuyucular paketlendi ve kargoya verilmek üzere sırada. Gönderi numaranız ${shipment}.</@p>
<@p>Gönderi Sorgulama sayfası bu numarayı ve siparişinizin referansını sorar: ${page}</@p>
</@turkish>
<@english greeting="Dear ${name},">
<@p>The card readers of your order ${number} are packed and wait for the carrier. The shipment’s number is ${shipment}.</@p>
<@p>Track a shipment asks for this number and the reference of your order: ${page}</@p>
</@english>
<@sms>Sipariş ${number} paketlendi. Gönderi no ${shipment}, sorgulama ${page}</@sms>
