package tr.nes.dev;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.InstitutionContact;
import tr.nes.holder.HolderView;
import tr.nes.holder.IdentityNumber;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.shared.Roles;

/** Invented people; their identity numbers merely satisfy the checksum. */
final class DemoPeople {

    /** @param password null if none is set yet */
    record Person(
            int number,
            String surname,
            String identityNumber,
            String password,
            String mail,
            LocalDate born,
            Set<String> roles) {

        HolderId id() {
            return new HolderId(new UUID(0x4465_6d6fL, number));
        }

        HolderView view() {
            return new HolderView(
                    id(),
                    new IdentityNumber(identityNumber),
                    "Deneme",
                    surname,
                    born,
                    new MobilePhone("500000000" + number),
                    mail + "@ornek.test");
        }
    }

    /** Number of the person whose new certificate waits for the end of the old one. */
    static final int RENEWING = 8;

    static final List<Person> ALL = List.of(
            person(1, "Sahip", "10000000146", "Yakamoz-1923", "sahip", LocalDate.of(1984, 4, 23), Set.of()),
            person(2, "Yetkili", "17291716060", "Kandilli-1868", "yetkili", LocalDate.of(1979, 9, 9), Set.of()),
            person(3, "Kilitli", "19090909018", "Rasathane-1911", "kilitli", LocalDate.of(1991, 5, 19), Set.of()),
            person(4, "Aday", "15070909146", null, "aday", LocalDate.of(1990, 1, 1), Set.of()),
            person(
                    5,
                    "İşletmen",
                    "10000000078",
                    "Feshane-1833",
                    "isletmen",
                    LocalDate.of(1988, 2, 17),
                    Set.of(Roles.CALL_CENTRE, Roles.BACK_OFFICE)),
            person(
                    6,
                    "Denetçi",
                    "10000000214",
                    "Arnavutköy-1872",
                    "denetci",
                    LocalDate.of(1975, 8, 30),
                    Set.of(Roles.AUDITOR)),
            person(
                    7,
                    "Yönetici",
                    "10000000382",
                    "Galata-1348",
                    "yonetici",
                    LocalDate.of(1981, 10, 29),
                    Set.of(Roles.ADMIN)),
            person(8, "Yenileyen", "10000000450", "Sirkeci-1890", "yenileyen", LocalDate.of(1986, 6, 7), Set.of()),
            person(9, "Misafir", "U1234567", "Heybeliada-1773", "misafir", LocalDate.of(1993, 11, 3), Set.of()));

    static final InstitutionContact INSTITUTION =
            new InstitutionContact(DemoInstitution.ORNEK.id(), "ÖRNEK KURUM", "kurum@ornek.test");

    static final List<DemoCard> CARDS = List.of(
            new DemoCard("1234A5B67890", AkisDialect.AKIS_1_X, "AKİS 1.2", true, 1, CertificateStatus.DELIVERED),
            new DemoCard("1234A5B67891", AkisDialect.AKIS_2_X, "AKİS 2.5", false, 1, CertificateStatus.ACTIVE),
            new DemoCard("1234A5B67892", AkisDialect.AKIS_1_0, "AKİS 1.0", false, 2, CertificateStatus.ACTIVE),
            new DemoCard("1234A5B67893", AkisDialect.AKIS_1_X, "AKİS 1.2", false, 3, CertificateStatus.SUSPENDED),
            new DemoCard("1234A5B67894", AkisDialect.AKIS_1_X, "AKİS 1.2", false, RENEWING, CertificateStatus.ACTIVE),
            new DemoCard(
                    "1234A5B67895",
                    AkisDialect.AKIS_2_X,
                    "AKİS 2.5",
                    false,
                    RENEWING,
                    CertificateStatus.PENDING_START));

    private DemoPeople() {}

    static Person person(int number) {
        return ALL.get(number - 1);
    }

    private static Person person(
            int number, String surname, String id, String password, String mail, LocalDate born, Set<String> roles) {
        return new Person(number, surname, id, password, mail, born, roles);
    }
}
