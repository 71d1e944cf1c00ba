package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.enrolment.PrintLink;
import tr.nes.enrolment.control.form.FormValues;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.FormPrint;

/** The prints of a form. Callers hold the application's row, so that prints are numbered one after another. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FormPrints {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** The print that counts, if it says this; else a new one, and the earlier are void. */
    public FormPrint current(Application application, FormValues values) {
        String hash = values.contentHash();
        return newest(application.id())
                .filter(print -> !print.isVoid() && same(print.contentHash(), hash))
                .orElseGet(() -> add(application, values.language(), hash));
    }

    private FormPrint add(Application application, String language, String hash) {
        end(application.id());
        int version = newest(application.id()).map(FormPrint::version).orElse(0) + 1;
        FormPrint print = new FormPrint(application.id(), version, language, hash, clock.instant());
        database.persist(print);
        database.flush();
        return print;
    }

    /** Makes all prints void. */
    public void end(UUID application) {
        of(application).forEach(print -> print.end(clock.instant()));
    }

    public Optional<FormPrint> newest(UUID application) {
        return of(application).stream().findFirst();
    }

    /** The one that a paper names; by a typed version too, but never with another content. */
    public Optional<FormPrint> named(UUID application, PrintLink link) {
        return of(application).stream()
                .filter(print -> print.version() == link.version())
                .filter(print -> !link.isScanned() || same(print.contentHash(), link.contentHash()))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /** Newest first. */
    public List<FormPrint> of(UUID application) {
        return database.createQuery(
                        "select p from FormPrint p where p.application = :id order by p.version desc", FormPrint.class)
                .setParameter("id", application)
                .getResultList();
    }
}
