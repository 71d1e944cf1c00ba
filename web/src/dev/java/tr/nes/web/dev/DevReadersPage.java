package tr.nes.web.dev;

import tr.nes.dev.CardShape;
import tr.nes.dev.DevReader;
import tr.nes.dev.DevReaders;

/** The readers, each with a form to move cards by hand. */
final class DevReadersPage {

    private DevReadersPage() {}

    static String body(DevReaders readers) {
        StringBuilder html = new StringBuilder("<p>Kart yolu: <strong>")
                .append(DevPage.text(readers.transport()))
                .append("</strong></p>");
        for (DevReader reader : readers.list()) {
            html.append("<section><h2>").append(DevPage.text(reader.reader())).append("</h2><p>");
            html.append(reader.card().isEmpty() ? "Boş" : "İçindeki kart: " + DevPage.text(reader.card()));
            html.append("</p>").append(form(readers, reader)).append("</section>");
        }
        return html.toString();
    }

    private static String form(DevReaders readers, DevReader reader) {
        String id = DevPage.text(reader.reader());
        StringBuilder html = new StringBuilder("<form method='post'><input type='hidden' name='reader' value='")
                .append(id)
                .append("'/><label>Kart <select name='card'>");
        readers.cards()
                .forEach(card ->
                        html.append("<option>").append(DevPage.text(card)).append("</option>"));
        html.append("</select></label> <label>Durum <select name='shape'>");
        for (CardShape shape : CardShape.values()) {
            html.append("<option>").append(shape).append("</option>");
        }
        return html.append("</select></label> <button name='action' value='insert'>Tak</button>"
                        + " <button name='action' value='pull'>Çıkar</button></form>")
                .toString();
    }
}
