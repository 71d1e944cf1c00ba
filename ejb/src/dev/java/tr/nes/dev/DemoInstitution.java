package tr.nes.dev;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The demo's institutions: one with a unit below it, and another one. */
enum DemoInstitution {
    ORNEK(1, null, "ÖRNEK KURUM", "1234567890", "12345678"),
    ANKARA(2, ORNEK, "ÖRNEK KURUM Ankara Müdürlüğü", "1234567890", "12345679"),
    DENEME(3, null, "DENEME ÜNİVERSİTESİ", "9876543217", "87654321");

    /** The upload that the demo's staff came by. */
    static final UUID STAFF = new UUID(0x4c69_7374_65L, 1);

    /** The first day of its officers. */
    static final LocalDate SINCE = LocalDate.of(2026, 1, 5);

    private final int number;
    private final DemoInstitution parent;
    private final String title;
    private final String tax;
    private final String detsis;

    DemoInstitution(int number, DemoInstitution parent, String title, String tax, String detsis) {
        this.number = number;
        this.parent = parent;
        this.title = title;
        this.tax = tax;
        this.detsis = detsis;
    }

    UUID id() {
        return new UUID(0x4b75_7275_6dL, number);
    }

    UUID parentId() {
        return parent == null ? null : parent.id();
    }

    String path() {
        return (parent == null ? "" : parent.path()) + id() + "/";
    }

    String title() {
        return title;
    }

    String tax() {
        return tax;
    }

    String detsis() {
        return detsis;
    }

    /** SQL that removes all other institutions, and what their officers did. */
    static List<String> statements() {
        String others = " not in ("
                + Stream.of(values()).map(each -> "'" + each.id() + "'").collect(Collectors.joining(", ")) + ")";
        return List.of(
                "delete from institution_draft_letter",
                "delete from institution_draft_field",
                "delete from institution_draft",
                "delete from pre_order_entry",
                "delete from pre_order_list",
                "delete from main_officer_letter",
                "delete from main_officer_change",
                "delete from staff_member where import_id is null or import_id <> '" + STAFF + "'",
                "update staff_member set state = 'ACTIVE', replaced_by = null, version = version + 1",
                "delete from staff_import where id <> '" + STAFF + "'",
                "delete from officer_letter where institution_id" + others,
                "delete from institution_officer where institution_id" + others + " or valid_from <> '" + SINCE + "'",
                "update institution_officer set ended_at = null, version = version + 1",
                "update institution set enrolment_order = 'BOTH'",
                "update institution set parent_id = null where id" + others,
                "delete from institution where id" + others);
    }
}
