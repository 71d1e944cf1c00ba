package tr.nes.signature;

import java.io.Serializable;

/**
 * What a signed document says when it is checked anew.
 *
 * @param valid one signature, intact, over the whole file, by the certificate on record
 * @param signer distinguished name, RFC 2253; empty unless it is valid
 * @param certificateSerial hexadecimal, upper case; empty unless it is valid
 */
public record SignatureVerdict(boolean valid, String signer, String certificateSerial) implements Serializable {

    public static final SignatureVerdict WRONG = new SignatureVerdict(false, "", "");
}
