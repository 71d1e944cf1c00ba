package tr.nes.it.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import tr.nes.enrolment.PrintLink;
import tr.nes.institution.PaperReceiver;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;

/** Institutions, and applications of theirs that wait for a signature by hand, straight from the database. */
@ApplicationScoped
public class WetForms {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

    @Inject
    private Rows rows;

    /** An application with its newest print. */
    public record WetForm(UUID application, String number, int version) {
        public String link() {
            return link(version);
        }

        public String link(int print) {
            return PrintLink.of(number, print, hash(number, print)).address();
        }
    }

    /** An active one. @param parent may be null */
    public UUID institution(UUID parent, HolderId officer, PaperReceiver receiver) throws SQLException {
        UUID id = UUID.randomUUID();
        String path = parent == null ? id + "/" : parent + "/" + id + "/";
        rows.change(
                "insert into institution (id, parent_id, version, path, title, kind, detsis, mail, protocol_number, protocol_date,"
                        + " payer, quota, enrolment_order, paper, state, first_identity_number, first_name, first_surname,"
                        + " first_birth_date, first_phone, first_mail, proposed_by, proposed_at) values (?, ?, 0, ?, 'Kurum',"
                        + " 'PUBLIC_BODY', '12345678', 'kurum@ornek.test', '1', ?, 'INSTITUTION', 0, 'BOTH', ?, 'ACTIVE', '10000000146',"
                        + " 'Deneme', 'Yetkili', ?, '+905000000000', 'yetkili@ornek.test', ?, ?)",
                id,
                parent,
                path,
                DAY,
                receiver.name(),
                DAY,
                officer.value(),
                now());
        rows.change(
                "insert into institution_officer (id, version, institution_id, holder_id, role, valid_from)"
                        + " values (?, 0, ?, ?, 'MAIN', ?)",
                UUID.randomUUID(),
                id,
                officer.value(),
                DAY);
        return id;
    }

    /** Of somebody, with this many prints, of which the newest counts. */
    public WetForm of(UUID institution, int prints) throws SQLException {
        return of(institution, prints, "15070909146");
    }

    public WetForm of(UUID institution, int prints, String identityNumber) throws SQLException {
        UUID id = UUID.randomUUID();
        String number = String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_000_000_000L));
        rows.change(
                "insert into application (id, version, number, code, institution_id, kind, open_key, identity_number, name,"
                        + " surname, birth_date, staff_mail, language, state, state_since, expires_at, reminded, revision)"
                        + " values (?, 0, ?, 'ABCDEFGHJK', ?, 'FIRST', ?, ?, 'Deneme', 'Aday', ?,"
                        + " 'aday@ornek.test', 'tr', 'AWAITING_WET_SIGNATURE', ?, ?, false, 1)",
                id,
                number,
                institution,
                id.toString(),
                identityNumber,
                DAY,
                now(),
                now().plusDays(100));
        for (int version = 1; version <= prints; version++) {
            rows.change(
                    "insert into application_print (application_id, print_version, language, content_hash, printed_at,"
                            + " void_since) values (?, ?, 'tr', ?, ?, ?)",
                    id,
                    version,
                    hash(number, version),
                    now(),
                    version < prints ? now() : null);
        }
        return new WetForm(id, number, prints);
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private static String hash(String number, int version) {
        return Digest.sha256(number + version);
    }
}
