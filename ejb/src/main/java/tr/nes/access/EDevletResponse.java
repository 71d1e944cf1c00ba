package tr.nes.access;

import java.io.Serializable;

/**
 * Response of the e-Devlet Kapısı, received through the browser (RFC 6749 §4.1.2, RFC 9207). Untrusted input;
 * missing parameters are null.
 */
public record EDevletResponse(String code, String state, String issuer, String error) implements Serializable {

    @Override
    public String toString() {
        return "response";
    }
}
