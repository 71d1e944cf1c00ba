package tr.nes.web.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.KeyPurpose;
import tr.nes.web.operations.CertificateItem;
import tr.nes.web.shell.CommonName;

/** All details of a certificate as displayed on its page. */
public record DetailsItem(CertificateDetails details) {

    public CertificateItem getSummary() {
        return new CertificateItem(details.certificate());
    }

    public String getIssuer() {
        return CommonName.in(details.issuer());
    }

    public Set<KeyPurpose> getKeyUsage() {
        return details.keyUsage();
    }

    public List<PolicyName> getPolicies() {
        return details.policies().stream().map(PolicyName::new).toList();
    }

    public String getSha1() {
        return inPairs(details.sha1());
    }

    public String getSha256() {
        return inPairs(details.sha256());
    }

    public Instant getRegisteredAt() {
        return details.registeredAt();
    }

    public List<ChangeItem> getHistory() {
        return details.history().stream().map(ChangeItem::new).toList();
    }

    private static String inPairs(String hexadecimal) {
        return hexadecimal.replaceAll("..(?!$)", "$0 ");
    }
}
