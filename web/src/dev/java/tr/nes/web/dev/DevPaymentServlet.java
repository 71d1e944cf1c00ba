package tr.nes.web.dev;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tr.nes.dev.DevPaymentProvider;
import tr.nes.dev.DevPaymentProvider.Deed;
import tr.nes.order.SignedFields;

/**
 * {@code /dev/odeme?odeme=ID}: the page of the development's payment provider, on which somebody pays, is refused or
 * cancels, and on which its notices go out once, twice, forged or not at all. Below it: its calls from server to server.
 */
@WebServlet({"/dev/odeme", "/dev/odeme/*"})
public class DevPaymentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    private transient DevPaymentProvider provider;

    /** What the provider's server tells ours afterwards. */
    private enum Telling {
        ONCE,
        TWICE,
        FORGED,
        NEVER
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(response, String.valueOf(request.getParameter("odeme")), "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null) {
            act(request, response);
            return;
        }
        Map<String, String> fields = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        Optional<Map<String, String>> answer =
                provider.call(request.getPathInfo().substring(1), fields);
        if (answer.isEmpty()) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        response.setContentType("application/x-www-form-urlencoded");
        response.getWriter().print(SignedFields.encoded(answer.get()));
    }

    private void act(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String attempt = String.valueOf(request.getParameter("odeme"));
        try {
            if (request.getParameter("yanitsiz") != null) {
                provider.beSilent("evet".equals(request.getParameter("yanitsiz")));
            } else {
                provider.happens(attempt, Deed.valueOf(String.valueOf(request.getParameter("olay"))));
                tell(attempt, Telling.valueOf(String.valueOf(request.getParameter("bildirim"))));
            }
        } catch (IllegalArgumentException unknown) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        show(response, attempt, "<p role='status'>İşlem yapıldı.</p>");
    }

    private void tell(String attempt, Telling telling) throws IOException {
        Optional<DevPaymentProvider.Order> order = provider.order(attempt);
        if (order.isEmpty() || telling == Telling.NEVER) {
            return;
        }
        Map<String, String> notice = new TreeMap<>(provider.notice(attempt));
        if (telling == Telling.FORGED) {
            notice.put("status", "PAID");
            notice.put("amount", String.valueOf(order.get().amount()));
            notice.put("currency", "TRY");
        }
        for (int i = telling == Telling.TWICE ? 2 : 1; i > 0; i--) {
            send(order.get().noticeAddress(), SignedFields.encoded(notice));
        }
    }

    private void send(String address, String body) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HTTP.send(request, BodyHandlers.discarding());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private void show(HttpServletResponse response, String attempt, String said) throws IOException {
        Optional<DevPaymentProvider.Order> order = provider.order(attempt);
        String body =
                order.map(found -> said + form(attempt, found)).orElse("<p>Böyle bir ödeme yok ya da kapatıldı.</p>");
        DevPage.write(response, "Deneme bankası: 3-D Secure", body);
    }

    private String form(String attempt, DevPaymentProvider.Order order) {
        String back = order.returnAddress() + "?" + SignedFields.encoded(provider.returned(attempt));
        return "<p>Tutar: <strong>" + order.amount() / 100 + "," + "%02d".formatted(order.amount() % 100)
                + " TL</strong>, durum: <strong>" + DevPage.text(order.status()) + "</strong></p>"
                + "<form method='post' action='/dev/odeme'><input type='hidden' name='odeme' value='"
                + DevPage.text(attempt) + "'/>"
                + "<p><label for='bildirim'>Bildirim</label> <select id='bildirim' name='bildirim'><option value='ONCE'>Hemen</option>"
                + "<option value='TWICE'>İki kez</option><option value='NEVER'>Gönderme</option>"
                + "<option value='FORGED'>Sahte</option></select></p>"
                + "<p><button name='olay' value='PAY'>Öde</button> <button name='olay' value='REFUSE'>Reddet</button>"
                + " <button name='olay' value='CANCEL'>Vazgeç</button>"
                + " <button name='olay' value='PAY_OTHER'>Başka tutar çek</button></p></form>"
                + "<form method='post' action='/dev/odeme'><input type='hidden' name='odeme' value='"
                + DevPage.text(attempt) + "'/><p><button name='yanitsiz' value='evet'>Yanıt verme</button>"
                + " <button name='yanitsiz' value='hayir'>Yeniden yanıt ver</button></p></form>"
                + "<p><a href='" + DevPage.text(back) + "'>Siteye dön</a></p>";
    }
}
