package tr.nes.enrolment.control;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import tr.nes.enrolment.RegistryData;
import tr.nes.institution.StaffLine;

/** Compares what somebody typed with a staff list; every part is compared, whatever the others are. */
final class RegistryComparison {

    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    private RegistryComparison() {}

    static boolean matches(RegistryData typed, StaffLine line) {
        return !List.of(
                        line.identityNumber().value().equals(typed.identityNumber()),
                        same(line.registryNumber(), typed.registryNumber()),
                        same(line.name(), typed.name()),
                        same(line.surname(), typed.surname()),
                        line.birthDate().equals(typed.birthDate()),
                        samePlace(line.birthPlace(), typed.birthPlace()))
                .contains(false);
    }

    /** Only where the list has it, and the installation asks for it. */
    private static boolean samePlace(String listed, String typed) {
        return listed == null || !EnrolmentConfiguration.CURRENT.birthPlace() || same(listed, typed);
    }

    /** However it is spelled: capitals, spaces, missing dots and cedillas don't matter. */
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        String upper = text == null ? "" : text.toUpperCase(TURKISH).replace('İ', 'I');
        return Normalizer.normalize(upper, Normalizer.Form.NFD).replaceAll("[\\p{M}\\s]", "");
    }
}
