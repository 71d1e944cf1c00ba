package tr.nes.consent.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.consent.ConsentTextChanged;
import tr.nes.holder.HolderView;
import tr.nes.shared.text.OwnText;
import tr.nes.shared.text.OwnTexts;
import tr.nes.shared.text.TextPart;
import tr.nes.testing.AuditLog;
import tr.nes.testing.Beans;
import tr.nes.testing.CapturedNotices;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;

class ConsentSigningTest {

    private final Database database = Database.open();
    private final Beans beans =
            new Beans(database, new MovingClock("2026-11-21T10:00:00Z"), new AuditLog(), new CapturedNotices());
    private final ConsentSigning signing = beans.get(ConsentSigning.class);
    private final HolderView person = People.registered(beans);

    @AfterEach
    void close() {
        OwnTexts.use(Map.of(), OwnTexts.changes());
        database.close();
    }

    @Test
    void whenTheTextIsReplacedWhileItIsRead_thenItIsNotSigned() {
        assertThat(signing.text(person.id(), "tr").version()).isEqualTo(1);
        assertThat(signing.text(person.id(), "tr").body()).contains("Ben, " + person.fullName() + ",");
        assertThat(signing.task(person.id(), "tr", 1)).isNotNull();

        OwnTexts.put(
                "consent/e-onay",
                new OwnText(
                        1,
                        Map.of(TextPart.BODY_TURKISH, "BAŞLIK\n\n{name}", TextPart.BODY_ENGLISH, "HEADING\n\n{name}")));
        assertThatThrownBy(() -> signing.task(person.id(), "tr", 1)).isInstanceOf(ConsentTextChanged.class);
        assertThatThrownBy(() -> signing.task(person.id(), "en", 0)).isInstanceOf(ConsentTextChanged.class);
        assertThat(signing.task(person.id(), "en", 1001)).isNotNull();
        assertThat(signing.text(person.id(), "en").paragraphs()).containsExactly("HEADING", person.fullName());
    }
}
