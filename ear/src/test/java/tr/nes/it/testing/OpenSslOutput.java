package tr.nes.it.testing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses OpenSSL's output about a certificate; unexpected output is returned unchanged. */
final class OpenSslOutput {

    private static final Pattern OCSP = Pattern.compile("cert\\.pem: (good|revoked|unknown)\\b");
    private static final Pattern OCSP_REASON = Pattern.compile("Reason: ([\\w()]+)");
    private static final Pattern LIST_REASON = Pattern.compile("CRL Reason Code:\\s+([A-Za-z ]+?)\\s*(\\n|$)");

    private static final Pattern OBJECTION =
            Pattern.compile("certificate (?:is |has )?(revoked|not yet valid|expired)\\b");

    private OpenSslOutput() {}

    /** GOOD, or REVOKED and the reason. */
    static String ocsp(String printed) {
        Matcher status = OCSP.matcher(printed);
        if (!printed.contains("Response verify OK") || !status.find()) {
            return printed;
        }
        return withReason(status.group(1), OCSP_REASON.matcher(printed));
    }

    /** GOOD if the certificate is not on the list. */
    static String list(String printed, String serial) {
        if (!printed.contains("verify OK")) {
            return printed;
        }
        int entry = printed.indexOf("Serial Number: " + serial + "\n");
        if (entry < 0) {
            return "GOOD";
        }
        int next = printed.indexOf("Serial Number: ", entry + 1);
        String lines = next < 0 ? printed.substring(entry) : printed.substring(entry, next);
        return withReason("revoked", LIST_REASON.matcher(lines));
    }

    /** The objection, as {@link PageStatus#objection()}; empty if there is none. */
    static String verify(String printed) {
        Matcher objection = OBJECTION.matcher(printed);
        if (objection.find()) {
            return objection.group(1);
        }
        return printed.contains("cert.pem: OK") ? "" : printed;
    }

    private static String withReason(String status, Matcher reason) {
        String upper = status.toUpperCase(Locale.ROOT);
        return reason.find() ? upper + " " + constant(reason.group(1)) : upper;
    }

    /** certificateHold and Certificate Hold become CERTIFICATE_HOLD; of the unnamed codes above 8 only 9 is used. */
    private static String constant(String words) {
        if ("(UNKNOWN)".equals(words)) {
            return "PRIVILEGE_WITHDRAWN";
        }
        return words.trim()
                .replace(" ", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
