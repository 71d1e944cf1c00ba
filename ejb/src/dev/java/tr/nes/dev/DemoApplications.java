package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;

/** Writes 25 applications of people on the demo's staff list, over all states, four of Deneme Yenileyen and one of Deneme Sahip; Deneme Aday has none. */
@ApplicationScoped
public class DemoApplications {

    private static final int COUNT = 25;

    /** Of people with certificates, after the others. @param place on the staff list */
    private record Own(ApplicationKind kind, ApplicationState state, int place) {}

    /** Deneme Yenileyen waits for a card. */
    static final int PRODUCED = COUNT + 3;

    /** Deneme Sahip has got one. */
    static final int DELIVERED = COUNT + 4;

    private static final Map<Integer, Own> HOLDERS = Map.of(
            0, new Own(ApplicationKind.OTHER, ApplicationState.REJECTED, DemoStaff.HOLDER),
            1, new Own(ApplicationKind.PERSON_PAID, ApplicationState.ON_HOLD, DemoStaff.HOLDER),
            2, new Own(ApplicationKind.LOST, ApplicationState.AUTHORITY_REVIEW, DemoStaff.HOLDER),
            3, new Own(ApplicationKind.FIRST, ApplicationState.IN_PRODUCTION, DemoStaff.HOLDER),
            4, new Own(ApplicationKind.OTHER, ApplicationState.DELIVERED, DemoStaff.HOLDER + 1));

    /** Their numbers begin with it. */
    private static final String NUMBERS = "99000000";

    private static final String QUESTION = "Formdaki birim listede yok; yeni bir birime mi atandınız?";

