package tr.nes.consent.control;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import tr.nes.card.SigningTask;
import tr.nes.consent.ConsentText;
import tr.nes.shared.HolderId;

/** The signing of one text by one person. */
public final class ConsentTask implements SigningTask {

    private final HolderId holder;
    private final ConsentText text;
    private final Instant at;
    private final ConsentRecords records;
    private CadesSignature signature;

    public ConsentTask(HolderId holder, ConsentText text, Instant at, ConsentRecords records) {
        this.holder = holder;
        this.text = text;
        this.at = at;
        this.records = records;
    }

    @Override
    public byte[] hash(X509Certificate signer) {
        signature = new CadesSignature(text.body().getBytes(StandardCharsets.UTF_8), signer, at);
        return signature.hash();
    }

    @Override
    public void signed(X509Certificate signer, byte[] rsa) {
        records.given(holder, text, signer, signature.complete(rsa));
    }
}
