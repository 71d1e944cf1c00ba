package tr.nes.institution.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.institution.InstitutionException.Reason.INSTITUTION_UNKNOWN;
import static tr.nes.institution.InstitutionException.Reason.UNDO_CHANGED;
import static tr.nes.institution.InstitutionException.Reason.UNDO_TOO_LATE;
import static tr.nes.institution.InstitutionException.Reason.UPLOAD_GONE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.holder.HolderView;
import tr.nes.institution.StaffMemberView;
import tr.nes.institution.StaffUpload;
import tr.nes.institution.testing.InstitutionFixture;
import tr.nes.testing.People;

class StaffListsTest {

    private final InstitutionFixture institutions = new InstitutionFixture();
    private final StaffLists lists = institutions.beans.get(StaffLists.class);
    private final HolderView first = People.somebody();
    private final HolderView second = People.somebody();
    private UUID own;
    private UUID below;
    private UUID foreign;

    @BeforeEach
    void institutions() {
        own = institutions.activeWith(null, institutions.officerWhoIs(institutions.person));
        below = institutions.active(own);
        foreign = institutions.active(null);
        institutions.isCalledBy(institutions.person);
    }

    @Test
    void whenAListIsConfirmed_thenItCountsAndNotBefore() {
        StaffUpload upload = lists.read(own, list("Memur", first, second), percent -> {});
        assertThat(upload.lines()).isEqualTo(2);
        assertThat(upload.known()).isZero();
        assertThat(lists.count(own, "")).isZero();

        lists.confirm(own, upload.id());

        assertThat(lists.page(own, "", 0, 10))
                .extracting(member -> member.line().identityNumber().value())
                .containsExactlyInAnyOrder(
                        first.identityNumber().value(), second.identityNumber().value());
        assertThat(lists.page(own, "", 1, 10)).hasSize(1);
        assertThat(institutions.audit.count(AuditAction.STAFF_LIST_CHANGED, AuditResult.DONE))
                .isOne();
        assertThatThrownBy(() -> lists.confirm(own, upload.id())).hasFieldOrPropertyWithValue("reason", UPLOAD_GONE);
    }

    @Test
    void whenALaterListIsUndone_thenTheEarlierRowsAreBack() {
        confirm("Memur", first, second);
        institutions.clock.forward(Duration.ofMinutes(1));
        StaffUpload later = lists.read(own, list("Şef", second, institutions.agent), percent -> {});
        assertThat(later.known()).isOne();
        lists.confirm(own, later.id());
        assertThat(titles()).containsExactlyInAnyOrder("Memur", "Şef", "Şef");

        assertThat(lists.newest(own).undoable()).isTrue();
        lists.undo(own, later.id());

        assertThat(titles()).containsExactly("Memur", "Memur");
        assertThatThrownBy(() -> lists.undo(own, later.id())).hasFieldOrPropertyWithValue("reason", UNDO_TOO_LATE);
    }

    @Test
    void whenTheDayIsOverOrAnotherUploadCame_thenNothingIsUndone() {
        UUID earlier = confirm("Memur", first);
        institutions.clock.forward(Duration.ofMinutes(1));
        UUID later = confirm("Şef", first);
        assertThatThrownBy(() -> lists.undo(own, earlier)).hasFieldOrPropertyWithValue("reason", UNDO_TOO_LATE);
        institutions.clock.forward(Duration.ofDays(1));
        assertThatThrownBy(() -> lists.undo(own, later)).hasFieldOrPropertyWithValue("reason", UNDO_TOO_LATE);
        assertThat(lists.newest(own).undoable()).isFalse();
    }

    @Test
    void whenALineIsWrong_thenNothingOfTheListIsKept() {
        byte[] file = (text("Memur", first) + "1;A;B;1.1.1990;a@b.test;x\n").getBytes(StandardCharsets.UTF_8);
        StaffUpload upload = lists.read(own, file, percent -> {});
        assertThat(upload.id()).isNull();
        assertThat(upload.faults()).hasSize(1);
        assertThat(lists.newest(own)).isNull();
    }

    @Test
    void whenPeopleLeave_thenTheyAreOffTheList() {
        confirm("Memur", first, second);
        StaffMemberView leaver = lists.page(own, "", 0, 1).get(0);
        lists.leave(own, List.of(leaver.id(), UUID.randomUUID()));
        assertThat(lists.page(own, "", 0, 10)).hasSize(1).doesNotContain(leaver);
    }

    @Test
    void whenTheInstitutionOrTheIdIsForeign_thenItIsUnknownAndNothingChanges() {
        UUID upload = lists.read(below, list("Memur", first), percent -> {}).id();
        List<Runnable> attacks = List.of(
                () -> lists.count(foreign, ""),
                () -> lists.page(foreign, "", 0, 10),
                () -> lists.newest(foreign),
                () -> lists.read(foreign, list("Memur", second), percent -> {}),
                () -> lists.csv(foreign),
                () -> lists.xlsx(foreign),
                () -> lists.confirm(foreign, upload),
                () -> lists.undo(foreign, upload),
                () -> lists.leave(foreign, List.of()));
        assertThat(attacks)
                .allSatisfy(attack ->
                        assertThatThrownBy(attack::run).hasFieldOrPropertyWithValue("reason", INSTITUTION_UNKNOWN));
        assertThatThrownBy(() -> lists.confirm(own, upload)).hasFieldOrPropertyWithValue("reason", UPLOAD_GONE);

        lists.confirm(below, upload);
        UUID member = lists.page(below, "", 0, 1).get(0).id();
        lists.leave(own, List.of(member));
        assertThat(lists.count(below, "")).isOne();
    }

    @Test
    void whenPeopleOfAnUploadWereChangedByHand_thenItIsNotUndone() {
        UUID upload = confirm("Memur", first, second);
        lists.leave(own, List.of(lists.page(own, "", 0, 1).get(0).id()));
        assertThat(lists.newest(own).undoable()).isFalse();
        assertThatThrownBy(() -> lists.undo(own, upload)).hasFieldOrPropertyWithValue("reason", UNDO_CHANGED);
        assertThat(lists.count(own, "")).isOne();
    }

    @Test
    void whenTheListIsExported_thenItCanBeUploadedAgainAndThatIsRecorded() {
        confirm("Memur", first, second);
        StaffUpload again = lists.read(own, lists.csv(own), percent -> {});
        assertThat(again.faults()).isEmpty();
        assertThat(again.known()).isEqualTo(2);
        assertThat(institutions.audit.count(AuditAction.STAFF_LIST_EXPORTED, AuditResult.DONE))
                .isOne();
        assertThat(lists.read(own, lists.xlsx(own), percent -> {}).faults()).isEmpty();
    }

    private UUID confirm(String title, HolderView... people) {
        UUID upload = lists.read(own, list(title, people), percent -> {}).id();
        lists.confirm(own, upload);
        return upload;
    }

    private List<String> titles() {
        return lists.page(own, "", 0, 10).stream()
                .map(member -> member.line().title())
                .toList();
    }

    private static byte[] list(String title, HolderView... people) {
        return text(title, people).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String title, HolderView... people) {
        StringBuilder text = new StringBuilder("Kimlik No;Ad;Soyad;Doğum Tarihi;E-posta;Unvan\n");
        for (HolderView each : people) {
            text.append(each.identityNumber().value())
                    .append(";Deneme;Kişi;1.1.1980;")
                    .append(each.mail());
            text.append(';').append(title).append('\n');
        }
        return text.toString();
    }
}
