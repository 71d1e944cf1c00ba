package tr.nes.web.authority;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.RevocationList;
import tr.nes.authority.boundary.Publications;

/** {@code /crl/issuing.crl}: the newest revocation list, DER (RFC 5280 §4.2.1.13); its number is its ETag. */
@WebServlet("/crl/*")
public class RevocationListServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @EJB
    private transient Publications publications;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RevocationList> found = FileName.role(request, ".crl")
                .filter(AuthorityRole::issuesLists)
                .flatMap(publications::list);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        RevocationList list = found.get();
        response.setHeader("Cache-Control", "max-age=1, public, no-transform, must-revalidate");
        if (new CacheValidators(String.valueOf(list.number()), list.issuedAt()).answer(request, response)) {
            return;
        }
        response.setContentType("application/pkix-crl");
        response.setContentLength(list.encoded().length);
        response.getOutputStream().write(list.encoded());
    }
}