    private static final String CODE = "DENEMEKODU";

    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("READER", "MINI"),
            Map.entry("VALIDITY", "3"),
            Map.entry("PUBLICATION", "NO"),
            Map.entry("LIMIT", "0"),
            Map.entry("ADDRESS", "Örnek Mahallesi, Deneme Caddesi 1/2"),
            Map.entry("PROVINCE", "06"),
            Map.entry("DISTRICT", "Çankaya"),
            Map.entry("POSTAL_CODE", "06100"),
            Map.entry("MAIL", "personel@ornek.test"),
            Map.entry("WORK_PHONE", "3120000000"),
            Map.entry("CHANNEL", "MAIL"));

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** SQL that removes all others. */
    static List<String> statements() {
        String others =
                " where application_id in (select id from application where number not like '" + NUMBERS + "%')";
        Stream<String> produced = Stream.of(ApplicationState.OFFICER_SIGNED, ApplicationState.IN_PRODUCTION)
                .flatMap(state ->
                        DemoProduction.restored(id(state.ordinal()).toString(), state.ordinal(), state).stream());
        return Stream.of(
                        removed(others),
                        restored(),
                        produced,
                        Stream.of("delete from application_proof"),
                        DemoProduction.rows().stream())
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> removed(String others) {
        return Stream.of(
                "delete from invitation_request",
                "delete from application_word" + others,
                "delete from application_access",
                "delete from application_review",
                "delete from application_note",
                "delete from application_identity_link",
                "update application set list_id = null",
                "delete from application_list",
                "delete from paper_scan",
                "delete from received_paper",
                "delete from application_print" + others,
                "delete from signature_preparation",
                "delete from signature_request",
                "delete from signed_document",
                "delete from application_signature" + others,
                "delete from application_change" + others,
                "delete from application_proof",
                "delete from application_field" + others,
                "delete from application where number not like '" + NUMBERS + "%'");
    }

    /** All as they were, but those that a job carries on within a minute. */
    private static Stream<String> restored() {
        Stream<String> decided = IntStream.range(0, COUNT)
                .filter(number -> state(number).isChoosable())
                .boxed()
                .flatMap(number -> Stream.of("application_print", "application_proof")
                        .map(table -> "delete from " + table + " where application_id = '" + id(number) + "'"));
        Stream<String> first = IntStream.range(0, COUNT)
                .filter(number -> state(number) != ApplicationState.LIST_SIGNED)
                .boxed()
                .flatMap(number -> restored(number, ApplicationKind.FIRST, state(number)));
        Stream<String> own = HOLDERS.entrySet().stream()
                .flatMap(each -> restored(
                        COUNT + each.getKey(),
                        each.getValue().kind(),
                        each.getValue().state()));
        return Stream.of(decided, first, own).flatMap(each -> each);
    }

    private static ApplicationState state(int number) {
        ApplicationState[] states = ApplicationState.values();
        return states[number % states.length];
    }

    private static Stream<String> restored(int number, ApplicationKind kind, ApplicationState state) {
        String id = "'" + id(number) + "'";
        int changes = state == ApplicationState.INVITED ? 0 : 1;
        return Stream.of(
                "delete from application_change where application_id = " + id + " and number > (select min(number) + "
                        + changes + " from application_change where application_id = " + id + ")",
                "update application set state = '" + state + "', kind = '" + kind + "', open_key = "
                        + (state.isOpen() ? "'demo " + number + "'" : "null") + ", version = version + 1,"
                        + " state_since = (select min(at) from application_change where application_id = " + id + ")"
                        + " where id = " + id + " and (state <> '" + state + "' or kind <> '" + kind + "')");
    }

    static UUID id(int number) {
        return new UUID(0x4261_7376_7572_75L, number);
    }

    void write() {
        for (int i = 0; i < COUNT; i++) {
            write(i, i + 1, ApplicationKind.FIRST, state(i));
        }
        HOLDERS.forEach((offset, each) -> write(COUNT + offset, each.place(), each.kind(), each.state()));
        DemoProduction.rows().forEach(text -> database.createNativeQuery(text).executeUpdate());
    }

    private void write(int number, int place, ApplicationKind kind, ApplicationState state) {
        UUID id = id(number);
        UUID person = new UUID(0x5065_7273_6f6eL, place);
        Instant now = clock.instant();
        boolean phone = state.ordinal() >= ApplicationState.PHONE_CONFIRMED.ordinal();
        database.unwrap(Session.class)
                .createNativeMutationQuery("insert into application (id, version, number, code, institution_id, kind,"
                        + " open_key, identity_number, name, surname, birth_date, registry_number, unit, title,"
                        + " staff_mail, language, state, state_since, expires_at, reminded, phone, revision, contract_version,"
                        + " contract_at, privacy_version, privacy_at, search_text)"
                        + " select :id, 0, :number, :code, institution_id, :kind, :key, identity_number, name, surname,"
                        + " birth_date, registry_number, unit, title, mail, 'tr', :state, :now, :end, false, :phone, 0, :version, :read, :version, :read,"
                        + " search_text || ' ' || :number"
                        + " from staff_member where id = :person")
                .setParameter("id", id)
                .setParameter("kind", kind.name())
                .setParameter("number", NUMBERS + "%02d".formatted(number))
                .setParameter("code", CODE)
                .setParameter("key", state.isOpen() ? "demo " + number : null, String.class)
                .setParameter("state", state.name())
                .setParameter("now", now)
                .setParameter("end", now.plus(Duration.ofDays(180)))
                .setParameter("phone", phone ? "+9050000001%02d".formatted(number) : null, String.class)
                .setParameter("version", phone ? 1 : null, Integer.class)
                .setParameter("read", phone ? now : null, Instant.class)
                .setParameter("person", person)
                .executeUpdate();
        change(id, ApplicationState.INVITED, "OFFICER", now);
        if (state != ApplicationState.INVITED) {
            change(id, state, phone ? "OFFICER" : "APPLICANT", now);
        }
        if (phone) {
            FORM.forEach((field, content) -> field(id, field, content));
        }
    }

    private void change(UUID application, ApplicationState state, String actor, Instant now) {
        database.unwrap(Session.class)
                .createNativeMutationQuery(
                        "insert into application_change (application_id, state, actor, reason, message,"
                                + " at) values (:application, :state, :actor, :reason, :message, :now)")
                .setParameter("reason", state == ApplicationState.REJECTED ? "COPY" : "")
                .setParameter("message", state == ApplicationState.ON_HOLD ? QUESTION : null, String.class)
                .setParameter("application", application)
                .setParameter("state", state.name())
                .setParameter("actor", actor)
                .setParameter("now", now)
                .executeUpdate();
    }

    private void field(UUID application, String field, String content) {
        database.unwrap(Session.class)
                .createNativeMutationQuery("insert into application_field (application_id, field, content)"
                        + " values (:application, :field, :content)")
                .setParameter("application", application)
                .setParameter("field", field)
                .setParameter("content", content)
                .executeUpdate();
    }
}
