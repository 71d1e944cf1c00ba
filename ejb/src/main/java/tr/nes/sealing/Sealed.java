package tr.nes.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * An encrypted secret: AES-256-GCM under its own data key (12-byte nonce in front), the data key wrapped by the
 * master key {@code keyId}. Both carry the record's id as additional authenticated data, so a row copied to
 * another record can't be opened.
 */
@Embeddable
public class Sealed implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "sealed_text")
    private byte[] text;

    @Column(name = "sealed_key")
    private byte[] wrappedKey;

    @Column(name = "sealed_by", length = 60)
    private String keyId;

    protected Sealed() {}

    public Sealed(byte[] text, byte[] wrappedKey, String keyId) {
        this.text = text.clone();
        this.wrappedKey = wrappedKey.clone();
        this.keyId = keyId;
    }

    public byte[] text() {
        return text.clone();
    }

    public byte[] wrappedKey() {
        return wrappedKey.clone();
    }

    public String keyId() {
        return keyId;
    }
}
