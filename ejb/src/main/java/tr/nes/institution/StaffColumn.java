package tr.nes.institution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Columns of a staff list, with the headings that institutions use for them. */
public enum StaffColumn {
    IDENTITY_NUMBER(
            "Kimlik No", true, "tckimlikno", "tckn", "tcno", "tc", "kimliknumarasi", "tckimliknumarasi", "identityno"),
    NAME("Ad", true, "adi", "isim", "firstname", "name"),
    SURNAME("Soyad", true, "soyadi", "soyisim", "surname", "lastname"),
    BIRTH_DATE("Doğum Tarihi", true, "dogumtarih", "dtarihi", "birthdate", "dateofbirth"),
    MAIL("E-posta", true, "email", "mail", "epostaadresi", "kurumeposta", "kurumsaleposta", "mailadresi"),
    PHONE("Cep Telefonu", false, "cep", "ceptel", "telefon", "gsm", "ceptelefon", "mobile", "phone"),
    REGISTRY_NUMBER("Kurum Sicil No", false, "sicil", "sicilno", "kurumsicil", "personelno", "registryno"),
    UNIT("Birim", false, "calistigibirim", "gorevyeri", "department", "unit"),
    TITLE("Unvan", false, "gorev", "kadro", "title"),
    BIRTH_PLACE("Doğum Yeri", false, "dogumyer", "dyeri", "birthplace", "placeofbirth");

    private final String heading;
    private final boolean required;
    private final Set<String> synonyms;

    StaffColumn(String heading, boolean required, String... synonyms) {
        this.heading = heading;
        this.required = required;
        this.synonyms = Set.of(synonyms);
    }

    /** As in the template. */
    public String heading() {
        return heading;
    }

    public boolean isRequired() {
        return required;
    }

    /** Empty if the heading stands for none of them; spelling, case, spaces and stars do not matter. */
    public static Optional<StaffColumn> of(String heading) {
        String plain = plain(heading);
        return Stream.of(values())
                .filter(each -> plain(each.heading).equals(plain) || each.synonyms.contains(plain))
                .findFirst();
    }

    private static String plain(String heading) {
        return SearchText.of(heading).replaceAll("[^a-z0-9]", "");
    }
}
