package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;

/** HMAC-SHA-256 under a key from its own store, for comparing values and proving that they are unchanged. */
@ApplicationScoped
public class Fingerprints {

    private final MasterKeys keys;

    protected Fingerprints() {
        this(null);
    }

    @Inject
    public Fingerprints(MasterKeys keys) {
        this.keys = keys;
    }

    public String of(String context, char[] secret) {
        ByteBuffer text = StandardCharsets.UTF_8.encode(CharBuffer.wrap(secret));
        try {
            Mac mac = mac("fingerprint");
            mac.update((context + "|").getBytes(StandardCharsets.UTF_8));
            mac.update(text.duplicate());
            return HexFormat.of().formatHex(mac.doFinal());
        } finally {
            Arrays.fill(text.array(), (byte) 0);
        }
    }

    /** @param store the store of the key */
    public byte[] mac(String store, byte[] data) {
        return mac(store).doFinal(data);
    }

    private Mac mac(String store) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.find(keys.current(store)).orElseThrow());
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }
}
