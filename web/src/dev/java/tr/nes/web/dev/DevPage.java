package tr.nes.web.dev;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** HTML layout of the development pages; works without scripts. */
final class DevPage {

    private DevPage() {}

    static void write(HttpServletResponse response, String title, String body) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; font-src 'self';"
                        + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        response.getWriter()
                .print("<!DOCTYPE html><html lang='tr'><head><meta charset='UTF-8'/>"
                        + "<meta name='viewport' content='width=device-width, initial-scale=1'/><title>" + text(title)
                        + "</title>" + sheet("tokens") + sheet("fonts") + sheet("base") + sheet("dev")
                        + "</head><body><main class='dev'><h1>" + text(title) + "</h1>"
                        + "<p class='dev-nav'><a href='/dev/readers'>Okuyucular</a> <a href='/dev/phone'>Telefon</a>"
                        + " <a href='/dev/mailbox'>Posta kutusu</a> <a href='/dev/pair?terminal=kiosk-1'>kiosk-1</a>"
                        + " <a href='/dev/pair?terminal=kiosk-2'>kiosk-2</a> <a href='/'>Portal</a></p>" + body
                        + "</main></body></html>");
    }

    private static String sheet(String name) {
        return "<link rel='stylesheet' href='/jakarta.faces.resource/css/" + name + ".css'/>";
    }

    /** Escapes text for element content and quoted attributes. */
    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }
}
