package tr.nes.web.authority;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.UUID;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.boundary.Publications;

/** {@code /ca/issuing.cer}: the authority's certificates, DER (RFC 5280 §4.2.2.1). */
@WebServlet({"/ca/root.cer", "/ca/issuing.cer", "/ca/ocsp.cer", "/ca/timestamp.cer"})
public class CaCertificateServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Publications publications;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AuthorityRole> role = FileName.role(request, ".cer");
        Optional<X509Certificate> found = role.flatMap(publications::certificate);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            byte[] certificate = found.get().getEncoded();
            response.setHeader("Cache-Control", "max-age=3600, public");
            if (validators(role.get(), certificate).answer(request, response)) {
                return;
            }
            response.setContentType("application/pkix-cert");
            response.setContentLength(certificate.length);
            response.getOutputStream().write(certificate);
        } catch (CertificateEncodingException e) {
            throw new IOException(e);
        }
    }

    private CacheValidators validators(AuthorityRole role, byte[] encoded) {
        return new CacheValidators(UUID.nameUUIDFromBytes(encoded).toString(), publications.issuedAt(role));
    }
}
