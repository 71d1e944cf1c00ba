package tr.nes.web.dev;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tr.nes.dev.DevMessage;
import tr.nes.dev.DevMessages;

/** {@code /dev/phone} and {@code /dev/mailbox}: the messages as their recipient would see them. */
@WebServlet({"/dev/phone", "/dev/mailbox"})
public class DevInboxServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Istanbul"));

    @Inject
    private transient DevMessages messages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean phone = request.getServletPath().endsWith("phone");
        List<DevMessage> shown = messages.newestFirst().stream()
                .filter(message -> message.channel().equals(phone ? "sms" : "mail"))
                .toList();
        StringBuilder html = new StringBuilder(shown.isEmpty() ? "<p>Henüz ileti yok.</p>" : "");
        for (DevMessage message : shown) {
            html.append("<article><p><strong>")
                    .append(DevPage.text(message.to()))
                    .append("</strong> ")
                    .append(MOMENT.format(message.at()))
                    .append("</p><pre>")
                    .append(DevPage.text(message.text()))
                    .append("</pre></article>");
        }
        DevPage.write(response, phone ? "Telefon" : "Posta kutusu", html.toString());
    }
}
