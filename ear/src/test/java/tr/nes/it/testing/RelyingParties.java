package tr.nes.it.testing;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All relying parties: OpenSSL by OCSP, by list and over the chain, EU DSS by OCSP and by list. */
public final class RelyingParties {

    private final StandardClients clients = new StandardClients();
    private final EuDss dss = new EuDss(clients.certificate("/ca/root.cer"));

    private final Lists lists;

    /** @param lists waits until lists cover all changes: they follow within seconds, unlike OCSP and the page */
    public RelyingParties(Lists lists) throws Exception {
        this.lists = lists;
    }

    /** The job that issues lists. */
    public interface Lists {
        void await() throws Exception;
    }

    /** Deviations from the page; empty if they agree. */
    public List<String> disagreements(PageStatus pageStatus, X509Certificate certificate) throws Exception {
        List<String> found = new ArrayList<>();
        String serial = certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
        compare(found, "openssl ocsp", pageStatus.published(), OpenSslOutput.ocsp(clients.ocsp(certificate)));
        compare(found, "openssl ocsp, GET", pageStatus.published(), OpenSslOutput.ocsp(clients.ocspByGet(certificate)));
        lists.await();
        compare(found, "openssl crl", pageStatus.published(), OpenSslOutput.list(clients.list(), serial));
        compare(found, "openssl verify", pageStatus.objection(), OpenSslOutput.verify(clients.verify(certificate)));
        compare(found, "DSS by OCSP", pageStatus, dss.byOcsp(certificate), certificate);
        compare(found, "DSS by list", pageStatus, dss.byList(certificate), certificate);
        return found;
    }

    /** DSS relies on no status of a time before the certificate began; lists are dated back for slow clocks. */
    private static void compare(
            List<String> found, String who, PageStatus pageStatus, EuDss.Verdict verdict, X509Certificate certificate) {
        compare(found, who, pageStatus.published(), verdict.published());
        boolean early = verdict.saysOf() != null
                && verdict.saysOf().isBefore(certificate.getNotBefore().toInstant());
        compare(found, who + " relies on it", pageStatus.objection().isEmpty() && !early, verdict.passed());
        if (verdict.revokedAt() != null && !pageStatus.covers(verdict.revokedAt())) {
            found.add(who + " dates it " + verdict.revokedAt() + ", the page "
                    + pageStatus.details().history());
        }
    }

    private static void compare(List<String> found, String who, Object pageStatus, Object said) {
        if (!pageStatus.equals(said)) {
            found.add(who + ": " + said + ", the page: " + pageStatus);
        }
    }
}
