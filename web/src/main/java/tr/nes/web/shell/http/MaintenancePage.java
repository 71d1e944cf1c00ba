package tr.nes.web.shell.http;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import tr.nes.shared.AuthorityContact;

/**
 * The page that is shown while the machine is at fault: made without Faces, session and database, which it can't rely on.
 *
 * @param reloads whether it asks for the page again by itself
 */
record MaintenancePage(Locale language, String context, boolean reloads) {

    static final String SECONDS = "15";

    private static final List<String> GO_ON =
            List.of("/health/", "/crl/", "/ca/", "/ocsp", "/jakarta.faces.resource/", "/favicon");

    static boolean goesOn(String path) {
        return GO_ON.stream().anyMatch(path::startsWith);
    }

    String html() {
        ResourceBundle texts = ResourceBundle.getBundle("tr.nes.web.shell", language);
        String title = escaped(texts.getString("maintenanceTitle"));
        StringBuilder styles = new StringBuilder();
        for (String sheet : List.of("tokens", "fonts", "base", "shell", "header", "parts", "pages")) {
            styles.append("<link rel=\"stylesheet\" href=\"")
                    .append(context)
                    .append("/jakarta.faces.resource/css/")
                    .append(sheet)
                    .append(".css\">");
        }
        return "<!DOCTYPE html><html lang=\"" + language.getLanguage() + "\"><head><meta charset=\"UTF-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + "<meta name=\"color-scheme\" content=\"light dark\">"
                + (reloads ? "<meta http-equiv=\"refresh\" content=\"" + SECONDS + "\">" : "")
                + "<title>" + title + "</title>" + styles + "</head><body class=\"site\"><header class=\"top\">"
                + "<div class=\"width top-row top-row-full\"><a class=\"brand\" href=\"" + context + "/\"><span>"
                + escaped(AuthorityContact.name()) + "</span></a></div></header>"
                + "<main id=\"content\" class=\"width\"><h1>" + title + "</h1><p class=\"lead\">"
                + escaped(texts.getString("maintenanceLead")) + "</p><section class=\"panel panel-form\"><p>"
                + escaped(texts.getString("maintenanceText")) + "</p>"
                + (reloads
                        ? "<p><a class=\"button\" href=\"\">" + escaped(texts.getString("maintenanceAgain"))
                                + "</a></p>"
                        : "")
                + "<p>" + escaped(texts.getString("errorCall")) + " <a href=\"" + escaped(AuthorityContact.phoneLink())
                + "\">"
                + escaped(AuthorityContact.phone()) + "</a></p></section></main></body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
