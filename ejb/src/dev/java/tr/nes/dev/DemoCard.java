package tr.nes.dev;

import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.certificate.CertificateStatus;

/**
 * A card of the demo.
 *
 * @param label for display: AKİS 1.2
 * @param owner number of the person in {@link DemoPeople}
 */
record DemoCard(
        String serial, AkisDialect dialect, String label, boolean pinBlocked, int owner, CertificateStatus status) {

    static final String PIN = "123456";
    static final String PUK = "12345678";
}
