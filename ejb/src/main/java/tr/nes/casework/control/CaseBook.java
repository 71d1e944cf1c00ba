package tr.nes.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.card.boundary.OpenCases;
import tr.nes.casework.CaseException;
import tr.nes.casework.CaseException.Reason;
import tr.nes.casework.CaseKind;
import tr.nes.casework.entity.CaseFile;
import tr.nes.casework.entity.CaseNote;
import tr.nes.delivery.boundary.DeliveryCases;

/** The open cases of all slices, and the files about them. */
@ApplicationScoped
@Transactional
public class CaseBook {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private OpenCases cards;

    @Inject
    private DeliveryCases deliveries;

    @Inject
    private Clock clock;

    /** Oldest first. */
    List<OpenCase> open() {
        return Stream.of(
                        cards.unknownOperations().stream().map(OpenCase::of),
                        cards.quarantinedSecrets().stream().map(OpenCase::of),
                        deliveries.open().stream().map(OpenCase::of),
                        openFiles().stream()
                                .filter(file -> file.kind() == CaseKind.COMPLAINT)
                                .map(OpenCase::of))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(OpenCase::since))
                .toList();
    }

    Optional<OpenCase> open(String subject) {
        return open().stream().filter(each -> each.subject().equals(subject)).findFirst();
    }

    Optional<CaseFile> file(String subject) {
        return database.createQuery("select f from CaseFile f where f.subject = :subject", CaseFile.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    List<CaseFile> openFiles() {
        return database.createQuery("select f from CaseFile f where f.closedAt is null", CaseFile.class)
                .getResultList();
    }

    /** Newest first. */
    List<CaseFile> closed(int most) {
        return database.createQuery(
                        "select f from CaseFile f where f.closedAt is not null order by f.closedAt desc, f.id",
                        CaseFile.class)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The file of an open case, locked; begun if nobody did anything about it yet.
     *
     * @throws CaseException CASE_GONE if it is not open
     */
    CaseFile lock(String subject) {
        OpenCase found = open(subject).orElseThrow(() -> new CaseException(Reason.CASE_GONE));
        CaseFile file = file(subject).orElseGet(() -> {
            CaseFile begun = found.file();
            database.persist(begun);
            database.flush();
            return begun;
        });
        database.lock(file, LockModeType.PESSIMISTIC_WRITE);
        return file;
    }

    void add(CaseFile complaint) {
        database.persist(complaint);
    }

    void add(CaseNote note) {
        database.persist(note);
    }

    /** Oldest first. */
    List<CaseNote> notes(CaseFile file) {
        return database.createQuery(
                        "select n from CaseNote n where n.file = :file order by n.writtenAt, n.id", CaseNote.class)
                .setParameter("file", file.id())
                .getResultList();
    }

    /** Whether a case has begun or ended since its files were settled. */
    public boolean isUnsettled() {
        List<String> filed = openFiles().stream().map(CaseFile::subject).toList();
        List<OpenCase> open = open();
        return !open.stream().map(OpenCase::subject).collect(Collectors.toSet()).containsAll(filed)
                || open.stream()
                        .anyMatch(each -> !filed.contains(each.subject())
                                && file(each.subject()).isEmpty());
    }

    /** Begins the files of new cases, and closes those of cases that have ended where they arose. */
    public void settle() {
        List<OpenCase> open = open();
        Set<String> filed = openFiles().stream().map(CaseFile::subject).collect(Collectors.toSet());
        open.stream()
                .filter(each -> !filed.contains(each.subject()))
                .filter(each -> file(each.subject()).isEmpty())
                .forEach(each -> database.persist(each.file()));
        Set<String> ended = new HashSet<>(filed);
        open.forEach(each -> ended.remove(each.subject()));
        if (!ended.isEmpty()) {
            database.createQuery("update versioned CaseFile f set f.closedAt = :now"
                            + " where f.closedAt is null and f.subject in :ended")
                    .setParameter("now", clock.instant())
                    .setParameter("ended", ended)
                    .executeUpdate();
        }
    }
}
