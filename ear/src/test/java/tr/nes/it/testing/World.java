package tr.nes.it.testing;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everybody who checks certificates: OpenSSL by OCSP, by list and over the chain, EU DSS by OCSP and by list. */
public final class World {

    private final StandardClients clients = new StandardClients();
    private final EuDss dss = new EuDss(clients.certificate("/ca/root.cer"));

    public World() throws Exception {}

    /** In what they say something else than the page; empty if they agree. */
    public List<String> disagreements(OnThePage page, X509Certificate certificate) throws Exception {
        List<String> found = new ArrayList<>();
        String serial = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        compare(found, "openssl ocsp", page.published(), OpenSslWords.ocsp(clients.ocsp(certificate)));
        compare(found, "openssl ocsp, GET", page.published(), OpenSslWords.ocsp(clients.ocspByGet(certificate)));
        compare(found, "openssl crl", page.published(), OpenSslWords.list(clients.list(), serial));
        compare(found, "openssl verify", page.objection(), OpenSslWords.verify(clients.verify(certificate)));
        compare(found, "DSS by OCSP", page, dss.byOcsp(certificate));
        compare(found, "DSS by list", page, dss.byList(certificate));
        return found;
    }

    private static void compare(List<String> found, String who, OnThePage page, EuDss.Verdict verdict) {
        compare(found, who, page.published(), verdict.published());
        compare(found, who + " relies on it", page.objection().isEmpty(), verdict.passed());
        if (verdict.revokedAt() != null && !page.covers(verdict.revokedAt())) {
            found.add(who + " dates it " + verdict.revokedAt() + ", the page "
                    + page.details().history());
        }
    }

    private static void compare(List<String> found, String who, Object page, Object said) {
        if (!page.equals(said)) {
            found.add(who + ": " + said + ", the page: " + page);
        }
    }
}
