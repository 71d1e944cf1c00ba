package tr.nes.authority.testing;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.security.cert.CertificateEncodingException;
import java.util.List;
import tr.nes.authority.AuthorityRole;

/** The authority's public addresses without a network: what a client loads from them. */
public final class InProcessWeb implements DataLoader {

    private static final long serialVersionUID = 1L;
    private static final String HOST = "http://localhost:8080";

    private final transient TestAuthority authority;

    public InProcessWeb(TestAuthority authority) {
        this.authority = authority;
    }

    @Override
    public byte[] get(String url) {
        String file = url.substring(url.lastIndexOf('/') + 1);
        AuthorityRole role =
                AuthorityRole.ofSlug(file.substring(0, file.lastIndexOf('.'))).orElseThrow();
        try {
            return url.startsWith(HOST + "/crl/")
                    ? Files.readAllBytes(
                            authority.publications().list(role).orElseThrow().file())
                    : authority.certificate(role).getEncoded();
        } catch (IOException | CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public DataAndUrl get(List<String> urls) {
        return new DataAndUrl(urls.get(0), get(urls.get(0)));
    }

    @Override
    public byte[] post(String url, byte[] content) {
        if (!url.equals(HOST + "/ocsp")) {
            throw new IllegalArgumentException(url);
        }
        return authority.responder().answer(content).encoded();
    }

    @Override
    public void setContentType(String contentType) {
        // there is only one
    }
}
