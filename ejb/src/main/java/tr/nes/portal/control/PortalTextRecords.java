package tr.nes.portal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tr.nes.portal.PortalTextException;
import tr.nes.portal.PortalTextException.Reason;
import tr.nes.portal.PortalTextState;
import tr.nes.portal.entity.PortalText;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.OwnText;
import tr.nes.shared.text.OwnTexts;

/** Versions of texts. */
@ApplicationScoped
@Transactional
public class PortalTextRecords {

    private static final String VALID =
            "select t from PortalText t left join fetch t.parts where t.state = :state and t.number ="
                    + " (select max(n.number) from PortalText n where n.key = t.key and n.state = :state)";

    @PersistenceContext
    private EntityManager database;

    @Inject
    private PortalTextCatalogue catalogue;

    /** What is on record counts on this server from now on, where it fits this release. */
    public void read() {
        long changes = OwnTexts.changes();
        OwnTexts.use(own(), changes);
    }

    /** By key: those that count instead of the shipped ones. */
    public Map<String, OwnText> own() {
        List<PortalText> valid = valid();
        List<EditableText> shipped = valid.isEmpty() ? List.of() : catalogue.all();
        Map<String, OwnText> texts = new TreeMap<>();
        for (EditableText text : shipped) {
            valid.stream()
                    .filter(each -> each.key().equals(text.key()))
                    .findFirst()
                    .flatMap(each -> own(each, text))
                    .ifPresent(own -> texts.put(text.key(), own));
        }
        return texts;
    }

    /** Empty if the shipped text counts. */
    public Optional<OwnText> own(PortalText valid, EditableText text) {
        return valid.isShipped() || !PortalTextRules.fits(text, valid.parts())
                ? Optional.empty()
                : Optional.of(new OwnText(valid.number(), valid.parts()));
    }

    /** The newest valid one of each text. */
    private List<PortalText> valid() {
        return database.createQuery(VALID, PortalText.class)
                .setParameter("state", PortalTextState.VALID)
                .getResultList();
    }

    /** The newest first, whatever their state. */
    public List<PortalText> of(String key, int most) {
        return database.createQuery(
                        "select t from PortalText t where t.key = :key order by t.number desc", PortalText.class)
                .setParameter("key", key)
                .setMaxResults(most)
                .getResultList();
    }

    public List<PortalText> proposed() {
        return database.createQuery("select t from PortalText t where t.state = :state", PortalText.class)
                .setParameter("state", PortalTextState.PROPOSED)
                .getResultList();
    }

    /** Nobody else decides on it before the caller's transaction ends. */
    public Optional<PortalText> lock(String key, long number) {
        return database.createQuery(
                        "select t from PortalText t where t.key = :key and t.number = :number", PortalText.class)
                .setParameter("key", key)
                .setParameter("number", number)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** @throws PortalTextException CHANGED_MEANWHILE if somebody else took the number at the same moment */
    public void add(PortalText text) {
        try {
            database.persist(text);
            database.flush();
        } catch (PersistenceException failed) {
            if (isTaken(failed)) {
                throw new PortalTextException(Reason.CHANGED_MEANWHILE);
            }
            throw failed;
        }
    }

    /** SQLSTATE 23: an integrity constraint was violated. */
    private static boolean isTaken(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("23"));
    }
}
