package tr.nes.enrolment.testing;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import tr.nes.holder.HolderView;

/** Staff lists as an institution uploads them. */
final class StaffSheets {

    private StaffSheets() {}

    /** As CSV. */
    static byte[] of(List<HolderView> people) {
        StringBuilder text = new StringBuilder("TC Kimlik No;Adı;Soyadı;Doğum Tarihi;E-Posta;Sicil No;Birim;Unvan\n");
        for (HolderView each : people) {
            text.append(String.join(
                            ";",
                            each.identityNumber().value(),
                            each.name(),
                            each.surname(),
                            DateTimeFormatter.ofPattern("dd.MM.uuuu").format(each.birthDate()),
                            each.mail(),
                            "S-100",
                            "Bilgi İşlem",
                            "Memur"))
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
