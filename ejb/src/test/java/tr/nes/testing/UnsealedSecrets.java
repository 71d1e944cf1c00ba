package tr.nes.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.Sealed;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Digest;

/** Seals nothing, but fails if text and record id do not belong together. */
public final class UnsealedSecrets extends SealedSecrets {

    @Override
    public Sealed seal(MasterKey key, String recordId, byte[] secret) {
        return new Sealed(secret, recordId.getBytes(StandardCharsets.UTF_8), key.store());
    }

    @Override
    public byte[] open(MasterKey key, String recordId, Sealed sealed) {
        boolean ok = key.store().equals(sealed.keyId())
                && Arrays.equals(sealed.wrappedKey(), recordId.getBytes(StandardCharsets.UTF_8));
        if (!ok) {
            throw new SealBroken(recordId, null);
        }
        return sealed.text();
    }

    @Override
    public String fingerprint(String context, char[] secret) {
        return Digest.sha256(context + "|" + new String(secret));
    }

    @Override
    public byte[] mac(String use, byte[] data) {
        return HexFormat.of().parseHex(Digest.sha256(use + "|" + new String(data, StandardCharsets.UTF_8)));
    }
}
