package tr.nes.dev;

import java.util.List;
import java.util.stream.Stream;
import tr.nes.certificate.CertificateStatus;

/**
 * Restores the initial status of the demo's certificates; even revoked ones become valid again, which no real
 * authority does.
 */
final class DemoStates {

    private DemoStates() {}

    static List<String> statements() {
        Stream<String> each = DemoPeople.CARDS.stream().flatMap(card -> statements(card).stream());
        return Stream.concat(each, Stream.of("update authority_certificate set changes = changes + 1"))
                .toList();
    }

    /** SQL that restores identity and contact data of the demo's people. */
    static List<String> contacts() {
        return DemoPeople.ALL.stream()
                .map(person -> "update holder set identity_number = '"
                        + person.view().identityNumber().value() + "', name = '"
                        + person.view().name() + "', surname = '"
                        + person.view().surname() + "', birth_date = date '"
                        + person.view().birthDate() + "', phone = '"
                        + person.view().phone().e164() + "', mail = '"
                        + person.view().mail()
                        + "', phone_changed_at = null, language = 'tr', version = version + 1 where id = '"
                        + person.id().value() + "'")
                .toList();
    }

    private static List<String> statements(DemoCard card) {
        String held = card.status() == CertificateStatus.SUSPENDED ? "'HOLDER'" : "null";
        String published = card.status() == CertificateStatus.ACTIVE
                ? "kind = 'GOOD', reason = null"
                : "kind = 'HOLD', reason = 'CERTIFICATE_HOLD'";
        String these =
                "serial_number in (select serial_number from certificate where card_serial = '" + card.serial() + "')";
        return List.of(
                "delete from certificate_change where " + these,
                "delete from certificate_reminder where " + these,
                "update issued_certificate set " + published + ", version = version + 1 where " + these,
                "update certificate set status = '" + card.status() + "', held_by = " + held
                        + ", revocation_reason = null, delivered_at = null, version = version + 1 where " + these);
    }
}
