package tr.nes.certificate;

import java.util.Collections;
import java.util.List;

/**
 * An institution or company.
 *
 * @param title as registered; composed (NFC) and without spaces at its ends
 * @param number the one number by which the certificate knows it
 */
public record BodySubject(String title, BodyNumber number) implements CertificateSubject {

    public BodySubject {
        title = CertificateSubject.tidy(title);
    }

    @Override
    public List<String> names() {
        return Collections.singletonList(title);
    }

    @Override
    public boolean hasNumber() {
        return number != null && number.isWellFormed();
    }

    @Override
    public String commonName() {
        return CertificateSubject.cut(title);
    }
}
