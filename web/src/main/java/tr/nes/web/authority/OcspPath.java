package tr.nes.web.authority;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The request in the path of a GET: URL-encoded base64 of the DER (RFC 6960 §A.1). Clients append it to addresses
 * that end with a slash, too; a request itself never begins with one.
 */
final class OcspPath {

    private OcspPath() {}

    /** Invalid base64 becomes an empty request, which is then rejected as malformed. */
    static byte[] decode(String path) {
        try {
            // a plus sign is a base64 digit here, although in forms it means a space
            String base64 = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.US_ASCII);
            return Base64.getDecoder().decode(base64.replaceFirst("^/+", ""));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
