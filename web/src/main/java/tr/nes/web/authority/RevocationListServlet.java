package tr.nes.web.authority;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.RevocationList;
import tr.nes.authority.StatusUnconfirmed;
import tr.nes.authority.boundary.Publications;
import tr.nes.condition.boundary.MachineCondition;

/**
 * {@code /crl/issuing.crl}: the newest revocation list, DER (RFC 5280 §4.2.1.13); its number is its ETag. 503 until a
 * restored backup is accepted.
 */
@WebServlet("/crl/*")
public class RevocationListServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String RETRY_SECONDS = "300";

    @EJB
    private transient Publications publications;

    @Inject
    private transient MachineCondition condition;

    @Inject
    private transient Clock clock;

    private final transient Map<AuthorityRole, RevocationList> last = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (NoSuchFileException replaced) {
            answer(request, response);
        } catch (StatusUnconfirmed later) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    /** While the machine is at fault the list that was sent last goes on, as long as it may be used. */
    private Optional<RevocationList> newest(AuthorityRole role) {
        try {
            Optional<RevocationList> list = publications.list(role);
            list.ifPresent(found -> last.put(role, found));
            return list;
        } catch (EJBException | PersistenceException e) {
            RevocationList before = last.get(role);
            if (before == null || !condition.isToBlame(e) || !clock.instant().isBefore(before.nextUpdate())) {
                throw e;
            }
            return Optional.of(before);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<RevocationList> found = FileName.role(request, ".crl")
                .filter(AuthorityRole::issuesLists)
                .flatMap(this::newest);
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        RevocationList list = found.get();
        response.setHeader("Cache-Control", "max-age=1, public, no-transform, must-revalidate");
        CacheValidators validators = new CacheValidators(String.valueOf(list.number()), list.issuedAt());
        if (validators.answer(request, response)) {
            return;
        }
        response.setContentType("application/pkix-crl");
        new FileContent(list.file(), validators).send(request, response);
    }
}
