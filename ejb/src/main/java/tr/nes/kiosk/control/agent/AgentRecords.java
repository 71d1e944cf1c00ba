package tr.nes.kiosk.control.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.entity.KioskAgent;
import tr.nes.kiosk.entity.Terminal;
import tr.nes.shared.Digest;

/** Agents on record. */
@ApplicationScoped
public class AgentRecords {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Those of the terminal that were not revoked: at most one enrolled, and one that is to be. */
    public List<KioskAgent> of(TerminalId terminal) {
        return database.createQuery(
                        "select a from KioskAgent a where a.terminal = :terminal and a.revokedAt is null",
                        KioskAgent.class)
                .setParameter("terminal", terminal.value())
                .getResultList();
    }

    public Optional<KioskAgent> lockByCode(String hash) {
        return database.createQuery("select a from KioskAgent a where a.codeHash = :hash", KioskAgent.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The agent with this certificate, if it is in force and its terminal in use. */
    public Optional<KioskAgent> inForce(X509Certificate certificate) {
        return database.createQuery("select a from KioskAgent a where a.certificateHash = :hash", KioskAgent.class)
                .setParameter("hash", hash(certificate))
                .getResultStream()
                .filter(agent -> agent.inForce(clock.instant()))
                .filter(agent -> isInUse(agent.terminal()))
                .findFirst();
    }

    /** The enrolled agent of this terminal, if it is in force and the terminal in use. */
    public Optional<KioskAgent> inForce(TerminalId terminal) {
        return of(terminal).stream()
                .filter(agent -> agent.inForce(clock.instant()))
                .filter(agent -> isInUse(terminal))
                .findFirst();
    }

    private boolean isInUse(TerminalId terminal) {
        Terminal found = database.find(Terminal.class, terminal.value());
        return found != null && !found.isRetired();
    }

    static String hash(X509Certificate certificate) {
        try {
            return Digest.sha256(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
