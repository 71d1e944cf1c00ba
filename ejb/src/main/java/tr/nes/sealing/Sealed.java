package tr.nes.sealing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * A secret at rest: AES-256-GCM under a data key of its own (12-byte nonce in front), the data key wrapped by the master key
 * that {@code keyId} names. Both carry the record's id as additional authenticated data: a row copied to another record
 * does not open.
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
