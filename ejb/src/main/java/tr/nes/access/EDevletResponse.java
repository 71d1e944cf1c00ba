package tr.nes.access;

import java.io.Serializable;

/**
 * What the e-Devlet Kapısı sent back through the browser (RFC 6749 §4.1.2, RFC 9207). Anything may stand in it; null what is
 * not there.
 */
public record EDevletResponse(String code, String state, String issuer, String error) implements Serializable {

    @Override
    public String toString() {
        return "response";
    }
}
